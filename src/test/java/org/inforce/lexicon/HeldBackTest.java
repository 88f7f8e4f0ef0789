package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeldBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The injunction stays in place until the Tenth Circuit issues its mandate.           | true
          The decision will not take effect for at least three weeks.                        | true
          Nothing changes yet: the port may not charge the fee until the ruling is final.    | true
          The ban remains blocked while the tenants ask for a rehearing.                     | true
          The justices did not let the ordinance start at once.                              | true
          The panel reversed the injunction, and the fee may be charged from today.          | false
          The rest of the injunction remains in place.                                       | false
          The ban remained blocked until the panel ruled.                                    | false
          The mandate to wear masks ended in March.                                          | false
          """)
  void theTextMustSayThatTheRulingDoesNotWorkYet(String text, boolean says) {
    assertEquals(says, HeldBack.says(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The toll stays in effect until the court issues a mandate.          | true
          The Tenth Circuit has yet to issue the mandate against the toll.    | true
          Pupils wear masks until the school board ends the mandate.          | false
          The injunction stays in place for now.                              | false
          """)
  void theTextMustSpeakOfTheMandateOfTheCourt(String text, boolean awaits) {
    assertEquals(awaits, HeldBack.awaitsMandate(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The judge put his own order off for three business days.         | 2025-10-14
          She stayed her ruling for 14 days so that the city can appeal.   | 2025-10-23
          The court held its decision back for two weeks.                  | 2025-10-23
          The judge ordered the port to wait for three days.               |
          The stay will last for seven days.                               |
          """)
  void anOrderPutOffForSomeDaysWorksAfterThem(String text, LocalDate day) {
    LocalDate thursday = LocalDate.of(2025, 10, 9);
    assertEquals(day, HeldBack.until(text, thursday).orElse(null));
  }
}
