package org.inforce.claim.day;

import org.inforce.model.PartOfSpeech;

/// Finds the verb of a sentence that goes on past a clause about somebody or something.
record MainVerb(SentenceDays days) {
  /// The verb that goes on after a relative clause without a comma: "the judge who blocked the law
  /// refused"; the end of the sentence where none does.
  ///
  /// @param verb of the relative clause
  int after(int verb) {
    int open = 0;
    for (int t = verb + 1; t < days.size(); t++) {
      if (opensClause(t)) {
        open++;
      }
      boolean tells =
          (days.tag(t) == PartOfSpeech.VERB || days.tag(t) == PartOfSpeech.AUX) && !isIng(t);
      if (tells
          && !days.is(t - 1, DayWord.JOINT)
          && !opensVerb(t - 1)
          && !days.word(t + 1).equals("by")) {
        if (open == 0) {
          return t;
        }
        open--;
      }
    }
    return days.size();
  }

  /// "that", "since it": a clause with a verb of its own, as "since April" is not.
  private boolean opensClause(int token) {
    boolean subject = days.tag(token + 1) == PartOfSpeech.PRON || days.isArticle(token + 1);
    return days.tag(token) == PartOfSpeech.SCONJ && subject
        || days.word(token).equals("that")
        || days.word(token).equals("which")
        || days.word(token).equals("who");
  }

  private boolean isIng(int token) {
    return days.word(token).endsWith("ing");
  }

  /// "to stop", "on hearing", "not been": what stands before a verb that is not the main one.
  private boolean opensVerb(int token) {
    return switch (days.tag(token)) {
      case ADP, AUX, CCONJ, PART, SCONJ -> true;
      case ADJ, ADV, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SYM, VERB, X, NONE -> false;
    };
  }
}
