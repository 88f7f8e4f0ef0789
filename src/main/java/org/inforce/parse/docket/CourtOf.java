package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.PhraseTrie;
import org.jsoup.nodes.Document;

/// Which court's page it is.
final class CourtOf {
  private static final Pattern HOST =
      Pattern.compile(
          "https?://(?:www\\.|pacer\\.)?ecf\\.([a-z0-9]{2,8})\\.uscourts\\.gov/(?:doc|cgi-bin/show_doc)");

  private CourtOf() {}

  /// By the host of the documents to which the page links.
  static Optional<String> links(Document page) {
    Matcher host = HOST.matcher(page.outerHtml());
    return host.find() ? Optional.of(host.group(1)) : Optional.empty();
  }

  /// By its links, else by its heading, else by the id in its title, as `CAND-ECF`.
  static Optional<String> page(Document page, String heading) {
    return links(page).or(() -> named(heading)).or(() -> titled(page.title()));
  }

  private static Optional<String> titled(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
        .filter(word -> Courts.standard().byId(word).isPresent())
        .findFirst();
  }

  /// By the name that a heading gives.
  static Optional<String> named(String heading) {
    for (int at = 0; at < heading.length(); at++) {
      Optional<PhraseTrie.Match<Court>> match = Courts.standard().names().longest(heading, at);
      if (match.isPresent()) {
        return Optional.of(match.get().values().getFirst().id());
      }
    }
    return Optional.empty();
  }
}
