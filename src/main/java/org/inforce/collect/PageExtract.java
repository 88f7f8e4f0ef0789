package org.inforce.collect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The part of a page that a selector names, as a page of its own: the same part is the same bytes
/// however the page around it changes.
///
/// @param document to be read whole
/// @param key by which the same words are known again, whatever marks them up
record PageExtract(Fetched document, String key) {
  /// Its media type, by which the reader knows that nothing of it is to be left out.
  static final String MEDIA_TYPE = "text/html; charset=utf-8; part=selected";

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9][a-z0-9_.:+-]{1,40})");
  private static final int DEPTH = 500;

  /// @return empty if the selector matches nothing, or nothing that holds words
  static Optional<PageExtract> of(Fetched page, String selector) {
    Document whole = parsed(page);
    List<Element> chosen = outermost(whole, selector);
    String words = chosen.stream().map(Element::text).collect(Collectors.joining("\n")).strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Document part = Document.createShell(page.address().toString());
    part.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    part.title(whole.title());
    chosen.forEach(element -> part.body().appendChild(element.clone()));
    part.body().select("script, style, noscript, template").remove();
    byte[] bytes = part.outerHtml().getBytes(StandardCharsets.UTF_8);
    // Two rows may watch two parts of one page: each is at an address of its own.
    String place = Original.sha256(selector.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    URI address = URI.create(page.address().toString().replaceFirst("#.*$", "") + "#" + place);
    return Optional.of(
        new PageExtract(
            Original.of(page.source(), address, MEDIA_TYPE, page.at(), bytes),
            Original.sha256(words.getBytes(StandardCharsets.UTF_8))));
  }

  /// Those that match, without those within another.
  private static List<Element> outermost(Document whole, String selector) {
    Set<Element> all = new LinkedHashSet<>(whole.select(selector));
    return all.stream()
        .filter(element -> element.parents().stream().noneMatch(all::contains))
        .toList();
  }

  /// As the server declares it; empty if it does not, or one that nobody knows.
  static Optional<String> charset(String mediaType) {
    Matcher declared = CHARSET.matcher(mediaType);
    return declared.find()
        ? Optional.of(declared.group(1)).filter(Charset::isSupported)
        : Optional.empty();
  }

  private static Document parsed(Fetched page) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page.bytes()),
          charset(page.mediaType()).orElse(null),
          page.address().toString(),
          Parser.htmlParser().setMaxDepth(DEPTH));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
