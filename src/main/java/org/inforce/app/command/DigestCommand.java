package org.inforce.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.digest.Digest;
import org.inforce.digest.DigestFormat;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Prints the digest of a week.
@Command(
    name = "digest",
    description = "Prints the digest of a week: what changed, what comes, what is doubtful.")
final class DigestCommand extends HomeCommand {
  @Option(
      names = "--week",
      paramLabel = "2024-W51",
      description = "An ISO week; this week if left out.")
  private String week = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text, markdown, html, pdf or json.")
  private String format = "text";

  @Option(
      names = "--zone",
      defaultValue = "UTC",
      paramLabel = "ZONE",
      description = "Your IANA time zone.")
  private String zone = "UTC";

  @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; else it is printed.")
  private Path out = Path.of("-");

  @Option(
      names = "--site",
      defaultValue = "http://127.0.0.1:8080/",
      paramLabel = "URL",
      description = "Where the web page is, for the links.")
  private URI site = URI.create("http://127.0.0.1:8080/");

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  DigestCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    DigestFormat form;
    Week when;
    try {
      form = Coded.of(DigestFormat.class, json ? "json" : format);
      ZoneId place = ZoneId.of(zone);
      when = week.isEmpty() ? Week.of(world.clock().instant(), place) : Week.parse(week, place);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    write(form.bytes(digest(when)));
    return Commands.DONE;
  }

  private Digest digest(Week when) {
    String why = "You get this because you asked for the digest of everything.";
    try (Home home = open()) {
      return Digests.of(home.store(), when, site, why);
    }
  }

  private void write(byte[] bytes) {
    try {
      if (!out.equals(Path.of("-"))) {
        Files.write(out, bytes);
      } else if (format.equals("pdf")) {
        OutputStream raw = System.out;
        raw.write(bytes);
        raw.flush();
      } else {
        world.out().print(new String(bytes, StandardCharsets.UTF_8));
        world.out().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + out, e);
    }
  }
}
