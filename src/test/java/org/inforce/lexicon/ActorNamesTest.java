package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fifth Circuit                      | the Fifth Circuit
          Northern District of Texas         | the Northern District of Texas
          U.S. Supreme Court                 | the U.S. Supreme Court
          Department of Labor                | the Department of Labor
          attorney general                   | the attorney general
          U.S. District Judge                | a U.S. District Judge
          federal judge in Philadelphia      | a federal judge in Philadelphia
          federal appeals court              | a federal appeals court
          appeals court                      | an appeals court
          federal judges                     | federal judges
          Judge Ada Q. Vance                 | Judge Ada Q. Vance
          Justice Department                 | the Justice Department
          Justice Ada Vance                  | Justice Ada Vance
          state                              | the state
          another state                      | another state
          City of Springfield                | the City of Springfield
          Kansas City                        | Kansas City
          Lawmakers                          | lawmakers
          governor                           | the governor
          Congress                           | Congress
          the agency                         | the agency
          A county judge                     | a county judge
          two judges                         | two judges
          it                                 |
          LLC                                |
          """)
  void aNameHasTheArticleThatItsWordsAskFor(String actor, String named) {
    assertEquals(named == null ? "" : named, ActorNames.withArticle(actor).orElse(""));
  }
}
