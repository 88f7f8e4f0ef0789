package org.inforce.search.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.Quote;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.Blockings;
import org.inforce.timeline.Timelines;
import org.junit.jupiter.api.Test;

final class LapseTest {
  private static final LocalDate INTRODUCED = LocalDate.of(2023, 2, 14);
  private static final String END =
      "; what it had not passed cannot become law any more. What became of this bill is told by no"
          + " document that was read.";

  private static Instrument bill(String place, String... numbers) {
    return new Instrument(
        new InstrumentId("i1"),
        InstrumentType.BILL,
        "Quiet Harbors Act",
        Optional.of(place),
        List.of(numbers),
        List.of());
  }

  private static StatusEvent event(EventType type, LocalDate day) {
    String text = type.code() + " on " + day;
    return new StatusEvent(
        new EventId(type.code()),
        new InstrumentId("i1"),
        Optional.empty(),
        type,
        Optional.empty(),
        Optional.empty(),
        EventDate.day(day),
        Instant.parse("2023-03-01T10:00:00Z"),
        Optional.empty(),
        false,
        List.of(new Quote(new DocumentId("d1"), new Span(0, text.length()), text)),
        List.of());
  }

  private static Optional<String> lapse(Instrument bill, LocalDate asOf, StatusEvent... events) {
    List<StatusEvent> all = List.of(events);
    return new Dossier(
            bill,
            Timelines.on(bill, all, List.of(), asOf),
            List.of(),
            all,
            Timelines.steps(bill, all, List.of()),
            Blockings.of(bill, all, List.of()),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            asOf,
            Optional.empty())
        .lapse();
  }

  @Test
  void aBillOfACongressThatSitsNoMoreIsSaidToBeSo() {
    StatusEvent introduced = event(EventType.INTRODUCED, INTRODUCED);
    Instrument numbered = bill("us", "HR 77", "HR 77 (118th Congress)");
    assertEquals(
        Optional.of("The 118th Congress ended on 3 Jan 2025" + END),
        lapse(numbered, LocalDate.of(2025, 6, 1), introduced));
    assertEquals(Optional.empty(), lapse(numbered, LocalDate.of(2025, 1, 2), introduced));
  }

  @Test
  void ofAnyOtherTheDayTellsByWhenItsLegislatureHadEnded() {
    StatusEvent introduced = event(EventType.INTRODUCED, INTRODUCED);
    assertEquals(
        Optional.of(
            "The legislature of Montana before which it came had ended by 31 Jan 2025" + END),
        lapse(bill("us-mt", "HB 77"), LocalDate.of(2025, 6, 1), introduced));
    assertEquals(
        Optional.of("The Congress before which it came had ended by 3 Jan 2025" + END),
        lapse(bill("us", "HR 77"), LocalDate.of(2025, 6, 1), introduced));
    assertEquals(
        Optional.empty(),
        lapse(bill("us-mt-helena", "HB 77"), LocalDate.of(2025, 6, 1), introduced));
  }

  @Test
  void whatBecameLawOrFailedDidNotLapse() {
    for (EventType fate : List.of(EventType.ENACTED, EventType.VETOED)) {
      assertEquals(
          Optional.empty(),
          lapse(
              bill("us-mt", "HB 77"),
              LocalDate.of(2025, 6, 1),
              event(EventType.INTRODUCED, INTRODUCED),
              event(fate, INTRODUCED.plusDays(60))));
    }
  }
}
