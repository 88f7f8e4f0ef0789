package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// The day on which an order, directive or letter was made, as its own head or foot tells it:
/// "Issue Date: May 29, 2025", "Executed this 29th day of May, 2025", "THE WHITE HOUSE, August 28,
/// 2025". The days of other orders that the text names are none.
///
/// @param line where the text tells it
public record SigningDay(LocalDate day, Span line) {
  /// Nothing of a head stands further from the beginning, in characters.
  private static final int HEAD = 900;

  /// Nor of a foot from the end.
  private static final int FOOT = 900;

  /// A day on a line of its own is that of signing only so many days before it is published.
  private static final int PRINTED_WITHIN = 31;

  private static final String DAY =
      "(?<month>" + DeadlinePhrase.MONTH + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})";
  private static final String DAY_OF =
      "(?<day>\\d{1,2})(?:st|nd|rd|th)? day of (?<month>"
          + DeadlinePhrase.MONTH
          + "),?(?: A\\.?D\\.?)?(?: in the year of our Lord)?,? (?<year>\\d{4})";
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";

  private static final Pattern PRINTED_HEADING = pattern("\\AExecutive Order \\d{4,5} of " + DAY);
  private static final Pattern CAPTION =
      pattern(
          "^[ \\t]*(?:(?:issue|issued|issuance|signing|signed|order|adoption|release) date|date(?:"
              + " of (?:issue|issuance|order|signing|adoption|this order)| issued|"
              + " signed)?|dated|issued|signed|adopted)\\s*[:.—-]\\s*"
              + WEEKDAY
              + DAY);
  private static final Pattern WHITE_HOUSE = pattern("THE WHITE HOUSE[,.]?\\s+" + DAY);
  private static final Pattern DONE =
      pattern(
          "^[^\\n]{0,300}?\\b(?:executed|signed|dated|done|given|issued|ordered|witness|hand|this|on)\\b[^.\\n]{0,120}?"
              + DAY_OF);
  private static final Pattern SIGNED =
      pattern(
          "^[ \\t]*(?:(?:it is )?so ordered,? (?:on )?|date[d:]? |signed |executed |issued |done"
              + " |given )(?:at [^.\\n]{2,60}? )?(?:on |this )?(?:the )?"
              + WEEKDAY
              + DAY);

  /// A day on a line of its own, or behind a name in capitals.
  private static final Pattern LINE =
      pattern("^[ \\t]*(?:(?-i:[A-Z][A-Z .,’'-]{2,80}), )?" + WEEKDAY + DAY + "\\.?[ \\t]*$");

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  }

  /// @param published the day on which the document came out; nothing is signed later
  public static Optional<SigningDay> of(String text, LocalDate published) {
    int head = Math.min(HEAD, text.length());
    int foot = Math.max(0, text.length() - FOOT);
    LocalDate earliest = published.minusDays(PRINTED_WITHIN);
    return first(PRINTED_HEADING, text, 0, head, published)
        .or(() -> first(CAPTION, text, 0, head, published))
        .or(() -> last(WHITE_HOUSE, text, foot, published))
        .or(() -> last(DONE, text, foot, published))
        .or(() -> last(CAPTION, text, foot, published))
        .or(() -> last(SIGNED, text, foot, published))
        .or(() ->
            first(LINE, text, 0, head, published).filter(found -> !found.day.isBefore(earliest)))
        .or(() -> last(LINE, text, foot, published).filter(f -> !f.day.isBefore(earliest)));
  }

  private static Optional<SigningDay> first(
      Pattern words, String text, int from, int to, LocalDate published) {
    Matcher found = words.matcher(text).region(from, to);
    while (found.find()) {
      Optional<SigningDay> day = day(found, published);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<SigningDay> last(
      Pattern words, String text, int from, LocalDate published) {
    Matcher found = words.matcher(text).region(from, text.length());
    Optional<SigningDay> last = Optional.empty();
    while (found.find()) {
      Optional<SigningDay> before = last;
      last = day(found, published).or(() -> before);
    }
    return last;
  }

  private static Optional<SigningDay> day(Matcher found, LocalDate published) {
    return DeadlinePhrase.date(
            Integer.parseInt(found.group("year")),
            Reference.month(found.group("month")).getValue(),
            found.group("day"))
        .filter(day -> !day.isAfter(published))
        .map(day -> new SigningDay(day, new Span(found.start(), found.end())));
  }
}
