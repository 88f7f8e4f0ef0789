package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What news wires typically write, each sentence by itself, and clerks on dockets, and what the
/// reader makes of it.
final class TypicalSentencesTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvFileSource(
      resources = "typical-sentences.tsv",
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
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Courier",
            kind,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.of("News of the day"),
            text);
    String told =
        Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document)).claims().stream()
            .map(claim -> claim.type().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? "-" : told;
  }
}
