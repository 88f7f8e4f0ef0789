package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.inforce.app.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line as a user meets it, on the bundled documents.
final class CommandsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;

  private record Ran(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    World world =
        new World(Path.of("").toAbsolutePath(), Map.of(), NOW, outWriter, errWriter, false);
    int code = Commands.run(world, arguments);
    outWriter.flush();
    errWriter.flush();
    return new Ran(code, out.toString(), err.toString());
  }

  private static Ran ask(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = home();
    return run(all);
  }

  private static String home() {
    return folder.resolve("demo home").toString();
  }

  @BeforeAll
  static void theDemo() {
    Ran demo = run("demo", "--no-serve", "--home", home());
    assertEquals(0, demo.code(), demo.err());
    assertTrue(demo.out().contains("55 documents read, 0 could not be"), demo.out());
    assertTrue(demo.out().contains("Home: " + home()), demo.out());
  }

  @Test
  void theStatusNamesTheDecidingEventItsQuoteAndItsSource() throws IOException {
    Ran text = ask("status", "No Vigilantes Act", "--as-of", "2026-02-24");
    assertEquals(0, text.code(), text.err());
    assertTrue(text.out().contains("Decided by"), text.out());
    assertTrue(text.out().contains("“"), text.out());
    JsonNode json = ask("status", "SB805", "--as-of", "2026-02-24", "--json").json();
    assertEquals("2026-02-24", json.get("asOf").asText());
    JsonNode proof = json.get("because").get(0).get("evidence").get(0);
    assertTrue(proof.get("quote").asText().length() > 2, proof.toString());
    assertTrue(proof.get("publisher").isTextual(), proof.toString());
  }

  @Test
  void whatWasKnownOnAnEarlierDayLeavesOutWhatCameLater() throws IOException {
    JsonNode then = ask("timeline", "SB 805", "--known-on", "2026-02-18", "--json").json();
    JsonNode now = ask("timeline", "SB 805", "--json").json();
    assertTrue(then.get("events").size() < now.get("events").size());
    then.get("events")
        .forEach(event -> assertTrue(event.get("learned").asText().compareTo("2026-02-19") < 0));
  }

  @Test
  void whatWasDueByWhatWasKnownOnAnEarlierDayLeavesOutWhatCameLater() throws IOException {
    String[] year = {"deadlines", "--from", "2026-01-01", "--to", "2026-12-31", "--json"};
    JsonNode now = ask(year).json();
    String[] earlier = Arrays.copyOf(year, year.length + 2);
    earlier[year.length] = "--known-on";
    earlier[year.length + 1] = "2026-02-12";
    JsonNode then = ask(earlier).json();
    assertTrue(then.size() > 0 && then.size() < now.size(), then.size() + " of " + now.size());
    assertTrue(
        ask("deadlines", "--known-on", "2000-01-01").err().contains("by what was known on 2000"));
  }

  @Test
  void aSearchByWhatWasKnownOnAnEarlierDayLeavesOutWhatCameLater() throws IOException {
    JsonNode now = ask("search", "mask", "--json").json();
    JsonNode then = ask("search", "mask", "--known-on", "2026-02-12", "--json").json();
    assertTrue(
        then.get("total").asInt() > 0 && then.get("total").asInt() < now.get("total").asInt(),
        then.get("total") + " of " + now.get("total"));
    assertEquals(then, ask("search", "mask", "known:2026-02-12", "--json").json());
    assertEquals(0, ask("search", "mask", "--known-on", "2026-02-12").code());
    assertEquals(0, ask("search", "mask", "--as-of", "2026-02-12").code());
    Ran before = ask("search", "mask", "--known-on", "2000-01-01");
    assertEquals(1, before.code());
    assertTrue(
        before.err().contains("nothing found for 'mask' by what was known on 2000-01-01"),
        before.err());
  }

  @Test
  void whatIsNotKnownIsNothingFound() {
    Ran ran = ask("status", "Law", "of", "Zanzibar", "zzz");
    assertEquals(1, ran.code(), ran.out());
    assertEquals("inforce: nothing is known by the name 'Law of Zanzibar zzz'\n", ran.err());
    assertEquals(1, ask("search", "qqqqq").code());
    Ran slip = ask("search", "status:blockd");
    assertEquals(1, slip.code());
    assertTrue(slip.err().contains("'blockd' is no status (proposed, "), slip.err());
    assertEquals(1, ask("deadlines", "--from", "2090-01-01").code());
  }

  @Test
  void aNameThatMeansSeveralListsThem() {
    Ran ran = ask("status", "ban");
    assertEquals(2, ran.code(), ran.out());
    assertTrue(ran.out().lines().count() > 1, ran.out());
    assertTrue(ran.err().contains("may mean any of these"), ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          frobnicate, there is no command 'frobnicate'
          status, Missing required parameter: 'NAME'
          status x --as-of yesterday, '''--as-of'': ''yesterday'' is no day like 2026-02-12 ('
          timeline x --known-on 2024-13-45, '''--known-on'': ''2024-13-45'' is no day like 2026-02-12 ('
          digest --week 2090-W01, the week 2090-W01 has not begun
          track, Missing required
          search x --most 1000, size 1000
          add, name a file or folder
          status x --home /nowhere/at/all, there is no home in /nowhere/at/all
          """)
  void wrongUseSaysInOneLineWhatAndHow(String line, String part) {
    Ran ran = run(line.split(" "));
    assertEquals(2, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(part), ran.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "add",
        "search",
        "status",
        "timeline",
        "changes",
        "deadlines",
        "digest",
        "sources",
        "review",
        "rebuild",
        "verify",
        "read",
        "track",
        "annotate",
        "parse"
      })
  void everyCommandHasHelp(String command) {
    Ran ran = run(command, "--help");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("Usage: inforce " + command), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes --json", "search injunction --json", "verify --json"})
  void answersAreJsonWhereAsked(String line) throws IOException {
    Ran ran = ask(line.split(" "));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.json().size() > 0);
  }

  @Test
  void theHomeIsWholeAndARebuildGivesTheSameAnswers() {
    assertEquals(0, ask("verify").code());
    String before = ask("changes").out();
    assertEquals(0, ask("rebuild").code());
    assertEquals(before, ask("changes").out());
    assertEquals(0, ask("verify").code());
  }

  @Test
  void addingTwiceAddsNothingAndNamesWhatCannotBeRead() throws IOException {
    Path home = folder.resolve("added");
    Path story = Path.of("corpus/sample/texas-sb4/documents.jsonl").toAbsolutePath();
    String bad = "{\"id\": \"x\", \"text\": \"no day\", \"published\": \"soon\"}\n";
    Path file = folder.resolve("mixed.jsonl");
    Files.writeString(file, Files.readString(story) + bad);
    Ran first = run("add", file.toString(), "--home", home.toString());
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("0 known already, 1 quarantined"), first.out());
    assertTrue(first.out().contains("mixed.jsonl#"), first.out());
    Ran second = run("add", file.toString(), "--home", home.toString());
    assertTrue(second.out().contains("0 read"), second.out());
  }

  @Test
  void trackWritesASnapshotAfterEachDocument() throws IOException {
    Path out = folder.resolve("tracked.json");
    Path story = Path.of("corpus/sample/california-mask-ban/documents.jsonl");
    assertEquals(0, run("track", story.toString(), "--out", out.toString()).code());
    JsonNode result = new ObjectMapper().readTree(out.toFile());
    try (var lines = Files.lines(story)) {
      assertEquals(lines.filter(l -> !l.isBlank()).count(), result.get("snapshots").size());
    }
    JsonNode first = result.get("alerts").get(0);
    assertTrue(first.get("from").isNull(), first.toString());
    result
        .get("events")
        .forEach(
            event -> assertTrue(event.get("evidence").get(0).get("doc").asText().startsWith("d")));
  }

  @Test
  void aLineThatCannotBeReadHarmsOnlyItself() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out.jsonl");
    Files.writeString(
        in,
        """
        {"id": "a", "text": "Filed on March 3, 2024.", "date": "2024-03-05", "kind": "news"}
        {"id": "b", "text": "x", "date": "soon", "kind": "news"}
        {"id": "c", "text": "See 8 U.S.C. 1182.", "date": null, "kind": "opinion"}
        """);
    Ran ran = run("annotate", in.toString(), "--out", out.toString());
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains("in.jsonl:2:"), ran.err());
    JsonNode first = new ObjectMapper().readTree(Files.readAllLines(out).getFirst());
    assertEquals("2024-03-03", first.get("dates").get(0).get("value").asText());
    assertEquals(2, Files.readAllLines(out).size());
  }

  @Test
  void anInstrumentThatADocumentDoesNotNameIsCalledByItsWords() throws IOException {
    Path in = folder.resolve("unnamed.jsonl");
    Files.writeString(
        in,
        """
        {"id": "a", "publisher": "Harbor Wire", "kind": "news", "published": "2025-03-14", "title": "Harbor news", "text": "A judge on Tuesday blocked the new rule."}
        """);
    Ran ran = run("read", in.toString());
    assertTrue(ran.out().contains("“the new rule” (no name is given)"), ran.out());
  }

  @Test
  void aFileThatIsNotThereIsSaidInOneLine() {
    Ran ran = run("read", folder.resolve("nothing").toString());
    assertEquals(3, ran.code());
    assertTrue(ran.err().startsWith("inforce: there is no file "), ran.err());
  }
}
