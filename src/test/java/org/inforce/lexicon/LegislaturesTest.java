package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegislaturesTest {
  @ParameterizedTest
  @CsvSource({
    "us, 2023-02-01, 2025-01-03",
    "us, 2025-01-03, 2027-01-03",
    "us, 1999-05-05, 2001-01-03",
    // What comes at the very end may be meant for the next.
    "us, 2024-11-20, 2027-01-03",
    "us-ca, 2023-02-14, 2024-11-30",
    "us-ca, 2024-12-02, 2026-11-30",
    "us-mt, 2023-02-20, 2025-01-31",
    "us-va, 2024-01-20, 2026-01-31",
    "us-la, 2025-04-14, 2028-01-31",
    "us-al, 2023-03-07, 2026-11-30"
  })
  void aBillEndsWithTheLegislatureThatMayHaveHadIt(String place, String day, String end) {
    assertEquals(
        Optional.of(LocalDate.parse(end)),
        Legislatures.before(place, LocalDate.parse(day)).map(Legislature::end));
  }

  @Test
  void congressesAreCounted() {
    assertEquals(LocalDate.of(2017, 1, 3), Legislatures.congress(114).end());
    assertEquals(LocalDate.of(2027, 1, 3), Legislatures.congress(119).end());
  }

  @Test
  void everyStateHasALegislature() {
    List<String> none =
        Jurisdictions.standard().states().stream()
            .map(Jurisdiction::id)
            .filter(id -> Legislatures.before(id, LocalDate.of(2023, 2, 1)).isEmpty())
            .toList();
    assertEquals(List.of("us-as", "us-dc", "us-gu", "us-mp", "us-pr", "us-vi"), none);
    assertTrue(Legislatures.before("us-ca-los-angeles", LocalDate.of(2023, 2, 1)).isEmpty());
  }
}
