package org.inforce.claim.duty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.model.Span;

/// Takes an order apart into sections, paragraphs and nested list items, so that each item knows
/// the words before the colon that it completes.
final class Outline {
  /// The marks before list items, each with its own way of counting.
  private enum Style {
    LOWER,
    UPPER,
    ROMAN,
    NUMBER,
    BULLET
  }

  /// A list that is open at some place: how it counts and how far it has come.
  private record Level(Style style, int ordinal, Optional<Segment> lead) {}

  private record Mark(List<Style> styles, String label, int end) {}

  private static final Pattern BREAK =
      Pattern.compile(
          "\\n\\s*\\n|\\n(?=\\s*(?:\\(\\w{1,4}\\)|[-–•*·▪◦o] |\\d{1,2}[.)] |\\d{1,2}\\.\\d{1,2}\\.?"
              + " |[a-zA-Z][.)]"
              + " ))|(?<=[.:;])\\n");
  private static final Pattern SECTION =
      Pattern.compile(
          "^\\s*(?:Sec(?:tion|\\.)?|SEC(?:TION|\\.)?|§|Article|ARTICLE)\\s+(?:\\d{1,3}|[IVX]{1,5})[A-Za-z]?\\s*[.:]\\s*");

  /// The words that part the reasons of an order from what it orders.
  private static final Pattern ENACTS =
      DutyWords.pattern(
          "\\bnow,? therefore\\b|\\bI(?:, [^.;]{1,200},)?(?: do)?(?: hereby)?"
              + " (?:order|direct|proclaim|decree)\\b[^.;]{0,160}?\\b(?:as follows|the"
              + " following)\\b");

