package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the reader was here before, kept in a cookie of the reader's own: the end of the last visit
/// and the latest request of this one.
final class Visits {
  private static final String COOKIE = "inforce_visit";
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int YEAR = 365 * 24 * 3600;

  private Visits() {}

  /// The end of the visit before this one; also notes that the reader is here now.
  static Optional<Instant> last(Context context, Instant now) {
    String[] kept = Optional.ofNullable(context.cookie(COOKIE)).orElse("").split("_", -1);
    Optional<Instant> before = kept.length == 2 ? moment(kept[0]) : Optional.empty();
    Optional<Instant> latest = kept.length == 2 ? moment(kept[1]) : Optional.empty();
    if (latest.isPresent() && Duration.between(latest.get(), now).compareTo(PAUSE) > 0) {
      before = latest;
    }
    String value =
        before.map(Instant::getEpochSecond).map(String::valueOf).orElse("-")
            + "_"
            + now.getEpochSecond();
    context.cookie(new Cookie(COOKIE, value, "/", YEAR, false, true, null, SameSite.LAX));
    return before;
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
    } catch (NumberFormatException | DateTimeException e) {
      // A cookie is the reader's: one that says nothing is as good as none.
      return Optional.empty();
    }
  }
}
