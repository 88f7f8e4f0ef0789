package org.inforce.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headlines and the texts under them, of which each headline takes the case of its words.
final class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Judge Halts Harbor City Towing Ban  | A judge in Harbor City on Monday put the towing ban on hold. | Judge Halts Harbor City towing ban
          What Towing Rule Means for You      | The new towing rule is void. | What towing rule Means for you
          Court Strikes Down Clean Curb Act Of Ohio | The court said the Clean Curb Act is void. An act of Ohio must have one subject. | Court Strikes down Clean Curb Act of Ohio
          JUDGE HALTS DOL OVERTIME PAY RULE   | The DOL's overtime pay rule is halted. | Judge halts DOL overtime pay rule
          Judge Halts DOL Overtime Pay Rule   | The DOL's overtime pay rule is halted. | Judge Halts DOL overtime pay rule
          """)
  void aTitledHeadlineIsWrittenAsItsTextWritesItsWords(
      String headline, String text, String expected) {
    assertEquals(expected, Headline.sentenceCase(headline, text));
  }

  @Test
  void aHeadlineWrittenAsASentenceStaysAsItIs() {
    String headline = "Federal judge halts the Clean Curb Act in Ohio";
    assertEquals(headline, Headline.sentenceCase(headline, "The clean curb act is void."));
  }

  @Test
  void aHeadlineWithoutATextStaysAsItIs() {
    assertEquals("", Headline.sentenceCase("", ""));
  }
}
