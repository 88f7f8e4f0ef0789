package org.inforce.parse;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The headline of a page: its only first-level heading, else what it tells other sites to show.
final class PageTitle {
  private PageTitle() {}

  static Optional<String> of(Document document) {
    Elements headings = document.select("h1");
    headings.removeIf(heading -> heading.text().isBlank());
    if (headings.size() == 1) {
      return Draft.present(headings.getFirst().text());
    }
    Element shown = document.selectFirst("meta[property=og:title][content]");
    if (shown != null) {
      return Draft.present(shown.attr("content"));
    }
    return Draft.present(document.title());
  }
}
