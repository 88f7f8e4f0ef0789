package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The real script `inforce`, in a checkout of one source file, with a JDK and a Maven that only
/// write down how they were called.
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir Path folder;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void aCheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a checkout"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Files.copy(Path.of("inforce").toAbsolutePath(), checkout.resolve("inforce"));
    executable(checkout.resolve("inforce"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("src/main/A.java"), "class A {}");
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    script(
        tools.resolve("mvn"),
        "sleep 1; echo build >> '"
            + log()
            + "'; mkdir -p target/lib; touch target/inforce-1.jar"
            + " target/lib/b.jar target/lib/a.jar; case \"$*\" in *-Pmeaning*) touch"
            + " target/lib/onnxruntime-1.jar;; esac");
    jdk("new", "25.0.3");
  }

  private Path log() {
    return folder.resolve("log");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path bin = Files.createDirectories(home.resolve("bin"));
    script(
        bin.resolve("java"),
        "for a in \"$@\"; do case $a in -XX:AOTCacheOutput=*) echo cache >> '"
            + log()
            + "'; touch \"${a#*=}\"; exit 0;; esac; done; printf '%s\\n' \"$@\"; exit 7");
    script(bin.resolve("javac"), "exit 0");
    return home;
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    executable(file);
  }

  private static void executable(Path file) {
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ran(int code, String out, String err) {}

  private Process start(Path in, String name, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    Map<String, String> all = builder.environment();
    all.keySet().removeIf(key -> key.startsWith("INFORCE") || key.equals("JAVA_HOME"));
    all.put("PATH", tools + ":/usr/bin:/bin");
    all.put("INFORCE_JAVA_HOME", folder.resolve("new").toString());
    all.putAll(environment);
    return builder.start();
  }

  private static Ran ended(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Ran(process.exitValue(), out, err);
  }

  private Ran run(Map<String, String> environment, String... arguments) throws Exception {
    return ended(start(checkout, checkout.resolve("inforce").toString(), environment, arguments));
  }

  private long logged(String line) throws IOException {
    try (Stream<String> lines = Files.lines(log())) {
      return lines.filter(line::equals).count();
    }
  }

  @Test
  void theModelOfMeaningIsBuiltInWhenAskedForAndStaysUntilItIsToGo() throws Exception {
    Path model = checkout.resolve("target/lib/onnxruntime-1.jar");
    run(Map.of(), "search", "masks");
    assertFalse(Files.exists(model));
    run(Map.of("INFORCE_MEANING", "on"), "search", "masks");
    assertTrue(Files.exists(model));
    run(Map.of(), "search", "masks");
    assertEquals(2, logged("build"));
    run(Map.of("INFORCE_MEANING", "off"), "search", "masks");
    assertFalse(Files.exists(model));
    assertEquals(3, logged("build"));
  }

  @Test
  void theFirstRunBuildsAndSaysSoAndTheExitCodeIsThatOfTheProgram() throws Exception {
    Ran first = run(Map.of(), "status", "No Secret Police Act");
    assertEquals(7, first.code());
    assertTrue(first.err().contains("building"), first.err());
    assertTrue(first.out().endsWith("org.inforce.app.Main\nstatus\nNo Secret Police Act\n"));
    Ran second = run(Map.of(), "status", "x");
    assertEquals("", second.err());
    assertEquals(1, logged("build"));
    assertEquals(1, logged("cache"));
  }

  @Test
  void aSourceNewerThanTheBuildIsBuiltAgain() throws Exception {
    run(Map.of(), "search");
    Path stamp = checkout.resolve("target/inforce.built");
    Files.setLastModifiedTime(
        stamp, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 90_000));
    run(Map.of("INFORCE_BUILD", "never"), "search");
    assertEquals(1, logged("build"));
    run(Map.of(), "search");
    assertEquals(2, logged("build"));
  }

  @Test
  void itWorksThroughALinkFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(tools.resolve("law"), checkout.resolve("inforce"));
    Path second = Files.createSymbolicLink(folder.resolve("again"), Path.of("tools/law"));
    Ran ran = ended(start(folder, second.toString(), Map.of(), "search", "x"));
    assertEquals(7, ran.code());
    String expected = "-Dinforce.root=" + checkout.toRealPath();
    assertTrue(ran.out().contains(expected), link + ": " + ran.out() + ran.err());
  }

  @Test
  void shortCommandsStartQuicklyAndTheServerGetsTheWholeCompiler() throws Exception {
    assertTrue(run(Map.of(), "search", "x").out().contains("-XX:TieredStopAtLevel=1"));
    Ran server = run(Map.of(), "run");
    assertFalse(server.out().contains("-XX:TieredStopAtLevel=1"), server.out());
    assertTrue(server.out().contains("-XX:G1PeriodicGCInterval"), server.out());
    assertFalse(server.out().contains("jdk.incubator.vector"), server.out());
  }

  @Test
  void theCacheFitsOneJdkAndCanBeSwitchedOff() throws Exception {
    assertTrue(run(Map.of(), "search", "x").out().contains("-XX:AOTCache="));
    assertFalse(run(Map.of("INFORCE_AOT", "off"), "search").out().contains("-XX:AOTCache="));
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    Process one = start(checkout, checkout.resolve("inforce").toString(), Map.of(), "search");
    Process two = start(checkout, checkout.resolve("inforce").toString(), Map.of(), "search");
    assertEquals(7, ended(one).code());
    assertEquals(7, ended(two).code());
    assertEquals(1, logged("build"));
    assertEquals(1, logged("cache"));
  }

  @Test
  void theLockOfABuildThatWasKilledIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(checkout.resolve("target/build.lock"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    assertEquals(7, run(Map.of(), "search").code());
  }

  @Test
  void aJdkThatIsTooOldIsRefusedInOneLine() throws Exception {
    Ran ran = run(Map.of("INFORCE_JAVA_HOME", jdk("old", "21.0.4").toString()), "search");
    assertEquals(3, ran.code());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("25"), ran.err());
  }

  @Test
  void theJdkIsFoundByItsReleaseFile() throws Exception {
    String old = jdk("old", "17.0.15").toString();
    String found = folder.resolve("new").toString();
    Ran ran = run(Map.of("INFORCE_JAVA_HOME", "", "JAVA_HOME", found), "search");
    assertEquals(7, ran.code(), ran.err());
    Path bin = folder.resolve("old/bin");
    Ran onPath =
        run(Map.of("JAVA_HOME", old, "PATH", bin + ":" + tools + ":/usr/bin:/bin"), "search");
    assertEquals(7, onPath.code(), onPath.err());
  }
}
