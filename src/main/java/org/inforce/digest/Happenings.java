package org.inforce.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;

/// What happened, or became known, in a week without a change of status.
final class Happenings {
  private static final Comparator<StatusEvent> BY_DAY =
      Comparator.comparing(e -> e.effective().first().orElse(LocalDate.MAX));

  private final Comparator<StatusEvent> byName;
  private final Known known;
  private final Week week;
  private final Items items;
  private final Changes changes;
  private final Set<EventId> shown;

  Happenings(Known known, Week week, Items items, Changes changes) {
    this.byName = Comparator.comparing(e -> known.name(e.instrument()));
    this.known = known;
    this.week = week;
    this.items = items;
    this.changes = changes;
    this.shown = new HashSet<>(changes.shown());
  }

  /// Where an event belongs that changes no status.
  private enum Sort {
    RULING,
    CASE,
    STEP,
    /// Told of among the days ahead.
    HEARING
  }

  private static Sort sort(EventType type) {
    return switch (type) {
      case ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          Sort.RULING;
      case CHALLENGED -> Sort.CASE;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          RELIEF_REQUESTED,
          APPEALED ->
          Sort.STEP;
      case HEARING_SCHEDULED -> Sort.HEARING;
    };
  }

  /// Rulings of courts, those on one law together, and the law first of which most was decided.
  List<Digest.Item> rulings() {
    List<StatusEvent> found = recent(Sort.RULING);
    Map<InstrumentId, Integer> rank = new HashMap<>();
    found.forEach(e -> rank.merge(e.instrument(), e.type().ordinal(), Math::min));
    List<StatusEvent> together =
        found.stream()
            .sorted(
                Comparator.comparing((StatusEvent e) -> rank.getOrDefault(e.instrument(), 0))
                    .thenComparing(e -> known.name(e.instrument()))
                    .thenComparing(BY_DAY))
            .toList();
    Map<InstrumentId, EventId> last = new HashMap<>();
    together.forEach(e -> last.put(e.instrument(), e.id()));
    return together.stream()
        .map(e -> items.event(e, items.told(e) + (last.containsValue(e.id()) ? stays(e) : "")))
        .toList();
  }

  /// How it stands all the same, unless a change of it stands above.
  private String stays(StatusEvent event) {
    return known
        .on(event.instrument(), week.sunday())
        .filter(step -> !changes.touched().contains(event.instrument()))
        .map(step -> " Status now: " + Wording.status(step.status().status()) + ".")
        .orElse("");
  }

  /// Suits that began, over what was known and over what is new here.
  List<Digest.Item> cases() {
    return told(recent(Sort.CASE).stream().sorted(byName.thenComparing(BY_DAY)).toList());
  }

  /// Requests, appeals, amendments and the like.
  List<Digest.Item> other() {
    List<StatusEvent> found = recent(Sort.STEP).stream().sorted(BY_DAY).toList();
    Map<InstrumentId, List<StatusEvent>> together = new LinkedHashMap<>();
    found.forEach(e -> together.computeIfAbsent(e.instrument(), id -> new ArrayList<>()).add(e));
    return told(together.values().stream().flatMap(List::stream).toList());
  }

  private List<StatusEvent> recent(Sort sort) {
    return known
        .learned()
        .filter(e -> sort(e.type()) == sort && isRecent(e))
        .filter(e -> !e.effective().first().filter(d -> d.isAfter(week.sunday())).isPresent())
        .sorted(
            Comparator.comparing((StatusEvent e) -> e.type())
                .thenComparing(e -> known.name(e.instrument()))
                .thenComparing(StatusEvent::id))
        .filter(e -> shown.add(e.id()))
        .toList();
  }

  private boolean isRecent(StatusEvent event) {
    return event
        .effective()
        .last()
        .filter(day -> day.isBefore(week.monday().minusDays(Changes.LATE_DAYS)))
        .isEmpty();
  }

  /// Of what is new here, the days long past stand in its timeline.
  List<Digest.Item> late() {
    return told(
        known
            .learned()
            .filter(e -> !isRecent(e) && !changes.isNew(e.instrument()))
            .sorted(byName.thenComparing(BY_DAY))
            .filter(e -> shown.add(e.id()))
            .toList());
  }

  private List<Digest.Item> told(List<StatusEvent> events) {
    return events.stream().map(e -> items.event(e, items.told(e, what(e)))).toList();
  }

  /// A day of effect that has come is told so only if the instrument was in force on it.
  private String what(StatusEvent event) {
    boolean past =
        event.type() == EventType.EFFECTIVE
            && event.effective().first().filter(d -> !d.isAfter(week.sunday())).isPresent();
    boolean bound =
        event
            .effective()
            .first()
            .flatMap(day -> known.on(event.instrument(), day))
            .map(step -> step.status().status())
            .filter(s -> s == LegalStatus.IN_FORCE || s == LegalStatus.PARTLY_BLOCKED)
            .isPresent();
    return past
        ? bound ? "it took effect" : "it was to take effect"
        : Telling.of(event, known.revives(event));
  }

  /// Events that a document of the week contradicts.
  List<Digest.Item> contradictions() {
    return known
        .events()
        .filter(e ->
            e.contradictions().stream()
                .flatMap(c -> StatusEvent.contradictor(c).stream())
                .anyMatch(known::wasReadInTheWeek))
        .sorted(byName.thenComparing(BY_DAY))
        .map(e -> items.event(e, Optional.empty(), items.contradictions(e), Optional.empty()))
        .toList();
  }
}
