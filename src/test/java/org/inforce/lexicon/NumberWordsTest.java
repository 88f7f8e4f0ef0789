package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NumberWordsTest {
  private final NumberWords numbers = NumberWords.standard();

  @Test
  void wordsAndDigitsTellTheSame() {
    assertEquals(Optional.of(7), numbers.value("Seven"));
    assertEquals(Optional.of(7), numbers.value("7"));
    assertEquals(Optional.of(1), numbers.value("a"));
  }

  @Test
  void whatIsNoCountIsNone() {
    assertEquals(Optional.empty(), numbers.value("0"));
    assertEquals(Optional.empty(), numbers.value("2025"));
    assertEquals(Optional.empty(), numbers.value("several"));
  }

  @Test
  void oneIsNotMany() {
    assertFalse(numbers.isPlural("one"));
    assertTrue(numbers.isPlural("dozen"));
  }
}
