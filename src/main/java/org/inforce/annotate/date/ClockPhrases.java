package org.inforce.annotate.date;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times of the clock: `10 a.m.`, `18:00 UTC`, `5 o'clock`.
final class ClockPhrases {
  private final DateTokens tokens;

  ClockPhrases(DateTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Candidate at(int token) {
    if (tokens.is(token, WordKind.PART)) {
      DayPart part = DayPart.ALL.get(tokens.value(token));
      boolean clock = part == DayPart.NOON || part == DayPart.MIDNIGHT;
      return clock ? time(token, zoneEnd(token + 1), part.suffix()) : null;
    }
    if (tokens.isNumber(token) && tokens.length(token) == 4) {
      return military(token);
    }
    if (!tokens.isNumber(token, 2) || tokens.number(token) > 24) {
      return null;
    }
    int hour = tokens.number(token);
    int minute = 0;
    int next = token + 1;
    boolean colon =
        tokens.isMark(next, ':')
            && tokens.isGlued(next)
            && tokens.isGlued(next + 1)
            && tokens.isNumber(next + 1, 2)
            && tokens.length(next + 1) == 2
            && tokens.number(next + 1) < 60;
    if (colon) {
      minute = tokens.number(next + 1);
      next += 2;
    }
    if (tokens.isMark(next, ':') && tokens.isNumber(next + 1, 2) && colon) {
      next += 2;
    }
    if (tokens.is(next, WordKind.MERIDIEM) && hour >= 1 && hour <= 12) {
      return time(
          token,
          zoneEnd(meridiemEnd(next)),
          clock(hour % 12 + tokens.value(next), minute, next + 1));
    }
    if (tokens.is(next, WordKind.PART) && (colon || hour == 12)) {
      DayPart part = DayPart.ALL.get(tokens.value(next));
      if (part == DayPart.NOON || part == DayPart.MIDNIGHT) {
        return time(token, zoneEnd(next + 1), part.suffix());
      }
    }
    if (tokens.isWord(next, "o") && tokens.isWord(next + 2, "clock")) {
      return time(token, next + 3, clock(hour, minute, next));
    }
    return colon && !isRatio(token, next)
        ? time(token, zoneEnd(next), clock(hour, minute, next))
        : null;
  }

  /// `0901 UTC`, `2400 hours`.
  private @Nullable Candidate military(int token) {
    int hour = tokens.number(token) / 100;
    int minute = tokens.number(token) % 100;
    boolean hours = tokens.isAnyOf(token + 1, "hours", "hrs");
    boolean zone = tokens.is(token + 1, WordKind.ZONE) && tokens.length(token + 1) <= 4;
    if (hour > 24 || minute > 59 || !hours && !zone) {
      return null;
    }
    int end = hours ? zoneEnd(token + 2) : zoneEnd(token + 1);
    return time(token, end, clock(hour, minute, token + 1));
  }

  /// `24:12` in a citation or a score.
  private boolean isRatio(int token, int next) {
    return tokens.isGlued(token) && !tokens.isMark(token - 1, '(')
        || tokens.isGlued(next) && (tokens.isMark(next, '-') || tokens.isMark(next, ':'));
  }

  private int meridiemEnd(int token) {
    boolean stop =
        tokens.isMark(token + 1, '.') && tokens.isGlued(token + 1) && tokens.length(token) > 2;
    return stop ? token + 2 : token + 1;
  }

  private int zoneEnd(int token) {
    int at = tokens.isMark(token, ',') || tokens.isMark(token, '(') ? token + 1 : token;
    if (!tokens.is(at, WordKind.ZONE)) {
      return token;
    }
    int end = at + 1;
    while (end < at + 3 && tokens.isAnyOf(end, "standard", "daylight", "time")) {
      end++;
    }
    if (tokens.isMark(token, '(')) {
      boolean offset =
          (tokens.isMark(end, '+') || tokens.isMark(end, '-')) && tokens.isNumber(end + 1, 4);
      end = offset ? end + 2 : end;
      return tokens.isMark(end, ')') ? end + 1 : token;
    }
    return end;
  }

  private String clock(int hour, int minute, int zone) {
    String utc = tokens.isAnyOf(zone, "UTC", "GMT") ? "Z" : "";
    return String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, utc);
  }

  private static Candidate time(int from, int to, String value) {
    return new Candidate(from, to, new Meaning.Time(Optional.empty(), value));
  }
}
