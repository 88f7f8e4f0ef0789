package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.ProceedingId;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.ObligationState.Deadline;
import org.inforce.timeline.ObligationState.Standing;

/// What court orders, delays and repeals do to an obligation: it lives with its instrument. Pure.
///
/// A blocked instrument pauses it, a stay of the order resumes it, a repeal or a ruling that the
/// instrument is invalid ends it. An order that reaches only a part leaves it open, for we do not
/// know that it reaches this obligation.
public final class ObligationLife {
  private static final List<String> COURT_WORDS =
      List.of(
          "court",
          "legal",
          "litigation",
          "lawsuit",
          "injunction",
          "appeal",
          "ruling",
          "judge",
          "challenge",
          "order is",
          "order has");

  private ObligationLife() {}

  /// @param steps of its instrument, see {@link Timelines#steps}
  /// @param events of its instrument
  /// @param set the day on which we learned of the obligation
  public static ObligationState on(
      Obligation obligation,
      List<Step> steps,
      List<StatusEvent> events,
      LocalDate set,
      LocalDate asOf) {
    List<Deadline> deadlines = deadlines(obligation, steps, events, set, asOf);
    Optional<LocalDate> due = deadlines.isEmpty() ? obligation.due() : deadlines.getLast().due();
    Optional<Step> step = Timelines.on(steps, asOf);
    LocalDate since = step.map(Step::day).filter(day -> day.isAfter(set)).orElse(set);
    List<StatusEvent> because = step.map(s -> s.status().because()).orElse(List.of());
    Standing standing = step.map(s -> standing(s.status().status())).orElse(Standing.OPEN);
    String why = step.map(s -> " " + s.status().reason()).orElse("");
    if (standing == Standing.OPEN && obligation.condition().isPresent()) {
      Optional<StatusEvent> met = conditionMet(obligation, events, set, asOf);
      return met.map(event ->
              new ObligationState(
                  obligation,
                  Standing.OPEN,
                  event.effective().first().orElse(since),
                  due,
                  deadlines,
                  List.of(event),
                  "What it waited for seems to have happened: "
                      + obligation.condition().get()
                      + "."))
          .orElseGet(() ->
              new ObligationState(
                  obligation,
                  Standing.WAITING,
                  since,
                  due,
                  deadlines,
                  because,
                  "Waits until this happens: " + obligation.condition().get() + "."));
    }
    return new ObligationState(
        obligation, standing, since, due, deadlines, because, sentence(standing) + why);
  }

  /// The cases that the condition of an obligation ("once the legal concerns are resolved") waits
  /// for: those about its instrument that nothing has ended by a day.
  public static List<ProceedingId> waitsFor(
      Obligation obligation, List<StatusEvent> events, LocalDate asOf) {
    if (!isOfCourts(obligation)) {
      return List.of();
    }
    List<Timed> past = Timed.all(events).stream().filter(e -> !e.day().isAfter(asOf)).toList();
    Set<ProceedingId> cases = new LinkedHashSet<>();
    past.forEach(e -> e.event().proceeding().ifPresent(cases::add));
    past.stream()
        .filter(e -> !e.isPart() && CASE_ENDINGS.contains(e.type()))
        .forEach(e -> e.event().proceeding().ifPresent(cases::remove));
    return List.copyOf(cases);
  }

  private static boolean isOfCourts(Obligation obligation) {
    String condition = obligation.condition().orElse("").toLowerCase(Locale.ROOT);
    return COURT_WORDS.stream().anyMatch(condition::contains);
  }

  private static String sentence(Standing standing) {
    return switch (standing) {
      case COMING -> "It binds once its law, order or rule takes effect.";
      case WAITING -> "It waits for something to happen.";
      case OPEN -> "It must be met.";
      case PAUSED -> "It is paused while its law, order or rule is blocked.";
      case ENDED -> "It has ended with its law, order or rule.";
    };
  }

  private static Standing standing(LegalStatus status) {
    return switch (status) {
      case PROPOSED, NOT_YET_EFFECTIVE -> Standing.COMING;
      case IN_FORCE, PARTLY_BLOCKED -> Standing.OPEN;
      case BLOCKED -> Standing.PAUSED;
      case STRUCK_DOWN, RESCINDED, EXPIRED, FAILED -> Standing.ENDED;
    };
  }

