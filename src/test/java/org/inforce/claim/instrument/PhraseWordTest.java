package org.inforce.claim.instrument;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PhraseWordTest {
  @ParameterizedTest
  @EnumSource
  void everyPartHasWordsInTheTable(PhraseWord part) {
    assertTrue(part.words().size() > 0, part.code());
  }

  @Test
  void aWordPlaysThePartThatItsRowSays() {
    assertAll(
        () -> assertTrue(PhraseWord.BASIS.is("under")),
        () -> assertFalse(PhraseWord.BASIS.is("on")));
  }
}
