package org.inforce.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.SourceId;

/// Parses every file of folders and prints what became of each: a program, to be looked at.
final class ParseFolders {
  private ParseFolders() {}

  public static void main(String[] args) throws IOException {
    int read = 0;
    int failed = 0;
    Instant began = Instant.now();
    try (Parsers parsers = new Parsers()) {
      for (Path file : files(args)) {
        switch (parsers.parse(fetched(file))) {
          case Outcome.Done<ParsedText>(ParsedText text) -> {
            read++;
            System.out.println("read        " + file + "  " + line(text));
            if (Boolean.getBoolean("text")) {
              System.out.println(text.fields() + "\n" + text.text() + "\n");
              text.entries().stream().limit(3).forEach(System.out::println);
            }
          }
          case Outcome.Skipped<ParsedText>(String reason) ->
              System.out.println("skipped     " + file + "  " + reason);
          case Outcome.Failed<ParsedText>(var problem) -> {
            failed++;
            System.out.println("quarantined " + file + "  " + problem.cause());
          }
        }
      }
    }
    System.out.printf(
        "%d read, %d quarantined, %.1f s%n",
        read, failed, Duration.between(began, Instant.now()).toMillis() / 1000.0);
  }

  private static List<Path> files(String[] roots) throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (Path root : Arrays.stream(roots).map(Path::of).toList()) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  static Fetched fetched(Path file) throws IOException {
    return new Fetched(
        new SourceId("folder"),
        file.toAbsolutePath().toUri(),
        "application/octet-stream",
        Instant.EPOCH,
        "0",
        Files.readAllBytes(file));
  }

  private static String line(ParsedText text) {
    return "%s %s '%s' [%s] %d chars, %d entries %s %s"
        .formatted(
            text.kind().map(Enum::name).orElse("-"),
            text.published().map(Object::toString).orElse("no day"),
            text.title().orElse(""),
            text.publisher().orElse(""),
            text.text().length(),
            text.entries().size(),
            text.entries().isEmpty() ? text.fields() : "",
            text.notes());
  }
}
