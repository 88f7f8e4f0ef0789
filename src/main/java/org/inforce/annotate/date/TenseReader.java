package org.inforce.annotate.date;

import java.util.List;
import java.util.Locale;
import org.inforce.annotate.date.DateTokens.Shape;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// Finds the direction of a date from the tense and cue words of its sentence: the nearest cue
/// before it, else the nearest after it.
final class TenseReader {
  private static final List<String> KINDS =
      List.of("past", "future", "auxiliary", "being", "until", "since");
  private static final WordTable CUES =
      new WordTable(TsvTable.read(TenseReader.class, "tenses.tsv", TenseReader::row));
  private static final int PAST = 0;
  private static final int FUTURE = 1;
  private static final int AUXILIARY = 2;
  private static final int UNTIL = 4;
  private static final int SINCE = 5;
  private static final int FARTHEST = 40;

  private final String text;
  private final DateTokens tokens;

  TenseReader(String text, DateTokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  private static DateWord row(TsvRow row) {
    int kind = KINDS.indexOf(row.get("cue"));
    if (kind < 0) {
      throw new IllegalArgumentException("'" + row.get("cue") + "' is none of " + KINDS);
    }
    return new DateWord(row.get("word").toLowerCase(Locale.ROOT), WordKind.REFERENCE, kind);
  }

  Tense of(Candidate date) {
    Tense said = preposition(date.from() - 1);
    if (said != Tense.UNKNOWN) {
      return said;
    }
    Tense before = before(date.from() - 1);
    return before != Tense.UNKNOWN ? before : after(date.to());
  }

  private int cue(int token) {
    if (tokens.shape(token) != Shape.WORD) {
      return -1;
    }
    DateWord row = CUES.find(text, tokens.start(token), tokens.end(token));
    if (!row.isAbsent()) {
      return row.value();
    }
    return isRegularPast(token) ? PAST : -1;
  }

  private boolean isRegularPast(int token) {
    int length = tokens.length(token);
    return length > 4
        && !tokens.isCapitalised(token)
        && text.regionMatches(tokens.start(token) + length - 2, "ed", 0, 2);
  }

  private Tense preposition(int token) {
    int at = tokens.is(token, WordKind.THE) ? token - 1 : token;
    return switch (cue(at)) {
      case UNTIL -> Tense.FUTURE;
      case SINCE -> Tense.PAST;
      default -> Tense.UNKNOWN;
    };
  }

  private boolean endsSentence(int token) {
    char mark = tokens.mark(token);
    if (tokens.beginsParagraph(token + 1)) {
      return true;
    }
    return mark == '!'
        || mark == '?'
        || mark == ';'
        || mark == '.'
            && !tokens.isGlued(token + 1)
            && tokens.isCapitalised(token + 1)
            && tokens.length(token - 1) > 2;
  }

  private Tense before(int token) {
    int last = Math.max(0, token - FARTHEST);
    for (int at = token; at >= last; at--) {
      if (endsSentence(at)) {
        return Tense.UNKNOWN;
      }
      Tense tense =
          switch (cue(at)) {
            case PAST -> isToCome(at) ? Tense.FUTURE : Tense.PAST;
            case FUTURE -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
          };
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      if (tokens.isWord(at, "to") && isVerbAfterTo(at)) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  /// `to begin on Monday`, but not `to the court`.
  private boolean isVerbAfterTo(int to) {
    return tokens.shape(to + 1) == Shape.WORD
        && tokens.kind(to + 1) == WordKind.NONE
        && !tokens.isCapitalised(to + 1)
        && cue(to + 1) != PAST
        && !CUES.find(text, tokens.start(to + 1), tokens.end(to + 1)).isAbsent();
  }

  /// A participle after `will be`, `to be`, `may have been`.
  private boolean isToCome(int verb) {
    boolean be = false;
    for (int at = verb - 1; at >= Math.max(0, verb - 5); at--) {
      if (tokens.shape(at) != Shape.WORD) {
        return false;
      }
      if (cue(at) == FUTURE) {
        return true;
      }
      if (tokens.isWord(at, "to")) {
        return be;
      }
      if (cue(at) == AUXILIARY || cue(at) == PAST) {
        be = tokens.isWord(at, "be");
        if (!be) {
          return false;
        }
      }
    }
    return false;
  }

  private Tense after(int token) {
    int last = Math.min(tokens.count() - 1, token + FARTHEST);
    for (int at = token; at <= last; at++) {
      switch (cue(at)) {
        case PAST:
          return Tense.PAST;
        case FUTURE:
          return Tense.FUTURE;
        default:
          break;
      }
      if (endsSentence(at)) {
        return Tense.UNKNOWN;
      }
    }
    return Tense.UNKNOWN;
  }
}
