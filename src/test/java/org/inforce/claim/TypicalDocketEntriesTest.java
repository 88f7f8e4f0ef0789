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

/// What clerks typically enter on dockets, and what the reader makes of it.
final class TypicalDocketEntriesTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvFileSource(
      resources = "typical-docket-entries.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 2)
  void aTypicalEntryTellsWhatAReaderTakesFromIt(String tells, String docket) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Courier",
            DocumentKind.DOCKET,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.of("Docket"),
            docket.replace("\\n", "\n"));
    String told =
        Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document)).claims().stream()
            .map(claim -> claim.type().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(tells, told.isEmpty() ? "-" : told, docket);
  }
}
