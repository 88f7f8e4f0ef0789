package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day on which a page says it was published: in its facts, its head, its times, its address,
/// and at last in words near its headline. A day on which it was changed counts only if there is no
/// other.
final class PageDay {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /// Names of the head's statements, the surest first; lower case.
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "publishdate",
          "publish_date",
          "publish-date",
          "published",
          "published_date",
          "published-date",
          "publication_date",
          "publicationdate",
          "publication-date",
          "pubdate",
          "pub_date",
          "date_published",
          "article.published",
          "article:published",
          "article_date_original",
          "article:post_date",
          "cxenseparse:recs:publishtime",
          "sailthru.date",
          "parsely-pub-date",
          "rbpubdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.published",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "dcterms.created",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_date",
          "bt:pubdate",
          "displaydate",
          "date",
          "datecreated",
          "created",
          "og:pubdate",
          "article.created",
          "gentime",
          "timestamp");

  private static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "revised");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?:^|/|-|_)((?:19|20)[0-9]{2})[/_-]([01]?[0-9])[/_-]([0-3]?[0-9])(?:/|-|_|$)");
  private static final Pattern COMPACT =
      Pattern.compile("(?:/|-|_)((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:/|-|_|\\.|$)");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)[\"'](?:date_?published|publish(?:ed)?_?(?:date|time|at|on)?|pub_?date|publication_?date|first_?published(?:_?at)?|created_?(?:at|date))[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)updat|modif|chang|aktualis|mis à jour|actualiz|atualiz|aggiorn|revis|review");
  private static final int WINDOW = 120;
  private static final Set<String> COMMENTING = Set.of("comment", "comments", "respond");

  private final Document document;
  private final String address;
  private final PageFacts facts;

  PageDay(Document document, String address, PageFacts facts) {
    this.document = document;
    this.address = address;
    this.facts = facts;
  }

  Optional<Published> find() {
    return sensible(facts.ofArticle("datePublished"))
        .or(() -> metas(METAS))
        .or(this::properties)
        .or(() -> sensible(facts.text("datePublished")))
        .or(() -> times(false))
        .or(this::inAddress)
        .or(this::named)
        .or(() -> PageDateline.find(document).flatMap(PageDay::sensible))
        .or(this::inScripts)
        .or(() -> times(true))
        .or(() -> metas(CHANGED))
        .or(() -> sensible(facts.text("dateModified")));
  }

  private static Optional<Published> sensible(Optional<String> text) {
    return text.flatMap(PageDay::sensible);
  }

  private static Optional<Published> sensible(String text) {
    return Published.in(text).filter(found -> found.day().isAfter(FIRST));
  }

  private Optional<Published> metas(List<String> names) {
    List<Element> metas = document.select("meta[content]");
    for (String name : names) {
      for (Element meta : metas) {
        if (isNamed(meta, name)) {
          Optional<Published> day = sensible(meta.attr("content"));
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element meta, String name) {
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (meta.attr(attribute).toLowerCase(Locale.ROOT).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Published> properties() {
    for (Element element :
        document.select("[itemprop*=datePublished],[property*=datePublished],[pubdate]")) {
      Optional<Published> day = ofElement(element);
      if (day.isPresent() && !isComment(element)) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> ofElement(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      Optional<Published> day = sensible(element.attr(attribute));
      if (day.isPresent()) {
        return day;
      }
    }
    return element.text().length() < 100 ? sensible(element.text()) : Optional.empty();
  }

  /// @param changed true for those that stand under a word like "updated"
  private Optional<Published> times(boolean changed) {
    List<Element> times = new ArrayList<>();
    for (Element time : document.select("time")) {
      if (!isComment(time) && !isTerm(time) && isUpdate(time) == changed) {
        times.add(time);
      }
    }
    times.sort((a, b) -> Boolean.compare(isAway(a), isAway(b)));
    return times.stream().flatMap(time -> ofElement(time).stream()).findFirst();
  }

  private static boolean isUpdate(Element time) {
    String names = time.className() + " " + time.attr("itemprop");
    Element parent = time.parent();
    String before = parent == null ? "" : parent.ownText();
    return UPDATED.matcher(names).find() || before.length() < 60 && UPDATED.matcher(before).find();
  }

  /// The day of a deadline or the like, by its own words or those before it.
  private static boolean isTerm(Element element) {
    Element parent = element.parent();
    String before = parent == null || parent.ownText().length() > WINDOW ? "" : parent.ownText();
    String text = before.strip() + " " + element.text();
    return text.length() < 2 * WINDOW && PagePhrases.isTerm(text, before.strip().length());
  }

  private static boolean isAway(Element element) {
    for (Element parent : element.parents()) {
      switch (parent.normalName()) {
        case "aside", "nav", "footer" -> {
          return true;
        }
        case "article", "main", "body" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isComment(Element element) {
    for (Element parent : element.parents()) {
      String names = (parent.className() + " " + parent.id()).toLowerCase(Locale.ROOT);
      for (String word : names.split("[^a-z]+")) {
        if (COMMENTING.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Published> inAddress() {
    for (Pattern pattern : List.of(IN_ADDRESS, COMPACT)) {
      Matcher matcher = pattern.matcher(address);
      if (matcher.find()) {
        return sensible(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      }
    }
    return Optional.empty();
  }

  /// Elements whose class says that they hold the date.
  private Optional<Published> named() {
    for (Element element :
        document.select(
            "[class*=publish],[class*=pubdate],[class*=post-date],[class*=entry-date],[class*=article-date],[class*=article__date],[class*=dateline],[class*=posted-on],[class*=timestamp],[class~=(?i)\\bdate\\b],[id*=publish],[id*=pubdate]")) {
      String text = element.text();
      if (text.length() < 100
          && !isComment(element)
          && !isAway(element)
          && !isTerm(element)
          && !UPDATED.matcher(text).find()) {
        Optional<Published> day = sensible(text);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /// A pattern is slow on the megabytes of a script: it is tried only where such a name stands.
  private Optional<Published> inScripts() {
    for (Element script : document.select("script")) {
      String data = script.data();
      for (String hint : List.of("ublish", "reated", "ubdate", "ubDate", "ublication")) {
        for (int at = data.indexOf(hint); at >= 0; at = data.indexOf(hint, at + 1)) {
          int end = Math.min(data.length(), at + WINDOW);
          Matcher matcher = IN_SCRIPT.matcher(data.substring(Math.max(0, at - WINDOW / 4), end));
          Optional<Published> day = matcher.find() ? sensible(matcher.group(1)) : Optional.empty();
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }
}
