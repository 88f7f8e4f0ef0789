package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens for each fault of a server and for each odd feed is what `docs/sources.md` says.
/// `mvn test -Dtest=FaultsTest -Dinforce.format=apply` writes it there.
final class FaultsTest {
  private static final Path DOCS = Path.of("docs/sources.md");
  private static final Path FEEDS = Path.of("../shared/data/feeds");

  @TempDir Path folder;

  @Test
  void whatHappensForEachFaultIsWhatTheTableSays() throws Exception {
    StringBuilder table = new StringBuilder("| fault | what happens |\n|---|---|\n");
    try (Faults faults = new Faults(folder)) {
      for (Faults.Row row : faults.play()) {
        table.append("| ").append(row.fault()).append(" | ").append(row.happened()).append(" |\n");
      }
    }
    assertFalse(table.toString().contains(" IT "), table.toString());
    check("faults", table.toString());
  }

  @Test
  void whatEachFeedBringsIsWhatTheTableSays() throws IOException {
    assumeTrue(Files.isDirectory(FEEDS), FEEDS + " is not here");
    StringBuilder table =
        new StringBuilder("| feed | first asking | second asking |\n|---|---|---|\n");
    List<Path> files;
    try (Stream<Path> all = Files.walk(FEEDS)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (LoopbackSite site = new LoopbackSite();
        WebFetcher web =
            new WebFetcher(
                WebLimits.USUAL,
                () -> "test",
                new SetClock(Instant.parse("2026-03-02T10:00:00Z")).manners())) {
      for (Path file : files) {
        String name = FEEDS.relativize(file).toString();
        table.append("| ").append(name).append(" | ");
        table.append(String.join(" | ", askings(site, web, name, Files.readAllBytes(file))));
        table.append(" |\n");
      }
    }
    check("feeds", table.toString());
  }

  private static List<String> askings(
      LoopbackSite site, WebFetcher web, String name, byte[] bytes) {
    String type = name.endsWith(".html") ? "text/html" : "application/xml";
    site.on(
        "/" + name,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    URI address = site.uri("/" + name);
    Source source =
        new Source(
            new SourceId("odd"),
            SourceKind.FEED,
            address.toString(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofHours(1),
            Duration.ofDays(1),
            true,
            false,
            false,
            SourceOptions.NONE);
    Collector collector =
        new Collector(web, () -> Instant.parse("2026-03-02T10:00:00Z"), () -> 0.5);
    SourceState state = SourceState.fresh(source.address());
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Harvest harvest = collector.collect(source, state, uri -> false);
      state = harvest.next();
      said.add(
          harvest.documents().size()
              + harvest.problems().stream()
                  .findFirst()
                  .map(problem ->
                      "; " + problem.cause().replace('|', '/').lines().findFirst().orElse(""))
                  .orElse(""));
    }
    return said;
  }

  /// Compares with what stands between two marks of the document, or writes it there.
  private static void check(String mark, String table) throws IOException {
    String open = "<!-- " + mark + " -->\n";
    String close = "<!-- end of " + mark + " -->";
    String text = Files.readString(DOCS, StandardCharsets.UTF_8);
    int start = text.indexOf(open) + open.length();
    int end = text.indexOf(close);
    if ("apply".equals(System.getProperty("inforce.format"))) {
      Files.writeString(DOCS, text.substring(0, start) + table + text.substring(end));
    } else {
      assertEquals(text.substring(start, end), table);
    }
  }
}
