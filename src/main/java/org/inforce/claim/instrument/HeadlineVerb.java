package org.inforce.claim.instrument;

import java.util.List;

/// Verbs of a headline that writes them with a capital, as it does names: "Judge Blocks Harbor
/// Towing Rule", "Lawmakers Repeal Dock Fee Act", "New Bill Extending Dock Fee Act". No name goes
/// on before them.
final class HeadlineVerb {
  private HeadlineVerb() {}

  /// @param lower the words in lower case
  static boolean is(List<String> lower, int at) {
    String word = lower.get(at);
    String before = at > 0 ? lower.get(at - 1) : "";
    boolean after = PhraseWord.MODAL.is(before) && !before.equals("may");
    boolean tells =
        PhraseWord.TITLE_VERB.is(word) && at > 0
            || PhraseWord.TITLE_NOUN.is(word) && (at == 1 || PhraseWord.ACTOR.is(before));
    boolean rules = PhraseWord.RULING_VERB.is(word) && PhraseWord.RULER.is(before);
    return after || tells || rules || isOfMany(word, before) || isClause(word, before);
  }

  /// "Judges Scrap Harbor Rule".
  static boolean isOfMany(String word, String before) {
    String verb = present(word);
    return PhraseWord.ACTORS.is(before)
        && (PhraseWord.TITLE_VERB.is(verb) || PhraseWord.TITLE_NOUN.is(verb));
  }

  private static String present(String word) {
    return word.endsWith("y") && word.length() > 2 && !isVowel(word.charAt(word.length() - 2))
        ? word.substring(0, word.length() - 1) + "ies"
        : word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.equals("veto")
            ? word + "es"
            : word + "s";
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /// "Bill Extending", "Injunction Halting".
  private static boolean isClause(String word, String before) {
    return word.endsWith("ing")
        && (Head.BY_WORD.containsKey(before) || PhraseWord.CLAUSE_OF.is(before));
  }
}
