package org.inforce.claim.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.date.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published on 3 June 2024.
final class NoticeReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 3);

  private static String read(String text) {
    Notice notice =
        NoticeReader.read(
            text, PUBLISHED, DateReader.read(text, Optional.of(PUBLISHED), List.of()));
    return notice.effective().map(LocalDate::toString).orElse("-")
        + " "
        + notice.commentsClose().map(LocalDate::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This rule is effective July 3, 2024.                                        | 2024-07-03 -
          Effective 0901 UTC, August 8, 2024.                                         | 2024-08-08 -
          The fees take effect on October 1, 2024.                                    | 2024-10-01 -
          This order goes into effect September 30, 2024.                             | 2024-09-30 -
          Effective July 1, 2024, through December 31, 2024.                          | 2024-07-01 -
          Effective July 5, 2024, except for section 4, which is delayed indefinitely. | 2024-07-05 -
          The zone is effective from 7 a.m. until 3 p.m. on June 8, 2024.             | 2024-06-08 -
          It is effective until December 1, 2024.                                     | - -
          Applicable June 3, 2024.                                                    | - -
          The meeting will be held on July 9, 2024.                                   | - -
          The exemption was issued on May 21, 2024.                                   | - -
          This rule is effective on [INSERT DATE 60 DAYS AFTER DATE OF PUBLICATION IN THE FEDERAL REGISTER]. | 2024-08-02 -
          This final rule is effective 30 days after publication in the Federal Register. | 2024-07-03 -
          This interim rule is effective upon publication.                            | 2024-06-03 -
          The effective date of the final rule published on April 2, 2024 (89 FR 1234), is delayed until January 6, 2025. | 2025-01-06 -
          """)
  void readsWhenItTakesEffect(String dates, String expected) {
    assertEquals(expected, read("Widgets\\n\\nDATES: " + dates));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comments must be received on or before July 18, 2024.                       | - 2024-07-18
          Comments are due: June 7, 2024.                                             | - 2024-06-07
          The comment period is extended from June 10, 2024, to July 10, 2024.        | - 2024-07-10
          The comment period for the notice published May 1, 2024, is extended. Send comments by July 1, 2024. | - 2024-07-01
          The comment period for the rule published April 1, 2024, which closed on May 1, 2024, is reopened until July 2, 2024. | - 2024-07-02
          Submit comments by [INSERT DATE 30 DAYS AFTER PUBLICATION].                 | - 2024-07-03
          Written comments should be sent within 30 days of publication of this notice. | - -
          Comments received after July 18, 2024, will not be considered.              | - -
          This direct final rule is effective September 3, 2024, unless we receive adverse comment by July 3, 2024. | 2024-09-03 2024-07-03
          We will accept responses until 11:59 p.m. ET on July 15, 2024. A hearing is set for August 1, 2024. | - 2024-07-15
          """)
  void readsWhenCommentsClose(String dates, String expected) {
    assertEquals(expected, read("Widgets\\n\\nDATES: " + dates));
  }

  @Test
  void readsOnlyTheCaptionOfDates() {
    assertEquals(
        "2024-07-03 -",
        read(
            """
            Widgets

            SUMMARY: The rule effective May 1, 2020, drew comments until June 1, 2020.

            DATES: This rule is effective July 3, 2024.

            ADDRESSES: Comments were due by May 2, 2024.
            """));
  }
}
