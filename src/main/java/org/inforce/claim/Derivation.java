package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.claim.instrument.Instruments;
import org.inforce.model.Claim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Particular;

/// What follows from one instrument's ending or delaying another: to end the other is to issue the
/// one; the other ends when the one takes effect; nothing happened to the one before it was made,
/// nor in court if the document names it in no such happening.
final class Derivation {
  private final Instruments instruments;
  private final List<Claim> claims;

  private Derivation(Instruments instruments, List<Claim> claims) {
    this.instruments = instruments;
    this.claims = claims;
  }

  /// The claims of a document with what follows from them.
  static List<Claim> apply(Instruments instruments, List<Claim> claims) {
    List<Claim> told = claims;
    for (Map.Entry<Integer, Integer> pair : new TreeMap<>(instruments.objects()).entrySet()) {
      told = new Derivation(instruments, told).of(pair.getKey(), pair.getValue());
    }
    return told;
  }

  private List<Claim> of(int derived, int object) {
    EventType done = deed(derived);
    List<Claim> all = new ArrayList<>();
    Optional<LocalDate> made = first(derived, EventType.ISSUED, EventType.ENACTED);
    Optional<LocalDate> effective = first(derived, EventType.EFFECTIVE);
    boolean told = made.isPresent();
    boolean contested =
        claims.stream()
            .anyMatch(
                c -> c.instrument() == derived && c.confidence() >= NAMED && c.type().isOfCourts());
    for (Claim claim : claims) {
      boolean deed = claim.instrument() == object && claim.type() == done;
      if (deed
          && !told
          && isIssued(derived)
          && claim.actor().isPresent()
          && claim.confidence() > GUESSED) {
        all.add(claim.of(EventType.ISSUED, derived));
        told = true;
      }
      // "Blocked the rule that repeals the act": what the rule is for, and not what it has done.
      if (deed && claim.actor().isEmpty() && contested && made.isEmpty()) {
        continue;
      }
      boolean later =
          deed
              && done == EventType.RESCINDED
              && effective.filter(day -> isBefore(claim.date(), day)).isPresent();
      boolean before =
          claim.instrument() == derived
              && claim.confidence() < NAMED
              && claim.type().isOfCourts()
              && (!contested || made.filter(day -> isBefore(claim.date(), day)).isPresent());
      all.add(
          later
              ? claim.on(EventDate.day(effective.orElseThrow()))
              : before ? claim.of(claim.type(), object) : claim);
    }
    return all;
  }

  /// Up to here a claim is a guess of the model.
  private static final double GUESSED = 0.5;

  /// From here on a claim names its instrument.
  private static final double NAMED = 0.8;

  private EventType deed(int derived) {
    return instruments.all().get(derived).particulars().stream()
            .anyMatch(p -> p.kind() == Particular.Kind.DEED && p.value().equals("ends"))
        ? EventType.RESCINDED
        : EventType.DELAYED;
  }

  /// An agency's rule or memorandum is issued; a bill goes its own way.
  private boolean isIssued(int derived) {
    return instruments
        .all()
        .get(derived)
        .type()
        .map(type ->
            switch (type) {
              case REGULATION, POLICY, DIRECTIVE, EXECUTIVE_ORDER -> true;
              case STATUTE, BILL, ORDINANCE, RESOLUTION, BALLOT_MEASURE, CONSTITUTIONAL_PROVISION ->
                  false;
            })
        .orElse(true);
  }

  private Optional<LocalDate> first(int instrument, EventType... types) {
    return claims.stream()
        .filter(c -> c.instrument() == instrument && List.of(types).contains(c.type()))
        .flatMap(c -> c.date().first().stream())
        .min(LocalDate::compareTo);
  }

  private static boolean isBefore(EventDate date, LocalDate day) {
    return date.last().filter(last -> last.isBefore(day)).isPresent();
  }
}
