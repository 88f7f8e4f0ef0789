package org.inforce.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.Timelines;

/// What a document, or a day that came, changes about one instrument, with all that is known of it.
///
/// @param before the status we knew; empty at the first sight of the instrument
/// @param now the status we know; empty while nothing but suits and requests are known of it
/// @param today the day of the question
/// @param recorded the moment of the change, UTC; events first learned at it are fresh
/// @param fromDocument false where a day known beforehand came
/// @param earlier the events of the instrument as they were known before
/// @param events of the instrument
/// @param proceedings those that the events name and those they are appeals of
/// @param documents by id, for the name of a source
/// @param formerly the ids of instruments that were merged into this one: who follows them follows
///   it
/// @param shownAs empty unless it was taken for another one until now
/// @param formerCases the ids of cases that were merged into one
public record News(
    Instrument instrument,
    Optional<LegalStatus> before,
    Optional<Status> now,
    LocalDate today,
    Instant recorded,
    boolean fromDocument,
    List<StatusEvent> earlier,
    List<StatusEvent> events,
    List<Proceeding> proceedings,
    List<Obligation> obligations,
    Function<DocumentId, Optional<Document>> documents,
    Set<InstrumentId> formerly,
    List<ShownAs> shownAs,
    Function<ProceedingId, Set<ProceedingId>> formerCases) {
  private static final int LATE_DAYS = 7;

  /// As what an instrument was shown until now, that is an instrument of its own again.
  ///
  /// @param since when it was taken for that one, UTC
  public record ShownAs(InstrumentId id, Instant since) {}

  public News {
    earlier = List.copyOf(earlier);
    events = List.copyOf(events);
    proceedings = List.copyOf(proceedings);
    obligations = List.copyOf(obligations);
    formerly = Set.copyOf(formerly);
    shownAs = List.copyOf(shownAs);
  }

  /// True if nothing happened but that somebody says that two are not one: who followed it hears
  /// only what was wrong.
  boolean isReturn() {
    return !shownAs.isEmpty();
  }

  /// All ids under which the instrument was or is known.
  Set<InstrumentId> ids() {
    Set<InstrumentId> ids = new LinkedHashSet<>(Set.of(instrument.id()));
    ids.addAll(formerly);
    return ids;
  }

  /// All ids under which a case was or is known.
  Stream<ProceedingId> ids(ProceedingId proceeding) {
    return Stream.concat(Stream.of(proceeding), formerCases.apply(proceeding).stream());
  }

  boolean changesStatus() {
    return now.isPresent() && !before.equals(now.map(Status::status));
  }

  /// The events that decide the status we know.
  List<StatusEvent> because() {
    return now.map(Status::because).orElse(List.of());
  }

  /// The events that this document was the first to contradict, if they decide today's status or
  /// happened of late: who quarrels about days long past changes nothing for anybody.
  List<StatusEvent> contradicted() {
    Set<String> known =
        earlier.stream().flatMap(e -> e.contradictions().stream()).collect(Collectors.toSet());
    return fromDocument
        ? events.stream()
            .filter(e -> !known.containsAll(e.contradictions()))
            .filter(e -> because().contains(e) || isRecent(e))
            .toList()
        : List.of();
  }

  private boolean isRecent(StatusEvent event) {
    return event.effective().last().filter(d -> d.isAfter(today.minusDays(LATE_DAYS))).isPresent();
  }

  /// True of what was long over when it became known, and changes nothing for anybody: it stands in
  /// the digest. What is heard first of an instrument is none of it, nor a delay while a day lies
  /// ahead.
  boolean isOver(StatusEvent event) {
    if (event.type() == EventType.HEARING_SCHEDULED) {
      return event.effective().last().filter(d -> d.isBefore(today)).isPresent();
    }
    return isLate(event)
        && !earlier.isEmpty()
        && (event.type() != EventType.DELAYED || !hasDayAhead());
  }

  private boolean isLate(StatusEvent event) {
    return event.effective().last().isPresent() && !isRecent(event);
  }

  private boolean hasDayAhead() {
    return Timelines.steps(instrument, events, proceedings).stream()
        .anyMatch(step -> step.day().isAfter(today));
  }

  /// The events that this document was the first to tell of.
  List<StatusEvent> fresh() {
    return fromDocument
        ? events.stream().filter(e -> e.learned().equals(recorded)).toList()
        : List.of();
  }
}
