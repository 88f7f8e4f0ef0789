package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inforce.model.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What news wires typically write, each sentence by itself, and clerks on dockets, and what the
/// reader makes of it.
final class TypicalSentencesTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = {"typical-sentences.tsv", "holdings.tsv", "further-sentences.tsv"},
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aTypicalSentenceTellsWhatAReaderTakesFromIt(String tells, String sentence) {
    assertEquals(tells, told(DocumentKind.NEWS, sentence), sentence);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "typical-docket-entries.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aTypicalDocketEntryTellsWhatAReaderTakesFromIt(String tells, String docket) {
    assertEquals(tells, told(DocumentKind.DOCKET, docket.replace("\\n", "\n")), docket);
  }

  private static String told(DocumentKind kind, String text) {
    return HarborCourier.kinds(HarborCourier.read(kind, "News of the day", text));
  }
}
