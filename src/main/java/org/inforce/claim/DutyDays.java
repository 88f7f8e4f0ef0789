package org.inforce.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventType;
import org.inforce.model.Precision;

/// The days that a report's events lend its duties: a period counts from the day on which the order
/// was made, and a duty without a day of its own binds from the day its law takes effect.
record DutyDays(Document document, List<Claim> claims) {
  /// An order reported later than this many days after it was made is old news; a period told then
  /// need not count from it.
  private static final int FRESH_DAYS = 10;

  /// The day on which the order that the report is about was made, if that was shortly before.
  Optional<LocalDate> made() {
    return claims.stream()
        .filter(c -> c.type() == EventType.ISSUED)
        .flatMap(c -> day(c).stream())
        .filter(d -> !d.isAfter(document.published()))
        .filter(d -> d.isAfter(document.published().minusDays(FRESH_DAYS)))
        .max(Comparator.naturalOrder());
  }

  /// The duty with the day on which its law takes effect, where it tells no time itself and that
  /// day is still to come.
  DutyClaim dated(DutyClaim duty) {
    boolean open =
        duty.due().isEmpty()
            && duty.dueText().isEmpty()
            && duty.condition().isEmpty()
            && duty.recurring().isEmpty();
    if (!open || !reports(document.kind())) {
      return duty;
    }
    return claims.stream()
        .filter(c -> c.type() == EventType.EFFECTIVE)
        .filter(c -> duty.instrument().filter(i -> i == c.instrument()).isPresent())
        .filter(c -> day(c).filter(d -> d.isAfter(document.published())).isPresent())
        .findFirst()
        .map(c -> duty.due(day(c).orElseThrow(), c.quote().text()))
        .orElse(duty);
  }

  private static boolean reports(DocumentKind kind) {
    return switch (kind) {
      case NEWS, PRESS_RELEASE, NOTICE -> true;
      case DIRECTIVE, STATUTE, DOCKET, OPINION -> false;
    };
  }

  private static Optional<LocalDate> day(Claim claim) {
    return claim.told().first().filter(d -> claim.told().precision() == Precision.DAY);
  }
}
