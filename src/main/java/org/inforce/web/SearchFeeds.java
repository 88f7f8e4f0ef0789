package org.inforce.web;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.deliver.AtomFeed;
import org.inforce.model.InstrumentId;
import org.inforce.search.Facet;
import org.inforce.search.Hit;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.Wording;

/// Any answer of the search as Atom and CSV. What is asked stands in the address, as on the page.
final class SearchFeeds {
  private static final int ENTRIES = 100;

  private final Setup setup;

  SearchFeeds(Setup setup) {
    this.setup = setup;
  }

  private List<Hit> hits(SearchRequest request) {
    return setup.search().search(request.page(0, ENTRIES)).hits();
  }

  void atom(Context context) {
    URI site = Feeds.site(context);
    String asked = Links.question(context.queryParamMap());
    SearchRequest request = Pages.request(context);
    List<AtomFeed.Entry> entries =
        hits(request).stream().map(hit -> entry(request, hit, site)).toList();
    context
        .contentType("application/atom+xml; charset=utf-8")
        .result(
            AtomFeed.of(
                "urn:inforce:search:" + Secrets.digest(asked).substring(0, 32),
                "Inforce: " + request.typed(),
                site.resolve("/feeds/search.atom" + question(asked)),
                site.resolve("/search" + question(asked)),
                entries));
  }

  /// The days of what is found: of the laws themselves, and of those that documents and events tell
  /// of. A calendar is kept by whoever takes it, and must not forget.
  void calendar(Context context) {
    SearchRequest request = Pages.request(context);
    if (request.known().isPresent()) {
      throw new BadQuestion(
          "A calendar tells what is due by all that is known now. What was due by what was known on"
              + " a day is told among the deadlines.");
    }
    Set<InstrumentId> found =
        hits(request).stream()
            .flatMap(hit -> hit.instrument().stream())
            .collect(Collectors.toSet());
    Feeds.calendar(setup, context, request.typed(), Optional.of(found));
  }

  private static String question(String asked) {
    return asked.isEmpty() ? "" : "?" + asked;
  }

  /// What has no day is as old as can be: a feed must not call it new at every question.
  private static AtomFeed.Entry entry(SearchRequest request, Hit hit, URI site) {
    Instant day =
        hit.day().map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(Instant.EPOCH);
    return new AtomFeed.Entry(
        "urn:inforce:" + hit.what().code() + ":" + Links.encoded(hit.id()),
        hit.title().isEmpty() ? "(without a title)" : hit.title(),
        says(hit),
        site.resolve(SearchView.address(request, hit)),
        day,
        day);
  }

  private static String says(Hit hit) {
    String status = hit.facets().getOrDefault(Facet.STATUS, "").replace('-', ' ');
    String words =
        hit.snippets().stream().map(Hit.Snippet::text).collect(Collectors.joining(" … "));
    return String.join(
        ". ",
        List.of(Wording.code(hit.what()), status, words).stream()
            .filter(part -> !part.isBlank())
            .toList());
  }

  void csv(Context context) {
    URI site = Feeds.site(context);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("what", "id", "title", "day", "status", "type", "publisher", "address", "words"));
    SearchRequest request = Pages.request(context);
    for (Hit hit : hits(request)) {
      rows.add(
          List.of(
              hit.what().code(),
              hit.id(),
              hit.title(),
              hit.day().map(Object::toString).orElse(""),
              hit.facets().getOrDefault(Facet.STATUS, ""),
              hit.facets().getOrDefault(Facet.TYPE, ""),
              hit.facets().getOrDefault(Facet.PUBLISHER, ""),
              site.resolve(SearchView.address(request, hit)).toString(),
              hit.snippets().stream().map(Hit.Snippet::text).collect(Collectors.joining(" … "))));
    }
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"search.csv\"")
        .result(Csv.of(rows));
  }
}
