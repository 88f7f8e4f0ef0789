package org.inforce.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventType;
import org.inforce.model.ProceedingId;

/// A case while documents are being resolved: all that they tell of it so far.
final class KnownCase {
  final KnownInstrument instrument;

  /// The cases below that it was told to have acted upon.
  final Set<KnownCase> below = new LinkedHashSet<>();

  private CaseTraits traits;
  private Anchor anchor;
  private LocalDate told;
  private Optional<LocalDate> blocked = Optional.empty();
  private int number = 1;

  KnownCase(KnownInstrument instrument, CaseTraits traits, Anchor anchor, LocalDate told) {
    this.instrument = instrument;
    this.traits = traits;
    this.anchor = anchor;
    this.told = told;
  }

  ProceedingId id() {
    String which = number == 1 ? "" : "-" + number;
    return new ProceedingId(instrument.id().value() + "/" + anchor.key() + which);
  }

  /// Tells it from others that the same words told of first.
  void number(int which) {
    number = which;
  }

  CaseTraits traits() {
    return traits;
  }

  void take(CaseTraits more, Anchor mention, EventType type, LocalDate day) {
    traits = traits.with(more);
    anchor = anchor.orEarlier(mention);
    told = day;
    if (type == EventType.ENJOINED || type == EventType.STRUCK_DOWN) {
      blocked = Optional.of(day);
    }
  }

  /// When a document last told of it.
  LocalDate told() {
    return told;
  }

  /// When a court was last told to have stopped the instrument in this case.
  Optional<LocalDate> blocked() {
    return blocked;
  }
}
