package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.resolve.Resolver;
import org.inforce.search.Hit;
import org.inforce.search.Kept;
import org.inforce.search.Search;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.store.Store;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Answers questions from a store and its index. Safe for use by many threads.
public final class Answers {
  private static final int CANDIDATES = 8;
  private static final int MOST_MEANT = 3;

  private static final int LONGEST_SENTENCE = 240;

  /// Of ten letters eight must stand as they do in a name that may have been meant.
  private static final float NEAR = 0.8f;

  private final Store store;
  private final Search search;
  private final Dossiers dossiers;
  private final Kept<LocalDate, List<Standing>> standings;
  private final Kept<Days, List<Due>> dues;

  /// Answers with the resolver of the product.
  public Answers(Store store, Search search) {
    this(store, search, Resolver::resolve);
  }

  /// @param resolver which the store was filled with; asked again for what was known on a day
  public Answers(
      Store store, Search search, BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.search = search;
    this.dossiers = new Dossiers(store, resolver);
    this.standings = new Kept<>(store::stand);
    this.dues = new Kept<>(store::stand);
  }

  /// Which instrument a name, an identifier in any usual spelling, or an id of ours means.
  public Named named(String name) {
    return named(name, Optional.empty());
  }

  private Named named(String name, Optional<LocalDate> knownOn) {
    if (!name.isBlank()) {
      Optional<Instrument> byId = store.instrument(new InstrumentId(name.strip()));
      if (byId.isPresent()) {
        return new Named.One(byId.get());
      }
    }
    return Names.choose(name, search.instruments(name, CANDIDATES, knownOn));
  }

  /// The name that is spelled most nearly as one by which nothing is known; empty if none is near.
  public Optional<String> like(String name) {
    String asked = name.strip().toLowerCase(Locale.ROOT);
    LevenshteinDistance spelled = new LevenshteinDistance();
    return store.instruments().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
        .filter(known -> spelled.getDistance(asked, known.toLowerCase(Locale.ROOT)) >= NEAR)
        .max(
            Comparator.comparing(
                known -> spelled.getDistance(asked, known.toLowerCase(Locale.ROOT))));
  }

  /// What is known of the things whose status a question asks for ("is the noncompete ban still in
  /// effect?"); empty if the words ask for no status or for nothing known, and several where the
  /// name may mean several.
  ///
  /// @param today the day for which it is told where the request names none
  public List<Dossier> statusAsked(SearchRequest request, LocalDate today) {
    Optional<StatusQuestion> question = StatusQuestion.in(request.question());
    Optional<LocalDate> known = request.known();
    LocalDate day =
        request.day().or(() -> question.flatMap(StatusQuestion::day)).or(() -> known).orElse(today);
    return question
        .map(StatusQuestion::subject)
        .map(subject -> meant(subject, known))
        .orElse(List.of())
        .stream()
        .flatMap(instrument -> dossier(instrument.id(), day, known).stream())
        .toList();
  }

  private List<Instrument> meant(String subject, Optional<LocalDate> knownOn) {
    return switch (named(subject, knownOn)) {
      case Named.One(Instrument one) -> List.of(one);
      case Named.Several(List<Instrument> several) -> {
        // Where none has the whole name, more than the likeliest would be guesses.
        boolean named = Names.covers(subject, several.getFirst());
        yield several.subList(0, Math.min(named ? MOST_MEANT : 1, several.size()));
      }
      case Named.None() -> List.of();
    };
  }

  /// The sentences that are shown in place of what the index has, by the id of a hit: of an event
  /// that is its quotes alone, which begin and end within a sentence; of an instrument what proves
  /// its status is wanted.
  ///
  /// @param request that was answered
  public Map<String, String> sentences(SearchRequest request, SearchAnswer answer) {
    Map<String, String> sentences = new HashMap<>();
    for (Hit hit : answer.hits()) {
      proving(hit, request)
          .flatMap(quote ->
              store
                  .document(quote.document())
                  .map(found -> Context.of(found.document().text(), quote.span()).line()))
          .ifPresent(line -> sentences.put(hit.id(), Wording.excerpt(line, LONGEST_SENTENCE)));
    }
    return sentences;
  }

  private Optional<Quote> proving(Hit hit, SearchRequest request) {
    return switch (hit.what()) {
      case INSTRUMENT -> deciding(new InstrumentId(hit.id()), request);
      case EVENT -> hit.instrument().flatMap(id -> quoted(id, hit, request));
      case DOCUMENT, CASE, OBLIGATION -> Optional.empty();
    };
  }

  /// The words that decided the status of an instrument when it last changed, or by the day that is
  /// asked for.
  private Optional<Quote> deciding(InstrumentId id, SearchRequest request) {
    Optional<LocalDate> day = request.statusDay();
    if (day.isPresent()) {
      return steps(id, request).reversed().stream()
          .filter(step -> !step.day().isAfter(day.get()))
          .map(step -> step.status().because())
          .filter(because -> !because.isEmpty())
          .map(because -> because.getLast().evidence().getFirst())
          .findFirst();
    }
    return store.changes(id).reversed().stream()
        .map(row -> row.change().because())
        .filter(because -> !because.isEmpty())
        .map(because -> because.getLast().evidence().getFirst())
        .findFirst();
  }

