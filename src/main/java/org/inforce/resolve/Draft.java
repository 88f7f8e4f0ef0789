package org.inforce.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DateBasis;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;

/// One happening while claims about it are gathered.
final class Draft {
  final KnownInstrument instrument;
  final EventType type;
  final List<Witness> witnesses = new ArrayList<>();

  /// Kept until the next witness comes.
  private Optional<Optional<Witness>> best = Optional.empty();

  private Optional<Optional<OrderKind>> told = Optional.empty();
  private Optional<KnownCase> inferred = Optional.empty();
  private Optional<Draft> revived = Optional.empty();
  private Optional<EventDate> set = Optional.empty();

  /// Those that told of it and were replaced since.
  private final List<Witness> earlier = new ArrayList<>();

  Draft(EventType type, Witness first) {
    this.instrument = first.instrument().root();
    this.type = type;
    witnesses.add(first);
  }

  void add(Witness witness) {
    witnesses.add(witness);
    best = Optional.empty();
    told = Optional.empty();
  }

  /// Takes note of one that was replaced: it says since when we know of this, and nothing else.
  void recall(Witness replaced) {
    earlier.add(replaced);
  }

  /// A stated day before a day of publication, that before a stated month; then the rank of the
  /// source, then what most documents say, then the earliest document.
  EventDate date() {
    return set.or(() -> best().map(Witness::date)).orElse(EventDate.UNKNOWN);
  }

  /// Sets the day on which it holds, where that is told as the day of something else.
  void on(EventDate day) {
    set = Optional.of(day);
  }

  /// The day to enter on the timeline: where no document gives one, that of the news that first
  /// tells it as done.
  EventDate entered() {
    return date().first().isPresent() ? date() : reported();
  }

  private EventDate reported() {
    boolean reported = witnesses.stream().anyMatch(w -> w.claim().basis() == DateBasis.REPORTED);
    return reported
        ? witnesses.stream()
            .map(w -> w.claim().date().first().orElse(w.published()))
            .min(Comparator.naturalOrder())
            .map(EventDate::day)
            .orElseThrow()
        : EventDate.UNKNOWN;
  }

  Optional<Witness> best() {
    if (best.isEmpty()) {
      best = Optional.of(findBest());
    }
    return best.get();
  }

  private Optional<Witness> findBest() {
    Map<EventDate, Long> votes = votes();
    List<Witness> periods =
        witnesses.stream().filter(w -> w.dating() == Witness.Dating.STATED_PERIOD).toList();
    return witnesses.stream()
        .filter(w -> w.date().first().isPresent())
        .min(
            Comparator.comparing((Witness w) -> rank(w, periods))
                .thenComparing(w -> w.date().precision())
                .thenComparing(w -> w.document().tier())
                .thenComparing(w -> -votes.getOrDefault(w.date(), 0L))
                .thenComparing(w -> w.order().isEmpty())
                .thenComparing(Witness.AS_TOLD));
  }

  /// A day of publication outside a period that another document states is not the day, nor is one
  /// before which it was told.
  private int rank(Witness witness, List<Witness> periods) {
    boolean contradicted =
        witness.dating() == Witness.Dating.NEWS_OF_THE_DAY
                && periods.stream().anyMatch(w -> !w.date().agreesWith(witness.date()))
            || isToldBefore(witness.date().first().orElseThrow());
    return contradicted ? Witness.Dating.values().length : witness.dating().ordinal();
  }

  /// Whether a document told it as done before a day, give or take one: then that is not its day.
  private boolean isToldBefore(LocalDate day) {
    return EventMerger.once(type) && firstTold().isBefore(day.minusDays(1));
  }

  /// How many documents give each date.
  private Map<EventDate, Long> votes() {
    return witnesses.stream()
        .collect(
            Collectors.groupingBy(
                Witness::date,
                Collectors.mapping(
                    w -> w.document().id(),
                    Collectors.collectingAndThen(Collectors.toSet(), ids -> (long) ids.size()))));
  }

