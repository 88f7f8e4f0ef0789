package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingSearchesTest {
  private static final Instrument ACT =
      new Instrument(
          new InstrumentId("dust-act"),
          InstrumentType.STATUTE,
          "Harbour Dust Act",
          Optional.of("us-wa-seattle"),
          List.of("HB 1204"),
          List.of("dust law"));

  private final StandingSearches searches = new StandingSearches();

  @AfterEach
  void close() {
    searches.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          harbour enjoined                | true
          harbours enjoins                | true
          harbour rescinded               | false
          "dust act"                      | true
          "act dust"                      | false
          "dust act" status:blocked       | true
          dust status:in-force            | false
          dust status:in-force status:blocked | true
          status:blocked                  | true
          jurisdiction:us-wa dust         | true
          jurisdiction:us-or dust         | false
          HB 1204                         | true
          """)
  void aSearchFindsNewsOfWhichAllItsPartsHold(String words, boolean found) {
    searches.putAll(Map.of("s", words, "other", "ferries"));
    assertEquals(
        found ? Set.of("s") : Set.of(),
        searches.matching(ACT, LegalStatus.BLOCKED, "The court enjoined the covering rule."));
  }

  @Test
  void aSearchIsReplacedAndRemoved() {
    searches.putAll(Map.of("s", "dust"));
    searches.putAll(Map.of("s", "ferries"));
    assertEquals(Set.of(), searches.matching(ACT, LegalStatus.BLOCKED, ""));
    searches.putAll(Map.of("s", "dust"));
    searches.remove("s");
    assertEquals(Set.of(), searches.matching(ACT, LegalStatus.BLOCKED, ""));
  }

  @Test
  void aSearchWithoutAWordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> StandingSearches.check("the of"));
  }
}