  private List<Step> steps(InstrumentId id, SearchRequest request) {
    Optional<Resolution> then = formerly(id, request);
    return then.map(Resolution::instruments)
        .map(List::stream)
        .orElseGet(() -> store.instrument(id).stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(instrument ->
            Timelines.steps(
                instrument,
                then.map(Resolution::events).orElseGet(() -> store.events(id)),
                then.map(Resolution::proceedings).orElseGet(() -> store.proceedings(id))))
        .orElse(List.of());
  }

  private Optional<Resolution> formerly(InstrumentId id, SearchRequest request) {
    return request.known().flatMap(day -> search.formerly(id, day));
  }

  /// Of several quotes of an event that in which the words asked for stand.
  private Optional<Quote> quoted(InstrumentId instrument, Hit hit, SearchRequest request) {
    List<Quote> quotes =
        formerly(instrument, request)
            .map(Resolution::events)
            .orElseGet(() -> store.events(instrument))
            .stream()
            .filter(one -> one.id().value().equals(hit.id()))
            .flatMap(one -> one.evidence().stream())
            .toList();
    return quotes.stream()
        .filter(quote -> hit.snippets().stream().anyMatch(s -> quote.text().contains(s.text())))
        .findFirst()
        .or(() -> quotes.stream().findFirst());
  }

  /// All that is known of an instrument for a day.
  ///
  /// @param knownOn count only what was learned by the end of this day, UTC
  /// @return empty if it was not known by then
  public Optional<Dossier> dossier(InstrumentId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    // What is another one by now was one of its own then.
    return dossiers
        .of(id, asOf, knownOn)
        .or(() ->
            knownOn
                .filter(_ -> store.decisions(d -> d.movedTo(id)).isPresent())
                .flatMap(day -> search.formerly(id, day))
                .flatMap(then -> dossiers.of(then, id, asOf, knownOn)));
  }

  /// All that is known of a court case for a day.
  ///
  /// @param knownOn count only what was learned by the end of this day, UTC
  /// @return empty if it was not known by then
  public Optional<CaseFile> caseFile(ProceedingId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    return dossiers
        .of(id, asOf, knownOn)
        .or(() ->
            knownOn
                .filter(_ -> store.decisions(d -> d.movedTo(id)).isPresent())
                .flatMap(day -> search.formerly(id, day))
                .flatMap(then -> dossiers.of(then, id, asOf, knownOn)));
  }

  /// The documents whose words prove what happened in a case, the earliest first.
  public List<Cited> documents(ProceedingId id) {
    return store.events(id).stream()
        .flatMap(event -> event.evidence().stream())
        .map(Quote::document)
        .distinct()
        .flatMap(document -> cited(document).stream())
        .sorted(Comparator.comparing(Cited::published).thenComparing(Cited::id))
        .toList();
  }

  /// A document as a source.
  public Optional<Cited> cited(DocumentId id) {
    return store.document(id).map(stored -> Cited.of(stored.document()));
  }

  /// Every instrument with its status on a day, by name.
  public List<Standing> standings(LocalDate asOf) {
    return standings.of(asOf, this::standingsOf);
  }

  private List<Standing> standingsOf(LocalDate asOf) {
    List<Standing> standings = new ArrayList<>();
    for (Instrument instrument : store.instruments()) {
      List<Step> steps =
          Timelines.steps(
              instrument, store.events(instrument.id()), store.proceedings(instrument.id()));
      Timelines.on(steps, asOf).ifPresent(step -> standings.add(new Standing(instrument, step)));
    }
    return List.copyOf(standings);
  }

  /// What is due from a day on, the earliest first: obligations that are not ended, hearings, and
  /// changes of status known beforehand.
  public List<Due> dues(LocalDate from, LocalDate to) {
    return dues(from, to, Optional.empty());
  }

  /// The same by what was known on a day.
  ///
  /// @param knownOn count only what was learned by the end of this day, UTC
  public List<Due> dues(LocalDate from, LocalDate to, Optional<LocalDate> knownOn) {
    return dues.of(new Days(from, to, knownOn), this::duesOf);
  }

  /// The same as a calendar keeps it.
  public List<Appointment> appointments(LocalDate today, LocalDate from, LocalDate to) {
    return Appointments.of(store, instrument -> true, today, from, to);
  }

  /// Those of some instruments.
  public List<Appointment> appointments(
      Set<InstrumentId> about, LocalDate today, LocalDate from, LocalDate to) {
    return Appointments.of(store, one -> about.contains(one.id()), today, from, to);
  }

  private record Days(LocalDate from, LocalDate to, Optional<LocalDate> knownOn) {}

  private List<Due> duesOf(Days days) {
    return Dues.of(store, dossiers.known(days.knownOn()), days.from(), days.to());
  }
}
