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
import org.junit.jupiter.api.Test;

/// When invented official texts, published on 14 March 2025, put an end to rules and orders.
final class WithdrawalsTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @Test
  void whatANoticeWithdrawsEndsOnTheDayOnWhichTheNoticeTakesEffect() {
    assertEquals(
        "rescinded 2025-05-13",
        told(
            DocumentKind.NOTICE,
            "Removal of the Harbor Towing Rule. ACTION: Final rule; withdrawal."
                + " DATES: This rule is effective on May 13, 2025."
                + " With this rule the Department withdraws the Harbor Towing Rule."));
  }

  @Test
  void whatANewsReportTellsToHaveBeenWithdrawnEndedOnTheDayItTells() {
    assertEquals(
        "rescinded 2025-03-12",
        told(
            DocumentKind.NEWS,
            "The department on Wednesday withdrew the Harbor Towing Rule for good."));
  }

  private static String told(DocumentKind kind, String text) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Department",
            kind,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.of("Removal of the Harbor Towing Rule"),
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document)).claims().stream()
        .map(c -> c.type().code() + c.date().text().map(day -> " " + day).orElse(""))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
