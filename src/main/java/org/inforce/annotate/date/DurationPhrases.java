package org.inforce.annotate.date;

import java.time.DayOfWeek;
import org.inforce.annotate.date.DateTokens.Shape;
import org.jspecify.annotations.Nullable;

/// How long and how often: `fourteen (14) days`, `a two-year term`, `every Monday`, `annually`.
final class DurationPhrases {
  private final DateTokens tokens;

  DurationPhrases(DateTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Candidate at(int token) {
    return switch (tokens.kind(token)) {
      case EVERY -> every(token);
      case RECURRING -> recurring(token);
      case WEEKDAYS -> new Candidate(token, token + 1, weekly(tokens.value(token)));
      case CARDINAL, VAGUE, ARTICLE -> counted(token);
      case UNIT -> unsaid(token);
      case WordKind other when isTimes(token) -> times(token);
      default ->
          tokens.isNumber(token) || tokens.shape(token) == Shape.MIXED ? counted(token) : null;
    };
  }

  /// `annually`, but not in the name of something: `the annual Energy Outlook`.
  private @Nullable Candidate recurring(int token) {
    boolean named =
        tokens.isCapitalised(token + 1)
            || tokens.isCapitalised(token)
                && !tokens.beginsParagraph(token)
                && !tokens.isMark(token - 1, '.');
    return named
        ? null
        : new Candidate(token, token + 1, new Meaning.Repeated(unit(token).period(1)));
  }

  private static Meaning weekly(int weekday) {
    return new Meaning.Repeated("XXXX-WXX-" + DayOfWeek.of(weekday).getValue());
  }

  private boolean isTimes(int token) {
    return tokens.isAnyOf(token, "once", "twice");
  }

  /// `twice a week`.
  private @Nullable Candidate times(int token) {
    boolean rate =
        (tokens.is(token + 1, WordKind.ARTICLE) || tokens.is(token + 1, WordKind.EVERY))
            && tokens.is(token + 2, WordKind.UNIT);
    return rate
        ? new Candidate(token, token + 3, new Meaning.Repeated(unit(token + 2).period(1)))
        : null;
  }

  private TimeUnit unit(int token) {
    return TimeUnit.ALL.get(tokens.value(token));
  }

  private @Nullable Candidate every(int token) {
    int next = tokens.isWord(token + 1, "other") ? token + 2 : token + 1;
    int times = next - token;
    return switch (tokens.kind(next)) {
      case WEEKDAY -> new Candidate(token, next + 1, weekly(tokens.value(next)));
      case MONTH ->
          tokens.isCapitalised(next)
              ? new Candidate(
                  token, next + 1, new Meaning.Repeated("XXXX-%02d".formatted(tokens.value(next))))
              : null;
      case UNIT ->
          unit(next) == TimeUnit.HALF || unit(next) == TimeUnit.SECOND
              ? null
              : new Candidate(token, next + 1, new Meaning.Repeated(unit(next).period(times)));
      case PART ->
          new Candidate(
              token,
              next + 1,
              new Meaning.Repeated("XXXX-XX-XX" + DayPart.ALL.get(tokens.value(next)).suffix()));
      case CARDINAL, VAGUE -> everyAmount(token, next);
      default -> tokens.isNumber(next, 3) ? everyAmount(token, next) : null;
    };
  }

  private @Nullable Candidate everyAmount(int token, int next) {
    Amount amount = Amount.at(tokens, next);
    if (amount == null || !tokens.is(amount.to(), WordKind.UNIT)) {
      return null;
    }
    return new Candidate(
        token, amount.to() + 1, new Meaning.Repeated(amount.of(unit(amount.to()))));
  }

  private @Nullable Candidate counted(int token) {
    if (isPartOfNumber(token)) {
      return null;
    }
    Amount amount = Amount.at(tokens, token);
    if (amount == null) {
      return null;
    }
    int at = amount.to();
    if (tokens.isMark(at, '-') || tokens.isMark(at, '\u2013')) {
      at++;
    }
    if (tokens.isAnyOf(at, "additional", "more", "full", "further", "straight")) {
      at++;
    }
    if (tokens.is(at, WordKind.DAY_CLASS)) {
      at++;
    }
    if (!tokens.is(at, WordKind.UNIT)) {
      return range(token, amount);
    }
    return withUnit(token, amount, at);
  }

  /// `30 to 60 days`, `2-3 weeks`: the longer one.
  private @Nullable Candidate range(int token, Amount amount) {
    int joint = amount.to();
    boolean joins =
        tokens.isAnyOf(joint, "to", "or")
            || tokens.isMark(joint, '-')
            || tokens.isMark(joint, '\u2013');
    if (!joins || tokens.is(token, WordKind.ARTICLE) || amount.vague()) {
      return null;
    }
    Amount longer = Amount.at(tokens, joint + 1);
    if (longer == null || longer.vague() || tokens.is(joint + 1, WordKind.ARTICLE)) {
      return null;
    }
    int at = tokens.isMark(longer.to(), '-') ? longer.to() + 1 : longer.to();
    at = tokens.is(at, WordKind.DAY_CLASS) ? at + 1 : at;
    return tokens.is(at, WordKind.UNIT)
        ? new Candidate(token, at + 1, new Meaning.Duration(longer.of(unit(at))))
        : null;
  }

  private @Nullable Candidate withUnit(int token, Amount amount, int at) {
    TimeUnit unit = unit(at);
    boolean article = tokens.is(token, WordKind.ARTICLE) && amount.value() == 1;
    if (unit == TimeUnit.HALF
        || unit == TimeUnit.WEEKEND
        || unit == TimeUnit.QUARTER && (article || tokens.isWord(at + 1, "of"))) {
      return null;
    }
    if (article) {
      return afterArticle(token, unit, at);
    }
    int end = at + 1;
    Amount whole = amount;
    boolean andHalf =
        tokens.isWord(end, "and")
            && tokens.is(end + 1, WordKind.ARTICLE)
            && tokens.isWord(end + 2, "half");
    if (andHalf && !amount.vague()) {
      whole = new Amount(amount.value(), true, false, end + 3);
      end += 3;
    }
    if (tokens.isMark(end, '-') && tokens.isAnyOf(end + 1, "long", "old")) {
      end += 2;
    }
    int from = tokens.is(token - 1, WordKind.APPROXIMATE) ? token - 1 : token;
    return new Candidate(from, end, new Meaning.Duration(whole.of(unit)));
  }

  private @Nullable Candidate afterArticle(int token, TimeUnit unit, int at) {
    if (isRate(token)) {
      return new Candidate(token, at + 1, new Meaning.Repeated(unit.period(1)));
    }
    int end = at + 1;
    boolean andHalf =
        tokens.isWord(end, "and")
            && tokens.is(end + 1, WordKind.ARTICLE)
            && tokens.isWord(end + 2, "half");
    String value = andHalf ? unit.periodAndHalf(1) : unit.period(1);
    if (tokens.isMark(end, '-') && tokens.isWord(end + 1, "long")) {
      end += 2;
    }
    int from = tokens.is(token - 1, WordKind.APPROXIMATE) ? token - 1 : token;
    return new Candidate(from, andHalf ? end + 3 : end, new Meaning.Duration(value));
  }

  /// `$5 million a year`, `three times a week`.
  private boolean isRate(int token) {
    int before = token - 1;
    return tokens.isNumber(before)
        || tokens.shape(before) == Shape.MIXED
        || tokens.isAnyOf(
            before,
            "times",
            "million",
            "billion",
            "trillion",
            "percent",
            "thousand",
            "once",
            "twice",
            "dollars",
            "people",
            "hundred");
  }

  private boolean isPartOfNumber(int token) {
    if (!tokens.isGlued(token) || tokens.is(token, WordKind.ARTICLE)) {
      return false;
    }
    return switch (tokens.mark(token - 1)) {
      case '(', '[', '"', '\'', '\u201c', '\u2018', '\u2014', 0 -> false;
      case '-', '\u2013' ->
          !tokens.is(token - 2, WordKind.CARDINAL) && tokens.shape(token - 2) != Shape.WORD;
      default -> true;
    };
  }

  /// `for years`, `over the years`, `decades-long`, `half an hour`.
  private @Nullable Candidate unsaid(int token) {
    TimeUnit unit = unit(token);
    if (unit == TimeUnit.HALF) {
      boolean halfOf =
          tokens.is(token + 1, WordKind.ARTICLE)
              && tokens.isAnyOf(token + 2, "hour", "day", "year", "decade", "century");
      return halfOf
          ? new Candidate(token, token + 3, new Meaning.Duration(halfOf(token + 2)))
          : null;
    }
    if (!tokens.word(token).endsWith("s") || unit == TimeUnit.SECOND) {
      return null;
    }
    Meaning vague = new Meaning.Duration(unit.vaguePeriod());
    if (tokens.isMark(token + 1, '-') && tokens.isAnyOf(token + 2, "long", "old")) {
      return new Candidate(token, token + 3, vague);
    }
    return tokens.isAnyOf(token - 1, "for") && !tokens.isWord(token + 1, "of")
        ? new Candidate(token, token + 1, vague)
        : null;
  }

  private String halfOf(int token) {
    return switch (unit(token)) {
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> "P6M";
    };
  }
}
