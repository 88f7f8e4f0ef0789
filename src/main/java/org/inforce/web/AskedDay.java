package org.inforce.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The day for which a page or an answer of the API is asked, and the day by whose knowledge:
/// `?asof=2026-02-12&known=2026-02-20`.
///
/// @param knownOn count only what was learned by the end of this day, UTC; empty: all
public record AskedDay(LocalDate asOf, Optional<LocalDate> knownOn, LocalDate today) {
  /// Where no day is asked for it is that of the knowledge, and else today.
  static AskedDay of(Context context, Clock clock) {
    Optional<LocalDate> known = Ask.day(context, "known");
    LocalDate today = Ask.today(clock);
    return new AskedDay(Ask.day(context, "asof").or(() -> known).orElse(today), known, today);
  }

  /// True where it is another day than today, or less than all that is known is asked for.
  public boolean isAnother() {
    return knownOn.isPresent() || !asOf.equals(today);
  }

  /// What asks for the same in another address: empty, or e.g. `?asof=2026-02-12`.
  public String question() {
    return isAnother() ? "?asof=" + asOf + andKnown() : "";
  }

  /// What asks for the same knowledge, in an address that has a question already: empty, or e.g.
  /// `&known=2026-02-12`.
  public String andKnown() {
    return knownOn.map(day -> "&known=" + day).orElse("");
  }
}
