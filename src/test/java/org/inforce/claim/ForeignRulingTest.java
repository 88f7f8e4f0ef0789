package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;

final class ForeignRulingTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static Annotated annotated(String text) {
    return ANNOTATOR.annotate(
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "The Court of Appeal",
            DocumentKind.OPINION,
            AuthorityTier.COURT_RECORD,
            LocalDate.of(2031, 5, 23),
            Optional.of("Dust v Harbour"),
            text));
  }

  @Test
  void aJudgmentOfAnotherLandTellsOfNoStatus() {
    Reading reading =
        Reader.read(
            annotated(
                "Neutral Citation Number: [2031] EWCA Civ 9\n\n"
                    + "The claim is precluded by section 18 of the Harbour Courts Act 1981."),
            annotated("Dust v Harbour"));
    assertEquals(List.of(), reading.claims());
    assertEquals(List.of(), reading.instruments());
  }
}
