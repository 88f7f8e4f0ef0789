package org.inforce.lexicon.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayCountTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # event,     period, rule,                  due
          2026-01-05,  P14D,   FEDERAL_COURT,         2026-01-20
          2026-01-02,  P14D,   FEDERAL_COURT,         2026-01-16
          2026-06-05,  P14D,   FEDERAL_COURT,         2026-06-22
          2025-12-11,  P14D,   FEDERAL_COURT,         2025-12-26
          2026-07-06,  P-3D,   FEDERAL_COURT,         2026-07-02
          2026-01-03,  P30D,   CALENDAR_DAYS,         2026-02-02
          2026-01-31,  P1M,    CALENDAR_DAYS,         2026-02-28
          2024-02-29,  P1Y,    CALENDAR_DAYS,         2025-02-28
          2026-01-15,  P1D,    BUSINESS_DAYS,         2026-01-16
          2026-01-16,  P1D,    BUSINESS_DAYS,         2026-01-20
          2026-05-20,  P10D,   BUSINESS_DAYS,         2026-06-04
          2026-03-26,  P5D,    CALIFORNIA_COURT,      2026-04-01
          2026-04-08,  P-16D,  CALIFORNIA_COURT_DAYS, 2026-03-16
          2026-11-25,  P1D,    CALIFORNIA_COURT_DAYS, 2026-11-30
          2026-11-12,  P14D,   FEDERAL_APPEAL,        2026-11-27
          """)
  void countsAsTheRuleSays(LocalDate event, String period, CountingRule rule, LocalDate due) {
    assertEquals(due, DayCount.from(event, Period.parse(period), rule).day());
  }

  @Test
  void saysWhyTheLastDayIsNotTheDueDay() {
    assertEquals(
        "14 days from 2026-01-05 end on Monday 2026-01-19, Birthday of Martin Luther King, Jr., so"
            + " on Tuesday 2026-01-20 (Fed. R. Civ. P. 6(a)(1), (5))",
        DayCount.from(LocalDate.of(2026, 1, 5), Period.ofDays(14), CountingRule.FEDERAL_COURT)
            .explanation());
  }

  @Test
  void refusesMonthsOfBusinessDays() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            DayCount.from(
                LocalDate.of(2026, 1, 5), Period.ofMonths(1), CountingRule.BUSINESS_DAYS));
  }

  @Test
  void readsWholePeriodsOnly() {
    assertEquals(Optional.of(Period.ofDays(21)), DayCount.period("P3W"));
    assertEquals(Optional.empty(), DayCount.period("PT12H"));
    assertEquals(Optional.empty(), DayCount.period("PXD"));
  }

  @Property
  void aFederalDeadlineFallsOnAnOpenDayAndNeverEarly(
      @ForAll @IntRange(min = 0, max = 20_000) int offset,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    LocalDate event = LocalDate.of(1990, 1, 1).plusDays(offset);
    LocalDate due = DayCount.from(event, Period.ofDays(days), CountingRule.FEDERAL_COURT).day();
    assertTrue(HolidayCalendar.FEDERAL.isBusinessDay(due));
    assertFalse(due.isBefore(event.plusDays(days)));
    assertFalse(due.isAfter(event.plusDays(days + 5)));
  }

  @Test
  void californiaCourtsKeepTheirOwnHolidays() {
    assertEquals(
        Optional.of("Cesar Chavez Day"),
        HolidayCalendar.CALIFORNIA.holiday(LocalDate.of(2026, 3, 31)));
    assertTrue(HolidayCalendar.CALIFORNIA.isBusinessDay(LocalDate.of(2026, 10, 12)));
    assertFalse(HolidayCalendar.FEDERAL.isBusinessDay(LocalDate.of(2026, 10, 12)));
    assertEquals(14, HolidayCalendar.CALIFORNIA.holidays(2026).size());
  }

  /// The list of the Office of the Federal Register, without 1994, whose New Year is a Sunday
  /// there.
  @Test
  void federalHolidaysAreThoseOfTheFederalRegister() throws IOException {
    Path list = Path.of("../shared/data/federal-register/holidays.yml");
    Assumptions.assumeTrue(Files.exists(list), "no list of holidays beside the project");
    List<LocalDate> official = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (line.matches("\\d{4}-\\d\\d-\\d\\d:.*") && !line.startsWith("1994")) {
        official.add(LocalDate.parse(line.substring(0, 10)));
      }
    }
    List<LocalDate> ours = new ArrayList<>();
    for (int year = 1995; year <= 2030; year++) {
      ours.addAll(HolidayCalendar.FEDERAL.holidays(year));
    }
    assertEquals(official.stream().sorted().distinct().toList(), ours);
  }
}
