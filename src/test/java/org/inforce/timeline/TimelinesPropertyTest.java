package org.inforce.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Scope;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;

/// What holds for every timeline, however odd.
final class TimelinesPropertyTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 60;
  private static final List<Proceeding> COURTS =
      List.of(
          Events.proceeding("P1", "E.D. Wash."),
          Events.proceeding("P2", "D. Or."),
          Events.proceeding("A1", "9th Cir.", "P1"),
          Events.proceeding("S1", "U.S. Supreme Court", "A1"),
          Events.proceeding("C", "9th Cir.", "P1", "P2"),
          Events.proceeding("X1", "a court in a circle", "X2"),
          Events.proceeding("X2", "a court in a circle", "X1"));

  @Property(tries = 500)
  void theOrderOfArrivalDoesNotMatter(
      @ForAll("instruments") Instrument instrument,
      @ForAll("histories") List<StatusEvent> events,
      @ForAll long seed) {
    List<StatusEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    List<Proceeding> courts = new ArrayList<>(COURTS);
    Collections.shuffle(courts, new Random(seed));
    assertEquals(
        Timelines.steps(instrument, events, COURTS), Timelines.steps(instrument, shuffled, courts));
  }

  @Property(tries = 500)
  void aClaimRepeatedChangesNothing(
      @ForAll("instruments") Instrument instrument,
      @ForAll("histories") List<StatusEvent> events,
      @ForAll int which) {
    StatusEvent event = events.get(Math.floorMod(which, events.size()));
    List<StatusEvent> more = new ArrayList<>(events);
    more.add(event);
    more.add(
        Events.event(
            event.id() + " again",
            event.type(),
            event.order(),
            event.scope(),
            event.proceeding(),
            event.effective(),
            event.learned().plusSeconds(1)));
    assertEquals(
        Timelines.steps(instrument, events, COURTS), Timelines.steps(instrument, more, COURTS));
  }

  /// What is scheduled casts its light ahead; all else leaves the days before it as they were.
  @Property(tries = 1000)
  void knowingLessIsAPrefixOfKnowingMore(
      @ForAll("instruments") Instrument instrument,
      @ForAll("reports") List<StatusEvent> events,
      @ForAll int cut) {
    LocalDate day = START.plusDays(Math.floorMod(cut, DAYS));
    List<StatusEvent> known =
        events.stream().filter(e -> !Timed.learnedDay(e).isAfter(day)).toList();
    assertEquals(upTo(day, instrument, known), upTo(day, instrument, events));
  }

  private static List<Step> upTo(LocalDate day, Instrument instrument, List<StatusEvent> events) {
    return Timelines.steps(instrument, events, COURTS).stream()
        .filter(s -> !s.day().isAfter(day))
        .toList();
  }

  @Property(tries = 500)
  void everyAnswerNamesTheEventsThatDecideIt(
      @ForAll("instruments") Instrument instrument,
      @ForAll("histories") List<StatusEvent> events,
      @ForAll int at) {
    LocalDate day = START.plusDays(Math.floorMod(at, DAYS));
    List<Step> steps = Timelines.steps(instrument, events, COURTS);
    Optional<Status> status = Timelines.on(instrument, events, COURTS, day);
    Timelines.on(steps, day)
        .ifPresent(
            step -> assertEquals(Optional.of(step.status().status()), status.map(Status::status)));
    status.ifPresent(s -> {
      assertFalse(s.because().isEmpty());
      assertFalse(s.since().isAfter(day));
    });
  }

  @Property(tries = 500)
  void noWholeOrderInOneCaseIsEverUndoneByAnother(
      @ForAll("instruments") Instrument instrument, @ForAll("histories") List<StatusEvent> events) {
    ProceedingId alone = new ProceedingId("alone");
    List<StatusEvent> more =
        new ArrayList<>(events.stream().filter(e -> e.proceeding().isPresent()).toList());
    more.add(
        Events.event(
            "the order",
            EventType.ENJOINED,
            Optional.of(OrderKind.PERMANENT_INJUNCTION),
            Optional.of(Scope.WHOLE),
            Optional.of(alone),
            EventDate.day(START),
            START.atStartOfDay(ZoneOffset.UTC).toInstant()));
    List<Proceeding> courts = new ArrayList<>(COURTS);
    courts.add(Events.proceeding("alone", "D. Mont."));
    LegalStatus last = Timelines.steps(instrument, more, courts).getLast().status().status();
    assertFalse(last == LegalStatus.IN_FORCE || last == LegalStatus.PARTLY_BLOCKED, last.code());
  }

  @Provide
  Arbitrary<Instrument> instruments() {
    return Arbitraries.of(InstrumentType.class).map(type -> Events.instrument(type.code()));
  }

  @Provide
  Arbitrary<List<StatusEvent>> histories() {
    return event(Arbitraries.of(EventType.class), date(), Arbitraries.integers().between(0, 30))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(TimelinesPropertyTest::named);
  }

  /// Events each learned on its day, none of them a schedule.
  @Provide
  Arbitrary<List<StatusEvent>> reports() {
    Arbitrary<EventType> types =
        Arbitraries.of(EventType.class)
            .filter(
                t -> t != EventType.EFFECTIVE && t != EventType.ENACTED && t != EventType.ISSUED);
    // Rulings alone, too: among all kinds those that bear on each other hardly ever meet.
    Arbitrary<EventType> rulings =
        Arbitraries.of(
            EventType.ENJOINED,
            EventType.STRUCK_DOWN,
            EventType.ORDER_STAYED,
            EventType.ORDER_LIFTED,
            EventType.UPHELD);
    return Arbitraries.oneOf(reports(types), reports(rulings));
  }

  private static Arbitrary<List<StatusEvent>> reports(Arbitrary<EventType> types) {
    return event(types, day().map(EventDate::day), Arbitraries.just(0))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(TimelinesPropertyTest::named);
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
  }

  private static Arbitrary<EventDate> date() {
    return Combinators.combine(day(), Arbitraries.of(Precision.class))
        .as((day, precision) ->
            switch (precision) {
              case DAY -> EventDate.day(day);
              case MONTH -> EventDate.parse(day.toString().substring(0, 7));
              case YEAR -> EventDate.year(day.getYear());
              case UNKNOWN -> EventDate.UNKNOWN;
            });
  }

  private static Arbitrary<StatusEvent> event(
      Arbitrary<EventType> types, Arbitrary<EventDate> dates, Arbitrary<Integer> delays) {
    Arbitrary<Optional<ProceedingId>> cases =
        Arbitraries.of("P1", "P2", "A1", "S1", "C", "X1", "X2").map(ProceedingId::new).optional();
    return Combinators.combine(
            types,
            Arbitraries.of(OrderKind.class).optional(),
            Arbitraries.of(Scope.class).optional(),
            cases,
            dates,
            delays)
        .as((type, order, scope, proceeding, date, delay) -> {
          Instant learned =
              date.first().orElse(START).plusDays(delay).atStartOfDay(ZoneOffset.UTC).toInstant();
          return Events.event("e", type, order, scope, proceeding, date, learned);
        });
  }

  /// Each with an id of its own, as in a store.
  private static List<StatusEvent> named(List<StatusEvent> events) {
    return IntStream.range(0, events.size())
        .mapToObj(i -> {
          StatusEvent e = events.get(i);
          return new StatusEvent(
              new EventId("e" + i),
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
              e.conflicts());
        })
        .toList();
  }
}
