package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.search.Facet;
import org.inforce.search.Order;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.AkomaNtosoLife;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Due;
import org.inforce.search.answer.Standing;
import org.inforce.store.RecordedChange;

/// Today, search and the page of an instrument. Every page is made from the store's last finished
/// transaction.
final class Pages {
  private static final int RECENT = 10;
  private static final int WEEKS_AHEAD = 26;
  private static final int PAGE = 20;

  private final Setup setup;
  private final Templates templates;

  Pages(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  private LocalDate today() {
    return Ask.today(setup.clock());
  }

  void today(Context context) {
    LocalDate today = today();
    Instant now = setup.clock().instant();
    Optional<Instant> visit = Visits.last(context, now);
    List<RecordedChange> changes =
        new ArrayList<>(setup.store().changes(Instant.EPOCH, now.plusSeconds(1)));
    changes.removeIf(row -> row.change().before().isEmpty());
    List<RecordedChange> recent = changes.reversed().stream().limit(RECENT).toList();
    List<Due> ahead = setup.answers().dues(today.minusDays(6), today.plusWeeks(WEEKS_AHEAD));
    templates.show(
        context,
        "today.jte",
        new TodayView(
            now,
            today,
            visit,
            Learned.of(setup, recent),
            Said.of(setup, recent),
            changes.stream()
                .filter(c -> visit.map(v -> c.learned().isAfter(v)).orElse(false))
                .count(),
            week(today, changes, ahead),
            groups(today),
            ahead.stream().filter(due -> !due.day().isBefore(today)).toList(),
            setup.store().sources().stream().filter(s -> s.condition(now).isTrouble()).toList(),
            setup.store().counts()));
  }

  /// The week in which a day lies, Monday first.
  private static List<TodayView.Day> week(
      LocalDate today, List<RecordedChange> changes, List<Due> dues) {
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    List<TodayView.Day> days = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      LocalDate day = monday.plusDays(i);
      days.add(
          new TodayView.Day(
              day,
              changes.stream()
                  .filter(c -> LocalDate.ofInstant(c.learned(), ZoneOffset.UTC).equals(day))
                  .count(),
              dues.stream().filter(due -> due.day().equals(day)).count()));
    }
    return days;
  }

  private Map<LegalStatus, List<Standing>> groups(LocalDate today) {
    Map<LegalStatus, List<Standing>> groups = new EnumMap<>(LegalStatus.class);
    for (Standing standing : setup.answers().standings(today)) {
      groups
          .computeIfAbsent(standing.step().status().status(), s -> new ArrayList<>())
          .add(standing);
    }
    groups
        .values()
        .forEach(
            list -> list.sort(Comparator.comparing((Standing s) -> s.step().day()).reversed()));
    return groups;
  }

  void search(Context context) {
    SearchRequest typed = request(context);
    SearchAnswer first = setup.search().search(typed);
    // What nobody wrote so is answered as it was meant, and said so.
    boolean misspelled = first.total() == 0 && first.better().isPresent();
    SearchRequest request = misspelled ? typed.reworded(first.better().orElseThrow()) : typed;
    SearchAnswer answer = misspelled ? setup.search().search(request) : first;
    Map<String, Cited> folded = new HashMap<>();
    answer.hits().stream()
        .flatMap(hit -> hit.folded().stream())
        .forEach(id ->
            setup.answers().cited(new DocumentId(id)).ifPresent(cited -> folded.put(id, cited)));
    templates.show(
        context,
        "search.jte",
        new SearchView(
            misspelled ? Optional.of(typed.words()) : Optional.empty(),
            request,
            answer,
            statusAsked(setup, request),
            folded,
            setup.answers().sentences(request, answer),
            request.offset() / PAGE + 1,
            today()));
  }

  /// What the address of a search asks for.
  static SearchRequest request(Context context) {
    SearchRequest request = page(Ask.text(context, "q"), Ask.number(context, "page", 1));
    for (Facet facet : Facet.values()) {
      for (String code : context.queryParams(facet.code())) {
        request = request.with(facet, code);
      }
    }
    return request
        .asOf(Ask.day(context, "asof"))
        .knownOn(Ask.day(context, "known"))
        .in(order(Ask.text(context, "sort")));
  }

  private static Order order(String typed) {
    try {
      return typed.isEmpty() ? Order.RELEVANCE : Coded.of(Order.class, typed);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("'" + typed + "' is no order like newest.");
    }
  }

  private static SearchRequest page(String words, int page) {
    try {
      return SearchRequest.of(words).page((page - 1) * PAGE, PAGE);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("That cannot be searched: " + e.getMessage() + ".");
    }
  }

  /// The status that the words of a search ask for, on its day.
  static List<Dossier> statusAsked(Setup setup, SearchRequest request) {
    return setup.answers().statusAsked(request, Ask.today(setup.clock()));
  }

  void instrument(Context context) {
    dossier(context, "")
        .ifPresent(dossier -> {
          AskedDay day = AskedDay.of(context, setup.clock());
          templates.show(
              context,
              "instrument.jte",
              new InstrumentView(
                  dossier,
                  Drawing.of(dossier, day.today()),
                  setup.store().related(dossier.instrument().id()),
                  LinkedData.of(dossier),
                  day));
        });
  }

  /// Its life in Akoma Ntoso.
  void life(Context context) {
    dossier(context, LIFE)
        .ifPresent(dossier -> {
          URI work =
              Feeds.site(context)
                  .resolve("/instrument/" + Links.encoded(dossier.instrument().id().value()));
          context
              .contentType("application/akn+xml; charset=utf-8")
              .result(AkomaNtosoLife.of(dossier, work));
        });
  }

  static final String LIFE = "/akn.xml";

  /// What is known of the instrument asked for; empty where the answer is that it has another
  /// address now.
  ///
  /// @param behind what follows the id in the address
  private Optional<Dossier> dossier(Context context, String behind) {
    InstrumentId id = new InstrumentId(Ask.id(context));
    AskedDay day = AskedDay.of(context, setup.clock());
    Optional<Dossier> found = setup.answers().dossier(id, day.asOf(), day.knownOn());
    if (found.isEmpty()) {
      if (setup.store().instrument(id).isPresent()) {
        throw NotFound.byThen();
      }
      InstrumentId now =
          Moved.to(setup.store(), id)
              .orElseThrow(() -> new NotFound("No law, order or rule has this address."));
      context.redirect(
          "/instrument/" + Links.encoded(now.value()) + behind + day.question(),
          HttpStatus.MOVED_PERMANENTLY);
    }
    return found;
  }
}
