package org.inforce.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.CaseMention;
import org.inforce.model.Claim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.MentionKey;
import org.inforce.model.OrderKind;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Scope;

/// A case while documents are being resolved: all that they tell of it so far.
final class KnownCase {
  final KnownInstrument instrument;

  /// The cases below that it was told to have acted upon.
  final Set<KnownCase> below = new LinkedHashSet<>();

  private final Map<MentionKey, Spoken> mentions = new LinkedHashMap<>();
  private CaseTraits traits;

  /// Of what somebody says that it is this case, though it is told otherwise: as of a case that was
  /// moved to another court.
  private final List<CaseTraits> others = new ArrayList<>();

  private Anchor anchor;
  private LocalDate told;
  private Optional<LocalDate> blocked = Optional.empty();
  private final Map<EventType, List<EventDate>> happened = new EnumMap<>(EventType.class);

  /// The days of its preliminary injunctions against the whole of the instrument.
  private final List<EventDate> halted = new ArrayList<>();

  private int number = 1;
  private boolean isTold;

  KnownCase(KnownInstrument instrument, CaseTraits traits, Anchor anchor, LocalDate told) {
    this.instrument = instrument;
    this.traits = traits;
    this.anchor = anchor;
    this.told = told;
  }

  ProceedingId id() {
    String which = number == 1 ? "" : "-" + number;
    return new ProceedingId(idBy(anchor).value() + which);
  }

  private ProceedingId idBy(Anchor by) {
    return new ProceedingId(instrument.id().value() + "/" + by.key());
  }

  /// Tells it from others that the same words told of first.
  void number(int which) {
    number = which;
  }

  /// A mention with the words that tell of it first.
  record Spoken(MentionKey mention, Quote quote, Anchor anchor) {}

  void say(MentionKey mention, Quote quote, Anchor at) {
    mentions.putIfAbsent(mention, new Spoken(mention, quote, at));
  }

  /// The mentions with the ids that the case would have by each alone, the first to tell of it
  /// first.
  Stream<CaseMention> tellings() {
    return mentions.values().stream()
        .sorted(Comparator.comparing(Spoken::anchor))
        .map(s -> new CaseMention(id(), s.mention(), idBy(s.anchor())));
  }

  Set<MentionKey> mentions() {
    return mentions.keySet();
  }

  /// The first mention.
  Spoken first() {
    return mentions.values().iterator().next();
  }

  CaseTraits traits() {
    return traits;
  }

  /// False if what is told cannot be of this case.
  boolean agreesWith(CaseTraits told) {
    return all().anyMatch(t -> t.agreesWith(told));
  }

  int likeness(CaseTraits told) {
    return all().mapToInt(t -> t.likeness(told)).max().orElse(0);
  }

  private Stream<CaseTraits> all() {
    return Stream.concat(Stream.of(traits), others.stream());
  }

  /// Takes what a document tells.
  ///
  /// @param stands false if it was replaced since: then it tells of no act of the court
  void take(CaseTraits more, Anchor mention, Claim claim, LocalDate day, boolean stands) {
    if (traits.agreesWith(more)) {
      traits = traits.with(more);
    } else {
      others.add(more);
    }
    anchor = anchor.orEarlier(mention);
    told = day;
    isTold |= stands;
    if (stands) {
      note(claim, day);
    }
  }

  private void note(Claim claim, LocalDate day) {
    EventType type = claim.type();
    if (claim.told().first().isPresent()) {
      happened.computeIfAbsent(type, t -> new ArrayList<>()).add(claim.told());
    }
    if (isPreliminary(claim) && claim.scope().equals(Optional.of(Scope.WHOLE))) {
      halted.add(claim.told());
    }
    if (type == EventType.ENJOINED || type == EventType.STRUCK_DOWN) {
      blocked = Optional.of(day);
    }
  }

  private static boolean isPreliminary(Claim claim) {
    return claim.type() == EventType.ENJOINED
        && claim.order().equals(Optional.of(OrderKind.PRELIMINARY_INJUNCTION))
        && claim.told().first().isPresent();
  }

  /// Days in which an injunction is hardly undone and another asked for.
  private static final int SOON = 90;

  /// False of an order against a part soon after an injunction against the whole: a court that
  /// stopped all of it has no reason to stop a part of it in the same case. Nor does it restrain
  /// for days in a case in which it stopped the instrument long before.
  boolean mayOrder(Claim claim) {
    Optional<LocalDate> day = claim.told().first();
    if (claim.type() != EventType.ENJOINED || day.isEmpty() || knows(claim)) {
      return true;
    }
    boolean part = claim.scope().equals(Optional.of(Scope.PART));
    boolean restrains = claim.order().equals(Optional.of(OrderKind.TRO));
    return !(part && halted.stream().anyMatch(h -> isBefore(h, day.get(), SOON)))
        && !(restrains
            && happened.getOrDefault(EventType.ENJOINED, List.of()).stream()
                .anyMatch(e -> e.last().orElseThrow().plusDays(SOON).isBefore(day.get())));
  }

  private static boolean isBefore(EventDate one, LocalDate day, int days) {
    LocalDate last = one.last().orElseThrow();
    return last.isBefore(day) && last.plusDays(days).isAfter(day);
  }

  /// True if a document that stands tells of it.
  boolean isTold() {
    return isTold;
  }

  /// True if what the claim dates was already told of this case, with a day that fits.
  boolean knows(Claim claim) {
    return claim.told().first().isPresent()
        && happened.getOrDefault(claim.type(), List.of()).stream()
            .anyMatch(claim.told()::agreesWith);
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
