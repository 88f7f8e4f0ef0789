package org.inforce.search.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// How a quote is shown within its sentence.
final class ContextTest {
  private static String words(String word, int number) {
    return (word + " ").repeat(number).strip();
  }

  @Test
  void aSentenceThatIsHardlyTooLongIsNotCutByAFewWords() {
    Context context = new Context(words("before", 4), words("quote", 4), words("after", 5) + ".");
    assertEquals(context.line(), context.around(12));
  }

  @Test
  void whatIsLeftOutIsMarkedOnItsSide() {
    Context context = new Context(words("before", 40), "the quote", words("after", 40));
    assertEquals("… before before the quote after after …", context.around(6));
  }

  @Test
  void theEndIsWholeWhereFewWordsWouldBeMissing() {
    Context context = new Context(words("before", 40), "the quote", "after it all.");
    assertEquals("… the quote after it all.", context.around(5));
  }

  @Test
  void aQuoteThatFillsTheRoomEndsWithAnEllipsisWhereItsSentenceGoesOn() {
    Context context = new Context("Then", words("quote", 12), words("after", 30));
    assertEquals("… " + words("quote", 12) + " …", context.around(12));
  }
}
