package org.inforce.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Affinity;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LinkedMention;
import org.inforce.model.Obligation;
import org.inforce.model.Pairing;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;

/// Resolves what documents say onto instruments, cases and happenings. A pure function of the
/// readings: the order of the list changes nothing, for they are taken in order of publication; and
/// ids are made from what was recorded first, so that later readings do not change them.
public final class Resolver {
  private final InstrumentLinker instruments;
  private final CaseLinker cases;
  private final DutyMerger duties = new DutyMerger();
  private final List<Witness> witnesses = new ArrayList<>();
  private final Map<DocumentId, Instant> replaced;

  private Resolver(List<Pairing> pairings, Map<DocumentId, Instant> replaced) {
    this.replaced = replaced;
    this.instruments = new InstrumentLinker(pairings);
    this.cases = new CaseLinker(new Decided(pairings));
  }

  public static Resolution resolve(List<Recorded> readings) {
    return resolve(readings, List.of());
  }

  /// @param pairings what people decided, the oldest first; those about other documents change
  ///   nothing
  public static Resolution resolve(List<Recorded> readings, List<Pairing> pairings) {
    Resolver resolver = new Resolver(pairings, Versions.replaced(readings));
    List<Recorded> inOrder =
        readings.stream()
            .sorted(
                Comparator.comparing((Recorded r) -> r.reading().document().published())
                    .thenComparing(r -> r.reading().document().id()))
            .toList();
    List<Map<Integer, KnownInstrument>> links =
        inOrder.stream().map(resolver.instruments::link).toList();
    // Cases belong to instruments: they are told apart once it is known which instruments are one.
    resolver.instruments.settle();
    List<Map<Integer, KnownInstrument>> roots = links.stream().map(Resolver::roots).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      resolver.take(inOrder.get(i), roots.get(i));
    }
    for (int i = 0; i < inOrder.size(); i++) {
      resolver.recall(inOrder.get(i), roots.get(i));
    }
    return resolver.resolution();
  }

  /// By what documents about one instrument find each other in a store of many.
  public static Affinity affinityOf(Reading reading) {
    return new Affinity(
        MatterKeys.of(reading), Topics.of(reading.document()), MatterKeys.told(reading));
  }

  private static Map<Integer, KnownInstrument> roots(Map<Integer, KnownInstrument> mentions) {
    Map<Integer, KnownInstrument> roots = new HashMap<>();
    mentions.forEach((index, known) -> roots.put(index, known.root()));
    return roots;
  }

  private boolean stands(Recorded recorded) {
    return !replaced.containsKey(recorded.reading().document().id());
  }

  /// The duties of replaced documents, once all that stand are known.
  private void recall(Recorded recorded, Map<Integer, KnownInstrument> links) {
    if (!stands(recorded)) {
      for (DutyClaim duty : recorded.reading().duties()) {
        duties.recall(duty.instrument().flatMap(i -> Optional.ofNullable(links.get(i))), duty);
      }
    }
  }

  private void take(Recorded recorded, Map<Integer, KnownInstrument> links) {
    boolean stands = stands(recorded);
    if (stands) {
      for (DutyClaim duty : recorded.reading().duties()) {
        duties.add(
            duty.instrument().flatMap(i -> Optional.ofNullable(links.get(i))),
            duty,
            recorded.reading().document().published());
      }
    }
    List<Claim> claims = recorded.reading().claims();
    CaseLinker.Setting setting =
        CaseLinker.Setting.of(recorded.reading().document(), claims, stands);
    for (int i = 0; i < claims.size(); i++) {
      KnownInstrument instrument = links.get(claims.get(i).instrument());
      if (instrument != null) {
        witnesses.add(witness(recorded, i, instrument, setting));
      }
    }
  }

  private Witness witness(
      Recorded recorded, int index, KnownInstrument instrument, CaseLinker.Setting setting) {
    Claim claim = recorded.reading().claims().get(index);
    Document document = recorded.reading().document();
    Optional<KnownCase> known =
        claim
            .proceeding()
            .filter(p -> claim.type().isOfCourts())
            .map(p -> recorded.reading().proceedings().get(p))
            .map(mention ->
                cases.link(
                    instrument,
                    mention,
                    claim,
                    Anchor.of(recorded, mention.index(), label(mention)),
                    setting));
    return new Witness(
        claim,
        document,
        Anchor.of(recorded, index, claim.type().code()),
        instrument,
        known,
        Optional.ofNullable(replaced.get(document.id())));
  }

  private static String label(ProceedingMention mention) {
    return mention.court().orElse(mention.rank().isEmpty() ? "court" : mention.rank());
  }

  private Resolution resolution() {
    cases.number();
    EventMerger.Merged merged = EventMerger.merge(Uncontested.without(witnesses));
    List<Draft> drafts = merged.standing();
    EndedStays.read(drafts);
    new SharedOrders(drafts, cases).carry();
    new Revivals(drafts, cases).mark();
    List<StatusEvent> events =
        drafts.stream().map(Resolver::event).sorted(Comparator.comparing(StatusEvent::id)).toList();
    List<WithdrawnEvent> withdrawn =
        merged.withdrawn().stream()
            .map(d -> new WithdrawnEvent(event(d), d.replaced()))
            .sorted(Comparator.comparing(w -> w.event().id()))
            .toList();
    Set<InstrumentId> alive =
        Stream.concat(events.stream(), withdrawn.stream().map(WithdrawnEvent::event))
            .map(StatusEvent::instrument)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Instrument> kept =
        instruments.known().stream()
            .filter(k -> alive.contains(k.id()))
            .map(k -> k.instrument(events))
            .toList();
    List<Proceeding> proceedings =
        cases.all().stream().filter(p -> alive.containsAll(p.challenges())).toList();
    List<Obligation> owed =
        duties.all(events).stream()
            .filter(d -> d.instrument().isEmpty() || alive.contains(d.instrument().get()))
            .toList();
    List<LinkedMention> tellings =
        instruments.known().stream()
            .filter(k -> alive.contains(k.id()))
            .flatMap(k -> k.tellings().stream())
            .toList();
    return new Resolution(
        kept,
        proceedings,
        events,
        owed,
        review(alive, proceedings),
        tellings,
        withdrawn,
        cases.tellings());
  }

  /// A question to which nothing that is shown would be an answer is not asked.
  private List<ReviewItem> review(Set<InstrumentId> alive, List<Proceeding> proceedings) {
    Set<String> shown =
        proceedings.stream()
            .map(p -> p.id().value())
            .collect(Collectors.toCollection(HashSet::new));
    alive.forEach(id -> shown.add(id.value()));
    return Stream.concat(instruments.review().stream(), cases.review().stream())
        .filter(item -> shown.containsAll(item.choices()))
        .toList();
  }

  private static StatusEvent event(Draft draft) {
    List<Witness> strongest =
        draft.witnesses.stream()
            .sorted(
                Comparator.comparing((Witness w) -> w.document().tier())
                    .thenComparing(w -> w.claim().restsOnHeadline())
                    .thenComparing(Witness.AS_TOLD))
            .toList();
    List<Quote> evidence = strongest.stream().map(w -> w.claim().quote()).distinct().toList();
    Anchor anchor = draft.anchor();
    return new StatusEvent(
        new EventId(
            draft.type.code() + "-" + Anchor.hash(draft.instrument.id() + "|" + anchor.key())),
        draft.instrument.id(),
        draft.proceeding().map(KnownCase::id),
        draft.type,
        draft.order(),
        draft.scope(),
        draft.entered(),
        anchor.learned(),
        strongest.stream().flatMap(w -> w.claim().actor().stream()).findFirst(),
        strongest.stream().allMatch(w -> w.document().tier() == AuthorityTier.NEWS),
        evidence,
        draft.conflicts());
  }
}
