package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;

/// What stands in brackets or quotation marks before a head and belongs to its phrase: "the Harbor
/// Cleanup (HC) rule", "the "Buy Local" rule".
final class Marks {
  private static final int LONGEST = 8;

  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;

  Marks(SentenceWords words) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
  }

  /// "the Harbor Cleanup (HC) rule": the short form between a name and its head.
  private boolean isShortForm(int before) {
    return before > SHORT_FORM
        && lower.get(before - 1).equals(")")
        && lower.get(before - SHORT_FORM).equals("(")
        && tokens.get(before - 2).text().matches("[A-Z]{2,8}")
        && words.capital(before - SHORT_FORM - 1);
  }

  private static final int SHORT_FORM = 3;

  /// In tokens, with both marks: "right to counsel".
  private static final int SHORT_NAME = 5;

  /// How many tokens before this one stand in marks and belong to the phrase: those of a short form
  /// with the word before it, or of what a rule is called, "the "Buy Local" rule".
  int before(int from, int at) {
    if (isShortForm(from)) {
      return SHORT_FORM + 1;
    }
    if (from < 3 || !isMark(from - 1) || !isStrong(lower.get(at))) {
      return 0;
    }
    int open = from - 2;
    while (open > 0
        && from - open < LONGEST
        && isWord(open)
        && Deed.noun(lower.get(open)).isEmpty()) {
      open--;
    }
    // "the "heartbeat" law": in small letters a name is short.
    boolean quoted = isMark(open) && (words.capital(open + 1) || from - open <= SHORT_NAME);
    boolean ours =
        open == 0
            || isWord(open - 1)
            || Possessive.is(lower.get(open - 1))
            || Character.isDigit(lower.get(open - 1).charAt(0));
    return quoted && ours ? from - open : 0;
  }

  /// Whether a word is the only one in quotation marks: "ag-gag".
  boolean isQuoted(int at) {
    return at > 0 && at + 1 < tokens.size() && isMark(at - 1) && isMark(at + 1);
  }

  /// Whether quotation marks open before a phrase and close right after its head.
  boolean encloses(int from, int at) {
    return from > 1
        && at + 1 < tokens.size()
        && isMark(from - 1)
        && isMark(at + 1)
        && (Possessive.is(lower.get(from - 2)) || lower.get(from - 2).equals("the"));
  }

  /// A quotation mark; a single one opens close before a word or closes close behind it.
  private boolean isMark(int at) {
    if (PhraseWord.QUOTE.is(lower.get(at))) {
      return true;
    }
    if (!Possessive.is(lower.get(at)) || Possessive.isWithS(lower.get(at))) {
      return false;
    }
    boolean opens = at > 0 && tokens.get(at - 1).span().end() < tokens.get(at).span().start();
    boolean closes =
        at + 1 < tokens.size() && tokens.get(at).span().end() < tokens.get(at + 1).span().start();
    return opens != closes;
  }

  private static boolean isStrong(String word) {
    return Optional.ofNullable(Head.BY_WORD.get(word))
        .filter(head -> head.strength() != Head.Strength.WEAK)
        .isPresent();
  }

  private boolean isWord(int at) {
    return Character.isLetter(tokens.get(at).text().charAt(0));
  }
}
