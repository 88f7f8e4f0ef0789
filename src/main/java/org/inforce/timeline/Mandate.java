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
  /// told as a ruling of the same court; that on which the court agrees to hear the case anew, for
  /// a petition for that keeps the mandate back (Fed. R. App. P. 41(d)(1)); else the latest.
  ///
  /// @param all every event known, those to come included
  static Optional<LocalDate> day(Timed ruling, List<Timed> all) {
    return latest(ruling)
        .map(latest ->
            all.stream()
                .filter(
                    e -> e.type() == EventType.STRUCK_DOWN || e.type() == EventType.REVIEW_GRANTED)
                .filter(e -> e.isToTheDay() && e.day().isAfter(ruling.day()))
                .filter(e -> e.event().proceeding().equals(ruling.event().proceeding()))
                .map(Timed::day)
                .min(Comparator.naturalOrder())
                .orElse(latest));
  }

  /// Forty-five days for a petition for rehearing where the United States is a party (Fed. R. App.
  /// P. 40(d)(1)), and seven (41(b)).
  private static final int DAYS = 52;
}
