package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;

/// "A judge in Ohio struck down that state's milk law", "In Ohio, the governor signed House Bill
/// 12": the law of the state named before.
final class ThatState {
  private ThatState() {}

  /// @param text in which the sentence stands
  static Mention placed(Mention mention, Sentence sentence, String text) {
    if (mention.jurisdiction().isPresent() || mention.sentence() < 0) {
      return mention;
    }
    Optional<String> state =
        isThatStates(mention, sentence)
            ? last(mention, sentence, text)
            : opening(sentence, text).filter(_ -> isOfOpening(mention, sentence));
    return state.map(mention::of).orElse(mention);
  }

  /// "In Ohio, ...". Washington is mostly the capital.
  private static Optional<String> opening(Sentence sentence, String text) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.getFirst().lower().equals("in")) {
      return Optional.empty();
    }
    int comma = 1;
    while (comma < Math.min(tokens.size(), LONGEST + 1) && !tokens.get(comma).lower().equals(",")) {
      comma++;
    }
    if (comma == tokens.size() || !tokens.get(comma).lower().equals(",")) {
      return Optional.empty();
    }
    int start = tokens.get(1).span().start();
    String place = text.substring(start, tokens.get(comma).span().start()).strip();
    return Jurisdictions.standard().find(place).stream()
        .filter(m -> m.span().start() == 0 && m.span().end() == place.length())
        .filter(m -> m.jurisdiction().equals(m.state()) && !place.equals("Washington"))
        .map(Jurisdictions.Mention::state)
        .findFirst();
  }

  /// How many words name a state at most.
  private static final int LONGEST = 3;

  /// "The state's new law", "House Bill 12", "a law that bans kites"; not "the law", of which the
  /// text has told.
  private static boolean isOfOpening(Mention mention, Sentence sentence) {
    boolean law = mention.family() == Head.Family.LAW;
    boolean bill = mention.kind() == Mention.Kind.IDENTIFIER;
    boolean described = mention.kind() == Mention.Kind.DESCRIPTION;
    int at =
        sentence.tokens().get(mention.from()).lower().equals("the")
            ? mention.from() + 1
            : mention.from();
    boolean states =
        sentence.tokens().get(at).lower().equals("state")
            && at + 1 < sentence.tokens().size()
            && Possessive.isWithS(sentence.tokens().get(at + 1).lower());
    return law
        && (bill || described && (states || mention.determiner() == Mention.Determiner.INDEFINITE));
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
