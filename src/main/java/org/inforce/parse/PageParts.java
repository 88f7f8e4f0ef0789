package org.inforce.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.table.TsvTable;
import org.jsoup.nodes.Element;

/// What the names of an element say about its part in a page.
final class PageParts {
  private static final List<Row> ROWS =
      TsvTable.read(
          PageParts.class,
          "page-parts.tsv",
          row -> new Row(row.get("kind"), row.get("match"), row.list("words")));
  private static final List<String> BODY_NAMES = words("body", "inside");
  private static final List<String> AWAY_STARTS = words("away", "start");
  private static final Set<String> AWAY_WHOLE = Set.copyOf(words("away", "whole"));
  private static final Set<String> AWAY_WORDS = Set.copyOf(words("away", "word"));

  private record Row(String kind, String match, List<String> words) {
    Row {
      if (!Set.of("body", "away").contains(kind)) {
        throw new IllegalArgumentException("'" + kind + "' is neither body nor away");
      }
      if (!Set.of("inside", "whole", "word", "start").contains(match)) {
        throw new IllegalArgumentException("'" + match + "' is none of inside, whole, word, start");
      }
      words = List.copyOf(words);
    }
  }

  private PageParts() {}

  private static List<String> words(String kind, String match) {
    return List.copyOf(
        new HashSet<>(
            ROWS.stream()
                .filter(row -> row.kind().equals(kind) && row.match().equals(match))
                .flatMap(row -> row.words().stream())
                .toList()));
  }

  /// True if its names say that it is the body of an article.
  static boolean isBody(Element element) {
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      return true;
    }
    for (String name : names(element)) {
      String joined = joined(name);
      for (String body : BODY_NAMES) {
        if (joined.contains(body)) {
          return true;
        }
      }
    }
    return false;
  }

  /// True if a class or id says that it is no part of an article.
  ///
  /// @param names separated by blanks
  static boolean isAway(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.split("\\s+")) {
      if (AWAY_WHOLE.contains(joined(name))) {
        return true;
      }
      for (String word : split(name)) {
        if (AWAY_WORDS.contains(word) || startsAway(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String joined(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static boolean startsAway(String word) {
    for (String start : AWAY_STARTS) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    if (element.hasAttr("class")) {
      names.addAll(Arrays.asList(element.className().split("\\s+")));
    }
    if (element.hasAttr("id")) {
      names.add(element.id());
    }
    return names;
  }

  /// Of `articleBody__foot-note`: article, body, foot, note.
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (!Character.isLetter(c) || begins) {
        flush(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
