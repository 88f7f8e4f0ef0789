package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By which case a report tells of a ruling.
final class CaseNamedTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static Reading read(String text) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("s"),
            Optional.empty(),
            "Tide Ledger",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.empty(),
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }

  private static List<String> captions(Reading reading) {
    return reading.proceedings().stream()
        .map(ProceedingMention::caption)
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A federal judge on Tuesday blocked the Harbor Towing Act in Quay Terminals v. Ferro.                                                   | Quay Terminals v. Ferro
          In Longshore Guild, Inc. v. Ferro, a federal judge on Tuesday refused to block the Harbor Towing Act.                                  | Longshore Guild, Inc. v. Ferro
          In an order in Quay Terminals v. Ferro, a federal judge on Tuesday blocked the Harbor Towing Act. | Quay Terminals v. Ferro
          A federal judge on Tuesday blocked the Harbor Towing Act; the case is Quay Terminals v. Ferro.                                     | Quay Terminals v. Ferro
          A federal judge on Tuesday blocked the Harbor Towing Act, which was written to overturn Hale v. Bright.                                 |
          The justices have since overturned Hale v. Bright, so a federal judge on Tuesday blocked the Harbor Towing Act.                         |
          A federal judge on Tuesday blocked the Harbor Towing Act in Quay Terminals v. Ferro and Longshore Guild v. Ferro, two cases of May.      |
          On Tuesday a federal judge issued an injunction against the Harbor Towing Act in Longshore Guild et al. v. Ferro.                       | Longshore Guild et al. v. Ferro
          Citing Hale v. Bright, a federal judge on Tuesday blocked the Harbor Towing Act.                                                       |
          Under Hale v. Bright, a federal judge ruled on Tuesday, the city may not enforce the Harbor Towing Act.                                |
          A federal judge on Tuesday blocked the Harbor Towing Act, pointing to the Supreme Court's decision in Hale v. Bright.                  |
          After the justices' ruling last June in Hale v. Bright, a federal judge on Tuesday blocked the Harbor Towing Act.                       |
          Hale v. Bright, an old case on ferries, controls, said a federal judge who blocked the Harbor Towing Act on Tuesday.                    |
          A federal judge on Tuesday blocked the Harbor Towing Act. See Hale v. Bright, 512 U.S. 100 (1994).                                      |
          """)
  void aCaseIsNamedAndAnAuthorityIsNot(String text, String caption) {
    assertEquals(Optional.ofNullable(caption).stream().toList(), captions(read(text)));
  }

  @Test
  void aTrialCourtGoesOnInTheCaseNamedLastInTheParagraph() {
    Reading told =
        read(
            "The Towing Rule remains blocked under an order in Quay Terminals v. Ferro. On March 11"
                + " a federal judge blocked the Harbor Towing Act against the plaintiffs.\n\n"
                + "On March 12 another federal judge refused to block the Harbor Towing Act.");
    assertEquals(List.of("Quay Terminals v. Ferro"), captions(told));
    assertEquals(2, told.proceedings().size());
  }
}
