package org.inforce.annotate.date;

import java.util.List;
import java.util.Locale;
import org.inforce.annotate.date.DateTokens.Shape;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// Finds the direction of a date from the tense and cue words of its sentence.
///
/// The nearest cue of the date's own clause decides; a date that opens a clause ("On Monday the
/// court ...") belongs to the verb after it. What was to come in the past ("was set to begin") says
/// nothing.
final class TenseReader {
  private static final List<String> KINDS =
      List.of("past", "future", "was", "is", "until", "since", "clause", "determiner", "title");
  private static final WordTable CUES =
      new WordTable(TsvTable.read(TenseReader.class, "tenses.tsv", TenseReader::row));
  private static final int PAST = 0;
  private static final int FUTURE = 1;
  private static final int WAS = 2;
  private static final int IS = 3;
  private static final int UNTIL = 4;
  private static final int SINCE = 5;
  private static final int CLAUSE = 6;
  private static final int DETERMINER = 7;
  private static final int TITLE = 8;
  private static final int NOTHING = -1;
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
    int before = prepositionStart(date.from() - 1);
    switch (cue(before + 1)) {
      case UNTIL:
        return Tense.FUTURE;
      case SINCE:
        return Tense.PAST;
      default:
        break;
    }
    if (tokens.isWord(before + 1, "to") && isMoved(before) || isOfMeeting(before)) {
      return Tense.FUTURE;
    }
    if (opensClause(before)) {
      Tense tense = after(date.to(), false);
      return tense != Tense.UNKNOWN ? tense : before(before, true);
    }
    Tense tense = before(before, false);
    if (tense == Tense.UNKNOWN) {
      tense = after(date.to(), false);
    }
    return tense == Tense.UNKNOWN ? before(before, true) : tense;
  }

  /// "set a hearing for Thursday", "the hearing is Thursday".
  private boolean isOfMeeting(int before) {
    return cue(before) == IS
        || tokens.isWord(before + 1, "for")
            && tokens.isAnyOf(
                before, "hearing", "hearings", "argument", "arguments", "trial", "conference");
  }

  /// "pushed the rule back to October 1", "moved the date to May 2": what is put off lies ahead.
  private boolean isMoved(int before) {
    for (int t = before; t > 0 && t > before - MOVED && !tokens.beginsParagraph(t + 1); t--) {
      if (tokens.isAnyOf(
          t,
          "pushed",
          "moved",
          "delayed",
          "postponed",
          "extended",
          "deferred",
          "pushing",
          "moving",
          "delaying",
          "postponing",
          "extending",
          "deferring",
          "pushes",
          "moves",
          "delays",
          "postpones",
          "extends",
          "defers")) {
        return true;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int MOVED = 12;

  /// The token before the preposition (`on`, `until`, `by the`, `no later than`) before a date.
  private int prepositionStart(int token) {
    int at = tokens.is(token, WordKind.THE) ? token - 1 : token;
    if (tokens.isAnyOf(
        at,
        "on",
        "in",
        "by",
        "until",
        "till",
        "before",
        "since",
        "from",
        "through",
        "than",
        "to",
        "for",
        "of",
        "at",
        "during",
        "after",
        "around",
        "beginning",
        "starting")) {
      return at - 1;
    }
    return token;
  }

  private boolean opensClause(int token) {
    char mark = tokens.mark(token);
    return tokens.beginsParagraph(token + 1)
        || mark != 0 && mark != ')' && mark != '"' && mark != '\''
        || cue(token) == CLAUSE;
  }

  private int cue(int token) {
    if (tokens.shape(token) != Shape.WORD) {
      return NOTHING;
    }
    DateWord row = CUES.find(text, tokens.start(token), tokens.end(token));
    if (row.isAbsent()) {
      return isRegularPast(token) ? PAST : NOTHING;
    }
    if (tokens.is(token, WordKind.MONTH) && tokens.isCapitalised(token)) {
      return NOTHING;
    }
    if (tokens.isWord(token, "set")) {
      return tokens.isAnyOf(token + 1, "to", "for") ? FUTURE : PAST;
    }
    return row.value();
  }

  private boolean isRegularPast(int token) {
    int length = tokens.length(token);
    return length > 4
        && text.regionMatches(tokens.start(token) + length - 2, "ed", 0, 2)
        && text.charAt(tokens.start(token) + length - 3) != 'e'
        && tokens.is(token, WordKind.NONE)
        && (!tokens.isCapitalised(token) || tokens.beginsParagraph(token));
  }

  /// True if no sentence ends between two tokens.
  boolean areInOneSentence(int first, int second) {
    if (first < 0 || second - first > FARTHEST) {
      return false;
    }
    for (int at = first; at < second; at++) {
      if (endsSentence(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsSentence(int token) {
    char mark = tokens.mark(token);
    return tokens.beginsParagraph(token + 1)
        || mark == '!'
        || mark == '?'
        || mark == ';'
        || mark == '.'
            && !tokens.isGlued(token + 1)
            && tokens.isCapitalised(token + 1)
            && tokens.length(token - 1) > 2
            // "signed by Gov. Hobbs in May"
            && cue(token - 1) != TITLE;
  }

  private boolean endsClause(int token) {
    char mark = tokens.mark(token);
    return mark == ',' || mark == ':' || mark == '\u2014' || cue(token) == CLAUSE;
  }

  /// Walks back to the cue that governs the date.
  private Tense before(int token, boolean beyondClause) {
    int last = Math.max(0, token - FARTHEST);
    boolean infinitive = false;
    for (int at = token; at >= last; at--) {
      if (endsSentence(at) || !beyondClause && endsClause(at)) {
        return Tense.UNKNOWN;
      }
      if (isInfinitive(at)) {
        infinitive = true;
        if (cue(at - 1) == IS) {
          return Tense.FUTURE;
        }
      }
      switch (cue(at)) {
        case FUTURE:
          return wasToCome(at) ? Tense.UNKNOWN : Tense.FUTURE;
        case PAST, WAS:
          return isToCome(at) ? Tense.FUTURE : infinitive ? Tense.UNKNOWN : Tense.PAST;
        default:
          break;
      }
    }
    return Tense.UNKNOWN;
  }

  /// `to begin`, but not `to the court`; in `blocked from taking effect` neither is past.
  private boolean isInfinitive(int to) {
    if (tokens.isWord(to, "from") && tokens.shape(to + 1) == Shape.WORD) {
      int end = tokens.end(to + 1);
      return tokens.length(to + 1) > 4 && text.startsWith("ing", end - 3);
    }
    return tokens.isWord(to, "to")
        && tokens.shape(to + 1) == Shape.WORD
        && tokens.kind(to + 1) == WordKind.NONE
        && !tokens.isCapitalised(to + 1)
        && cue(to + 1) != DETERMINER;
  }

  /// A participle after `will be`, `is to be`, `may have been`.
  private boolean isToCome(int verb) {
    boolean be = false;
    for (int at = verb - 1; at >= Math.max(0, verb - 5); at--) {
      if (tokens.shape(at) != Shape.WORD || cue(at) == CLAUSE) {
        return false;
      }
      if (cue(at) == FUTURE) {
        return true;
      }
      if (tokens.isWord(at, "to")) {
        return be;
      }
      be |= tokens.isWord(at, "be");
      if (!be && cue(at) != NOTHING) {
        return false;
      }
    }
    return false;
  }

  /// `was set to begin`, `had planned to`.
  private boolean wasToCome(int cue) {
    for (int at = cue - 1; at >= Math.max(0, cue - 3); at--) {
      if (cue(at) == WAS) {
        return true;
      }
      if (tokens.shape(at) != Shape.WORD || cue(at) != NOTHING) {
        return false;
      }
    }
    return false;
  }

  private Tense after(int token, boolean beyondClause) {
    int last = Math.min(tokens.count() - 1, token + FARTHEST);
    int commas = 0;
    for (int at = token; at <= last; at++) {
      switch (cue(at)) {
        case PAST, WAS:
          return Tense.PAST;
        case FUTURE:
          return Tense.FUTURE;
        default:
          break;
      }
      if (endsSentence(at) || endsClause(at) && at > token && ++commas > 2 && !beyondClause) {
        return Tense.UNKNOWN;
      }
    }
    return Tense.UNKNOWN;
  }
}
