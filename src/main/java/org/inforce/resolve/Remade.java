package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Mood;
import org.inforce.model.Reading;

/// Tells a rule from an earlier one of the same name: what a document says was proposed or issued
/// is not the rule over which courts sat years before.
final class Remade {
  /// In years: a rule may be proposed, fought and issued in the course of two.
  private static final int LONG = 2;

  private Remade() {}

  static boolean is(KnownInstrument known, Collection<LocalDate> made) {
    return made.stream().anyMatch(day -> known.isOlderThan(day.minusYears(LONG)));
  }

  /// The days on which the document tells that a rule was proposed or issued.
  static List<LocalDate> days(InstrumentMention mention, Reading reading) {
    return OrdersBeside.isA(mention, InstrumentType.REGULATION)
        ? reading.claims().stream()
            .filter(c -> c.instrument() == mention.index() && isMaking(c))
            .flatMap(c -> c.date().first().stream())
            .toList()
        : List.of();
  }

  private static boolean isMaking(Claim claim) {
    return (claim.type() == EventType.ISSUED || claim.type() == EventType.INTRODUCED)
        && claim.mood() == Mood.ASSERTED
        && claim.basis() != DateBasis.REPORTED;
  }
}
