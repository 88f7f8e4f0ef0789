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
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Of which instrument something is told where one ends or delays another.
final class DerivedInstrumentsTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvFileSource(
      resources = "derived-instruments.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void whatHappensToTheRepealDoesNotHappenToTheLaw(String tells, String text) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Courier",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.of("News of the day"),
            text);
    Reading reading = Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
    String told =
        reading.claims().stream()
            .map(c -> c.type().code() + " " + reading.instruments().get(c.instrument()).name())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    assertEquals(tells, told.isEmpty() ? "-" : told, text);
  }
}
