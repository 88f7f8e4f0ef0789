package org.inforce.alert;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.deliver.Channel;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.Span;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.store.OutboxMessage;
import org.inforce.store.StoreWriter;
import org.inforce.timeline.Timelines;

/// One instrument whose events become known one after the other, in a real store.
final class AlertStory implements AutoCloseable {
  static final InstrumentId ID = new InstrumentId("dust-act");
  static final Instrument ACT =
      new Instrument(
          ID,
          // In force once it is made: a statute of a state would wait for its day.
          InstrumentType.RESOLUTION,
          "Harbour Dust Act",
          Optional.of("us-wa-seattle"),
          List.of(),
          List.of());
  private static final List<Proceeding> COURTS = List.of(proceeding("P1"), proceeding("A1", "P1"));

  final StoreWriter writer;
  private final List<StatusEvent> events = new ArrayList<>();
  private final List<Obligation> duties = new ArrayList<>();
  private final List<Subscription> subscriptions = new ArrayList<>();

  AlertStory(Path folder) {
    writer = StoreWriter.open(folder);
  }

  private static Proceeding proceeding(String id, String... below) {
    return new Proceeding(
        new ProceedingId(id),
        Optional.of("E.D. Wash."),
        Optional.empty(),
        Optional.empty(),
        List.of(ID),
        List.of(below).stream().map(ProceedingId::new).toList());
  }

  /// Reads `2024-03-05 enjoined whole @P1`, with `reported` where only news tells of it.
  static StatusEvent event(String words, Instant learned) {
    String[] parts = words.split(" ");
    Optional<Scope> scope = Optional.empty();
    Optional<ProceedingId> proceeding = Optional.empty();
    boolean reported = false;
    for (String part : List.of(parts).subList(2, parts.length)) {
      if (part.startsWith("@")) {
        proceeding = Optional.of(new ProceedingId(part.substring(1)));
      } else if (part.equals("reported")) {
        reported = true;
      } else {
        scope = Optional.of(Coded.of(Scope.class, part));
      }
    }
    String quote = "a sentence that proves: " + words;
    return new StatusEvent(
        new EventId("e " + words),
        ID,
        proceeding,
        Coded.of(EventType.class, parts[1]),
        Optional.empty(),
        scope,
        EventDate.parse(parts[0]),
        learned,
        Optional.empty(),
        reported,
        List.of(new Quote(new DocumentId("d"), new Span(0, quote.length()), quote)),
        List.of());
  }

  static Subscription subscription(String id, Follow follow) {
    return new Subscription(
        id,
        "my ports",
        Optional.of("tell the harbour master"),
        follow,
        Set.of(),
        Frequency.IMMEDIATE,
        ZoneId.of("America/New_York"),
        Optional.empty(),
        List.of(Channel.parse("email:" + id + "@example.org")),
        Set.of(),
        Optional.empty(),
        Instant.parse("2024-01-01T00:00:00Z"));
  }

  /// The act asks something of ports once a condition is met.
  void asks(String condition) {
    String quote = "Ports must report open piles " + condition + ".";
    duties.add(
        new Obligation(
            "o",
            Optional.of(ID),
            Optional.of("Ports"),
            "report open piles",
            Optional.empty(),
            Optional.empty(),
            Optional.of(condition),
            Optional.empty(),
            List.of(new Quote(new DocumentId("d"), new Span(0, quote.length()), quote))));
  }

  void follow(Subscription subscription) {
    subscriptions.add(subscription);
    writer.transaction(t -> {
      t.outbox().save(Subscriptions.written(subscription));
      return 0;
    });
  }

  /// A follow is changed by its reader.
  void change(Subscription changed) {
    subscriptions.removeIf(s -> s.id().equals(changed.id()));
    subscriptions.add(changed);
    writer.transaction(t -> {
      Waiting.save(t.outbox(), changed);
      return 0;
    });
  }

  /// Records events learned at a moment and rings the bell.
  ///
  /// @return how many messages were written
  int learn(String moment, String... words) {
    Instant at = Instant.parse(moment);
    Optional<LegalStatus> before = status(at);
    List<StatusEvent> earlier = List.copyOf(events);
    for (String word : words) {
      events.add(event(word, at));
    }
    return ring(before, earlier, at, true);
  }

  /// A document adds to what is known of an event: that a record confirms it, or that others
  /// contradict it.
  int amend(String moment, String words, boolean reported, String... conflicts) {
    Instant at = Instant.parse(moment);
    List<StatusEvent> earlier = List.copyOf(events);
    events.replaceAll(e -> e.id().value().equals("e " + words) ? with(e, reported, conflicts) : e);
    return ring(status(at), earlier, at, true);
  }

  /// Records an event that others contradict from the beginning.
  int learnDisputed(String moment, String words, String conflict) {
    Instant at = Instant.parse(moment);
    Optional<LegalStatus> before = status(at);
    List<StatusEvent> earlier = List.copyOf(events);
    events.add(with(event(words, at), false, conflict));
    return ring(before, earlier, at, true);
  }

  private static StatusEvent with(StatusEvent event, boolean reported, String... conflicts) {
    return new StatusEvent(
        event.id(),
        event.instrument(),
        event.proceeding(),
        event.type(),
        event.order(),
        event.scope(),
        event.effective(),
        event.learned(),
        event.actor(),
        reported,
        event.evidence(),
        List.of(conflicts));
  }

  /// Takes back what was read, as when a stronger source contradicts it.
  int unlearn(String moment, String words) {
    Instant at = Instant.parse(moment);
    Optional<LegalStatus> before = status(at);
    List<StatusEvent> earlier = List.copyOf(events);
    events.removeIf(e -> e.id().value().equals("e " + words));
    return ring(before, earlier, at, true);
  }

  /// Another document shows that a known event was on another day.
  int redate(String moment, String words, String better) {
    Instant at = Instant.parse(moment);
    Optional<LegalStatus> before = status(at);
    List<StatusEvent> earlier = List.copyOf(events);
    events.replaceAll(e -> e.id().value().equals("e " + words) ? event(better, e.learned()) : e);
    return ring(before, earlier, at, true);
  }

  /// A day known beforehand comes.
  int dawn(String day) {
    Instant at = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    return ring(status(at.minusSeconds(1)), events, at, false);
  }

  private int ring(
      Optional<LegalStatus> before, List<StatusEvent> earlier, Instant at, boolean fromDocument) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    Optional<Status> now = Timelines.on(ACT, events, COURTS, today);
    News news =
        new News(
            ACT,
            before,
            now,
            today,
            at,
            fromDocument,
            earlier,
            events,
            COURTS,
            duties,
            document -> Optional.empty(),
            Set.of(),
            List.of(),
            proceeding -> Set.of());
    Bell bell = new Bell(new Subscriptions(subscriptions, n -> Set.of()));
    return writer.transaction(t -> bell.ring(news, t.outbox()) + bell.correct(news, t.outbox()));
  }

  private Optional<LegalStatus> status(Instant at) {
    return Timelines.on(ACT, events, COURTS, LocalDate.ofInstant(at, ZoneOffset.UTC))
        .map(Status::status);
  }

  /// The subjects written to a subscription so far.
  List<String> subjects(String subscription) {
    return writer.store().outbox(o -> o.told(subscription, ID.value())).stream()
        .map(OutboxMessage::body)
        .map(body -> AlertJson.read(Told.class, body).notice().subject())
        .toList();
  }

  @Override
  public void close() {
    writer.close();
  }
}
