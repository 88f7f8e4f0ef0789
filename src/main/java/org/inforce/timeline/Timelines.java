package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.Status;
import org.inforce.model.StatusChange;
import org.inforce.model.StatusEvent;

/// What an instrument's status is on a day, and when it changes, after the conventions of
/// `gold/FORMAT.md`. Pure: the answer depends on the arguments alone, and not on their order.
///
/// The second clock is the caller's: to ask what was known on a day, pass the events learned by
/// then.
///
/// ```java
/// Optional<Status> today = Timelines.on(instrument, events, proceedings, LocalDate.of(2024, 6, 20));
/// ```
public final class Timelines {
  private Timelines() {}

  /// The status at the end of a day; empty if nothing was known to exist by then, or nothing but
  /// suits against it. What is first heard of when it is stopped existed before, and is taken to
  /// have been in force.
  ///
  /// @param events of this instrument; those of others are passed over
  /// @param proceedings at least those that the events name and those they are appeals of
  public static Optional<Status> on(
      Instrument instrument,
      List<StatusEvent> events,
      List<Proceeding> proceedings,
      LocalDate asOf) {
    List<Step> steps = steps(instrument, events, proceedings);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    if (on(steps, asOf).isEmpty()) {
      return before(instrument, timed(instrument, events), asOf);
    }
    return on(steps, asOf)
        .map(step -> {
          Fold fold =
              new Fold(instrument, timed(instrument, events), new CaseFamilies(proceedings), asOf);
          Grounds grounds = Grounds.of(fold, fold.status());
          return new Status(fold.status(), step.day(), grounds.because(), grounds.reason());
        });
  }

  private static Optional<Status> before(Instrument instrument, List<Timed> all, LocalDate asOf) {
    boolean mayBeNew =
        instrument.type() == InstrumentType.BILL
            || instrument.type() == InstrumentType.BALLOT_MEASURE
            || Life.isTold(all);
    return all.stream()
        .findFirst()
        .filter(first -> !mayBeNew)
        .map(first ->
            new Status(
                LegalStatus.IN_FORCE,
                asOf,
                List.of(first.event()),
                "Taken to have been in force: what is known begins later, and tells of no"
                    + " making."));
  }

  /// The step that holds on a day.
  public static Optional<Step> on(List<Step> steps, LocalDate day) {
    return steps.stream().filter(s -> !s.day().isAfter(day)).reduce((a, b) -> b);
  }

  /// Every day on which the status changes, the earliest first, scheduled ones included.
  public static List<Step> steps(
      Instrument instrument, List<StatusEvent> events, List<Proceeding> proceedings) {
    List<Timed> all = timed(instrument, events);
    CaseFamilies families = new CaseFamilies(proceedings);
    TreeSet<LocalDate> days = new TreeSet<>();
    all.forEach(e -> days.add(e.day()));
    Life.terms(all).forEach(days::add);
    all.stream()
        .map(e -> Timed.firstSight(e.event()))
        .min(LocalDate::compareTo)
        .ifPresent(days::add);
    List<Step> steps = new ArrayList<>();
    for (LocalDate day : days) {
      Fold fold = new Fold(instrument, all, families, day);
      if (fold.isOnlyAttacked()) {
        continue;
      }
      LegalStatus status = fold.status();
      if (steps.isEmpty() || steps.getLast().status().status() != status) {
        Grounds grounds = Grounds.of(fold, status);
        steps.add(new Step(day, new Status(status, day, grounds.because(), grounds.reason())));
      }
    }
    return List.copyOf(steps);
  }

  /// What a piece of news changes in what we say about an instrument: its status today, and the
  /// changes scheduled for later days that were not known before.
  ///
  /// @param before steps known before the news; empty at the first sight of the instrument
  /// @param after steps known with it
  public static List<StatusChange> changes(
      Instrument instrument, List<Step> before, List<Step> after, LocalDate today) {
    List<StatusChange> changes = new ArrayList<>();
    Optional<LegalStatus> was = on(before, today).map(s -> s.status().status());
    Optional<Step> now = on(after, today);
    now.filter(step -> !was.equals(Optional.of(step.status().status())))
        .ifPresent(step -> changes.add(change(instrument, was, step)));
    Optional<LegalStatus> last = now.map(s -> s.status().status());
    for (Step step : after) {
      if (step.day().isAfter(today)) {
        if (before.stream().noneMatch(b -> isSame(b, step))) {
          changes.add(change(instrument, last, step));
        }
        last = Optional.of(step.status().status());
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isSame(Step one, Step other) {
    return one.day().equals(other.day()) && one.status().status() == other.status().status();
  }

  private static StatusChange change(
      Instrument instrument, Optional<LegalStatus> before, Step step) {
    Status status = step.status();
    return new StatusChange(instrument.id(), before, status.status(), step.day(), status.because());
  }

  private static List<Timed> timed(Instrument instrument, List<StatusEvent> events) {
    return Timed.all(events.stream().filter(e -> e.instrument().equals(instrument.id())).toList());
  }
}
