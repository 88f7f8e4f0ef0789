package org.inforce.claim.act;

import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Nouns that a preposition makes part of a phrase: "in the same ruling".
record PrepositionalPhrases(Grammar grammar) {
  private static final Pattern COMPOUND =
      Pattern.compile("[\\p{L}\\p{N}]{1,30}(?:[-\u2010\u2011\u2013][\\p{L}\\p{N}]{1,30}){1,5}");

  private static final Set<String> PREPOSITIONS =
      TsvTable.asked(
          "of",
          "in",
          "at",
          "under",
          "with",
          "by",
          "from",
          "against",
          "to",
          "for",
          "on",
          "over",
          "about",
          "into",
          "without",
          "despite",
          "amid",
          "amidst",
          "during",
          "within",
          "upon",
          "between",
          "following");

  /// A noun after a preposition at the clause's beginning is no subject: "In the same ruling, Judge
  /// ...".
  boolean contain(int k, int start) {
    int token = grammar.items.get(k).from() - 1;
    int clauseStart = start == 0 ? 0 : grammar.items.get(start - 1).to();
    boolean opened = false;
    while (token >= clauseStart && describes(token) && !(opened && !isDeterminer(token))) {
      // "In a ruling the appeals court blocked": an article opens the phrase.
      opened = opened || isDeterminer(token);
      token--;
    }
    return token >= clauseStart
        && PREPOSITIONS.contains(grammar.word(token))
        && !(grammar.word(token).equals("of")
            && (ActWord.APPLICATION.is(grammar.word(token - 1)) || isPart(token - 1)));
  }

  /// "Section 3 of the act was struck down", "most provisions of it": what is done to a part is
  /// done to the act.
  private boolean isPart(int token) {
    String word = grammar.word(token);
    boolean numbered =
        !word.isEmpty()
            && Character.isDigit(word.charAt(0))
            && ActWord.NUMBERED_PART.is(grammar.word(token - 1));
    return numbered || ActWord.PART_OF_LAW.is(word);
  }

  private boolean isDeterminer(int token) {
    return grammar.tag(token) == PartOfSpeech.DET
        && Set.of("the", "a", "an").contains(grammar.word(token));
  }

  /// "in a 7-0 decision", "in a 42-page opinion": the tagger takes what has a hyphen for a mark.
  private static boolean isCompound(String word) {
    return COMPOUND.matcher(word).matches();
  }

  /// A determiner or adjective between a preposition and its noun.
  private boolean describes(int token) {
    return switch (grammar.tag(token)) {
      case DET, ADJ -> true;
      case PRON ->
          Set.of("its", "his", "her", "their", "this", "that").contains(grammar.word(token));
      case NOUN, PROPN, NUM ->
          isCompound(grammar.word(token))
              || !Grammar.isDateWord(grammar.word(token))
                  && token > 0
                  && grammar.tag(token - 1) != PartOfSpeech.NUM;
      // "despite the mayor's objections"
      case PUNCT -> isCompound(grammar.word(token)) || Possessive.is(grammar.word(token));
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, SCONJ, SYM, VERB, X ->
          isCompound(grammar.word(token));
    };
  }
}
