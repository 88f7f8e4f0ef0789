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

  /// How many tokens before this one stand in marks and belong to the phrase: those of a short form
  /// with the word before it, or of what a rule is called, "the "Buy Local" rule".
  int before(int from, int at) {
    if (isShortForm(from)) {
      return SHORT_FORM + 1;
    }
    if (from < 3 || !PhraseWord.QUOTE.is(lower.get(from - 1)) || !isStrong(lower.get(at))) {
      return 0;
    }
    int open = from - 2;
    while (open > 0
        && from - open < LONGEST
        && isWord(open)
        && Deed.noun(lower.get(open)).isEmpty()) {
      open--;
    }
    boolean quoted = PhraseWord.QUOTE.is(lower.get(open)) && words.capital(open + 1);
    boolean ours =
        open == 0
            || isWord(open - 1)
            || Possessive.is(lower.get(open - 1))
            || Character.isDigit(lower.get(open - 1).charAt(0));
    return quoted && ours ? from - open : 0;
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
