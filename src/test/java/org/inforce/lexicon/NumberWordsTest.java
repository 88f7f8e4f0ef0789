package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberWordsTest {
  private final NumberWords numbers = NumberWords.standard();

  @Test
  void wordsAndDigitsTellTheSame() {
    assertEquals(Optional.of(7), numbers.value("Seven"));
    assertEquals(Optional.of(7), numbers.value("7"));
    assertEquals(Optional.of(1), numbers.value("a"));
  }

  @ParameterizedTest
  @CsvSource({
    "forty-five,45",
    "ninety,90",
    "one hundred twenty,120",
    "a hundred and eighty,180",
    "three hundred sixty-five,365"
  })
  void numbersOfSeveralWordsAreAddedUp(String words, int number) {
    assertEquals(Optional.of(number), numbers.value(words));
    assertTrue(words.matches(numbers.pattern()));
  }

  @Test
  void wordsThatDoNotGoTogetherAreNoNumber() {
    assertEquals(Optional.empty(), numbers.value("five forty"));
    assertEquals(Optional.empty(), numbers.value("two three"));
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
