package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What stands in the cells of the tables of which dockets are made.
final class Cells {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x{a0}]+");
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2}|[0-9]{2})");
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.US));
  private static final Set<String> BREAKS = Set.of("br", "tr", "p", "div", "table", "h3", "hr");
  private static final Set<String> GAPS = Set.of("td", "th");

  private Cells() {}

  /// On one line, every run of blanks one space.
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = true;
      } else {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /// The text as written, tags leaving no blank behind, on one line.
  static String text(Element element) {
    return oneLine(element.wholeText());
  }

  /// What an entry says: courts leave a blank between a link and the comma after it.
  static String said(Element element) {
    return text(element).replace(" ,", ",");
  }

  static Optional<String> present(String text) {
    String line = oneLine(text);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /// The lines as a reader sees them, without the empty ones.
  static List<String> lines(Element element) {
    StringBuilder out = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
            } else if (BREAKS.contains(node.nodeName())) {
              out.append('\n');
            } else if (GAPS.contains(node.nodeName())) {
              out.append(' ');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BREAKS.contains(node.nodeName()) && !node.nodeName().equals("br")) {
              out.append('\n');
            }
          }
        });
    return out.toString().lines().map(Cells::oneLine).filter(line -> !line.isEmpty()).toList();
  }

  /// `04/21/2009` or `04/21/09`, anywhere in the text.
  static Optional<LocalDate> slashed(String text) {
    Matcher matcher = SLASHED.matcher(text);
    return matcher.find()
        ? day(
            year(matcher.group(3)),
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }

  /// `July 29, 2024` or `Jul 29 2024`, as the Supreme Court writes.
  static Optional<LocalDate> written(String text) {
    String line = oneLine(text).replace("Sept ", "Sep ");
    for (DateTimeFormatter form : WRITTEN) {
      try {
        return Optional.of(LocalDate.parse(line, form));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /// The day of `2025-12-03` and of `2025-12-03T15:15:04Z`, as written.
  static Optional<LocalDate> iso(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// CM/ECF began in 1996: of two digits, those from 70 on are of the last century.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
