package org.inforce.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.EventType;
import org.inforce.model.Precision;

/// The days that a report's events lend its duties: a period counts from the day on which the order
/// was made, or from the one on which it takes effect.
record DutyDays(Document document, List<Claim> claims) {
  /// An order reported later than this many days after it was made is old news; a period told then
  /// need not count from it.
  private static final int FRESH_DAYS = 10;

  /// The day on which the order that the report is about was made, if that was shortly before.
  Optional<LocalDate> made() {
    return days(EventType.ISSUED)
        .filter(d -> !d.isAfter(document.published()))
        .filter(d -> d.isAfter(document.published().minusDays(FRESH_DAYS)))
        .max(Comparator.naturalOrder());
  }

  /// The one day on which, by this document, something takes effect.
  Optional<LocalDate> effective() {
    List<LocalDate> days = days(EventType.EFFECTIVE).distinct().toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private Stream<LocalDate> days(EventType type) {
    return claims.stream()
        .filter(c -> c.type() == type)
        .filter(c -> c.told().precision() == Precision.DAY)
        .flatMap(c -> c.told().first().stream());
  }
}