  private static final Pattern HEADING = Pattern.compile("^([A-Z][^.:\\n]{2,140}?)[.:](?=\\s|$)");
  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*(?:\\(([a-zA-Z]{1,5}|\\d{1,2})\\)|(\\d{1,2}|[a-zA-Z])[.)](?=\\s)|\\d{1,2}\\.(\\d{1,2})\\.?(?=\\s+\\S)|([-–—•*·▪◦])|(o)(?=\\s[A-Z]))\\s*");
  private static final Pattern INLINE_FIRST = Pattern.compile("[:,]\\s+(?=\\((?:a|i|1|A)\\)\\s)");
  private static final Pattern INLINE_NEXT =
      Pattern.compile("[;,.]\\s+(?:and |or )?(?=\\([a-zA-Z0-9]{1,4}\\)\\s)");

  private final String text;
  private final List<Segment> segments = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private DutyWords.SectionKind section;

  /// False among the reasons of an order that tells where they end.
  private boolean enacted;

  private Optional<Segment> open = Optional.empty();

  private Outline(String text) {
    this.text = text;
    this.enacted = !ENACTS.matcher(text).find();
    this.section = enacted ? DutyWords.SectionKind.PLAIN : DutyWords.SectionKind.WEAK;
  }

  /// The segments in reading order, headings left out.
  static List<Segment> of(String text) {
    Outline outline = new Outline(text);
    Matcher end = BREAK.matcher(text);
    int at = 0;
    while (end.find()) {
      outline.paragraph(at, end.start());
      at = end.end();
    }
    outline.paragraph(at, text.length());
    return outline.segments;
  }

  private void paragraph(int from, int to) {
    int start = from;
    if (!enacted && ENACTS.matcher(text).region(from, to).find()) {
      enacted = true;
      section = DutyWords.SectionKind.PLAIN;
    }
    Matcher heading = SECTION.matcher(text).region(start, to);
    if (heading.find()) {
      start = sectionHeading(heading.end(), to);
    } else if (isHeadingLine(text.substring(from, to).strip())) {
      section(text.substring(from, to).strip());
      return;
    }
    inline(start, to);
  }

  private int sectionHeading(int start, int to) {
    levels.clear();
    open = Optional.empty();
    Matcher title = HEADING.matcher(text).region(start, to);
    if (!title.find() || title.group(1).split("\\s+").length > 22) {
      section(DutyWords.SectionKind.PLAIN);
      return start;
    }
    section(title.group(1));
    return title.end();
  }

  private void section(String heading) {
    section(DutyWords.section(heading));
    levels.clear();
    open = Optional.empty();
  }

  private void section(DutyWords.SectionKind kind) {
    section = kind == DutyWords.SectionKind.PLAIN && !enacted ? DutyWords.SectionKind.WEAK : kind;
  }

  private boolean isHeadingLine(String line) {
    return !line.isEmpty()
        && line.length() < 90
        && !line.matches("(?s).*[.;:,!?]$")
        && !MARK.matcher(line).find()
        && Character.isUpperCase(line.charAt(0))
        && line.split("\\s+").length <= 10
        && !line.toLowerCase(Locale.ROOT).matches(".*\\b(?:shall|must|will|is|are)\\b.*");
  }

  /// Splits "shall: (i) ...; (ii) ..." within one paragraph.
  private void inline(int from, int to) {
    int start = from;
    Matcher first = INLINE_FIRST.matcher(text).region(from, to);
    if (first.find()) {
      item(start, first.start() + 1);
      open = segments.isEmpty() ? open : Optional.of(segments.getLast());
      start = first.end();
      Matcher next = INLINE_NEXT.matcher(text).region(start, to);
      while (next.find()) {
        item(start, next.start() + 1);
        start = next.end();
      }
    }
    item(start, to);
  }

  private void item(int from, int to) {
    Matcher mark = MARK.matcher(text).region(from, to);
    int start = from;
    Optional<Segment> lead = Optional.empty();
    boolean listed = mark.find();
    if (listed) {
      start = mark.end();
      lead = enter(mark(mark));
    } else if (open.isPresent() && !text.substring(from, to).isBlank()) {
      lead = open.filter(s -> Character.isLowerCase(text.substring(from, to).strip().charAt(0)));
    }
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    Segment segment = new Segment(new Span(start, end), section, lead, listed);
    segments.add(segment);
    char last = text.charAt(end - 1);
    open = last == ':' || last == '—' ? Optional.of(segment) : Optional.empty();
  }

  private static Mark mark(Matcher found) {
    String label =
        Stream.of(1, 2, 3).map(found::group).filter(Objects::nonNull).findFirst().orElse("");
    if (label.isEmpty()) {
      return new Mark(List.of(Style.BULLET), "", found.end());
    }
    List<Style> styles = new ArrayList<>();
    if (Character.isDigit(label.charAt(0))) {
      styles.add(Style.NUMBER);
    } else if (Character.isUpperCase(label.charAt(0))) {
      styles.add(Style.UPPER);
    } else {
      if (roman(label) > 0) {
        styles.add(Style.ROMAN);
      }
      styles.add(Style.LOWER);
    }
    return new Mark(styles, label, found.end());
  }

  /// Enters the item's list and returns the segment it completes.
  private Optional<Segment> enter(Mark mark) {
    if (open.isPresent()) {
      for (Style style : mark.styles) {
        if (style == Style.BULLET || ordinal(style, mark.label) == 1) {
          levels.push(new Level(style, 1, open));
          return open;
        }
      }
    }
    int inner = 0;
    for (Level level : List.copyOf(levels)) {
      for (Style style : mark.styles) {
        boolean next = style == Style.BULLET || ordinal(style, mark.label) == level.ordinal + 1;
        if (level.style == style && next) {
          for (int i = 0; i <= inner; i++) {
            levels.pop();
          }
          levels.push(new Level(style, level.ordinal + 1, level.lead));
          return level.lead;
        }
      }
      inner++;
    }
    Style style =
        mark.styles.contains(Style.LOWER) && !mark.label.equals("i")
            ? Style.LOWER
            : mark.styles.getFirst();
    if (levels.isEmpty() || ordinal(style, mark.label) == 1) {
      levels.push(new Level(style, ordinal(style, mark.label), Optional.empty()));
    }
    return Optional.empty();
  }

  private static int ordinal(Style style, String label) {
    return switch (style) {
      case NUMBER -> Integer.parseInt(label);
      case ROMAN -> roman(label);
      case LOWER, UPPER ->
          label.length() == 1
              ? Character.toLowerCase(label.charAt(0)) - 'a' + 1
              : 26 + label.length();
      case BULLET -> 1;
    };
  }

  private static int roman(String label) {
    int total = 0;
    int before = 0;
    for (int i = label.length() - 1; i >= 0; i--) {
      int value =
          switch (label.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
