package org.inforce.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.app.delivery.WeeklyDigests;
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
      names = "--follow",
      paramLabel = "ID",
      description = "Only what this follow is about; its first letters do.")
  private Optional<String> follow = Optional.empty();

  @Option(
      names = "--all",
      description = "One digest for each who hears weekly; with --out, a file each in that folder.")
  private boolean all;

  @Option(
      names = "--send",
      description = "With --follow or --all: send it, once a week however often this runs.")
  private boolean send;

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
      Week now = Week.of(world.clock().instant(), place);
      when = week.isEmpty() ? now : Week.parse(week, place);
      if (when.isAfter(now)) {
        throw new IllegalArgumentException("the week " + when.key() + " has not begun");
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    if (send && follow.isEmpty() && !all) {
      throw new ParameterException(spec.commandLine(), "--send needs --follow ID or --all");
    }
    try (Home home = open()) {
      if (follow.isEmpty() && !all) {
        String why = "You get this because you asked for the digest of everything.";
        write(form.bytes(Digests.of(home.store(), when, site, why)), out);
        return Commands.DONE;
      }
      return each(home, when, form);
    }
  }

  private int each(Home home, Week when, DigestFormat form) {
    WeeklyDigests digests = new WeeklyDigests(home.store(), site);
    List<Subscription> asked =
        follow
            .map(id ->
                home.store().outbox(Subscriptions::in).stream()
                    .filter(s -> s.id().startsWith(id))
                    .toList())
            .orElseGet(digests::weekly);
    if (asked.isEmpty() || (follow.isPresent() && asked.size() > 1)) {
      world
          .err()
          .println(
              follow
                  .map(id ->
                      asked.isEmpty()
                          ? "inforce: nothing followed has the id '" + id + "'"
                          : "inforce: " + asked.size() + " ids begin with '" + id + "'")
                  .orElse("inforce: nobody hears weekly: 'follow … --frequency weekly'"));
      return asked.isEmpty() ? Commands.NOTHING : Commands.MISUSED;
    }
    for (Subscription subscription : asked) {
      Week week = new Week(when.monday(), subscription.zone());
      if (send) {
        send(digests, subscription, week);
      } else {
        boolean apart = all && !out.equals(Path.of("-"));
        Path file = apart ? outFolder().resolve(subscription.id() + "." + form.code()) : out;
        write(form.bytes(digests.of(subscription, week)), file);
      }
    }
    return Commands.DONE;
  }

  private Path outFolder() {
    try {
      return Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + out, e);
    }
  }

  private void send(WeeklyDigests digests, Subscription subscription, Week week) {
    Instant now = world.clock().instant();
    if (now.isBefore(week.to())) {
      throw new ParameterException(spec.commandLine(), "the week " + week.key() + " is not over");
    }
    boolean fresh = digests.post(subscription, week, now);
    screen()
        .line(
            week.key()
                + " for “"
                + subscription.name()
                + "”: "
                + (fresh ? "will be sent" : "was sent or waits already"));
  }

  private void write(byte[] bytes, Path file) {
    try {
      if (!file.equals(Path.of("-"))) {
        Files.write(file, bytes);
      } else if (format.equals("pdf")) {
        OutputStream raw = System.out;
        raw.write(bytes);
        raw.flush();
      } else {
        world.out().print(new String(bytes, StandardCharsets.UTF_8));
        world.out().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
