package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.Instrument;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;
import org.inforce.timeline.Blocking;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Revival;
import org.inforce.timeline.Step;

/// All that is known of one instrument, for a day.
///
/// @param status at the end of the day; empty if the instrument was not heard of by then, or what
///   is told of it says too little
/// @param events in the order of the timeline; those without a day come last
/// @param steps every change of status, scheduled ones included
/// @param blockings the orders that stopped it, and when
/// @param withdrawn what was told of it and is told no more
/// @param sources the documents quoted
/// @param contexts the sentences in which the quotes stand
/// @param asOf the day asked for
/// @param knownOn only what was learned by the end of this day (UTC) is counted; empty: all
public record Dossier(
    Instrument instrument,
    Optional<Status> status,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Step> steps,
    List<Blocking> blockings,
    List<ObligationState> obligations,
    List<WithdrawnEvent> withdrawn,
    Map<DocumentId, Cited> sources,
    Map<Quote, Context> contexts,
    LocalDate asOf,
    Optional<LocalDate> knownOn) {
  static final Comparator<StatusEvent> BY_DAY =
      Comparator.comparing((StatusEvent event) -> event.effective().first().orElse(LocalDate.MAX))
          .thenComparing(StatusEvent::type)
          .thenComparing(event -> event.id().value());

  public Dossier {
    proceedings = List.copyOf(proceedings);
    events = events.stream().sorted(BY_DAY).toList();
    steps = List.copyOf(steps);
    blockings = List.copyOf(blockings);
    obligations = List.copyOf(obligations);
    withdrawn = List.copyOf(withdrawn);
    sources = Map.copyOf(sources);
    contexts = Map.copyOf(contexts);
  }

  /// The next change that is known beforehand.
  public Optional<Step> next() {
    return steps.stream().filter(step -> step.day().isAfter(asOf)).findFirst();
  }

  /// What must be known beside the status: that the legislature of a bill which stays proposed sits
  /// no more.
  public Optional<String> lapse() {
    return Lapse.of(this);
  }

  /// The orders that hold on the day.
  public List<Blocking> holding() {
    return blockings.stream().filter(blocking -> blocking.holdsOn(asOf)).toList();
  }

  /// The same, each order once.
  public List<Held> held() {
    return Held.of(this, holding());
  }

  /// What is doubtful of an event, one sentence each, with the publications that say otherwise.
  public List<String> doubts(StatusEvent event) {
    return event.conflicts().stream()
        .map(conflict ->
            StatusEvent.readable(
                conflict,
                id ->
                    Optional.ofNullable(sources.get(id))
                        .map(c -> c.publisher() + " of " + Wording.day(c.published()))))
        .toList();
  }

  /// Why there is no status: it is not heard of yet, or what is told of it says too little.
  public String unknown() {
    if (!withdrawn.isEmpty()) {
      return "How it stands is not known: what told of it was withdrawn.";
    }
    boolean heard =
        events.stream()
            .anyMatch(e -> e.effective().first().filter(day -> !day.isAfter(asOf)).isPresent());
    return heard
        ? "How it stands is not known: suits and requests against it are told of, but not that it"
            + " was made or takes effect."
        : "It was not heard of by that day.";
  }

  /// The event that decides the status.
  public Optional<StatusEvent> deciding() {
    return status.filter(s -> !s.because().isEmpty()).map(s -> s.because().getLast());
  }

  /// The document that a quote is from.
  public Optional<Cited> source(Quote quote) {
    return Optional.ofNullable(sources.get(quote.document()));
  }

  /// A quote within its sentence.
  public Context context(Quote quote) {
    return contexts.getOrDefault(quote, new Context("", quote.text(), ""));
  }

  /// What happened, e.g. `preliminary injunction`; of an order that a higher court had paused, that
  /// it lives again.
  public String what(StatusEvent event) {
    return isAgain(event) ? Wording.again(event) : Wording.event(event);
  }

  /// True if by this event an order that a higher court had paused lives again.
  public boolean isAgain(StatusEvent event) {
    return Revival.is(event, events, proceedings);
  }

  /// The case of an event, where its court, caption or number is known.
  public Optional<Proceeding> proceeding(StatusEvent event) {
    return event
        .proceeding()
        .flatMap(this::proceeding)
        .filter(p -> p.court().or(p::caption).or(p::docket).isPresent());
  }

  /// The cases that an obligation waits for.
  public List<Proceeding> waitsFor(ObligationState state) {
    return state.standing() == ObligationState.Standing.WAITING
        ? ObligationLife.waitsFor(state.obligation(), events, asOf).stream()
            .flatMap(id -> proceeding(id).stream())
            .toList()
        : List.of();
  }

  public Optional<Proceeding> proceeding(ProceedingId id) {
    return proceedings.stream().filter(proceeding -> proceeding.id().equals(id)).findFirst();
  }

  /// The timeline in rows: every event, with the status that begins with it, and the changes that
  /// no event of their own day brings about.
  public List<Row> rows() {
    Map<String, Step> byEvent = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Step step : steps) {
      eventOf(step)
          .ifPresentOrElse(
              event -> byEvent.put(event.id().value(), step),
              () ->
                  rows.add(new Row(Optional.of(step.day()), Optional.empty(), Optional.of(step))));
    }
    for (StatusEvent event : events) {
      rows.add(
          new Row(
              event.effective().first(),
              Optional.of(event),
              Optional.ofNullable(byEvent.get(event.id().value()))));
    }
    rows.sort(Comparator.comparing(row -> row.day().orElse(LocalDate.MAX)));
    return rows;
  }

  private static Optional<StatusEvent> eventOf(Step step) {
    EventDate day = EventDate.day(step.day());
    return step.status().because().stream()
        .filter(event -> event.effective().first().isPresent())
        .filter(event -> event.effective().agreesWith(day))
        .reduce((a, b) -> b);
  }

  /// One row of a timeline: an event, a change of status, or both.
  ///
  /// @param day empty where none is known
  public record Row(Optional<LocalDate> day, Optional<StatusEvent> event, Optional<Step> step) {
    public boolean isAhead(LocalDate of) {
      return day.map(d -> d.isAfter(of)).orElse(false);
    }
  }
}
