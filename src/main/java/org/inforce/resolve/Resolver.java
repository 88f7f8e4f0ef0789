package org.inforce.resolve;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Mood;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;

/// Resolves what documents say onto instruments, cases and happenings. A pure function of the
/// readings: their order of arrival changes nothing, for they are taken in order of publication.
public final class Resolver {
  private Resolver() {}

  public static Resolution resolve(List<Recorded> readings) {
    List<Recorded> ordered =
        readings.stream()
            .sorted(
                Comparator.comparing((Recorded r) -> r.reading().document().published())
                    .thenComparing(r -> r.reading().document().id()))
            .toList();
    InstrumentLinker instruments = new InstrumentLinker();
    CaseLinker cases = new CaseLinker();
    EventMerger events = new EventMerger();
    DutyMerger duties = new DutyMerger();
    for (Recorded recorded : ordered) {
      Map<Integer, KnownInstrument> links = instruments.link(recorded.reading());
      for (DutyClaim duty : recorded.reading().duties()) {
        duties.add(
            duty.instrument().flatMap(i -> Optional.ofNullable(links.get(i))).map(k -> k.id), duty);
      }
      for (Claim claim : recorded.reading().claims()) {
        KnownInstrument instrument = links.get(claim.instrument());
        if (instrument != null) {
          events.add(instrument, witness(recorded, claim, instrument, cases));
        }
      }
    }
    return resolution(instruments, cases, events, duties.all());
  }

  private static Draft.Witness witness(
      Recorded recorded, Claim claim, KnownInstrument instrument, CaseLinker cases) {
    Optional<ProceedingMention> mention =
        claim.proceeding().map(i -> recorded.reading().proceedings().get(i));
    return new Draft.Witness(
        claim,
        recorded.reading().document(),
        recorded.learned(),
        mention.map(m -> cases.link(instrument, m)));
  }

  private static Resolution resolution(
      InstrumentLinker instruments, CaseLinker cases, EventMerger merger, List<Obligation> duties) {
    List<StatusEvent> events = merger.drafts.stream().map(Resolver::event).distinct().toList();
    Set<InstrumentId> alive =
        new LinkedHashSet<>(events.stream().map(StatusEvent::instrument).toList());
    List<Instrument> kept =
        instruments.known.stream()
            .filter(k -> alive.contains(k.id))
            .map(KnownInstrument::instrument)
            .toList();
    List<Proceeding> proceedings =
        cases.all().stream().filter(p -> alive.containsAll(p.challenges())).toList();
    return new Resolution(
        kept,
        proceedings,
        events,
        duties.stream()
            .filter(d -> d.instrument().isEmpty() || alive.contains(d.instrument().get()))
            .toList(),
        List.of());
  }

  private static StatusEvent event(Draft draft) {
    List<Draft.Witness> strongest =
        draft.witnesses.stream()
            .sorted(
                Comparator.comparing((Draft.Witness w) -> w.document().tier())
                    .thenComparing(w -> w.document().published())
                    .thenComparing(w -> w.document().id()))
            .toList();
    List<Quote> evidence = strongest.stream().map(w -> w.claim().quote()).distinct().toList();
    String key =
        draft.instrument.id
            + "|"
            + draft.type.code()
            + "|"
            + draft.proceeding().map(p -> p.id().value()).orElse("")
            + "|"
            + draft.date().text().orElse("?")
            + "|"
            + draft.order().map(Object::toString).orElse("")
            + "|"
            + draft.scope().map(Object::toString).orElse("")
            + "|"
            + evidence.getFirst().document()
            + "|"
            + evidence.getFirst().span();
    return new StatusEvent(
        new EventId(draft.type.code() + "-" + Integer.toHexString(key.hashCode())),
        draft.instrument.id,
        draft.proceeding().map(KnownCase::id),
        draft.type,
        draft.order(),
        draft.scope(),
        draft.entered(),
        draft.witnesses.stream()
            .map(Draft.Witness::learned)
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        strongest.stream().flatMap(w -> w.claim().actor().stream()).findFirst(),
        strongest.stream().allMatch(w -> w.document().tier() == AuthorityTier.NEWS),
        evidence,
        draft.date().first().isPresent()
            ? List.of()
            : List.of("No document gives the day; the day of the first report is taken."));
  }

  /// The keys by which documents about one instrument find each other: identifiers and names.
  public static Set<String> keysOf(Reading reading) {
    Set<String> keys = new LinkedHashSet<>();
    for (Claim claim : reading.claims()) {
      if (claim.mood() == Mood.ASSERTED || claim.mood() == Mood.EXPECTED) {
        var mention = reading.instruments().get(claim.instrument());
        String where = mention.jurisdiction().orElse("");
        mention.identifiers().forEach(i -> keys.add("id:" + where + ":" + Names.key(i)));
        Names.words(mention).forEach(word -> keys.add("word:" + where + ":" + word));
      }
    }
    return keys;
  }
}
