package org.inforce.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final List<ObligationState> duties;
  private final List<Dated> near;

  /// What is to come.
  private enum Sort {
    DEADLINE("deadline", "deadlines"),
    HEARING("hearing", "hearings"),
    RULING("ruling expected", "rulings expected"),
    EFFECT("to take effect", "to take effect"),
    /// What was put off, stopped or ended before its day.
    NO_LONGER("", "");

    private final String one;
    private final String many;

    Sort(String one, String many) {
      this.one = one;
      this.many = many;
    }
  }

  private record Dated(LocalDate day, Sort sort, Digest.Item item) {}

  Ahead(Known known, Week week, Items items) {
    this.known = known;
    this.week = week;
    this.items = items;
    this.duties = known.obligations();
    this.near = dated();
  }

  /// Hearings, days of effect and duties of the next days, the earliest first; what was put off or
  /// stopped with its old day struck through.
  List<Digest.Item> near() {
    return near.stream().map(Dated::item).toList();
  }

  /// How many of each sort are still to come, e.g. `2 deadlines`.
  List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Sort sort : EnumSet.complementOf(EnumSet.of(Sort.NO_LONGER))) {
      long count = near.stream().filter(dated -> dated.sort() == sort).count();
      if (count > 0) {
        counts.add(count + " " + (count == 1 ? sort.one : sort.many));
      }
    }
    return counts;
  }

  private List<Dated> dated() {
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
                .ifPresent(day -> found.add(coming(e, day))));
    for (ObligationState state : duties) {
      nearDay(state)
          .ifPresent(day ->
              found.add(
                  new Dated(
                      day,
                      isOpen(state) && state.due().isPresent() ? Sort.DEADLINE : Sort.NO_LONGER,
                      duty(state))));
    }
    return found.stream().sorted(Comparator.comparing(Dated::day)).toList();
  }

  /// The day of a duty, or the one that it had, if that is one of the next days.
  private Optional<LocalDate> nearDay(ObligationState state) {
    return state.due().filter(this::isNear).or(() -> state.obligation().due().filter(this::isNear));
  }

  private static boolean isAhead(EventType type) {
    return type == EventType.HEARING_SCHEDULED || type == EventType.EFFECTIVE;
  }

  private boolean isNear(LocalDate day) {
    return day.isAfter(week.sunday()) && !day.isAfter(week.sunday().plusDays(DAYS));
  }

  /// A day of effect says so only if by all that is known the instrument will be in force then.
  private Dated coming(StatusEvent event, LocalDate day) {
    if (event.type() == EventType.HEARING_SCHEDULED) {
      return hearing(event, day);
    }
    LegalStatus then =
        known
            .on(event.instrument(), day)
            .map(step -> step.status().status())
            .orElse(LegalStatus.NOT_YET_EFFECTIVE);
    boolean binds = then == LegalStatus.IN_FORCE || then == LegalStatus.PARTLY_BLOCKED;
    return binds
        ? new Dated(day, Sort.EFFECT, items.event(event, items.told(event)))
        : new Dated(
            day,
            Sort.NO_LONGER,
            items.event(
                event,
                Optional.empty(),
                instead(event, then),
                Optional.of("Takes effect on " + Wording.day(day))));
  }

  /// "She said she would rule by August 30."
  private static final Set<String> RULING = Set.of("ruling", "rule", "decision", "decide");

  private static final Set<String> SITTING =
      Set.of("hearing", "argument", "arguments", "trial", "conference");

  /// What courts announce are hearings and rulings; the words that say so tell which.
  private Dated hearing(StatusEvent event, LocalDate day) {
    List<String> words =
        event.evidence().stream()
            .flatMap(quote -> Stream.of(quote.text().toLowerCase(Locale.ROOT).split("\\W+")))
            .toList();
    boolean ruling =
        words.stream().anyMatch(RULING::contains) && words.stream().noneMatch(SITTING::contains);
    if (ruling) {
      return new Dated(day, Sort.RULING, items.event(event, "A ruling is expected."));
    }
    Optional<String> when = Optional.of(Items.when(event) + known.hour(event, day));
    return new Dated(
        day, Sort.HEARING, items.event(event, when, items.told(event), Optional.empty()));
  }

  /// How it will stand instead of being in force.
  private String instead(StatusEvent event, LegalStatus then) {
    String words = Wording.status(then);
    boolean already =
        known
            .on(event.instrument(), week.sunday())
            .filter(step -> step.status().status() == then)
            .isPresent();
    return switch (then) {
      case NOT_YET_EFFECTIVE, PROPOSED -> "As things stand it will not be in effect on that day.";
      case STRUCK_DOWN, RESCINDED, EXPIRED, FAILED, BLOCKED, IN_FORCE, PARTLY_BLOCKED ->
          already
              ? "It is " + words + "."
              : "As things stand it will be " + words + " on that day.";
    };
  }

  private static boolean isOpen(ObligationState state) {
    return state.standing() != ObligationState.Standing.PAUSED
        && state.standing() != ObligationState.Standing.ENDED;
  }

  private Digest.Item duty(ObligationState state) {
    Optional<LocalDate> set = state.obligation().due();
    String fresh = isOpen(state) && known.isNew(state.obligation()) ? "New. " : "";
    if (isOpen(state) && state.due().isPresent()) {
      Optional<String> was =
          set.filter(day -> !state.due().equals(Optional.of(day)))
              .map(day -> "Due " + Wording.day(day));
      return items.duty(state, fresh + "Due " + Wording.day(state.due().get()) + ".", was);
    }
    return items.duty(state, fresh + state.reason(), set.map(day -> "Due " + Wording.day(day)));
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

  /// Duties that in this week became known, or were paused, resumed, moved or ended, or whose
  /// condition came true, and that are not among the next days.
  ///
  /// @param touched the instruments whose status changed
  List<Digest.Item> obligations(Set<InstrumentId> touched) {
    return duties.stream()
        .filter(s -> nearDay(s).isEmpty())
        .filter(s -> known.isNew(s.obligation()) || moved(s) || changed(s, touched))
        .map(this::duty)
        .toList();
  }

  private boolean moved(ObligationState state) {
    return state.deadlines().stream()
        .anyMatch(
            d -> d.kind() != ObligationState.Deadline.Kind.SET && !d.on().isBefore(week.monday()));
  }

  /// Of a law whose status changed, even if on an earlier day, those that need not be met.
  private boolean changed(ObligationState state, Set<InstrumentId> touched) {
    boolean told = state.obligation().instrument().filter(touched::contains).isPresent();
    return told && !isOpen(state)
        || known.before(state.obligation()).standing() != state.standing();
  }
}
