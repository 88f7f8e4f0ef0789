package org.inforce.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Reading;

/// Tells an executive order from the rule that carries it out and from the law made in its place:
/// all are called by the same words.
///
/// @param links what the mentions of the reading have been found to speak of so far
record OrdersBeside(Reading reading, Map<Integer, KnownInstrument> links) {
  /// Of its sentences, at least.
  private static final double TWO_WORDS = 2;

  /// "The new law on masks" is the act and not the order on masks of which more was told, where
  /// both are known.
  static Optional<KnownInstrument> law(InstrumentMention mention, List<KnownInstrument> fit) {
    boolean apart =
        mention.type().filter(t -> t == InstrumentType.STATUTE).isPresent()
            && fit.stream()
                .findFirst()
                .flatMap(KnownInstrument::type)
                .filter(t -> t == InstrumentType.EXECUTIVE_ORDER)
                .isPresent();
    return fit.stream()
        .filter(k -> apart && MentionLikeness.of(mention, k) >= TWO_WORDS)
        .filter(k ->
            k.type()
                .filter(t -> t == InstrumentType.STATUTE || t == InstrumentType.BILL)
                .isPresent())
        .findFirst();
  }

  /// "The final rule" of a text that also names the executive order is not the order, though it
  /// bears the order's name because it carries it out; nor is the order the rule.
  boolean isOther(KnownInstrument k, InstrumentMention mention) {
    return isOther(k, mention, InstrumentType.REGULATION, InstrumentType.EXECUTIVE_ORDER)
        || isOther(k, mention, InstrumentType.EXECUTIVE_ORDER, InstrumentType.REGULATION)
        // "A week ago a bill on the same went to the governor."
        || isOther(k, mention, InstrumentType.BILL, InstrumentType.REGULATION)
        || isOther(k, mention, InstrumentType.REGULATION, InstrumentType.BILL);
  }

  private boolean isOther(
      KnownInstrument k, InstrumentMention mention, InstrumentType type, InstrumentType other) {
    return isA(mention, type)
        && reading.instruments().stream()
            .filter(m -> isA(m, other) && !Names.words(m).isEmpty())
            .anyMatch(m -> k.equals(links.get(m.index())));
  }

  /// True for a rule that a text tells of beside the order that it carries out.
  boolean isRule(InstrumentMention mention, List<KnownInstrument> known) {
    Set<String> words = Names.words(mention);
    return isA(mention, InstrumentType.REGULATION)
        && known.stream()
            .filter(k -> words.stream().filter(k.words()::contains).count() > 1)
            .anyMatch(k -> isOther(k, mention));
  }

  static boolean isA(InstrumentMention mention, InstrumentType type) {
    return mention.type().filter(type::equals).isPresent();
  }
}
