package org.inforce.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Reading;

/// The instrument that a document of which nothing else is known is about.
final class Focus {
  private Focus() {}

  /// The mention about which the document says most. Where that has no name, what the headline is
  /// about comes first: "(Payroll tax upheld.) ... in a case of 1998 the court threw out a tax".
  static Optional<InstrumentMention> of(Reading reading) {
    Map<Integer, Integer> told = new HashMap<>();
    reading.claims().forEach(claim -> told.merge(claim.instrument(), 1, Integer::sum));
    reading
        .duties()
        .forEach(duty -> duty.instrument().ifPresent(i -> told.merge(i, 1, Integer::sum)));
    Optional<InstrumentMention> most =
        reading.instruments().stream()
            .max(
                Comparator.comparingInt((InstrumentMention m) -> told.getOrDefault(m.index(), 0))
                    .thenComparing(m -> -m.index()));
    return reading.instruments().stream()
        .filter(m -> isOfHeadline(m) && told.containsKey(m.index()))
        .filter(_ -> most.filter(InstrumentLinker::strong).isEmpty())
        .findFirst()
        .or(() -> most);
  }

  private static boolean isOfHeadline(InstrumentMention mention) {
    return mention.firstMention().end() == 0;
  }
}
