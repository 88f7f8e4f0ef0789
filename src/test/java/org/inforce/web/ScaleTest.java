package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Test
  void everyDayIsAsWideAsAnyOther() {
    Scale scale = new Scale(FIRST, FIRST.plusDays(100), 0, 1000);
    assertEquals(0, scale.x(FIRST));
    assertEquals(10, scale.x(FIRST.plusDays(1)));
    assertEquals(500, scale.x(FIRST.plusDays(50)));
  }

  @Test
  void whatLiesOutsideStandsAtTheEdge() {
    Scale scale = new Scale(FIRST, FIRST.plusDays(100), 0, 1000);
    assertEquals(0, scale.x(FIRST.minusYears(1)));
    assertEquals(1000, scale.x(FIRST.plusYears(1)));
  }

  @ParameterizedTest
  @CsvSource({"40", "400", "2000", "9000", "36000"})
  void theMonthsCanBeReadWhateverTheSpan(int days) {
    int ticks = new Scale(FIRST, FIRST.plusDays(days), 0, 1000).ticks().size();
    assertTrue(ticks >= 1 && ticks <= 11, ticks + " ticks");
  }
}
