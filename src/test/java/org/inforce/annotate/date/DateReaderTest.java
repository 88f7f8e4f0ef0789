package org.inforce.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
          Jurisdiction rests on 28 U.S.C. 1331 here.           | ''
          The case is No. 24-10951 there.                      | ''
          The Senate voted 54-43 for it.                       | ''
          Relief under section 1983 was denied.                | ''
          """)
  void takesNoLegalNumberForADate(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
