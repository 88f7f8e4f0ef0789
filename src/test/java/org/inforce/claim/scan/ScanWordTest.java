package org.inforce.claim.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScanWordTest {
  @ParameterizedTest
  @EnumSource
  void everyPartHasWordsInTheTable(ScanWord part) {
    assertFalse(part.words().isEmpty(), part.code());
    assertTrue(part.is(part.words().iterator().next()));
  }
}
