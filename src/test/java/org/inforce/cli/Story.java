package org.inforce.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.OrderKind;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.timeline.Blockings;
import org.inforce.timeline.Timelines;

/// A little story: a law is signed, and a court stops it.
public final class Story {
  public static final Instrument LAW =
      new Instrument(
          new InstrumentId("i1"),
          InstrumentType.STATUTE,
          "Clean Harbors Act",
          Optional.of("us-wa"),
          List.of("HB 1204"),
          List.of("port dust law"));
  private static final ProceedingId CASE = new ProceedingId("p1");
  private static final ProceedingId APPEAL = new ProceedingId("p2");
  private static final DocumentId DOCUMENT = new DocumentId("d1");
  private static final List<Proceeding> PROCEEDINGS =
      List.of(
          new Proceeding(
              CASE,
              Optional.of("wawd"),
              Optional.of("Terminals v. Washington"),
              Optional.of("2:24-cv-00417"),
              List.of(LAW.id()),
              List.of()),
          new Proceeding(
              APPEAL,
              Optional.of("ca9"),
              Optional.empty(),
              Optional.of("24-3105"),
              List.of(LAW.id()),
              List.of(CASE)));

  private Story() {}

  private static StatusEvent event(
      String id,
      EventType type,
      String day,
      Optional<OrderKind> order,
      Optional<String> actor,
      String words) {
    return event(id, type, CASE, day, order, actor, words);
  }

  private static StatusEvent event(
      String id,
      EventType type,
      ProceedingId proceeding,
      String day,
      Optional<OrderKind> order,
      Optional<String> actor,
      String words) {
    return new StatusEvent(
        new EventId(id),
        LAW.id(),
        order.map(o -> proceeding),
        type,
        order,
        order.map(o -> Scope.WHOLE),
        EventDate.parse(day),
        Instant.parse("2024-05-02T12:00:00Z"),
        actor,
        false,
        List.of(new Quote(DOCUMENT, new Span(0, words.length()), words)),
        List.of());
  }

  /// All that is known of it, for a day.
  public static Dossier dossier(LocalDate asOf) {
    List<StatusEvent> events =
        List.of(
            event(
                "e1",
                EventType.ENACTED,
                "2024-05-01",
                Optional.empty(),
                Optional.of("the governor"),
                "The governor signed the Clean Harbors Act on Wednesday."),
            event(
                "e2",
                EventType.ENJOINED,
                "2024-06-10",
                Optional.of(OrderKind.PRELIMINARY_INJUNCTION),
                Optional.of("the district court"),
                "A judge put the covering rule on hold on Monday."),
            event(
                "e3",
                EventType.HEARING_SCHEDULED,
                "2024-09-01",
                Optional.empty(),
                Optional.empty(),
                "Argument is set for 1 September."));
    return dossier(asOf, events);
  }

  /// The same story, in which the court of appeals paused the order and took that back.
  public static Dossier revived(LocalDate asOf) {
    List<StatusEvent> events = new ArrayList<>(dossier(asOf).events());
    events.add(
        event(
            "e4",
            EventType.ORDER_STAYED,
            APPEAL,
            "2024-06-14",
            Optional.of(OrderKind.ADMINISTRATIVE_STAY),
            Optional.of("the Ninth Circuit"),
            "The appeals court paused the order on Friday."));
    events.add(
        event(
            "e5",
            EventType.ENJOINED,
            APPEAL,
            "2024-06-20",
            Optional.of(OrderKind.PRELIMINARY_INJUNCTION),
            Optional.of("the Ninth Circuit"),
            "The appeals court dissolved its stay on Thursday."));
    return dossier(asOf, events);
  }

  private static Dossier dossier(LocalDate asOf, List<StatusEvent> events) {
    Cited source =
        new Cited(
            DOCUMENT,
            "Harbor News",
            LocalDate.of(2024, 5, 2),
            Optional.of("Act signed"),
            DocumentKind.NEWS,
            Optional.empty());
    return new Dossier(
        LAW,
        Timelines.on(LAW, events, PROCEEDINGS, asOf),
        PROCEEDINGS,
        events,
        Timelines.steps(LAW, events, PROCEEDINGS),
        Blockings.of(LAW, events, PROCEEDINGS),
        List.of(),
        List.of(),
        Map.of(DOCUMENT, source),
        Map.of(),
        asOf,
        Optional.empty());
  }
}
