package org.inforce.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;
import org.inforce.store.RecordedChange;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;

/// What lies ahead at the end of a week, and what became of duties in it.
final class Ahead {
  private static final int DAYS = 14;

  private final Known known;
  private final Week week;
  private final Items items;

  Ahead(Known known, Week week, Items items) {
    this.known = known;
    this.week = week;
    this.items = items;
  }

  private record Dated(LocalDate day, Digest.Item item) {}

  /// Hearings, days of effect and duties of the next days, the earliest first; what was put off or
  /// stopped with its old day struck through.
  List<Digest.Item> deadlines() {
    List<Dated> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    known
        .events()
        .filter(e -> isAhead(e.type()))
        .forEach(e ->
            e.effective()
                .first()
                .filter(this::isNear)
                .filter(day -> seen.add(List.of(e.instrument(), e.type(), day)))
                .ifPresent(day -> found.add(new Dated(day, coming(e, day)))));
    for (ObligationState state : known.obligations()) {
      Optional<LocalDate> set = state.obligation().due();
      state
          .due()
          .filter(this::isNear)
          .or(() -> set.filter(this::isNear))
          .ifPresent(day -> found.add(new Dated(day, duty(state))));
    }
    return found.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::item).toList();
  }

  private static boolean isAhead(EventType type) {
    return type == EventType.HEARING_SCHEDULED || type == EventType.EFFECTIVE;
  }

  private boolean isNear(LocalDate day) {
    return day.isAfter(week.sunday()) && !day.isAfter(week.sunday().plusDays(DAYS));
  }

  /// A day of effect says so only if by all that is known the instrument will be in force then.
  private Digest.Item coming(StatusEvent event, LocalDate day) {
    if (event.type() == EventType.HEARING_SCHEDULED) {
      return items.event(event, items.told(event));
    }
    LegalStatus then =
        known
            .on(event.instrument(), day)
            .map(step -> step.status().status())
            .orElse(LegalStatus.NOT_YET_EFFECTIVE);
    boolean binds = then == LegalStatus.IN_FORCE || then == LegalStatus.PARTLY_BLOCKED;
    return binds
        ? items.event(event, items.told(event))
        : items.event(
            event,
            Optional.empty(),
            "As things stand it will be " + Wording.status(then) + " on that day.",
            Optional.of("Takes effect on " + Wording.day(day)));
  }

  private Digest.Item duty(ObligationState state) {
    Optional<LocalDate> set = state.obligation().due();
    boolean open =
        state.standing() != ObligationState.Standing.PAUSED
            && state.standing() != ObligationState.Standing.ENDED;
    if (open && state.due().isPresent()) {
      Optional<String> was =
          set.filter(day -> !state.due().equals(Optional.of(day)))
              .map(day -> "Due " + Wording.day(day));
      return items.duty(state, "Due " + Wording.day(state.due().get()) + ".", was);
    }
    return items.duty(
        state,
        Items.capital(state.standing().code()) + ": " + state.reason(),
        set.map(day -> "Due " + Wording.day(day)));
  }

  /// Changes that became known in the week, come after the next days, and stand in no other item.
  List<Digest.Item> later(Changes changes) {
    List<Digest.Item> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (RecordedChange change : changes.scheduled()) {
      InstrumentId id = change.change().instrument();
      LocalDate day = change.change().day();
      boolean holds =
          known
              .on(id, day)
              .map(Step::status)
              .filter(s -> s.status() == change.change().after())
              .isPresent();
      if (holds && !isNear(day) && !changes.tells(id, day) && seen.add(List.of(id, day))) {
        known.on(id, day).stream()
            .flatMap(step -> step.status().because().stream())
            .filter(e -> e.effective().agreesWith(EventDate.day(day)))
            .reduce((a, b) -> b)
            .ifPresent(event ->
                found.add(
                    items.event(
                        event,
                        Optional.empty(),
                        Items.capital(Wording.status(change.change().after()))
                            + " from "
                            + Wording.day(day)
                            + ".",
                        Optional.empty())));
      }
    }
    return found;
  }

  /// Duties that in this week were paused, resumed, moved or ended.
  ///
  /// @param touched the instruments whose status changed
  List<Digest.Item> obligations(Set<InstrumentId> touched) {
    return known.obligations().stream()
        .filter(s -> moved(s) || changed(s, touched))
        .map(this::duty)
        .toList();
  }

  private boolean moved(ObligationState state) {
    return state.deadlines().stream()
        .anyMatch(
            d -> d.kind() != ObligationState.Deadline.Kind.SET && !d.on().isBefore(week.monday()));
  }

  private boolean changed(ObligationState state, Set<InstrumentId> touched) {
    boolean now =
        !state.since().isBefore(week.monday())
            || state.obligation().instrument().filter(touched::contains).isPresent();
    return now
        && (state.standing() == ObligationState.Standing.PAUSED
            || state.standing() == ObligationState.Standing.ENDED);
  }
}
