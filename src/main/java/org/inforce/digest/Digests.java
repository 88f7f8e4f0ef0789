package org.inforce.digest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.store.RecordedChange;
import org.inforce.store.SourceHealth;
import org.inforce.store.Store;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Makes the digest of a week out of the store. What we learned within the week is in it, whenever
/// it happened; so the same week over the same store gives the same digest, however often it is
/// made. What fits several sections stands in the first.
public final class Digests {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int DEADLINE_DAYS = 14;
  private static final int LATE_DAYS = 7;
  private static final List<LegalStatus> CONSEQUENCE =
      List.of(
          LegalStatus.STRUCK_DOWN,
          LegalStatus.BLOCKED,
          LegalStatus.IN_FORCE,
          LegalStatus.PARTLY_BLOCKED,
          LegalStatus.RESCINDED,
          LegalStatus.EXPIRED,
          LegalStatus.NOT_YET_EFFECTIVE,
          LegalStatus.FAILED,
          LegalStatus.PROPOSED);

  private final Store store;
  private final URI site;
  private final Week week;
  private final Set<EventId> shown = new HashSet<>();
  private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
  private final Map<InstrumentId, List<StatusEvent>> events = new LinkedHashMap<>();

  private Digests(Store store, URI site, Week week, Predicate<Instrument> about) {
    this.store = store;
    this.site = site;
    this.week = week;
    for (Instrument instrument : store.instruments()) {
      if (!about.test(instrument)) {
        continue;
      }
      instruments.put(instrument.id(), instrument);
      events.put(
          instrument.id(),
          store.events(instrument.id()).stream()
              .filter(e -> e.learned().isBefore(week.to()))
              .toList());
    }
  }

  /// @param site where the pages are, ending with a slash
  /// @param why the reader gets it
  public static Digest of(Store store, Week week, URI site, String why) {
    return of(store, week, site, why, instrument -> true, "");
  }

  /// The digest of some instruments only.
  ///
  /// @param about those it tells of
  /// @param asked what follows the week in the address of the page, e.g. `?follow=s1`
  public static Digest of(
      Store store, Week week, URI site, String why, Predicate<Instrument> about, String asked) {
    return new Digests(store, site, week, about).make(why, asked);
  }

  private Digest make(String why, String asked) {
    Map<InstrumentId, List<RecordedChange>> changes =
        store.changes(week.from(), week.to()).stream()
            .filter(c -> instruments.containsKey(c.change().instrument()))
            .filter(c -> !c.change().day().isAfter(week.sunday()))
            .collect(
                Collectors.groupingBy(
                    c -> c.change().instrument(), LinkedHashMap::new, Collectors.toList()));
    List<Digest.Item> statuses = statuses(changes);
    List<Digest.Item> fresh = newOnes(changes);
    List<Digest.Item> rulings = rulings();
    List<Digest.Item> deadlines = deadlines();
    List<Digest.Section> sections = new ArrayList<>();
    add(sections, "Status changes", statuses);
    add(sections, "Rulings that left the status as it was", rulings);
    add(sections, "New here", fresh);
    add(sections, "The next 14 days", deadlines);
    add(sections, "Obligations", obligations());
    add(sections, "Contradictions", conflicts());
    add(sections, "Late arrivals", late());
    add(sections, "Sources", sources());
    long read =
        store.documents().stream()
            .filter(d -> !d.learned().isBefore(week.from()) && d.learned().isBefore(week.to()))
            .count();
    String totals = totals(changes, rulings, fresh, deadlines, read);
    return new Digest(
        week.key(),
        week.monday(),
        week.sunday(),
        "Week of " + SHORT_DAY.format(week.monday()) + ": " + totals,
        totals,
        sections,
        why,
        site.resolve("digests/" + week.key() + asked));
  }

  private static void add(List<Digest.Section> to, String title, List<Digest.Item> items) {
    if (!items.isEmpty()) {
      to.add(new Digest.Section(title, items));
    }
  }

