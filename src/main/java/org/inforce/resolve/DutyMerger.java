package org.inforce.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.DutyClaim;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;

/// Joins what several documents say of one duty: same instrument, like actions, and no two
/// different days.
final class DutyMerger {
  /// Two actions with this share of common words are one.
  private static final double ALIKE = 0.6;

  /// The same for actions due on one day from bearers whose names share a word.
  private static final double ALIKE_OF_ONE = 0.4;

  private static final class Draft {
    final Optional<KnownInstrument> instrument;
    final LocalDate told;
    DutyClaim best;
    final List<Quote> evidence = new ArrayList<>();

    Draft(Optional<KnownInstrument> instrument, DutyClaim first, LocalDate told) {
      this.instrument = instrument;
      this.told = told;
      this.best = first;
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  /// @param told the day on which the document was published that tells of it
  void add(Optional<KnownInstrument> instrument, DutyClaim duty, LocalDate told) {
    Draft draft = find(instrument, duty).orElseGet(() -> begin(instrument, duty, told));
    draft.evidence.add(duty.quote());
    if (draft.best.due().isEmpty() && duty.due().isPresent()) {
      draft.best = duty;
    }
  }

  /// Takes note of what a replaced document says: it proves a duty that stands, and makes none.
  void recall(Optional<KnownInstrument> instrument, DutyClaim duty) {
    find(instrument, duty).ifPresent(draft -> draft.evidence.add(duty.quote()));
  }

  private Optional<Draft> find(Optional<KnownInstrument> instrument, DutyClaim duty) {
    Optional<KnownInstrument> root = instrument.map(KnownInstrument::root);
    return drafts.stream()
        .filter(d -> d.instrument.map(KnownInstrument::root).equals(root) && same(d.best, duty))
        .findFirst();
  }

  private Draft begin(Optional<KnownInstrument> instrument, DutyClaim duty, LocalDate told) {
    Draft draft = new Draft(instrument, duty, told);
    drafts.add(draft);
    return draft;
  }

  private static boolean same(DutyClaim a, DutyClaim b) {
    boolean oneDay = a.due().isPresent() && a.due().equals(b.due());
    boolean days = oneDay || a.due().isEmpty() || b.due().isEmpty();
    boolean oneBearer = alike(a.obligor().orElse(""), b.obligor().orElse("")) > 0;
    double floor = oneDay && oneBearer ? ALIKE_OF_ONE : ALIKE;
    return days && alike(a.action(), b.action()) >= floor;
  }

  /// The share of common words, 0 where either has none.
  private static double alike(String a, String b) {
    Set<String> x = Names.words(a);
    Set<String> y = Names.words(b);
    long common = x.stream().filter(y::contains).count();
    return x.isEmpty() || y.isEmpty() ? 0 : 2.0 * common / (x.size() + y.size());
  }

  /// @param events the happenings of all instruments; a duty without a time of its own binds from
  ///   the day that its law takes effect
  List<Obligation> all(List<StatusEvent> events) {
    DutyStart start = DutyStart.of(events);
    Map<String, Integer> alike = new HashMap<>();
    List<Obligation> all = new ArrayList<>();
    for (Draft draft : drafts) {
      String key = key(draft);
      // The same words for another day, or on another occasion, are another duty.
      int number = alike.merge(key, 1, Integer::sum);
      all.add(start.dated(obligation(draft, number == 1 ? key : key + "|" + number), draft.told));
    }
    return all;
  }

  private static String key(Draft draft) {
    return draft.instrument.map(k -> k.id().value()).orElse("")
        + "|"
        + draft.best.obligor().orElse("")
        + "|"
        + draft.best.action();
  }

  private static Obligation obligation(Draft draft, String key) {
    DutyClaim duty = draft.best;
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
