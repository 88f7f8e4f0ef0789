package org.inforce.parse;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The article on a page of news: its text without navigation, advertising and comments, its title
/// and the day of its publication. General rules only, none for a particular site.
public final class PageReader {
  private static final int DEPTH = 500;

  private PageReader() {}

  /// @param bytes whose encoding is found out
  /// @param address of the page; may hold the day of publication, and may be empty
  public static Page read(byte[] bytes, String address) {
    return read(Decoder.decode(bytes, "").text(), address);
  }

  /// @param address of the page; may hold the day of publication
  public static Page read(String html, String address) {
    Document document = Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEPTH));
    PageFacts facts = new PageFacts(document);
    Optional<String> title = PageTitle.of(document, address, facts);
    Optional<Published> published = new PageDay(document, address, facts).find();
    Optional<String> publisher = publisher(document).or(facts::publisher);
    return new Page(title, published, publisher, PageText.of(document, title));
  }

  private static Optional<String> publisher(Document document) {
    Element name = document.selectFirst("meta[property=og:site_name][content]");
    return name == null ? Optional.empty() : Draft.present(name.attr("content"));
  }
}
