package org.inforce.resolve;

import java.time.LocalDate;
import org.inforce.model.Particular;

/// Tells an instrument from an earlier one of the same name, by when it can have been made.
final class Forerunner {
  /// In digits.
  private static final int YEAR = 4;

  /// Of January.
  private static final int INAUGURATION = 20;

  private Forerunner() {}

  /// "The 2022 rule" is not the rule that was told of by 2017: it is named for the year in which it
  /// was made, or in which it takes effect a year after that. Nor is "the Biden administration's
  /// rule" one that was told of before he took office.
  ///
  /// @param told when it was first told of
  /// @param called by what another is called
  static boolean is(LocalDate told, Particular called) {
    return switch (called.kind()) {
      case YEAR -> Integer.parseInt(called.value()) > told.getYear() + 1;
      case PRESIDENT ->
          told.isBefore(
              LocalDate.of(Integer.parseInt(called.value().substring(0, YEAR)), 1, INAUGURATION));
      case LEVEL, RANK, FORM, AGENCY, CITY, COUNTY, MEASURE, TARGET, MADE, DEED -> false;
    };
  }
}
