package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZonesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10:30 a.m. Pacific on Friday | America/Los_Angeles
          March 20, 2026, at 1 p.m. ET | America/New_York
          2 PM (CDT)                   | America/Chicago
          9 a.m. MST                   |
          9 a.m. local time            |
          9 a.m.                       |
          """)
  void theZoneIsThatOfTheWordBesideTheHour(String words, String zone) {
    assertEquals(zone, Zones.named(words).map(ZoneId::getId).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cand   | America/Los_Angeles
          cal    | America/Los_Angeles
          azd    | America/Phoenix
          txnd   | America/Chicago
          # sits in San Antonio and in El Paso
          txwd   |
          # sits in San Francisco and in Honolulu
          ca9    |
          scotus | America/New_York
          """)
  void aCourtHasAZoneIfItSitsInOneAlone(String court, String zone) {
    assertEquals(
        zone, Courts.standard().byId(court).flatMap(Zones::of).map(ZoneId::getId).orElse(null));
  }
}
