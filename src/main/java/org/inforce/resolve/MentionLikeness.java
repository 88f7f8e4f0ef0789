package org.inforce.resolve;

import org.inforce.model.InstrumentMention;
import org.inforce.model.Particular;

/// How alike what a document says of an instrument is to what is known of one: two for a word by
/// which it is called, one for a word of the sentences that name it.
final class MentionLikeness {
  /// Less than any word that describes: "the abortion ban" is the near-total ban, and not the
  /// licensing of abortion clinics.
  private static final double SAME_HEAD = 0.5;

  private MentionLikeness() {}

  static double of(InstrumentMention mention, KnownInstrument instrument) {
    return Names.words(mention).stream()
            .mapToDouble(
                w -> instrument.words().contains(w) ? 2 : instrument.context().contains(w) ? 1 : 0)
            .sum()
        + 2 * Particular.alike(mention.particulars(), instrument.particulars())
        + (instrument.isCalledA(Names.head(mention.name())) ? SAME_HEAD : 0);
  }
}
