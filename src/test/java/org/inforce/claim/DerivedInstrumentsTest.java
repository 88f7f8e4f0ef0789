package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.inforce.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Of which instrument something is told where one ends or delays another.
final class DerivedInstrumentsTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "derived-instruments.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void whatHappensToTheRepealDoesNotHappenToTheLaw(String tells, String text) {
    Reading reading = HarborCourier.read(text);
    String told =
        reading.claims().stream()
            .map(c -> c.type().code() + " " + reading.instruments().get(c.instrument()).name())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    assertEquals(tells, told.isEmpty() ? "-" : told, text);
  }
}
