package org.inforce.resolve;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/// A docket number, comparable however it is written: `No. 2:24-CV-01743-KSM` and `24-cv-1743` are
/// one, `1:24-cv-1743` is another, for each divisional office counts for itself.
///
/// @param office the digit before the colon, where it is told
/// @param number year, kind and number, or all letters and digits of another form
/// @param written as the first document writes it, without "No."
record Docket(Optional<String> office, String number, String written) {
  private static final Pattern PREFIX =
      Pattern.compile("^(?i:(?:(?:case|docket|cause|civil action)\\s+)?(?:nos?\\.?|number)\\s*)");

  /// The initials of judges may follow.
  private static final Pattern FEDERAL =
      Pattern.compile("^(?:(\\d{1,2}):)?(?:20)?(\\d\\d)[- ]([a-z]{2,4})[- ]0*(\\d+)(?:[-( ].*)?$");

  static Docket of(String told) {
    String written = PREFIX.matcher(told.strip()).replaceFirst("");
    Matcher federal = FEDERAL.matcher(written.toLowerCase(Locale.ROOT));
    return federal.find()
        ? new Docket(
            Optional.ofNullable(federal.group(1)),
            federal.group(2) + federal.group(3) + federal.group(4),
            written)
        : new Docket(Optional.empty(), Names.key(written), written);
  }

  boolean same(Docket other) {
    boolean offices = office.isEmpty() || other.office.isEmpty() || office.equals(other.office);
    return offices && number.equals(other.number);
  }
}
