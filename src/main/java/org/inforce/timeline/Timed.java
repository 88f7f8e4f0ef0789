package org.inforce.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.EventType;
import org.inforce.model.Precision;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;

/// An event with the day from which it counts.
///
/// A month or year counts from its first day; but the making of an instrument whose passage fell
/// into the same period counts from the last day, or from that of the document that tells of it,
/// for it is sure only then, and so does a delay, which may have come after the day of effect.
/// Without a date an event counts from the day on which it was learned, except that the making of
/// an instrument counts from the first day on which anything is known of it: what is challenged
/// exists.
///
/// @param day UTC day of learning where no date is known
/// @param last the last day on which it can have happened
record Timed(StatusEvent event, LocalDate day, LocalDate last) {
  private static final Set<EventType> MAKING =
      EnumSet.of(EventType.INTRODUCED, EventType.PASSED, EventType.ENACTED, EventType.ISSUED);

  /// The earliest first; what is equally dated by what does not depend on arrival.
  static final Comparator<Timed> BY_DAY =
      Comparator.comparing((Timed t) -> t.sortDay())
          .thenComparing(Timed::sortType)
          .thenComparing(t -> t.event.proceeding().map(p -> p.value()).orElse(""))
          .thenComparing(t -> t.event.learned())
          .thenComparing(t -> t.event.id());

  /// The events once each, in order. Two that tell of one happening in the same words of the model
  /// are one, whatever their ids; the one learned first stays.
  static List<Timed> all(List<StatusEvent> events) {
    Map<Object, StatusEvent> distinct = new LinkedHashMap<>();
    events.stream()
        .sorted(Comparator.comparing(StatusEvent::learned).thenComparing(StatusEvent::id))
        .forEach(e -> distinct.putIfAbsent(key(e), e));
    LocalDate first =
        distinct.values().stream()
            .map(Timed::firstSight)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return distinct.values().stream()
        .map(e -> of(e, first, passage(e, distinct.values())))
        .sorted(BY_DAY)
        .toList();
  }

  private static Object key(StatusEvent e) {
    return List.of(e.type(), e.proceeding(), e.order(), e.scope(), e.effective());
  }

  /// The day of the passage in whose month or year it was made.
  private static Optional<LocalDate> passage(StatusEvent e, Collection<StatusEvent> all) {
    boolean makes = e.type() == EventType.ENACTED || e.type() == EventType.ISSUED;
    return all.stream()
        .filter(p -> makes && isLoose(e))
        .filter(p -> p.type() == EventType.PASSED || p.type() == EventType.INTRODUCED)
        .filter(p -> p.effective().precision() == Precision.DAY)
        .filter(p -> p.effective().agreesWith(e.effective()))
        .flatMap(p -> p.effective().first().stream())
        .max(Comparator.naturalOrder());
  }

  private static Timed of(StatusEvent e, LocalDate first, Optional<LocalDate> passage) {
    LocalDate learned = learnedDay(e);
    LocalDate last = e.effective().last().orElse(learned);
    Optional<LocalDate> from = e.effective().first();
    boolean delayed = e.type() == EventType.DELAYED && isLoose(e);
    LocalDate day =
        passage
            .or(() -> from.filter(since -> delayed))
            .map(since -> surely(since, last, learned))
            .orElseGet(() -> from.orElse(MAKING.contains(e.type()) ? first : learned));
    return new Timed(e, day, last);
  }

  /// The last day of its period, or that of the document that tells of it as of something past.
  private static LocalDate surely(LocalDate since, LocalDate last, LocalDate learned) {
    return learned.isBefore(last) && !since.isAfter(learned) ? learned : last;
  }

  private static boolean isLoose(StatusEvent e) {
    return e.effective().precision() != Precision.DAY
        && e.effective().precision() != Precision.UNKNOWN;
  }

  /// The first day on which the event shows that its instrument exists.
  static LocalDate firstSight(StatusEvent e) {
    LocalDate learned = learnedDay(e);
    return e.effective().first().filter(day -> day.isBefore(learned)).orElse(learned);
  }

  static LocalDate learnedDay(StatusEvent e) {
    return LocalDate.ofInstant(e.learned(), ZoneOffset.UTC);
  }

  /// A veto comes before the enactment of its day: it was overridden.
  private EventType sortType() {
    return event.type() == EventType.VETOED ? EventType.PASSED : event.type();
  }

  /// What has no date comes before all that has one.
  private LocalDate sortDay() {
    return isDated() ? day : LocalDate.MIN;
  }

  /// The day from which an order works that its own court put off for some days, or whose mandate
  /// is awaited; empty for one that works at once.
  ///
  /// @param all every event known, those to come included
  Optional<LocalDate> worksFrom(List<Timed> all) {
    return Mandate.day(this, all).or(this::putOffUntil);
  }

  private Optional<LocalDate> putOffUntil() {
    boolean order = type() == EventType.ENJOINED || type() == EventType.STRUCK_DOWN;
    return event.evidence().stream()
        .filter(q -> order && isToTheDay())
        .flatMap(q -> HeldBack.until(q.text(), day).stream())
        .findFirst();
  }

  EventType type() {
    return event.type();
  }

  Instant learned() {
    return event.learned();
  }

  boolean isPart() {
    return event.scope().filter(s -> s == Scope.PART).isPresent();
  }

  boolean isDated() {
    return event.effective().precision() != Precision.UNKNOWN;
  }

  /// False if its day is but that of the news which first tells it.
  boolean isToldWithDay() {
    return isDated() && event.givesDay();
  }

  boolean isToTheDay() {
    return event.effective().precision() == Precision.DAY;
  }
}
