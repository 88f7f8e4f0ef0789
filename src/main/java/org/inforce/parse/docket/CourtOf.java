package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.jsoup.nodes.Document;

/// Which court's page it is.
final class CourtOf {
  private static final Pattern HOST =
      Pattern.compile(
          "https?://(?:www\\.|pacer\\.)?ecf\\.([a-z0-9]{2,8})\\.uscourts\\.gov/(?:doc|cgi-bin/show_doc)");

  private static final Pattern CIRCUIT =
      Pattern.compile("\\bca(1[01]|[1-9]|dc|fc)\\.uscourts\\.gov");

  private CourtOf() {}

  /// The federal court of appeals whose site a text names, as `https://cdn.ca9.uscourts.gov/`.
  static Optional<String> circuit(String text) {
    Matcher host = CIRCUIT.matcher(text);
    return host.find()
        ? Courts.standard().byId("ca" + host.group(1)).map(Court::id)
        : Optional.empty();
  }

  /// By the host of the documents to which the page links.
  static Optional<String> links(Document page) {
    Matcher host = HOST.matcher(page.outerHtml());
    return host.find() ? Optional.of(host.group(1)) : Optional.empty();
  }

  /// By its links, else by its heading, else by the id in its title, as `CAND-ECF`.
  static Optional<String> page(Document page, String heading) {
    return links(page)
        .or(() -> Courts.standard().namedIn(heading).map(Court::id))
        .or(() -> titled(page.title()));
  }

  private static Optional<String> titled(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
        .filter(word -> Courts.standard().byId(word).isPresent())
        .findFirst();
  }
}
