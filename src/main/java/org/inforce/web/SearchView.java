package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.inforce.model.Coded;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Span;
import org.inforce.search.Facet;
import org.inforce.search.Hit;
import org.inforce.search.Order;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.search.What;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;

/// What was found. The state of the page is wholly in its address.
///
/// @param misspelled what was typed, where nothing was found for it and the request is in the words
///   that were meant
/// @param folded the copies and versions found that stand under one hit, by id
/// @param sentences in which the few words of an event stand, by the id of the event
/// @param page from 1
public record SearchView(
    Optional<String> misspelled,
    SearchRequest request,
    SearchAnswer answer,
    List<Dossier> asked,
    Map<String, Cited> folded,
    Map<String, String> sentences,
    int page,
    LocalDate today) {
  public String words() {
    return request.words();
  }

  /// What a form sends along.
  public record Field(String name, String value) {}

  /// A stretch of a snippet.
  public record Piece(String text, boolean marked) {}

  /// The copies and versions that stand under a hit.
  public List<Cited> folded(Hit hit) {
    return hit.folded().stream()
        .flatMap(id -> Optional.ofNullable(folded.get(id)).stream())
        .toList();
  }

  /// The facets in the order of the page: the longest lists come last.
  public static List<Facet> facets() {
    List<Facet> facets = new ArrayList<>(List.of(Facet.values()));
    facets.remove(Facet.PUBLISHER);
    facets.add(Facet.PUBLISHER);
    return facets;
  }

  /// True if there is anything by which the answer can be narrowed.
  public boolean isNarrowable() {
    return answer.counts().values().stream().anyMatch(counts -> !counts.isEmpty());
  }

  /// A code in words.
  public static String label(Facet facet, String code) {
    return switch (facet) {
      case COURT -> Wording.court(code);
      case JURISDICTION -> Wording.place(code);
      case PUBLISHER, YEAR -> code;
      case TYPE -> type(code);
      case STATUS -> Wording.status(Coded.of(LegalStatus.class, code));
      case WHAT, KIND -> code.replace('-', ' ');
    };
  }

  /// A type of event in the words of the other pages; that of an instrument as it is.
  public static String type(String code) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .map(Wording::type)
        .orElse(code.replace('-', ' '));
  }

  public boolean isChosen(Facet facet, String code) {
    return request.filters().getOrDefault(facet, Set.of()).contains(code);
  }

  /// The address with one code of a facet added, or taken away if it is chosen.
  public String toggled(Facet facet, String code) {
    StringBuilder address = start(words(), request.order());
    boolean chosen = isChosen(facet, code);
    request
        .filters()
        .forEach((other, codes) ->
            codes.stream()
                .filter(c -> !(other == facet && c.equals(code)))
                .sorted()
                .forEach(c -> append(address, other, c)));
    if (!chosen) {
      append(address, facet, code);
    }
    return address.toString();
  }

  /// The address of another page of the same answer.
  public String at(int otherPage) {
    StringBuilder address = start(words(), request.order());
    filters(address);
    return address.append("&page=").append(otherPage).toString();
  }

  /// The address of the same answer in another order.
  public String sorted(String order) {
    StringBuilder address = start(words(), Coded.of(Order.class, order));
    filters(address);
    return address.toString();
  }

  /// All of the address but the days asked for.
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>(List.of(new Field("q", words())));
    if (request.order() != Order.RELEVANCE) {
      fields.add(new Field("sort", request.order().code()));
    }
    request
        .filters()
        .forEach((facet, codes) ->
            codes.stream().sorted().forEach(code -> fields.add(new Field(facet.code(), code))));
    return fields;
  }

  /// The address of the same answer as of today.
  public String sameToday() {
    StringJoiner address = new StringJoiner("&", "/search?", "");
    fields().forEach(field -> address.add(field.name() + "=" + encoded(field.value())));
    return address.toString();
  }

  public boolean isSorted(String order) {
    return request.order().code().equals(order);
  }

  /// The address of an answer to other words.
  public String reworded(String other) {
    StringBuilder address = start(other, request.order());
    filters(address);
    return address.toString();
  }

  /// Where a follow of exactly what is shown begins.
  public String follow() {
    return "/follows/new?kind=search&value=" + encoded(request.typed());
  }

  /// The same answer for programs.
  ///
  /// @param path e.g. `/feeds/search.atom`
  public String as(String path) {
    StringBuilder address = start(path, words(), request.order());
    filters(address);
    return address.toString();
  }

  private StringBuilder start(String asked, Order order) {
    return start("/search", asked, order);
  }

  private StringBuilder start(String path, String asked, Order order) {
    StringBuilder address = new StringBuilder(path).append("?q=").append(encoded(asked));
    if (order != Order.RELEVANCE) {
      address.append("&sort=").append(order.code());
    }
    request.asOf().ifPresent(day -> address.append("&asof=").append(day));
    request.knownOn().ifPresent(day -> address.append("&known=").append(day));
    return address;
  }

  private void filters(StringBuilder address) {
    request
        .filters()
        .forEach((facet, codes) -> codes.stream().sorted().forEach(c -> append(address, facet, c)));
  }

  public boolean hasNext() {
    long last = (long) page * request.size();
    return answer.total() > last && last + request.size() <= SearchRequest.DEEPEST;
  }

  private static void append(StringBuilder address, Facet facet, String code) {
    address.append('&').append(facet.code()).append('=').append(encoded(code));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Where a hit leads.
  public String address(Hit hit) {
    return address(request, hit);
  }

  /// Where a status that was asked for leads: empty, or what asks for the same day and knowledge.
  public String question(Dossier dossier) {
    return new AskedDay(dossier.asOf(), dossier.knownOn(), today).question();
  }

  /// Where a hit leads: what was known on a day is shown by what was known on it.
  static String address(SearchRequest request, Hit hit) {
    String question = question(request);
    if (hit.what() == What.DOCUMENT) {
      return "/document/" + encoded(hit.id());
    }
    if (hit.what() == What.CASE) {
      return "/case/" + Links.path(hit.id()) + question;
    }
    if (hit.instrument().isEmpty() && hit.document().isPresent()) {
      return "/document/" + encoded(hit.document().get().value());
    }
    String instrument = hit.instrument().map(id -> id.value()).orElse(hit.id());
    return "/instrument/"
        + encoded(instrument)
        + question
        + (hit.what() == What.EVENT ? "#event-" + encoded(hit.id()) : "");
  }

  private static String question(SearchRequest request) {
    return request
        .known()
        .map(known -> "?asof=" + request.statusDay().orElse(known) + "&known=" + known)
        .orElse("");
  }

  /// The sentence shown for a hit, in which the words asked for are marked as in its snippets.
  public Optional<List<Piece>> sentence(Hit hit) {
    return Optional.ofNullable(sentences.get(hit.id()))
        .map(sentence -> pieces(new Hit.Snippet(sentence, marks(sentence, hit))));
  }

  private static List<Span> marks(String sentence, Hit hit) {
    return hit.snippets().stream()
        .filter(snippet -> sentence.contains(snippet.text()))
        .flatMap(snippet ->
            snippet.marks().stream().map(m -> m.shifted(sentence.indexOf(snippet.text()))))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /// A snippet cut where the words asked for begin and end.
  public static List<Piece> pieces(Hit.Snippet snippet) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : snippet.marks()) {
      if (mark.start() > at) {
        pieces.add(new Piece(snippet.text().substring(at, mark.start()), false));
      }
      if (mark.end() > at) {
        pieces.add(
            new Piece(snippet.text().substring(Math.max(at, mark.start()), mark.end()), true));
        at = mark.end();
      }
    }
    pieces.add(new Piece(snippet.text().substring(at), false));
    return pieces;
  }
}
