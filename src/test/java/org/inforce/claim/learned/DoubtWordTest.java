package org.inforce.claim.learned;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DoubtWordTest {
  @ParameterizedTest
  @EnumSource
  void everyPartHasWordsInTheTable(DoubtWord part) {
    assertFalse(part.words().isEmpty(), part.code());
    String word = part.words().iterator().next();
    assertTrue(part.is(word));
    assertTrue(part.begins(word + "s"));
  }
}
