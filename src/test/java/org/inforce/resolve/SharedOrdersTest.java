package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;

/// What becomes of one order that stops two instruments.
final class SharedOrdersTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static final Document ORDER =
      document(
          "a",
          "2025-03-14",
          "The Harbor Towing Act and the Curb Fees Act became law in January. On Tuesday U.S."
              + " District Judge Ana Vole in Trenton issued a preliminary injunction that blocks"
              + " the Harbor Towing Act and the Curb Fees Act.");

  @Test
  void aStayOfTheOrderFreesBoth() {
    Resolution told =
        resolve(
            ORDER,
            document(
                "b",
                "2025-03-21",
                "The Harbor Towing Act is back. The Third Circuit on Tuesday stayed Judge Vole's"
                    + " injunction."));
    assertEquals(List.of("2025-03-18", "2025-03-18"), days(told, EventType.ORDER_STAYED));
  }

  @Test
  void aStayToldOfOneByNameFreesThatOneAlone() {
    Resolution told =
        resolve(
            ORDER,
            document(
                "b",
                "2025-03-21",
                "The Third Circuit on Tuesday stayed Judge Vole's injunction against the Harbor"
                    + " Towing Act."));
    assertEquals(List.of("2025-03-18"), days(told, EventType.ORDER_STAYED));
  }

  @Test
  void anOrderThatComesBackForBothIsTheOrderItWas() {
    Resolution told =
        resolve(
            ORDER,
            document(
                "b",
                "2025-03-21",
                "The Harbor Towing Act is back. The Third Circuit on Tuesday stayed Judge Vole's"
                    + " injunction."),
            document(
                "c",
                "2025-03-28",
                "The Harbor Towing Act is blocked again. The Third Circuit on Tuesday vacated its"
                    + " stay of Judge Vole's injunction."));
    List<StatusEvent> again =
        told.events().stream()
            .filter(e -> e.effective().text().equals(Optional.of("2025-03-25")))
            .toList();
    assertEquals(2, again.size());
    assertEquals(List.of(), again.stream().filter(e -> isStay(e)).toList());
  }

  private static boolean isStay(StatusEvent event) {
    return event.order().filter(o -> o == OrderKind.STAY).isPresent();
  }

  private static List<String> days(Resolution told, EventType type) {
    return told.events().stream()
        .filter(e -> e.type() == type)
        .map(e -> e.effective().text().orElse("?"))
        .toList();
  }

  private static Resolution resolve(Document... documents) {
    return Resolver.resolve(Stream.of(documents).map(SharedOrdersTest::recorded).toList());
  }

  private static Recorded recorded(Document document) {
    Instant learned = document.published().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Recorded(
        Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document)), learned);
  }

  private static Document document(String id, String published, String text) {
    return new Document(
        new DocumentId(id),
        new SourceId("invented"),
        Optional.empty(),
        "The Harbor Courier",
        DocumentKind.NEWS,
        AuthorityTier.NEWS,
        LocalDate.parse(published),
        Optional.empty(),
        text);
  }
}