  /// The event that ends the case an obligation waits for ("once the legal concerns are resolved").
  private static Optional<StatusEvent> conditionMet(
      Obligation obligation, List<StatusEvent> events, LocalDate set, LocalDate asOf) {
    if (!isOfCourts(obligation)) {
      return Optional.empty();
    }
    return Timed.all(events).stream()
        .filter(e -> !e.day().isAfter(asOf) && e.day().isAfter(set))
        .filter(e -> !e.isPart() && ENDINGS.contains(e.type()))
        .map(Timed::event)
        .findFirst();
  }

  private static final Set<EventType> CASE_ENDINGS =
      Set.of(EventType.UPHELD, EventType.DISMISSED, EventType.SETTLED);

  private static final Set<EventType> ENDINGS =
      Set.of(
          EventType.UPHELD,
          EventType.DISMISSED,
          EventType.SETTLED,
          EventType.ORDER_LIFTED,
          EventType.ORDER_STAYED);

  private static List<Deadline> deadlines(
      Obligation obligation,
      List<Step> steps,
      List<StatusEvent> events,
      LocalDate set,
      LocalDate asOf) {
    List<Deadline> deadlines = new ArrayList<>();
    if (obligation.due().isEmpty()) {
      return deadlines;
    }
    deadlines.add(new Deadline(Deadline.Kind.SET, set, obligation.due(), Optional.empty()));
    List<Deadline> later = new ArrayList<>(pauses(steps, set, obligation.due()));
    later.addAll(delays(Timed.all(events), set, obligation.due().get()));
    later.sort((a, b) -> a.on().compareTo(b.on()));
    for (Deadline next : later) {
      if (!next.on().isAfter(asOf)) {
        deadlines.add(next.kind() == Deadline.Kind.RESUMED ? resumed(next, deadlines) : next);
      }
    }
    return deadlines;
  }

  /// The day that counted before the pause counts again.
  private static Deadline resumed(Deadline next, List<Deadline> before) {
    Optional<LocalDate> due =
        before.stream().map(Deadline::due).flatMap(Optional::stream).reduce((a, b) -> b);
    return new Deadline(next.kind(), next.on(), due, next.event());
  }

  private static List<Deadline> pauses(List<Step> steps, LocalDate set, Optional<LocalDate> due) {
    List<Deadline> found = new ArrayList<>();
    Optional<Standing> before = Optional.empty();
    for (Step step : steps) {
      Standing now = standing(step.status().status());
      if (step.day().isAfter(set) && before.isPresent() && before.get() != now) {
        kind(before.get(), now)
            .ifPresent(kind ->
                found.add(
                    new Deadline(
                        kind,
                        step.day(),
                        kind == Deadline.Kind.RESUMED ? due : Optional.empty(),
                        Optional.of(step.status().because().getLast()))));
      }
      before = Optional.of(now);
    }
    return found;
  }

  private static Optional<Deadline.Kind> kind(Standing before, Standing now) {
    return switch (now) {
      case PAUSED -> Optional.of(Deadline.Kind.PAUSED);
      case ENDED -> Optional.of(Deadline.Kind.MOOT);
      case OPEN, COMING, WAITING ->
          before == Standing.PAUSED || before == Standing.ENDED
              ? Optional.of(Deadline.Kind.RESUMED)
              : Optional.empty();
    };
  }

  /// A delay before the day moves it to the new day of effect, where one was announced by then or
  /// with it.
  private static List<Deadline> delays(List<Timed> all, LocalDate set, LocalDate due) {
    List<Deadline> found = new ArrayList<>();
    for (Timed delay : all) {
      if (delay.type() == EventType.DELAYED
          && !delay.isPart()
          && delay.day().isAfter(set)
          && delay.day().isBefore(due)) {
        Optional<LocalDate> moved =
            all.stream()
                .filter(e -> e.type() == EventType.EFFECTIVE && e.day().isAfter(due))
                .map(Timed::day)
                .findFirst();
        found.add(
            new Deadline(
                moved.isPresent() ? Deadline.Kind.MOVED : Deadline.Kind.PUT_OFF,
                delay.day(),
                moved,
                Optional.of(delay.event())));
      }
    }
    return found;
  }
}
