package org.inforce.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page. It stands in up to four places, each of which may hold something else:
/// the facts of the article, first-level headings, what other sites are told to show, and the title
/// of the window, which mostly names the site too. Where two agree they are believed.
final class PageTitle {
  private final Document document;
  private final SiteNames site;
  private final Optional<String> stated;
  private final Set<String> headings = new LinkedHashSet<>();
  private final Optional<String> shown;
  private final Optional<String> window;

  private PageTitle(Document document, String address, PageFacts facts) {
    this.document = document;
    this.site = new SiteNames(document, address, facts);
    this.stated = facts.ofArticle("headline").map(PageTitle::plain);
    for (Element heading : document.select("h1")) {
      Draft.present(heading.text()).ifPresent(headings::add);
    }
    this.shown = meta("meta[property=og:title]").or(() -> meta("meta[name=twitter:title]"));
    this.window = Draft.present(document.title());
  }

  static Optional<String> of(Document document, String address, PageFacts facts) {
    PageTitle title = new PageTitle(document, address, facts);
    return title
        .agreed()
        .or(title::leading)
        .or(title::unanimous)
        .or(title::contained)
        .or(title::alone)
        .or(title::confirmed)
        .or(title::told)
        .or(() -> title.stated)
        .or(() -> title.shown.map(title.site::without))
        .or(() -> title.window.map(title.site::without))
        .or(() -> title.headings.stream().findFirst());
  }

  private Optional<String> meta(String selector) {
    Element meta = document.selectFirst(selector);
    return meta == null ? Optional.empty() : Draft.present(plain(meta.attr("content")));
  }

  /// Some sites escape twice.
  private static String plain(String text) {
    return text.contains("&") ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
  }

  private List<String> outside() {
    List<String> outside = new ArrayList<>();
    shown.ifPresent(outside::add);
    shown.map(site::without).ifPresent(outside::add);
    window.ifPresent(outside::add);
    window.map(site::without).ifPresent(outside::add);
    return outside;
  }

  /// What is said in two places in the same words.
  private Optional<String> agreed() {
    List<String> outside = outside();
    if (stated.isPresent() && isAmong(headings, stated.get())) {
      return stated;
    }
    return headings.stream()
        .filter(heading -> !site.isName(heading))
        .flatMap(heading -> spelled(heading, outside).stream())
        .findFirst();
  }

  /// The heading if it is told outside too; as told there if the heading runs words together that
  /// stand on lines of their own.
  private static Optional<String> spelled(String heading, List<String> outside) {
    return outside.stream()
        .filter(one -> key(one).equals(key(heading)))
        .map(one -> one.split(" ").length > heading.split(" ").length ? one : heading)
        .findFirst();
  }

  /// What all but the heading say, in the same words or with something after them in the heading.
  private Optional<String> unanimous() {
    boolean all =
        stated
            .filter(headline -> told().filter(one -> key(one).equals(key(headline))).isPresent())
            .isPresent();
    return all
        ? stated
        : told()
            .filter(
                one -> headings.stream().anyMatch(heading -> key(heading).startsWith(key(one))));
  }

  /// What the facts of the article and the head agree on.
  private Optional<String> confirmed() {
    return stated.filter(headline -> isAmong(outside(), headline));
  }

  /// What other sites are told, if a heading ends with it and the title of the window begins so:
  /// the heading has a line above the headline then.
  private Optional<String> leading() {
    return shown
        .map(site::without)
        .filter(one -> window.filter(all -> key(all).startsWith(key(one))).isPresent())
        .filter(one -> headings.stream().anyMatch(heading -> key(heading).endsWith(key(one))));
  }

  /// A heading that the title of the window holds with something else.
  private Optional<String> contained() {
    return headings.stream()
        .filter(heading -> heading.length() >= 10 && !site.isName(heading))
        .filter(heading -> outside().stream().anyMatch(one -> key(one).contains(key(heading))))
        .findFirst();
  }

  /// What both other sites and the window are told.
  private Optional<String> told() {
    Optional<String> one = shown.map(site::without);
    Optional<String> other = window.map(site::without);
    return one.isPresent() && other.isPresent() && key(one.get()).equals(key(other.get()))
        ? one
        : Optional.empty();
  }

  /// The only heading, if it shares words with what is told outside.
  private Optional<String> alone() {
    if (headings.size() != 1) {
      return Optional.empty();
    }
    String heading = headings.iterator().next();
    Set<String> words = words(heading);
    long shared =
        outside().stream()
            .mapToLong(one -> words(one).stream().filter(words::contains).count())
            .max()
            .orElse(words.size());
    return shared * 3 >= words.size() && !site.isName(heading)
        ? Optional.of(heading)
        : Optional.empty();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\pL\\pN]+")));
    words.remove("");
    return words;
  }

  private static boolean isAmong(Iterable<String> titles, String title) {
    for (String one : titles) {
      if (key(one).equals(key(title))) {
        return true;
      }
    }
    return false;
  }

  /// Letters and digits alone.
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