  private static String totals(
      Map<InstrumentId, List<RecordedChange>> changes,
      List<Digest.Item> rulings,
      List<Digest.Item> fresh,
      List<Digest.Item> deadlines,
      long read) {
    Map<String, Long> counts = new LinkedHashMap<>();
    changes.values().stream()
        .filter(Digests::isChange)
        .sorted(Comparator.comparing(list -> CONSEQUENCE.indexOf(list.getLast().change().after())))
        .forEach(list -> counts.merge(words(list.getLast().change().after()), 1L, Long::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(count + " now " + status));
    count(parts, rulings.size(), "other ruling", "other rulings");
    count(parts, fresh.size(), "new", "new");
    count(parts, deadlines.size(), "deadline", "deadlines");
    count(parts, (int) read, "document read", "documents read");
    return parts.isEmpty() ? "a quiet week, nothing read" : String.join(", ", parts);
  }

  private static void count(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  /// True if the week's changes of an instrument do more than bring it to our knowledge.
  private static boolean isChange(List<RecordedChange> changes) {
    Optional<LegalStatus> before = changes.getFirst().change().before();
    return before.isPresent() && before.get() != changes.getLast().change().after();
  }

  private List<Digest.Item> statuses(Map<InstrumentId, List<RecordedChange>> changes) {
    return changes.values().stream()
        .filter(Digests::isChange)
        .sorted(
            Comparator.comparing((List<RecordedChange> list) ->
                    CONSEQUENCE.indexOf(list.getLast().change().after()))
                .thenComparing(list -> list.getLast().name()))
        .map(list -> item(list, list.getFirst().change().before()))
        .toList();
  }

  private List<Digest.Item> newOnes(Map<InstrumentId, List<RecordedChange>> changes) {
    return changes.values().stream()
        .filter(list -> list.getFirst().change().before().isEmpty())
        .map(list -> item(list, Optional.empty()))
        .toList();
  }

  private Digest.Item item(List<RecordedChange> changes, Optional<LegalStatus> before) {
    RecordedChange last = changes.getLast();
    List<StatusEvent> because = last.change().because();
    changes.forEach(c -> c.change().because().forEach(e -> shown.add(e.id())));
    String steps =
        changes.size() > 1
            ? " In between: "
                + changes.subList(0, changes.size() - 1).stream()
                    .map(c ->
                        words(c.change().after()) + " from " + SHORT_DAY.format(c.change().day()))
                    .collect(Collectors.joining(", "))
                + "."
            : "";
    String since = "Since " + DAY.format(last.change().day()) + "." + steps;
    String status = words(last.change().after());
    return item(
        last.name(),
        Optional.of(before.map(b -> words(b) + " → " + status).orElse(status)),
        since,
        because.isEmpty() ? Optional.empty() : Optional.of(because.getLast()),
        last.change().instrument());
  }

  private Digest.Item item(
      String headline,
      Optional<String> change,
      String text,
      Optional<StatusEvent> proof,
      InstrumentId instrument) {
    Optional<Quote> quote = proof.map(e -> e.evidence().getFirst());
    Optional<Document> document =
        quote.flatMap(q -> store.document(q.document())).map(d -> d.document());
    return new Digest.Item(
        headline,
        change,
        text,
        quote.map(q -> shortened(q.text())),
        document.map(d -> d.publisher() + ", " + DAY.format(d.published())),
        Optional.of(site.resolve("instrument/" + encoded(instrument.value()))),
        change.isPresent() ? points(instrument) : List.of());
  }

  private List<Digest.Point> points(InstrumentId instrument) {
    return steps(instrument).stream()
        .map(s -> new Digest.Point(s.day(), words(s.status().status())))
        .toList();
  }

  private List<Step> steps(InstrumentId id) {
    Instrument instrument = instruments.get(id);
    return instrument == null
        ? List.of()
        : Timelines.steps(instrument, events.getOrDefault(id, List.of()), store.proceedings(id));
  }

  private List<Digest.Item> rulings() {
    return learned()
        .filter(e -> isRuling(e.type()) && isRecent(e) && shown.add(e.id()))
        .map(e -> eventItem(e, e.type().code().replace('-', ' ')))
        .toList();
  }

  private static boolean isRuling(EventType type) {
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
          true;
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
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          APPEALED ->
          false;
    };
  }

  private java.util.stream.Stream<StatusEvent> learned() {
    return events.values().stream()
        .flatMap(List::stream)
        .filter(e -> !e.learned().isBefore(week.from()));
  }

  private boolean isRecent(StatusEvent event) {
    return event
        .effective()
        .last()
        .filter(day -> day.isBefore(week.monday().minusDays(LATE_DAYS)))
        .isEmpty();
  }

  private Digest.Item eventItem(StatusEvent event, String what) {
    String day =
        event.effective().text().map(t -> " on " + day(event, t)).orElse(" on a day not known");
    return item(
        name(event.instrument()),
        Optional.empty(),
        what.substring(0, 1).toUpperCase(Locale.ROOT)
            + what.substring(1)
            + day
            + event.actor().map(a -> " by " + a).orElse("")
            + ".",
        Optional.of(event),
        event.instrument());
  }

  /// The day as people write it; a month or year stays as it is.
  private static String day(StatusEvent event, String text) {
    return event
        .effective()
        .first()
        .filter(day -> event.effective().last().equals(Optional.of(day)))
        .map(DAY::format)
        .orElse(text);
  }

  private String name(InstrumentId id) {
    Instrument instrument = instruments.get(id);
    return instrument == null ? id.value() : instrument.name();
  }

  private List<Digest.Item> deadlines() {
    LocalDate last = week.sunday().plusDays(DEADLINE_DAYS);
    record Dated(LocalDate day, Digest.Item item) {}
    List<Dated> found = new ArrayList<>();
    for (List<StatusEvent> of : events.values()) {
      for (StatusEvent event : of) {
        boolean hearing = event.type() == EventType.HEARING_SCHEDULED;
        if (hearing || event.type() == EventType.EFFECTIVE) {
          event
              .effective()
              .first()
              .filter(day -> day.isAfter(week.sunday()) && !day.isAfter(last))
              .ifPresent(day ->
                  found.add(
                      new Dated(day, eventItem(event, hearing ? "hearing" : "takes effect"))));
        }
      }
    }
    for (ObligationState state : states()) {
      state
          .due()
          .or(() -> state.obligation().due())
          .filter(day -> day.isAfter(week.sunday()) && !day.isAfter(last))
          .ifPresent(day -> found.add(new Dated(day, duty(state, day))));
    }
    return found.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::item).toList();
  }