  /// What other documents say instead of the day taken, and by which rule it was decided; and
  /// whether headlines or guesses alone tell it.
  List<String> conflicts() {
    boolean headlines = witnesses.stream().allMatch(w -> w.claim().restsOnHeadline());
    boolean guessed = witnesses.stream().noneMatch(w -> w.claim().restsOnRule());
    Stream<String> doubts =
        headlines
            ? Stream.of(StatusEvent.OF_HEADLINE)
            : guessed ? Stream.of(StatusEvent.OF_GUESS) : Stream.of();
    return Stream.concat(doubts, aboutDay().stream()).toList();
  }

  private List<String> aboutDay() {
    Optional<Witness> best = best();
    if (best.isEmpty()) {
      return List.of(entered().first().isPresent() ? StatusEvent.NO_DAY : StatusEvent.UNDATED);
    }
    return witnesses.stream()
        .filter(w -> w.dating() == Witness.Dating.STATED_DAY || isPeriod(w))
        .filter(w -> !w.date().agreesWith(best.get().date()))
        .sorted(Witness.AS_TOLD)
        .map(w -> conflict(best.get(), w))
        .distinct()
        .toList();
  }

  private static boolean isPeriod(Witness witness) {
    return witness.dating() == Witness.Dating.STATED_PERIOD;
  }

  private String conflict(Witness taken, Witness other) {
    String rule =
        taken.dating() != other.dating() || taken.date().precision() != other.date().precision()
            ? "it is the more exact statement"
            : taken.document().id().equals(other.document().id())
                ? "the document says so too, and first"
                : taken.document().tier() != other.document().tier()
                    ? "it is from the stronger source"
                    : !votesFor(taken).equals(votesFor(other))
                        ? "most documents say so"
                        : "it is from the earliest document";
    return "%s says %s; %s counts, for %s."
        .formatted(
            other.document().id(),
            other.date().text().orElseThrow(),
            taken.date().text().orElseThrow(),
            rule);
  }

  private Long votesFor(Witness witness) {
    return votes().getOrDefault(witness.date(), 0L);
  }

  /// The order that most documents name; of a revival the order that lives again.
  Optional<OrderKind> order() {
    return revived.isPresent() ? revived.get().order() : told();
  }

  private Optional<OrderKind> told() {
    if (told.isEmpty()) {
      told = Optional.of(mostNamed());
    }
    return told.get();
  }

  private Optional<OrderKind> mostNamed() {
    Map<OrderKind, Long> named =
        witnesses.stream()
            .flatMap(w -> w.claim().order().stream())
            .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
    return named.keySet().stream()
        .min(
            Comparator.comparing((OrderKind o) -> o == OrderKind.UNSPECIFIED)
                .thenComparing(o -> -named.getOrDefault(o, 0L))
                .thenComparing(o -> o));
  }

  /// What most of the documents that tell a reach tell; the whole where none does and a court acts.
  Optional<Scope> scope() {
    long part = telling(Scope.PART);
    long whole = telling(Scope.WHOLE);
    if (part == 0 && whole == 0) {
      Optional<Scope> told = revived.flatMap(Draft::scope);
      return told.isPresent() || !type.hasReach() ? told : Optional.of(Scope.WHOLE);
    }
    return Optional.of(part >= whole ? Scope.PART : Scope.WHOLE);
  }

  private long telling(Scope scope) {
    return witnesses.stream()
        .filter(w -> w.claim().scope().filter(scope::equals).isPresent())
        .count();
  }

  /// Of a court and the one above it that are told to have decided, the lower one: the other has it
  /// before it.
  Optional<KnownCase> proceeding() {
    return witnesses.stream()
        .flatMap(w -> w.proceeding().stream())
        .min(Comparator.comparingInt(known -> known.traits().level()))
        .or(() -> inferred);
  }

  /// The case, where no document tells it.
  void in(KnownCase proceeding) {
    inferred = Optional.of(proceeding);
  }

  /// Says that this brings an earlier order back to life.
  void revives(Draft order) {
    revived = Optional.of(order);
  }

  LocalDate firstTold() {
    return witnesses.stream().map(Witness::published).min(Comparator.naturalOrder()).orElseThrow();
  }

  Anchor anchor() {
    return Stream.concat(witnesses.stream(), earlier.stream())
        .map(Witness::anchor)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// When the last that told of it was replaced.
  Instant replaced() {
    return witnesses.stream()
        .flatMap(w -> w.replaced().stream())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
