package org.inforce.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.EventType;
import org.inforce.model.Quote;

/// When a ruling of a court of appeals works that an instrument is invalid: once its mandate issues
/// (Fed. R. App. P. 41(c)). Until then the instrument stands as it stood.
final class Mandate {
  private Mandate() {}

  /// The day on which the mandate of a ruling issues at the latest, where nobody asks for a
  /// rehearing; empty unless its proof says that the mandate is awaited.
  static Optional<LocalDate> latest(Timed ruling) {
    boolean awaited =
        ruling.type() == EventType.STRUCK_DOWN
            && ruling.isToTheDay()
            && ruling.event().evidence().stream()
                .map(Quote::text)
                .anyMatch(HeldBack::awaitsMandate);
    return awaited ? Optional.of(ruling.day().plusDays(DAYS)) : Optional.empty();
  }

  /// The day on which a ruling works that waits for its mandate: that of the mandate, where it is
  /// told as a ruling of the same court; that on which the court agrees to hear the case anew;
  /// seven days after it refuses to, and never while it is asked to, for a petition keeps the
  /// mandate back (Fed. R. App. P. 41(b), (d)(1)); else the latest.
  ///
  /// @param all every event known, those to come included
  static Optional<LocalDate> day(Timed ruling, List<Timed> all) {
    return latest(ruling)
        .map(latest ->
            first(ruling, all, EventType.STRUCK_DOWN)
                .or(() -> first(ruling, all, EventType.REVIEW_GRANTED))
                .or(() ->
                    first(ruling, all, EventType.REVIEW_DENIED).map(day -> day.plusDays(AFTER)))
                .or(() ->
                    first(ruling, all, EventType.APPEALED)
                        .filter(asked -> !asked.isAfter(latest))
                        .map(asked -> NOT_KNOWN))
                .orElse(latest));
  }

  private static final LocalDate NOT_KNOWN = LocalDate.MAX;

  /// False of the day of a mandate that is kept back.
  static boolean isKnown(LocalDate day) {
    return !day.equals(NOT_KNOWN);
  }

  /// The first day on which, after the ruling, something happened in its proceeding.
  private static Optional<LocalDate> first(Timed ruling, List<Timed> all, EventType type) {
    return all.stream()
        .filter(e -> e.type() == type && e.isToTheDay() && e.day().isAfter(ruling.day()))
        .filter(e -> e.event().proceeding().equals(ruling.event().proceeding()))
        .map(Timed::day)
        .min(Comparator.naturalOrder());
  }

  private static final int AFTER = 7;

  /// Forty-five days for a petition for rehearing where the United States is a party (Fed. R. App.
  /// P. 40(d)(1)), and seven.
  private static final int DAYS = 45 + AFTER;
}
