package org.inforce.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Recorded;
import org.inforce.search.Facet;
import org.inforce.search.Search;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Standing;
import org.inforce.store.RecordedChange;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// What each address shows. Every page is made from the store's last finished transaction.
final class Pages {
  private static final int RECENT = 14;
  private static final int WEEKS_AHEAD = 26;
  private static final int PAGE = 20;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Store store;
  private final Search search;
  private final Answers answers;
  private final Clock clock;

  Pages(Store store, Search search, Answers answers, Clock clock) {
    this.store = store;
    this.search = search;
    this.answers = answers;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  void today(Context context) {
    LocalDate today = today();
    List<RecordedChange> changes =
        new ArrayList<>(store.changes(Instant.EPOCH, clock.instant().plusSeconds(1)));
    changes.removeIf(row -> row.change().before().isEmpty());
    List<RecordedChange> recent = changes.reversed().stream().limit(RECENT).toList();
    Map<LegalStatus, List<Standing>> groups = new EnumMap<>(LegalStatus.class);
    for (Standing standing : answers.standings(today)) {
      groups
          .computeIfAbsent(standing.step().status().status(), s -> new ArrayList<>())
          .add(standing);
    }
    groups
        .values()
        .forEach(
            list -> list.sort(Comparator.comparing((Standing s) -> s.step().day()).reversed()));
    show(
        context,
        "today.jte",
        new TodayView(
            today,
            recent,
            groups,
            answers.dues(today, today.plusWeeks(WEEKS_AHEAD)),
            store.counts()));
  }

  void search(Context context) {
    String words = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
    int page = number(context, "page", 1);
    SearchRequest request = request(words, page);
    for (Facet facet : Facet.values()) {
      for (String code : context.queryParams(facet.code())) {
        request = request.with(facet, code);
      }
    }
    show(context, "search.jte", new SearchView(words, request, search.search(request), page));
  }

  private static SearchRequest request(String words, int page) {
    try {
      return SearchRequest.of(words).page((page - 1) * PAGE, PAGE);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("That cannot be searched: " + e.getMessage() + ".");
    }
  }

  void instrument(Context context) {
    InstrumentId id = new InstrumentId(context.pathParam("id"));
    Optional<LocalDate> known = day(context, "known");
    LocalDate asOf = day(context, "asof").or(() -> known).orElseGet(this::today);
    Dossier dossier =
        answers
            .dossier(id, asOf, known)
            .orElseThrow(() ->
                new NotFound(
                    store.instrument(id).isPresent()
                        ? "Nothing was known of it by then."
                        : "No law, order or rule has this address."));
    show(
        context,
        "instrument.jte",
        new InstrumentView(dossier, Drawing.of(dossier, today()), today()));
  }

  void document(Context context) {
    DocumentId id = new DocumentId(context.pathParam("id"));
    StoredDocument stored =
        store.document(id).orElseThrow(() -> new NotFound("No document has this address."));
    Recorded recorded = store.reading(id).orElseThrow();
    show(
        context,
        "document.jte",
        new DocumentView(stored, recorded.reading(), Passages.of(recorded.reading())));
  }

  void error(Context context, String message, HttpStatus status) {
    context.status(status);
    show(context, "error.jte", new ErrorView(status.getCode(), message));
  }

  private void show(Context context, String template, Object view) {
    StringOutput page = new StringOutput();
    templates.render(template, view, page);
    context.html(page.toString());
  }

  private static Optional<LocalDate> day(Context context, String name) {
    String value = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw new BadQuestion("'" + value + "' is no day like 2026-02-12.");
    }
  }

  private static int number(Context context, String name, int otherwise) {
    String value = Optional.ofNullable(context.queryParam(name)).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.length() > 4
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')
        || value.equals("0")) {
      throw new BadQuestion("'" + value + "' is no page number.");
    }
    return Math.max(1, Integer.parseInt(value));
  }
}
