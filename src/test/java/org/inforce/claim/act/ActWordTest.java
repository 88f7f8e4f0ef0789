package org.inforce.claim.act;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ActWordTest {
  @ParameterizedTest
  @EnumSource
  void everyPartHasWordsInTheTable(ActWord part) {
    assertFalse(part.words().isEmpty(), part.code());
    assertTrue(part.is(part.words().iterator().next()));
  }
}
