package org.inforce.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.app.Home;
import org.inforce.app.ShippedStages;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import org.inforce.store.PollResult;

/// The bundled documents as they were known at a moment, and some sources, one of them in trouble:
/// a home in the middle of its work. What was published later was not known then and is left out.
final class ScreensHome {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ScreensHome() {}

  /// Opens the home in a folder; made if there is none.
  ///
  /// @param now what was published later is left out
  static Home open(Path sample, Path folder, Clock now) throws IOException {
    boolean there = Files.exists(folder.resolve("corpus"));
    Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), new ShippedStages().stages(), now);
    if (!there) {
      home.pipeline().addAsPublished(bundles(sample, now));
      home.pipeline().advance();
      sources(home, now.instant());
      home.search().commit();
    }
    return home;
  }

  private static List<Fetched> bundles(Path sample, Clock now) throws IOException {
    List<Fetched> bundles = new ArrayList<>();
    try (Stream<Path> all = Files.walk(sample, 2)) {
      for (Path file : all.filter(f -> f.endsWith("documents.jsonl")).sorted().toList()) {
        byte[] bytes = known(Files.readAllLines(file), now).getBytes(StandardCharsets.UTF_8);
        bundles.add(
            new Fetched(
                new SourceId("sample"),
                file.toUri(),
                "application/octet-stream",
                now.instant(),
                Originals.sha256(bytes),
                bytes));
      }
    }
    return bundles;
  }

  private static String known(List<String> lines, Clock now) throws IOException {
    StringBuilder known = new StringBuilder();
    LocalDate today = LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
    for (String line : lines) {
      LocalDate published = LocalDate.parse(MAPPER.readTree(line).get("published").asText());
      if (!published.isAfter(today)) {
        known.append(line).append('\n');
      }
    }
    return known.toString();
  }

  private static void sources(Home home, Instant now) {
    asked(home, "agency-news", now.minusSeconds(9_300), Optional.empty());
    asked(home, "presidential-documents", now.minusSeconds(1_200), Optional.empty());
    asked(home, "district-of-columbia-docket", now.minusSeconds(240), Optional.empty());
    asked(home, "kansas-opinions", now.minusSeconds(7_200), Optional.empty());
    asked(home, "agency-news", now.minusSeconds(2_100), Optional.of("brought a page to sign in"));
  }

  private static void asked(Home home, String name, Instant then, Optional<String> doubt) {
    SourceId source = new SourceId(name);
    home.writer()
        .asked(
            new PollResult(
                source,
                then,
                doubt.map(reason -> new Problem(name, "collect", reason)),
                List.of(),
                doubt.isPresent() ? 0 : 2,
                doubt,
                Optional.of(Duration.ofMinutes(12)),
                Optional.of(Duration.ofHours(3)),
                Optional.empty(),
                Optional.of(then.plus(Duration.ofHours(3)))));
  }
}
