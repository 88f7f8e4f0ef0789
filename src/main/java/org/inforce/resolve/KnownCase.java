package org.inforce.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Claim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.MentionKey;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;

/// A case while documents are being resolved: all that they tell of it so far.
final class KnownCase {
  final KnownInstrument instrument;

  /// The cases below that it was told to have acted upon.
  final Set<KnownCase> below = new LinkedHashSet<>();

  private final Map<MentionKey, Quote> mentions = new LinkedHashMap<>();
  private CaseTraits traits;
  private Anchor anchor;
  private LocalDate told;
  private Optional<LocalDate> blocked = Optional.empty();
  private final Map<EventType, List<EventDate>> happened = new EnumMap<>(EventType.class);
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

  /// A mention with the words that tell of it first.
  record Spoken(MentionKey mention, Quote quote) {}

  void say(MentionKey mention, Quote quote) {
    mentions.putIfAbsent(mention, quote);
  }

  Set<MentionKey> mentions() {
    return mentions.keySet();
  }

  /// The first mention.
  Spoken first() {
    Map.Entry<MentionKey, Quote> first = mentions.entrySet().iterator().next();
    return new Spoken(first.getKey(), first.getValue());
  }

  CaseTraits traits() {
    return traits;
  }

  void take(CaseTraits more, Anchor mention, Claim claim, LocalDate day) {
    traits = traits.with(more);
    anchor = anchor.orEarlier(mention);
    told = day;
    EventType type = claim.type();
    if (claim.told().first().isPresent()) {
      happened.computeIfAbsent(type, t -> new ArrayList<>()).add(claim.told());
    }
    if (type == EventType.ENJOINED || type == EventType.STRUCK_DOWN) {
      blocked = Optional.of(day);
    }
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
