package org.inforce.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.DutyClaim;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;

/// Joins what several documents say of one duty: same instrument, like actions, and no two
/// different days.
final class DutyMerger {
  /// Two actions with this share of common words are one.
  private static final double ALIKE = 0.6;

  private static final class Draft {
    final Optional<KnownInstrument> instrument;
    DutyClaim best;
    final List<Quote> evidence = new ArrayList<>();

    Draft(Optional<KnownInstrument> instrument, DutyClaim first) {
      this.instrument = instrument;
      this.best = first;
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  void add(Optional<KnownInstrument> instrument, DutyClaim duty) {
    Draft draft =
        drafts.stream()
            .filter(d ->
                d.instrument
                        .map(KnownInstrument::root)
                        .equals(instrument.map(KnownInstrument::root))
                    && same(d.best, duty))
            .findFirst()
            .orElseGet(() -> begin(instrument, duty));
    draft.evidence.add(duty.quote());
    if (draft.best.due().isEmpty() && duty.due().isPresent()) {
      draft.best = duty;
    }
  }

  private Draft begin(Optional<KnownInstrument> instrument, DutyClaim duty) {
    Draft draft = new Draft(instrument, duty);
    drafts.add(draft);
    return draft;
  }

  private static boolean same(DutyClaim a, DutyClaim b) {
    boolean days = a.due().isEmpty() || b.due().isEmpty() || a.due().equals(b.due());
    Set<String> x = Names.words(a.action());
    Set<String> y = Names.words(b.action());
    long common = x.stream().filter(y::contains).count();
    return days && !x.isEmpty() && !y.isEmpty() && 2.0 * common / (x.size() + y.size()) >= ALIKE;
  }

  List<Obligation> all() {
    return drafts.stream().map(DutyMerger::obligation).toList();
  }

  private static Obligation obligation(Draft draft) {
    DutyClaim duty = draft.best;
    String key =
        draft.instrument.map(k -> k.id().value()).orElse("")
            + "|"
            + duty.obligor().orElse("")
            + "|"
            + duty.action();
    return new Obligation(
        "duty-" + Anchor.hash(key),
        draft.instrument.map(KnownInstrument::id),
        duty.obligor(),
        duty.action(),
        duty.due(),
        duty.dueText(),
        duty.condition(),
        duty.recurring(),
        draft.evidence);
  }
}
