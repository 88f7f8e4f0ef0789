package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Precision;
import org.inforce.model.StatusEvent;

/// The day from which a duty binds that names none: a law binds nobody before it takes effect, so
/// what it asks must be met by that day, whichever document tells it.
///
/// @param effects what takes effect, by instrument, in the order in which it was learned
/// @param delayed instruments whose issuer put them off: of theirs the last day counts
record DutyStart(Map<InstrumentId, List<StatusEvent>> effects, Set<InstrumentId> delayed) {
  /// A duty that waits for something to happen is not due because its law takes effect.
  private static final Pattern WAITS =
      Pattern.compile(
          "^(?:once|as soon as|upon|immediately|after|if|when|whenever|unless)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String WORDS = "the day on which it takes effect";

  static DutyStart of(List<StatusEvent> events) {
    return new DutyStart(
        events.stream()
            .filter(e -> e.type() == EventType.EFFECTIVE)
            .filter(e -> e.effective().precision() == Precision.DAY)
            .sorted(Comparator.comparing(StatusEvent::learned).thenComparing(DutyStart::day))
            .collect(Collectors.groupingBy(StatusEvent::instrument)),
        events.stream()
            .filter(e -> e.type() == EventType.DELAYED)
            .map(StatusEvent::instrument)
            .collect(Collectors.toSet()));
  }

  private static LocalDate day(StatusEvent event) {
    return event.effective().first().orElseThrow();
  }

  /// @param told the day on which the duty was first told; a law in effect before then adds no day
  Obligation dated(Obligation duty, LocalDate told) {
    boolean open =
        duty.due().isEmpty()
            && duty.dueText().isEmpty()
            && duty.recurring().isEmpty()
            && duty.condition().filter(c -> WAITS.matcher(c).find()).isEmpty();
    if (!open) {
      return duty;
    }
    List<StatusEvent> ahead =
        duty.instrument().stream()
            .flatMap(i -> effects.getOrDefault(i, List.of()).stream())
            .filter(e -> !day(e).isBefore(told))
            .toList();
    if (ahead.isEmpty()) {
      return duty;
    }
    boolean moved = duty.instrument().filter(delayed::contains).isPresent();
    return from(duty, moved ? ahead.getLast() : ahead.getFirst());
  }

  private static Obligation from(Obligation duty, StatusEvent effect) {
    return new Obligation(
        duty.id(),
        duty.instrument(),
        duty.obligor(),
        duty.action(),
        Optional.of(day(effect)),
        Optional.of(WORDS),
        duty.condition(),
        duty.recurring(),
        Stream.concat(duty.evidence().stream(), effect.evidence().stream().limit(1)).toList());
  }
}
