package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/// The numbers of cases.
public final class CaseNumbers {
  /// Office, year, type and serial number; the initials of judges follow.
  private static final Pattern FEDERAL =
      Pattern.compile("((?:[0-9]{1,2}:)?[0-9]{2}-(?:[a-z]{2,4}-)?[0-9]{4,6})");

  private CaseNumbers() {}

  /// `1:20-cv-02973` of `1:20-cv-02973-MHC`.
  public static Optional<String> federal(String printed) {
    Matcher matcher = FEDERAL.matcher(printed);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
