package org.inforce.annotate.citation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;

/// What stands around a citation: pin cite, year and court in brackets, a parenthetical, the
/// parties before it.
final class CaseContext {
  /// Notes as they are cited by pages: "458-59 & n.15", "782, fn. 5".
  private static final String NOTE =
      "(?:[ ]?(?:&[ ])?nn?\\.[ ]?\\d{1,3}(?:[-\\u2013]\\d{1,3})?|,[ ]fn\\.[ ]?\\d{1,3})?";

  private static final String PAGES = "(?:¶¶?[ ]?)?\\*?\\d{1,6}(?:[-\\u2013]\\*?\\d{1,6})?" + NOTE;

  private static final Pattern PIN =
      Pattern.compile(",?[ \\n]{1,2}((?:at[ ](?:pp?\\.[ ])?)?" + PAGES + ")(?=[\\s,;.)(\\[|]|$)");

  private static final Pattern MORE_PINS =
      Pattern.compile(",[ ](" + PAGES + ")(?=[\\s,;.)(\\[]|$)");

  private static final Pattern YEAR =
      Pattern.compile(
          "[ \\n]{0,2}\\((?<court>[^()\\n]{0,70}?),?["
              + " ]?(?:(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?<stop>\\.|[a-z]{1,7})?["
              + " ](?<day>\\d{1,2}),[ ])?(?<year>(?:1[6-9]|20)\\d{2})(?:[-\\u2013]\\d{2,4})?(?:,["
              + " ](?:no[ ])?(?:pet|writ|rev|review|cert)\\b[^()\\n]{0,40})?\\)");

  private static final Pattern EARLIER_YEAR = Pattern.compile("\\(((?:1[6-9]|20)\\d{2})\\)[ ,]*$");

  private static final Pattern PARALLEL = Pattern.compile("[ \\n]{0,2}[,\\[;]?[ \\n]{0,2}\\[?");

  private static final int LONGEST_PARENTHETICAL = 600;

  private final CaseReader cases;
  private final Parties parties = new Parties();

  /// What cites by another reporter the case of the citation before it.
  private final Set<Found> parallels = Collections.newSetFromMap(new IdentityHashMap<>());

  CaseContext(CaseReader cases) {
    this.cases = cases;
  }

  void complete(String text, List<Found> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Found citation = found.get(i);
      Optional<Found> next =
          i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty();
      if (citation.isCase()) {
        after(text, citation, next);
      } else if (citation.kind().equals("statute")) {
        bracketed(text, citation, citation.end() + citation.field("pin_cite").length());
      }
    }
    int last = 0;
    Optional<Found> before = Optional.empty();
    for (Found citation : found) {
      if (citation.isCase()) {
        before(text, citation, last);
        before
            .filter(same -> parallels.contains(citation))
            .ifPresent(same -> shareParties(same, citation));
      }
      // "Hale v. Transit Board, No. 3:18-cv-00277, 2019 WL 1234567": the name stands before both.
      last = citation.kind().equals("docket") ? last : citation.end();
      before = Optional.of(citation);
    }
  }

  /// Of what is cited by two reporters the parties, and a year before the first, are named once.
  private static void shareParties(Found first, Found parallel) {
    for (String field : List.of("plaintiff", "defendant", "year")) {
      parallel.with(field, first.field(field));
    }
  }

  private void after(String text, Found citation, Optional<Found> next) {
    int at = citation.end();
    if (citation.kind().equals("short-case")) {
      Matcher range = CaseReader.region(RANGE_END, text, at);
      String rest = range.lookingAt() ? range.group() : "";
      citation.with("pin_cite", citation.field("page") + rest);
      parenthetical(text, citation, at + rest.length());
      return;
    }
    at = pins(text, citation, at);
    if (next.isPresent() && parallel(text, citation, next.get(), at)) {
      parallels.add(next.get());
      for (String field : List.of("year", "month", "day", "court", "parenthetical")) {
        citation.with(field, next.get().field(field));
      }
      return;
    }
    bracketed(text, citation, at);
  }

  private static final Pattern RANGE_END = Pattern.compile("(?:[-\\u2013]\\*?\\d{1,6})?" + NOTE);

  private int pins(String text, Found citation, int from) {
    Matcher pin = CaseReader.region(PIN, text, from);
    if (!pin.lookingAt() || cases.at(text, pin.start(1)).isPresent()) {
      return from;
    }
    int end = pin.end(1);
    Matcher more = CaseReader.region(MORE_PINS, text, end);
    while (more.lookingAt() && cases.at(text, more.start(1)).isEmpty()) {
      end = more.end(1);
      more = CaseReader.region(MORE_PINS, text, end);
    }
    citation.with("pin_cite", text.substring(pin.start(1), end));
    return end;
  }

  private static boolean parallel(String text, Found citation, Found next, int from) {
    return next.isCase()
        && !next.kind().equals("short-case")
        && next.start() >= from
        && next.start() - from < 6
        && text.charAt(from) != ';'
        && PARALLEL.matcher(text).region(from, next.start()).matches()
        && citation.kind().equals(next.kind());
  }

  private static void bracketed(String text, Found citation, int from) {
    int at = text.startsWith("]", from) ? from + 1 : from;
    Matcher year = CaseReader.region(YEAR, text, at);
    if (year.lookingAt()) {
      citation.with("year", year.group("year"));
      if (year.group("month") != null) {
        String stop = year.group("stop") == null ? "" : year.group("stop");
        citation.with("month", year.group("month") + stop).with("day", year.group("day"));
      }
      if (citation.isCase()) {
        Optional<Court> court = Courts.standard().byCitation(year.group("court"));
        court.ifPresent(named -> named(citation, named.id()));
      } else {
        citation.with("publisher", year.group("court").strip());
      }
      at = year.end();
    }
    parenthetical(text, citation, at);
  }

  /// What the brackets name goes before the court that the reporter implies.
  private static void named(Found citation, String court) {
    citation.replace("court", court);
  }

  private static void parenthetical(String text, Found citation, int from) {
    int open = from;
    while (open < text.length() && open - from < 2 && Character.isWhitespace(text.charAt(open))) {
      open++;
    }
    if (!text.startsWith("(", open)) {
      return;
    }
    int depth = 0;
    int stop = Math.min(text.length(), open + LONGEST_PARENTHETICAL);
    for (int at = open; at < stop; at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        String inside = text.substring(open + 1, at);
        if (!inside.matches("(?s).{0,70}\\d{4}")) {
          citation.with("parenthetical", inside);
        }
        return;
      }
    }
  }

  private void before(String text, Found citation, int last) {
    int from = Math.max(last, citation.start() - Parties.WINDOW);
    String before = text.substring(from, citation.start());
    Matcher year = EARLIER_YEAR.matcher(before);
    if (year.find()) {
      citation.with("year", year.group(1));
      before = before.substring(0, year.start());
    }
    parties.read(before, citation);
  }
}
