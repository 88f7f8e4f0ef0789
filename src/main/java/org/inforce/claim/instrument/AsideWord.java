package org.inforce.claim.instrument;

import java.util.List;
import java.util.Set;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;

/// Words by which a report turns to something else for a sentence: "Elsewhere, a judge blocked",
/// "The court is also weighing".
final class AsideWord {
  private static final Set<String> WORDS = Set.of("elsewhere", "separately", "meanwhile", "also");

  private static final Set<String> OTHER = Set.of("separate", "another", "unrelated");

  private AsideWord() {}

  static boolean opens(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return WORDS.contains(tokens.getFirst().lower())
        // "In a separate case, a judge": another one.
        || tokens.getFirst().lower().equals("in")
            && tokens.stream().limit(3).anyMatch(t -> OTHER.contains(t.lower()));
  }

  static boolean standsIn(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> WORDS.contains(t.lower()));
  }
}
