package org.inforce.annotate.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Gives the year at the end of a list or range to the dates before it: `between March 3 and April
/// 5, 2024`, `December 15 to January 10, 2025`.
final class SharedYears {
  private static final int LONGEST_GAP = 4;

  private final DateTokens tokens;

  SharedYears(DateTokens tokens) {
    this.tokens = tokens;
  }

  /// The same candidates in the same order, with their years.
  List<Candidate> share(List<Candidate> candidates) {
    List<Candidate> shared = new ArrayList<>(candidates);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Candidate first = shared.get(i);
      Candidate second = shared.get(i + 1);
      if (areJoined(first, second)) {
        shared.set(
            i,
            new Candidate(first.from(), first.to(), withYear(first.meaning(), second.meaning())));
      }
    }
    return shared;
  }

  private boolean areJoined(Candidate first, Candidate second) {
    if (second.from() - first.to() > LONGEST_GAP || second.from() == first.to()) {
      return false;
    }
    boolean joined = false;
    for (int at = first.to(); at < second.from(); at++) {
      joined |=
          tokens.isAnyOf(at, "and", "or", "to", "through", "until")
              || tokens.isMark(at, '-')
              || tokens.isMark(at, '\u2013')
              || tokens.isMark(at, '&')
              || tokens.isMark(at, ',');
      boolean links =
          joined && tokens.mark(at) != '.' && tokens.mark(at) != ';'
              || tokens.isAnyOf(at, "from", "on", "the");
      if (!links || tokens.isAnyOf(at, "s") || isOtherWord(at)) {
        return false;
      }
    }
    return joined;
  }

  private boolean isOtherWord(int token) {
    return tokens.shape(token) == DateTokens.Shape.WORD
        && !tokens.isAnyOf(
            token, "and", "or", "to", "through", "until", "from", "on", "the", "in", "again");
  }

  private static Meaning withYear(Meaning first, Meaning second) {
    YearMonth end =
        switch (second) {
          case Meaning.Day day -> YearMonth.from(day.day());
          case Meaning.OfMonth month -> month.month();
          default -> null;
        };
    if (end == null) {
      return first;
    }
    return switch (first) {
      case Meaning.DayInYear day -> {
        int year = day.month() > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
        boolean exists = day.day() <= YearMonth.of(year, day.month()).lengthOfMonth();
        yield exists ? new Meaning.Day(LocalDate.of(year, day.month(), day.day())) : first;
      }
      case Meaning.NamedMonth month when month.shift().isEmpty() ->
          new Meaning.OfMonth(
              YearMonth.of(
                  month.month() > end.getMonthValue() ? end.getYear() - 1 : end.getYear(),
                  month.month()));
      default -> first;
    };
  }
}