  private List<ObligationState> states() {
    List<ObligationState> states = new ArrayList<>();
    for (Obligation obligation : store.obligations()) {
      InstrumentId id = obligation.instrument().orElse(new InstrumentId("?"));
      if (!instruments.containsKey(id)) {
        continue;
      }
      List<StatusEvent> of = events.getOrDefault(id, List.of());
      states.add(ObligationLife.on(obligation, steps(id), of, LocalDate.MIN, week.sunday()));
    }
    return states;
  }

  private Digest.Item duty(ObligationState state, LocalDate day) {
    boolean open =
        state.standing() != ObligationState.Standing.PAUSED
            && state.standing() != ObligationState.Standing.ENDED;
    Obligation obligation = state.obligation();
    return new Digest.Item(
        obligation.obligor().map(o -> o + " must ").orElse("") + obligation.action(),
        Optional.empty(),
        open
            ? "Due " + DAY.format(day) + "."
            : "Was due " + DAY.format(day) + ": " + state.standing().code() + ". " + state.reason(),
        Optional.of(shortened(obligation.evidence().getFirst().text())),
        obligation.instrument().map(this::name),
        obligation.instrument().map(i -> site.resolve("instrument/" + encoded(i.value()))),
        List.of());
  }

  /// Obligations that this week paused, resumed, moved or ended.
  private List<Digest.Item> obligations() {
    return states().stream()
        .filter(s ->
            s.deadlines().stream()
                    .anyMatch(d ->
                        d.kind() != ObligationState.Deadline.Kind.SET
                            && !d.on().isBefore(week.monday()))
                || (s.since().isAfter(week.monday().minusDays(1))
                    && s.standing() != ObligationState.Standing.OPEN
                    && s.standing() != ObligationState.Standing.COMING))
        .map(s -> duty(s, s.due().or(() -> s.obligation().due()).orElse(week.sunday())))
        .toList();
  }

  private List<Digest.Item> conflicts() {
    return learned()
        .filter(e -> !e.contradictions().isEmpty())
        .map(e ->
            item(
                name(e.instrument()),
                Optional.empty(),
                e.contradictions().stream()
                    .map(c -> StatusEvent.readable(c, this::publication))
                    .collect(Collectors.joining(" ")),
                Optional.of(e),
                e.instrument()))
        .toList();
  }

  private Optional<String> publication(DocumentId id) {
    return store
        .document(id)
        .map(d -> d.document().publisher() + ", " + DAY.format(d.document().published()));
  }

  private List<Digest.Item> late() {
    return learned()
        .filter(e -> !isRecent(e) && shown.add(e.id()))
        .map(e -> eventItem(e, e.type().code().replace('-', ' ')))
        .toList();
  }

  private List<Digest.Item> sources() {
    List<Digest.Item> items = new ArrayList<>();
    for (SourceHealth source : store.sources()) {
      if (source.watched()) {
        trouble(source)
            .ifPresent(words ->
                items.add(
                    new Digest.Item(
                        source.source().value(),
                        Optional.empty(),
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(site.resolve("sources")),
                        List.of())));
      }
    }
    return items;
  }

  /// Why a source may have kept something from this week.
  private Optional<String> trouble(SourceHealth source) {
    Optional<Instant> answered = source.answered();
    String last =
        "last answered "
            + answered.map(a -> DAY.format(LocalDate.ofInstant(a, week.zone()))).orElse("never");
    Optional<String> reason = source.reason(source.asked()).map(r -> "; " + r);
    if (answered.filter(a -> !a.isBefore(week.from())).isEmpty()) {
      return Optional.of(
          "Silent: " + last + source.lastProblem().map(p -> "; " + p).orElse("") + ".");
    }
    return switch (source.condition(source.asked())) {
      case ANSWERS, UNWATCHED -> Optional.empty();
      case FAILING ->
          Optional.of("Late: " + last + source.lastProblem().map(p -> "; " + p).orElse("") + ".");
      case SUSPECT -> Optional.of("Suspect: " + last + reason.orElse("") + ".");
      case SILENT -> Optional.of("Silent: " + last + reason.orElse("") + ".");
    };
  }

  private static String words(LegalStatus status) {
    return status.code().replace('-', ' ');
  }

  /// At most thirty words, so that an item stays below sixty.
  private static String shortened(String quote) {
    String[] words = quote.strip().split("\\s+");
    return words.length <= 30
        ? String.join(" ", words)
        : String.join(" ", java.util.Arrays.copyOf(words, 30)) + " …";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
