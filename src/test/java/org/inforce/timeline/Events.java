package org.inforce.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
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

/// Short ways to write events, instruments and proceedings.
final class Events {
  static final InstrumentId ID = new InstrumentId("I");

  private Events() {}

  static Instrument instrument(String type) {
    return instrument(type, Optional.empty());
  }

  static Instrument instrument(String type, Optional<String> jurisdiction) {
    return new Instrument(
        ID,
        Coded.of(InstrumentType.class, type),
        "Harbour Dust Act",
        jurisdiction,
        List.of(),
        List.of());
  }

  static Proceeding proceeding(String id, String court, String... below) {
    return new Proceeding(
        new ProceedingId(id),
        Optional.of(court),
        Optional.empty(),
        Optional.empty(),
        List.of(ID),
        List.of(below).stream().map(ProceedingId::new).toList());
  }

  /// Reads `2024-03-05 enjoined preliminary-injunction part @P1 learned=2024-03-06`; a date of `?`
  /// is unknown, and an event is learned on its day unless said.
  static StatusEvent event(String words) {
    String[] parts = words.strip().split("\\s+");
    EventDate date = parts[0].equals("?") ? EventDate.UNKNOWN : EventDate.parse(parts[0]);
    Optional<OrderKind> order = Optional.empty();
    Optional<Scope> scope = Optional.empty();
    Optional<ProceedingId> proceeding = Optional.empty();
    Instant learned =
        date.first().orElse(LocalDate.of(2024, 12, 1)).atStartOfDay(ZoneOffset.UTC).toInstant();
    for (String part : List.of(parts).subList(2, parts.length)) {
      if (part.startsWith("@")) {
        proceeding = Optional.of(new ProceedingId(part.substring(1)));
      } else if (part.startsWith("learned=")) {
        learned =
            LocalDate.parse(part.substring("learned=".length()))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
      } else if (part.equals("part") || part.equals("whole")) {
        scope = Optional.of(Coded.of(Scope.class, part));
      } else {
        order = Optional.of(Coded.of(OrderKind.class, part));
      }
    }
    return event(
        words.strip(),
        Coded.of(EventType.class, parts[1]),
        order,
        scope,
        proceeding,
        date,
        learned);
  }

  /// An event with a proof in these words.
  static StatusEvent event(String words, String proof) {
    StatusEvent e = event(words);
    return new StatusEvent(
        e.id(),
        e.instrument(),
        e.proceeding(),
        e.type(),
        e.order(),
        e.scope(),
        e.effective(),
        e.learned(),
        e.actor(),
        e.reported(),
        List.of(new Quote(new DocumentId("d"), new Span(0, proof.length()), proof)),
        e.conflicts());
  }

  /// An event whose day is but that of the news which first tells it.
  static StatusEvent dayless(String words) {
    StatusEvent e = event(words);
    return new StatusEvent(
        e.id(),
        e.instrument(),
        e.proceeding(),
        e.type(),
        e.order(),
        e.scope(),
        e.effective(),
        e.learned(),
        e.actor(),
        e.reported(),
        e.evidence(),
        List.of(StatusEvent.NO_DAY));
  }

  static StatusEvent event(
      String id,
      EventType type,
      Optional<OrderKind> order,
      Optional<Scope> scope,
      Optional<ProceedingId> proceeding,
      EventDate date,
      Instant learned) {
    return new StatusEvent(
        new EventId(id),
        ID,
        proceeding,
        type,
        order,
        scope,
        date,
        learned,
        Optional.empty(),
        false,
        List.of(new Quote(new DocumentId("d"), new Span(0, 1), "x")),
        List.of());
  }
}
