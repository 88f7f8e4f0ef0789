package org.inforce.claim.instrument;

import java.util.regex.Pattern;
import org.inforce.model.Annotation.Sentence;

/// "Congress passed the Harbor Dust Act", "the Harbor Dust Act, enacted by Congress in 1990": a law
/// of the United States, whatever state the text speaks of.
final class OfCongress {
  private static final String DEED = "(?:passed|enacted|approved|adopted|created|repealed)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\bCongress (?:has |had |later |then |also |finally )?" + DEED + " (?:the |a |an )?$");

  private static final Pattern AFTER =
      Pattern.compile("^,? (?:which was |that was |was |as )?" + DEED + " by Congress\\b");

  private OfCongress() {}

  /// @param text in which the sentence stands
  static Mention placed(Mention mention, Sentence sentence, String text) {
    return mention.jurisdiction().isEmpty() && isMadeByCongress(mention, sentence, text)
        ? mention.of("us")
        : mention;
  }

  private static boolean isMadeByCongress(Mention mention, Sentence sentence, String text) {
    if (!sentence.span().of(text).contains("Congress")) {
      return false;
    }
    int from = sentence.tokens().get(mention.from()).span().start();
    int to = sentence.tokens().get(mention.to() - 1).span().end();
    return BEFORE.matcher(text.substring(sentence.span().start(), from)).find()
        || AFTER.matcher(text.substring(to, sentence.span().end())).find();
  }
}
