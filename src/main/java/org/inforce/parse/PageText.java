package org.inforce.parse;

import org.jsoup.nodes.Document;

/// The article of a page.
final class PageText {
  private PageText() {}

  static String of(Document document) {
    return Blocks.text(document.body());
  }
}
