package org.inforce.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Courts;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ProceedingMention;

/// The cases about each instrument: one for each court, and the appeals joined to the cases below.
final class CaseLinker {
  private record Entry(InstrumentId instrument, KnownCase known) {}

  private final List<Entry> entries = new ArrayList<>();

  KnownCase link(KnownInstrument instrument, ProceedingMention mention) {
    KnownCase asked =
        new KnownCase(
            new ProceedingId("none"),
            mention.court(),
            mention.rank(),
            mention.caption(),
            mention.docket());
    Optional<KnownCase> exact =
        of(instrument.id).stream()
            .filter(k -> k.court().isPresent() && k.court().equals(mention.court()))
            .findFirst();
    Optional<KnownCase> loose =
        of(instrument.id).stream()
            .filter(k -> mention.court().isEmpty() && k.agreesWith(asked))
            .reduce((a, b) -> b);
    return exact.or(() -> loose).orElseGet(() -> begin(instrument, mention));
  }

  private KnownCase begin(KnownInstrument instrument, ProceedingMention mention) {
    String id =
        instrument.id.value()
            + "/"
            + mention.court().orElse(mention.rank().isEmpty() ? "court" : mention.rank());
    KnownCase known =
        new KnownCase(
            new ProceedingId(id),
            mention.court(),
            mention.rank(),
            mention.caption(),
            mention.docket());
    entries.add(new Entry(instrument.id, known));
    return known;
  }

  private List<KnownCase> of(InstrumentId instrument) {
    return entries.stream()
        .filter(e -> e.instrument().equals(instrument))
        .map(Entry::known)
        .toList();
  }

  List<Proceeding> all() {
    return entries.stream()
        .map(e ->
            new Proceeding(
                e.known().id(),
                e.known().court(),
                e.known().caption(),
                e.known().docket(),
                List.of(e.instrument()),
                below(e)))
        .toList();
  }

  private List<ProceedingId> below(Entry entry) {
    int level = level(entry.known().rank());
    return of(entry.instrument()).stream()
        .filter(k -> level(k.rank()) < level && level > 0)
        .filter(k -> inCircuit(entry.known(), k))
        .map(KnownCase::id)
        .toList();
  }

  private static int level(String rank) {
    return switch (rank) {
      case "supreme" -> 2;
      case "appeals" -> 1;
      default -> 0;
    };
  }

  /// An appeals court of the United States hears appeals from the districts of its circuit, 28
  /// U.S.C. 1294.
  private static boolean inCircuit(KnownCase above, KnownCase below) {
    Optional<String> parent =
        below.court().flatMap(Courts.standard()::byId).flatMap(court -> court.parent());
    return !above.rank().equals("appeals")
        || above.court().isEmpty()
        || parent.isEmpty()
        || parent.equals(above.court());
  }
}
