package org.inforce.lexicon.calendar;

import java.util.Optional;

/// How the law counts days.
public enum CountingRule {
  /// Every day counts and the last day stands, whatever it is.
  CALENDAR_DAYS("calendar days", Optional.empty(), false),
  /// Leave out the day of the event, count every day, and where the last one is a Saturday, Sunday
  /// or holiday run on to the next day that is none; counted backward, run on backward.
  FEDERAL_COURT("Fed. R. Civ. P. 6(a)(1), (5)", Optional.of(HolidayCalendar.FEDERAL), false),
  /// Federal appeals: the same way of counting.
  FEDERAL_APPEAL("Fed. R. App. P. 26(a)(1)", Optional.of(HolidayCalendar.FEDERAL), false),
  /// The first day is left out and the last one counted, unless it is a holiday.
  CALIFORNIA_COURT("Cal. Civ. Proc. Code 12, 12a", Optional.of(HolidayCalendar.CALIFORNIA), false),
  /// Only days that are neither weekend nor federal holiday are counted.
  BUSINESS_DAYS("business days (5 U.S.C. 6103)", Optional.of(HolidayCalendar.FEDERAL), true),
  /// Only days on which California courts are open are counted.
  CALIFORNIA_COURT_DAYS(
      "court days (Cal. Civ. Proc. Code 12c, 135)", Optional.of(HolidayCalendar.CALIFORNIA), true);

  private final String citation;
  private final Optional<HolidayCalendar> holidays;
  private final boolean onlyBusinessDays;

  CountingRule(String citation, Optional<HolidayCalendar> holidays, boolean onlyBusinessDays) {
    this.citation = citation;
    this.holidays = holidays;
    this.onlyBusinessDays = onlyBusinessDays;
  }

  /// The rule of law, as cited.
  public String citation() {
    return citation;
  }

  Optional<HolidayCalendar> holidays() {
    return holidays;
  }

  boolean countsOnlyBusinessDays() {
    return onlyBusinessDays;
  }
}
