package org.inforce.annotate.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Seasons, quarters, halves and fiscal years: `spring of 2024`, `Q3 2024`, `FY 2024`, `the third
/// quarter of 2024`, `October Term 2024`.
final class PeriodPhrases {
  private final DateTokens tokens;
  private final CalendarPhrases calendar;

  PeriodPhrases(DateTokens tokens, CalendarPhrases calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  @Nullable Candidate at(int token) {
    return switch (tokens.kind(token)) {
      case SEASON -> season(token, token);
      case THE ->
          tokens.is(token + 1, WordKind.SEASON)
              ? season(token, token + 1)
              : tokens.is(token + 1, WordKind.ORDINAL) ? quarter(token, token + 1) : null;
      case ORDINAL -> quarter(token, token);
      case FISCAL -> fiscal(token);
      case MONTH -> term(token);
      default -> tokens.isWord(token, "q") ? numberedQuarter(token) : null;
    };
  }

  private @Nullable Candidate season(int from, int token) {
    int year =
        tokens.isWord(token + 1, "of") || tokens.isMark(token + 1, ',') ? token + 2 : token + 1;
    if (calendar.isYear(year)) {
      return new Candidate(
          from,
          year + 1,
          new Meaning.Season(
              tokens.value(token), Optional.of(tokens.number(year)), Optional.empty()));
    }
    boolean said =
        tokens.isAnyOf(
            from - 1, "in", "by", "since", "until", "during", "of", "through", "early", "late",
            "mid", "this", "over");
    boolean fall = tokens.isAnyOf(token, "fall", "spring");
    if (!said || fall && from == token && !tokens.isAnyOf(from - 1, "early", "late", "mid")) {
      return null;
    }
    return fall && tokens.isAnyOf(token + 1, "of", "in", "from")
        ? null
        : new Candidate(
            from,
            token + 1,
            new Meaning.Season(tokens.value(token), Optional.empty(), Optional.empty()));
  }

  private @Nullable Candidate quarter(int from, int token) {
    boolean joined = tokens.is(token + 1, WordKind.FISCAL) || tokens.isMark(token + 1, '-');
    int unit = joined ? token + 2 : token + 1;
    boolean half = tokens.isWord(unit, "half") && tokens.value(token) <= 2;
    boolean quarter = tokens.isWord(unit, "quarter") && tokens.value(token) <= 4;
    if (!half && !quarter) {
      return null;
    }
    String part = (half ? "H" : "Q") + tokens.value(token);
    int year = tokens.isWord(unit + 1, "of") ? unit + 2 : unit + 1;
    if (tokens.is(year, WordKind.FISCAL)) {
      year = tokens.isWord(year + 1, "year") ? year + 2 : year + 1;
    }
    if (calendar.isYear(year)) {
      return new Candidate(
          from, year + 1, new Meaning.PartOfYear(part, Optional.of(tokens.number(year))));
    }
    boolean yearSaid = tokens.is(year, WordKind.THE) || tokens.is(year, WordKind.SHIFT);
    if (yearSaid && tokens.isWord(year + 1, "year") && year == unit + 2) {
      int shift = tokens.is(year, WordKind.SHIFT) ? tokens.value(year) : 0;
      return new Candidate(from, year + 2, new Meaning.PartOfYear(part, Optional.of(shift)));
    }
    return quarter && !tokens.isWord(unit + 1, "of")
        ? new Candidate(from, unit + 1, new Meaning.PartOfYear(part, Optional.empty()))
        : null;
  }

  private @Nullable Candidate numberedQuarter(int token) {
    boolean quarter =
        tokens.isNumber(token + 1, 1)
            && tokens.isGlued(token + 1)
            && tokens.number(token + 1) >= 1
            && tokens.number(token + 1) <= 4;
    if (!quarter) {
      return null;
    }
    String part = "Q" + tokens.number(token + 1);
    int year = tokens.isWord(token + 2, "of") ? token + 3 : token + 2;
    if (calendar.isYear(year)) {
      return new Candidate(
          token, year + 1, new Meaning.PartOfYear(part, Optional.of(tokens.number(year))));
    }
    // "Voters passed Q3": a question on the ballot.
    boolean said =
        tokens.isAnyOf(
            token - 1, "in", "by", "since", "until", "during", "for", "through", "early", "late",
            "mid", "this", "last", "next", "end");
    return said
        ? new Candidate(token, token + 2, new Meaning.PartOfYear(part, Optional.empty()))
        : null;
  }

  private @Nullable Candidate fiscal(int token) {
    int year = tokens.isAnyOf(token + 1, "year", "years") ? token + 2 : token + 1;
    if (calendar.isYear(year)) {
      boolean pair =
          (tokens.isMark(year + 1, '-') || tokens.isMark(year + 1, '\u2013'))
              && tokens.isGlued(year + 2)
              && tokens.isNumber(year + 2, 4);
      return new Candidate(
          token, pair ? year + 3 : year + 1, new Meaning.Fixed("FY" + tokens.number(year)));
    }
    boolean two = tokens.isWord(token, "fy") && tokens.isNumber(year, 2);
    return two && tokens.length(year) == 2
        ? new Candidate(token, year + 1, new Meaning.Fixed("FY" + (2000 + tokens.number(year))))
        : null;
  }

  /// The Supreme Court's terms are called by the month and year in which they begin.
  private @Nullable Candidate term(int token) {
    return tokens.isWord(token, "october")
            && tokens.isWord(token + 1, "term")
            && calendar.isYear(token + 2)
        ? new Candidate(token, token + 3, new Meaning.OfYear(tokens.number(token + 2)))
        : null;
  }
}
