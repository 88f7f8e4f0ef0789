package org.inforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.DocumentId;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Mood;
import org.inforce.model.OrderKind;
import org.inforce.model.Particular;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Rejected;
import org.inforce.model.Scope;
import org.inforce.model.Span;
import org.inforce.model.StatusChange;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private static final Quote QUOTE = new Quote(new DocumentId("d1"), new Span(3, 7), "said");

  @Test
  void aReadingComesBackAsItWas() {
    Rows.ReadingBody body =
        new Rows.ReadingBody(
            List.of(
                new InstrumentMention(
                    0,
                    Optional.of(InstrumentType.BILL),
                    "Harbor Act",
                    List.of("SB 1"),
                    List.of("the port law"),
                    Optional.empty(),
                    Set.of(new Particular(Particular.Kind.YEAR, "1901")),
                    true,
                    new Span(1, 2))),
            List.of(
                new ProceedingMention(
                    0,
                    Optional.of("ca9"),
                    "appeals",
                    Optional.empty(),
                    Optional.of("24-1"),
                    List.of(0))),
            List.of(
                new Claim(
                    EventType.ENJOINED,
                    0,
                    Optional.of(0),
                    Optional.of(OrderKind.TRO),
                    Optional.of(Scope.PART),
                    EventDate.parse("2024-06"),
                    DateBasis.CONTEXT,
                    Optional.empty(),
                    Optional.of("a judge"),
                    Mood.ASSERTED,
                    QUOTE,
                    0.75,
                    List.of("row 3"))),
            List.of(
                new DutyClaim(
                    Optional.empty(),
                    Optional.of("ports"),
                    "report piles",
                    Optional.of(LocalDate.of(2024, 7, 11)),
                    Optional.of("within 30 days"),
                    Optional.empty(),
                    Optional.empty(),
                    QUOTE,
                    List.of())),
            List.of(new Rejected(QUOTE, "asked for, not granted")));

    assertEquals(body, Json.read(Rows.ReadingBody.class, Json.text(body)));
  }

  @Test
  void aChangeAndAProceedingComeBackAsTheyWere() {
    StatusEvent event =
        new StatusEvent(
            new EventId("e1"),
            new InstrumentId("i1"),
            Optional.of(new ProceedingId("p1")),
            EventType.EFFECTIVE,
            Optional.empty(),
            Optional.empty(),
            EventDate.UNKNOWN,
            Instant.parse("2024-06-10T12:00:00Z"),
            Optional.empty(),
            true,
            List.of(QUOTE),
            List.of("another day is given by d2"));
    StatusChange change =
        new StatusChange(
            new InstrumentId("i1"),
            Optional.empty(),
            LegalStatus.IN_FORCE,
            LocalDate.of(2024, 6, 10),
            List.of(event));
    assertEquals(change, Json.read(StatusChange.class, Json.text(change)));

    Proceeding proceeding =
        new Proceeding(
            new ProceedingId("p1"),
            Optional.of("ca9"),
            Optional.empty(),
            Optional.of("24-1"),
            List.of(new InstrumentId("i1")),
            List.of(new ProceedingId("p0")));
    assertEquals(proceeding, Json.read(Proceeding.class, Json.text(proceeding)));
  }
}
