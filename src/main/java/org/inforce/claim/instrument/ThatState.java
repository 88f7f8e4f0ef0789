package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;

/// "A judge in Ohio struck down that state's milk law": the law of the state named before.
final class ThatState {
  private ThatState() {}

  /// @param text in which the sentence stands
  static Mention placed(Mention mention, Sentence sentence, String text) {
    return mention.jurisdiction().isEmpty() && isThatStates(mention, sentence)
        ? last(mention, sentence, text).map(mention::of).orElse(mention)
        : mention;
  }

  private static boolean isThatStates(Mention mention, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = mention.from();
    boolean state =
        tokens.get(at).lower().equals("state")
            && at + 1 < tokens.size()
            && Possessive.isWithS(tokens.get(at + 1).lower());
    return state && at > 0 && tokens.get(at - 1).lower().equals("that");
  }

  private static Optional<String> last(Mention mention, Sentence sentence, String text) {
    int start = sentence.span().start();
    int end = sentence.tokens().get(mention.from()).span().start();
    List<Jurisdictions.Mention> named = Jurisdictions.standard().find(text.substring(start, end));
    return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast().state());
  }
}
