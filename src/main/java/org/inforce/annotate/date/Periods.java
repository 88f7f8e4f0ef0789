package org.inforce.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.inforce.annotate.date.DateResolver.Value;
import org.inforce.model.EventDate;

/// The calendar values of weeks, seasons, quarters and halves of years, and fiscal years.
record Periods(Optional<LocalDate> reference) {
  static Value week(LocalDate day, String suffix) {
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d%s",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            suffix);
    YearMonth first = YearMonth.from(day.with(DayOfWeek.MONDAY));
    YearMonth last = YearMonth.from(day.with(DayOfWeek.SUNDAY));
    return new Value(
        "DATE", value, first.equals(last) ? Optional.of(EventDate.month(first)) : Optional.empty());
  }

  static Value quarter(LocalDate day) {
    return new Value(
        "DATE",
        day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR),
        Optional.of(EventDate.year(day.getYear())));
  }

  Value season(Meaning.Season meaning, Tense tense) {
    String code =
        switch (meaning.season()) {
          case 0 -> "SP";
          case 1 -> "SU";
          case 2 -> "FA";
          default -> "WI";
        };
    if (meaning.year().isEmpty() && reference.isEmpty()) {
      return Value.date("XXXX-" + code);
    }
    int year = meaning.year().orElseGet(() -> seasonYear(meaning, tense));
    return new Value("DATE", year + "-" + code, Optional.of(EventDate.year(year)));
  }

  private int seasonYear(Meaning.Season meaning, Tense tense) {
    LocalDate today = reference.orElseThrow();
    int now = today.getMonthValue() == 12 ? 3 : (today.getMonthValue() / 3 + 3) % 4;
    int ahead = meaning.season() - (today.getMonthValue() <= 2 ? -1 : now);
    int shift = meaning.shift().orElse(tense == Tense.PAST ? -1 : tense == Tense.FUTURE ? 1 : 0);
    if (shift < 0) {
      boolean passed = meaning.shift().isPresent() ? ahead < 0 : ahead <= 0;
      return today.getYear() - (passed ? 0 : 1);
    }
    if (shift > 0) {
      boolean comes = meaning.shift().isPresent() ? ahead > 0 : ahead >= 0;
      return today.getYear() + (comes ? 0 : 1);
    }
    return today.getYear();
  }

  Value partOfYear(Meaning.PartOfYear meaning, Tense tense) {
    int said = meaning.year().orElse(0);
    if (said > 1) {
      return new Value("DATE", said + "-" + meaning.part(), Optional.of(EventDate.year(said)));
    }
    if (reference.isEmpty()) {
      return Value.date("XXXX-" + meaning.part());
    }
    int year = reference.get().getYear() + said;
    if (meaning.part().equals("FY")) {
      return Value.date("FY" + year);
    }
    int part = meaning.part().charAt(1) - '0';
    boolean quarter = meaning.part().charAt(0) == 'Q';
    int now = (reference.get().getMonthValue() - 1) / (quarter ? 3 : 6) + 1;
    if (meaning.year().isEmpty() && tense == Tense.PAST && part > now) {
      year--;
    } else if (meaning.year().isEmpty() && tense == Tense.FUTURE && part < now) {
      year++;
    }
    return new Value("DATE", year + "-" + meaning.part(), Optional.of(EventDate.year(year)));
  }
}
