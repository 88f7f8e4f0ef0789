package org.inforce.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Annotation.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published on Wednesday 11 March 2026 unless a case says otherwise.
final class DateReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 11);

  private static String read(String text) {
    return DateReader.read(text, Optional.of(PUBLISHED), List.of()).stream()
        .map(date -> date.span().of(text) + "=" + date.value())
        .collect(Collectors.joining("; "));
  }

  @Test
  void noDateReachesFromOneParagraphIntoTheNext() {
    assertEquals(
        "5:04 p.m.=2026-03-11T17:04; August 26, 2024=2024-08-26",
        read("Updated 5:04 p.m.\n\nOn August 26, 2024 a court blocked the rule."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was signed on January 8, 2026.                    | January 8, 2026=2026-01-08
          Signed this 8th day of January, 2026.                | 8th day of January, 2026=2026-01-08
          The order of 30 June 2026 stands.                    | 30 June 2026=2026-06-30
          NEW ORLEANS, Mon. July 7, 2025                       | Mon. July 7, 2025=2025-07-07
          Filed 12/22/23 and again on 2024-01-05.              | 12/22/23=2023-12-22; 2024-01-05=2024-01-05
          Leap years have February 29, 2024.                   | February 29, 2024=2024-02-29
          There is no February 31, 2024 in any year.           | ''
          It took effect in September 2024.                    | September 2024=2024-09
          In February they sold less than in the same month last year. | February=2026-02; the same month last year=2025-02
          In the same month a year earlier it rained.          | the same month a year earlier=2025-03
          The talks are expected to last 90 days.              | 90 days=P90D
          In the last 90 days it rained.                       | the last 90 days=P90D
          The 2019 law and the 1990s were kinder.              | 2019=2019; the 1990s=199
          """)
  void readsCalendarDates(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The judge ruled on Monday.                           | Monday=2026-03-09
          The judge ruled on Wednesday.                        | Wednesday=2026-03-11
          The trial is set to begin on Monday.                 | Monday=2026-03-16
          Replies are due by close of business Friday.         | Friday=2026-03-13
          The law was signed on Dec. 19.                       | Dec. 19=2025-12-19
          The law will take effect on Jan. 1.                  | Jan. 1=2027-01-01
          The council passed it in September.                  | September=2025-09
          A hearing is scheduled for September.                | September=2026-09
          The court said Thursday that it will rule by April 3.| Thursday=2026-03-05; April 3=2026-04-03
          """)
  void takesTheDirectionFromTheTense(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It did so yesterday and will again tomorrow.         | yesterday=2026-03-10; tomorrow=2026-03-12
          It paused the rule last month.                       | last month=2026-02
          It answered within fourteen (14) days of service.    | fourteen (14) days=P14D
          They have 10 business days to reply.                 | 10 business days=P10D
          Reports are due quarterly and every Monday.          | quarterly=P3M; every Monday=XXXX-WXX-1
          On March 2, 2026, it ruled. It was stayed the next day. | March 2, 2026=2026-03-02; the next day=2026-03-03
          """)
  void readsRelativeDatesDurationsAndSets(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Between March 3 and April 5, 2024, they met.     | March 3=2024-03-03; April 5, 2024=2024-04-05
          It ran from December 15 to January 10, 2025.     | December 15=2024-12-15; January 10, 2025=2025-01-10
          They sat on January 8, 15, and 22, 2024.         | January 8=2024-01-08; 15=2024-01-15; 22, 2024=2024-01-22
          It is set for April 11-12, 2026.                 | April 11=2026-04-11; 12, 2026=2026-04-12
          """)
  void sharesTheYearOfAListOrRange(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It ends at 5 p.m. on Wednesday, March 18.        | 5 p.m. on Wednesday, March 18=2026-03-18T17:00
          They approved it late Tuesday night.             | late Tuesday night=2026-03-10TNI
          Effective 0901 UTC, April 16, 2026.              | 0901 UTC, April 16, 2026=2026-04-16T09:01Z
          It is due by 12:00 noon on 5/6/2026.             | 12:00 noon on 5/6/2026=2026-05-06T12:00
          In the third quarter of 2025 it fell.            | the third quarter of 2025=2025-Q3
          In Q3 2025 it fell.                              | Q3 2025=2025-Q3
          Voters passed Q3 on Oct. 1.                      | Oct. 1=2025-10-01
          FY26 begins Oct. 1.                              | FY26=FY2026; Oct. 1=2026-10-01
          Amended in the mid-1990s and the '60s.           | the mid-1990s=199; '60s=196
          By year's end they must act.                     | year's end=2026
          It passed in December last year.                 | December last year=2025-12
          Blocked in June 2022, it ran the following month. | June 2022=2022-06; the following month=2022-07
          They will meet on the first Monday in October.   | the first Monday in October=2026-10-05
          The judge will rule by Labor Day.                | Labor Day=2026-09-07
          The opinion issued Nov. 5, '24.                  | Nov. 5, '24=2024-11-05
          It lasted a year and a half.                     | a year and a half=P1.5Y
          It costs $10,000 a day.                          | a day=P1D
          They met twice a year.                           | twice a year=P1Y
          """)
  void readsTimesPeriodsAndNamedDays(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On December 26 the court set aside its own stay. | December 26=2025-12-26
          It has agreed to hear arguments on May 15.       | May 15=2026-05-15
          On March 2 it extended the stay until March 9.   | March 2=2026-03-02; March 9=2026-03-09
          She beat her own March 6 deadline.               | March 6=2026-03-06
          The rule was to take effect Monday, but a judge blocked it Friday. | Monday=2026-03-09; Friday=2026-03-06
          The law did not take effect on March 1 as planned. | March 1=2026-03-01
          """)
  void tellsPlansOfThePastFromPlans(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @Test
  void aDateWithoutYearStaysOpenWithoutAReference() {
    assertEquals(
        List.of("XXXX-03-05", "XXXX-WXX-5", "2024-05-06"),
        DateReader.read("March 5. Then Friday. Then May 6, 2024.", Optional.empty(), List.of())
            .stream()
            .map(DateMention::value)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jurisdiction rests on 28 U.S.C. 1331 here.           | ''
          The case is No. 24-10951 there.                      | ''
          The Senate voted 54-43 for it.                       | ''
          Relief under section 1983 was denied.                | ''
          See 2025 WL 12345 and 89 Fed. Reg. 2015 and HB 2019. | ''
          They cut 2000 jobs and paid $2019 in Room 2020.  | ''
          Judge April Jones spoke of March Madness.        | ''
          """)
  void takesNoLegalNumberForADate(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
