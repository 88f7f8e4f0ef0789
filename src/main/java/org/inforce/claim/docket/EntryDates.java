package org.inforce.claim.docket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The days an entry names, each with what it is for.
final class EntryDates {
  /// What a day is for.
  enum Role implements Coded {
    PAST,
    MOVED,
    HEARING,
    NAMED,
    DUE,
    DEADLINE;
  }

  /// One day and where it stands.
  record Dated(LocalDate day, Role role, int at) {}

  private record Cue(Role role, Pattern words) {}

  private static final List<Cue> CUES =
      TsvTable.read(
          EntryDates.class,
          "date-roles.tsv",
          row ->
              new Cue(Coded.of(Role.class, row.get("role")), EntryText.pattern(row.get("words"))));

  private static final Pattern DATE =
      EntryText.pattern(
          "\\b(?:(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b"
              + "|(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? "
              + "(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b"
              + "|(\\d{4})-(\\d{2})-(\\d{2})\\b)");
  private static final Pattern CANCELLED =
      EntryText.pattern(
          "^[^.;]{0,40}?\\bwill be"
              + " (?:on|decided|submitted|taken)\\b|^[^.;]{0,40}?\\b(?:is|are|was|were|hereby|be)"
              + " (?:hereby )?(?:vacated|stricken|cancell?ed|taken off|off"
              + " calendar|terminated|(?:continued|adjourned)\\b(?! to\\b| until\\b))");
  private static final Pattern NEXT_WORDS_MOVE =
      EntryText.pattern(
          "^[^.;]{0,60}?\\b(?:re-?set|re-?scheduled|continued|adjourned|moved|postponed)\\b[^.;]{0,15}?\\bto\\b");
  private static final Pattern TIME_OF_DAY =
      EntryText.pattern("(?<![ ,])[ ,]*(?:at )?\\b\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?,?(?: on)?$");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private EntryDates() {}

  /// The days to come, in the order of the entry. A day without a year is the next one after the
  /// day of filing.
  static List<Dated> of(String text, Optional<LocalDate> filed) {
    List<Dated> dates = new ArrayList<>();
    Matcher found = DATE.matcher(text);
    while (found.find()) {
      int at = found.start();
      String after = text.substring(found.end(), Math.min(text.length(), found.end() + 100));
      day(found, filed)
          .ifPresent(
              day -> role(text, at, after).ifPresent(role -> dates.add(new Dated(day, role, at))));
    }
    return dates.stream()
        .filter(d -> d.role != Role.PAST)
        .filter(d -> filed.isEmpty() || !d.day.isBefore(filed.get()))
        .toList();
  }

  private static Optional<Role> role(String text, int at, String after) {
    if (CANCELLED.matcher(after).find() || NEXT_WORDS_MOVE.matcher(after).find()) {
      return Optional.of(Role.PAST);
    }
    int from = Math.max(0, at - 90);
    String before = text.substring(from, at);
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
    String context =
        TIME_OF_DAY.matcher(before.substring(sentence + 1).stripTrailing()).replaceFirst("");
    return CUES.stream()
        .filter(cue -> cue.words.matcher(context).find())
        .map(Cue::role)
        .findFirst();
  }

  private static Optional<LocalDate> day(Matcher found, Optional<LocalDate> filed) {
    try {
      if (found.group(1) != null) {
        int year = Integer.parseInt(found.group(3));
        return Optional.of(
            LocalDate.of(
                year < 100 ? (year < 70 ? 2000 : 1900) + year : year,
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2))));
      }
      if (found.group(7) != null) {
        return Optional.of(LocalDate.parse(found.group()));
      }
      int index = MONTHS.indexOf(found.group(4).substring(0, 3).toLowerCase(Locale.ROOT));
      Month month = Month.of(index / 3 + 1);
      int dayOfMonth = Integer.parseInt(found.group(5));
      if (found.group(6) != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(found.group(6)), month, dayOfMonth));
      }
      return filed.map(start -> next(start, month, dayOfMonth));
    } catch (DateTimeException noSuchDay) {
      // A misprinted day ("2/30/2020") is no date; the entry's other days still count.
      return Optional.empty();
    }
  }

  private static LocalDate next(LocalDate start, Month month, int dayOfMonth) {
    LocalDate day = LocalDate.of(start.getYear(), month, dayOfMonth);
    return day.isBefore(start) ? day.plusYears(1) : day;
  }
}
