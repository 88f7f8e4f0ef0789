package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.Precision;
import org.inforce.model.Reading;

/// What was done on one day, and to hardly more than one instrument of a matter: two that are told
/// to have been signed, enjoined or vacated on the same day are likely one under two names.
///
/// @param day the court's or issuer's own
/// @param court that did it; empty if it is not told, or no court did it
record Happening(EventType type, LocalDate day, Optional<String> court) {
  /// Empty for what is of no certain day, or what many instruments share, as a day of effect.
  static Optional<Happening> of(Claim claim, Reading reading) {
    boolean told =
        switch (claim.basis()) {
          case STATED, CONTEXT, PUBLICATION -> true;
          case REPORTED, NONE -> false;
        };
    return told && claim.mood() == Mood.ASSERTED && claim.date().precision() == Precision.DAY
        ? claim
            .date()
            .first()
            .map(day -> new Happening(claim.type(), day, court(claim, reading)))
            .filter(happening -> happening.weight() > 0)
        : Optional.empty();
  }

  private static Optional<String> court(Claim claim, Reading reading) {
    return claim.proceeding().flatMap(p -> reading.proceedings().get(p).court());
  }

  /// True if they may be one: what two courts did on one day are two.
  boolean mayBe(Happening other) {
    boolean courts = court.isEmpty() || other.court.isEmpty() || court.equals(other.court);
    return courts && type == other.type && day.equals(other.day);
  }

  /// How much it says of the two that both are told to have had it: a suit is brought against
  /// several at once, and bills are signed by the dozen, but an order is seldom one for several.
  int weight() {
    return switch (type) {
      case ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_LIFTED,
          ORDER_EXTENDED,
          UPHELD,
          STRUCK_DOWN ->
          2;
      case ENACTED, ISSUED, VETOED, CHALLENGED, DELAYED, RESCINDED, REVIEW_GRANTED -> 1;
      case INTRODUCED,
          PASSED,
          EFFECTIVE,
          AMENDED,
          EXPIRED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          ORDER_NARROWED,
          APPEALED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          0;
    };
  }
}
