package org.inforce.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;

/// A claim with the document that makes it, the instrument, and the case it speaks of.
///
/// @param replaced when a later version of its page came, UTC; empty while there is none
record Witness(
    Claim claim,
    Document document,
    Anchor anchor,
    KnownInstrument instrument,
    Optional<KnownCase> proceeding,
    Optional<Instant> replaced) {
  /// Documents in order of publication, their claims in order of reading.
  static final Comparator<Witness> AS_TOLD =
      Comparator.comparing((Witness w) -> w.document.published())
          .thenComparing(w -> w.document.id())
          .thenComparing(w -> w.anchor.index());

  /// How well it says when: what says it best is taken first, so that vaguer claims find the
  /// happening they repeat.
  enum Dating {
    STATED_DAY,
    NEWS_OF_THE_DAY,
    STATED_PERIOD,
    DONE_BY_PUBLICATION,
    UNDATED
  }

  Dating dating() {
    if (claim.told().first().isEmpty()) {
      return claim.basis() == DateBasis.REPORTED ? Dating.DONE_BY_PUBLICATION : Dating.UNDATED;
    }
    if (claim.basis() == DateBasis.PUBLICATION) {
      return Dating.NEWS_OF_THE_DAY;
    }
    return claim.told().precision() == Precision.DAY ? Dating.STATED_DAY : Dating.STATED_PERIOD;
  }

  boolean tellsOfAnother() {
    return AnotherWords.stand(document, claim.quote().span());
  }

  EventDate date() {
    return claim.told();
  }

  LocalDate published() {
    return document.published();
  }

  /// The order, unless it is not told which.
  Optional<OrderKind> order() {
    return claim.order().filter(o -> o != OrderKind.UNSPECIFIED);
  }
}
