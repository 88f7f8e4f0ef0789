package org.inforce.search.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusQuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is the harbor dust rule in effect        | harbor dust rule
          Is HB 1204 still being enforced?         | HB 1204
          what is the status of the towing law     | towing law
          has the wage ordinance been struck down? | wage ordinance
          when does SB 9 take effect               | SB 9
          can the harbor dust rule be enforced now | harbor dust rule
          status of executive order 14999          | executive order 14999
          harbor dust rule status                  | harbor dust rule
          harbor dust rule blocked?                | harbor dust rule
          """)
  void theNameIsWhatIsLeftOfAQuestion(String typed, String subject) {
    assertEquals(
        Optional.of(new StatusQuestion(subject, Optional.empty())), StatusQuestion.in(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          was HB 1204 in effect on March 4, 2024?       | HB 1204
          was HB 1204 in effect on 2024-03-04           | HB 1204
          is HB 1204 in effect as of 3/4/2024           | HB 1204
          was HB 1204 blocked by 4 Mar. 2024            | HB 1204
          status of HB 1204 on march 4th 2024           | HB 1204
          """)
  void theDayThatAQuestionNamesIsTheDayAskedFor(String typed, String subject) {
    assertEquals(
        Optional.of(new StatusQuestion(subject, Optional.of(LocalDate.of(2024, 3, 4)))),
        StatusQuestion.in(typed));
  }

  @Test
  void whatIsNoDayStaysAWord() {
    assertEquals(
        Optional.of(new StatusQuestion("rule on smarch 4 2024", Optional.empty())),
        StatusQuestion.in("is the rule on smarch 4 2024 in effect"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbor dust rule", "injunction blocked", "is it in effect", "", "what"})
  void otherWordsAskForNoStatus(String typed) {
    assertEquals(Optional.empty(), StatusQuestion.in(typed));
  }
}
