package org.inforce.search.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
          """)
  void theNameIsWhatIsLeftOfAQuestion(String typed, String subject) {
    assertEquals(Optional.of(subject), StatusQuestion.subject(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbor dust rule", "injunction blocked", "is it in effect", "", "what"})
  void otherWordsAskForNoStatus(String typed) {
    assertEquals(Optional.empty(), StatusQuestion.subject(typed));
  }
}
