package org.inforce.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.inforce.app.Home;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;

/// An invented page that its publisher changed, since none of the bundled documents was.
final class TwoVersions {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>%s</title>
      <meta property="article:published_time" content="%s"></head><body><article>
      <h1>%s</h1>
      <p>The Harbor Licensing Board keeps this page for operators of passenger ferries. It says which \
      forms are needed, where they are handed in, and who answers questions about them.</p>
      <p>%s</p>
      <p>Forms may be handed in at the counter or by post. The counter is open from nine to four on \
      working days. Whoever writes should name the vessel and the number of its certificate.</p>
      <p>%s</p>
      <p>Questions are answered by the licensing desk. It does not advise on other permits.</p>
      </article></body></html>
      """;

  private TwoVersions() {}

  /// Reads both into a home.
  ///
  /// @return the path of the page that shows what the later one changed
  static String read(Home home) {
    read(
        home,
        PAGE.formatted(
            "Annual report of ferry operators",
            "2026-01-12",
            "Annual report of ferry operators",
            "Each operator hands in form F-12 by March 31, 2026, with a list of its vessels.",
            "Operators of fewer than three vessels need no list."),
        "2026-01-12T10:00:00Z");
    DocumentId later =
        read(
            home,
            PAGE.formatted(
                "Annual report of ferry operators: later date",
                "2026-02-09",
                "Annual report of ferry operators: later date",
                "Each operator hands in form F-12 by April 30, 2026, with a list of its vessels and"
                    + " crews.",
                "Operators of fewer than five vessels need no list. What was handed in already"
                    + " counts."),
            "2026-02-09T10:00:00Z");
    home.search().catchUp();
    return "/document/" + later.value() + "/changed";
  }

  private static DocumentId read(Home home, String page, String at) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Fetched fetched =
        new Fetched(
            new SourceId("harbor-licensing-board"),
            URI.create("https://harbor.example.org/annual-report"),
            "text/html",
            Instant.parse(at),
            Originals.sha256(bytes),
            bytes);
    var outcomes = home.pipeline().add(fetched);
    if (outcomes.size() != 1) {
      throw new IllegalStateException("one page was read as " + List.copyOf(outcomes));
    }
    return new DocumentId(fetched.sha256());
  }
}
