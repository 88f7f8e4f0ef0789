package org.inforce.annotate.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.lexicon.calendar.YearlyDay;
import org.inforce.table.TsvTable;
import org.jspecify.annotations.Nullable;

/// Days that come once a year under a name: `Labor Day`, `Christmas`, `the first Monday in
/// October`.
final class NamedDayPhrases {
  /// A row of the table of named days.
  private record NamedDay(String name, YearlyDay day) {}

  private static final Map<String, List<NamedDay>> BY_FIRST_WORD =
      TsvTable.read(
              NamedDayPhrases.class,
              "named-days.tsv",
              row -> new NamedDay(row.get("name"), YearlyDay.parse(row.get("rule"))))
          .stream()
          .collect(Collectors.groupingBy(day -> day.name().split(" ", 2)[0]));

  private final DateTokens tokens;
  private final CalendarPhrases calendar;

  NamedDayPhrases(DateTokens tokens, CalendarPhrases calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  @Nullable Candidate at(int token) {
    return switch (tokens.kind(token)) {
      case HOLIDAY -> tokens.isCapitalised(token) ? named(token) : null;
      case THE -> weekdayOfMonth(token, token + 1);
      case ORDINAL, SHIFT -> weekdayOfMonth(token, token);
      default ->
          tokens.shape(token) == DateTokens.Shape.ORDINAL ? weekdayOfMonth(token, token) : null;
    };
  }

  /// The longest row whose words stand here; an apostrophe in the text is passed over.
  private @Nullable Candidate named(int token) {
    Candidate best = null;
    String first = tokens.word(token).toLowerCase(Locale.ROOT);
    for (NamedDay row : BY_FIRST_WORD.getOrDefault(first, List.of())) {
      int end = match(token, row.name().split(" "));
      if (end > 0 && (best == null || end > best.to())) {
        int year = tokens.isMark(end, ',') ? end + 1 : end;
        boolean said = calendar.isYear(year);
        best =
            new Candidate(
                token,
                said ? year + 1 : end,
                new Meaning.YearlyDay(
                    row.day(), said ? Optional.of(tokens.number(year)) : Optional.empty()));
      }
    }
    return best;
  }

  private int match(int token, String[] words) {
    int at = token;
    for (String word : words) {
      while (at > token
          && (isApostrophe(at) || tokens.isGlued(at) && tokens.isWord(at, "s"))
          && !tokens.isWord(at, word)) {
        at++;
      }
      if (!tokens.isWord(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private boolean isApostrophe(int token) {
    return tokens.isMark(token, '\'') || tokens.isMark(token, '\u2019');
  }

  private @Nullable Candidate weekdayOfMonth(int from, int token) {
    int number =
        tokens.isWord(token, "last")
            ? -1
            : tokens.shape(token) == DateTokens.Shape.ORDINAL
                ? tokens.number(token)
                : tokens.is(token, WordKind.ORDINAL) ? tokens.value(token) : 0;
    boolean fits =
        (number == -1 || number >= 1 && number <= 4)
            && tokens.is(token + 1, WordKind.WEEKDAY)
            && tokens.isAnyOf(token + 2, "in", "of");
    if (!fits) {
      return null;
    }
    if (tokens.is(token + 3, WordKind.EVERY) && tokens.isWord(token + 4, "month")) {
      return new Candidate(from, token + 5, new Meaning.Repeated("P1M"));
    }
    if (!tokens.is(token + 3, WordKind.MONTH)) {
      return null;
    }
    YearlyDay day =
        new YearlyDay(
            Month.of(tokens.value(token + 3)),
            number,
            Optional.of(DayOfWeek.of(tokens.value(token + 1))),
            0);
    int year = tokens.isMark(token + 4, ',') ? token + 5 : token + 4;
    return calendar.isYear(year)
        ? new Candidate(
            from, year + 1, new Meaning.YearlyDay(day, Optional.of(tokens.number(year))))
        : new Candidate(from, token + 4, new Meaning.YearlyDay(day, Optional.empty()));
  }
}
