package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.ProceedingId;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.resolve.Resolver;
import org.inforce.store.Matter;
import org.inforce.store.Store;

/// Finds documents, instruments and events. The index is a cache of the store: it catches up by
/// itself and can be deleted at will. Safe for use by many threads.
public final class Search implements AutoCloseable {
  /// The past of a day is in memory, so that only a few are kept.
  private static final int MOST_PASTS = 4;

  private final Store store;
  private final Analyzer analyzer;
  private final Optional<Index> index;
  private final SearcherManager searchers;
  private final Optional<MeaningIndex> meaning;
  private final BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver;
  private final Kept<LocalDate, Past> pasts;

  private Search(
      Store store,
      Analyzer analyzer,
      Optional<Index> index,
      SearcherManager searchers,
      Optional<MeaningIndex> meaning,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.analyzer = analyzer;
    this.index = index;
    this.searchers = searchers;
    this.meaning = meaning;
    this.resolver = resolver;
    this.pasts = new Kept<>(store::stand, MOST_PASTS);
  }

  /// Opens the index in a folder beside the one process that writes to the store, and catches up.
  /// Finds by words alone.
  ///
  /// @throws SearchException if another process writes to the index
  public static Search open(Path folder, Store store) {
    return open(folder, store, Optional.empty());
  }

  /// The same, finding by meaning too if there is a model; its index lies beside the other.
  public static Search open(Path folder, Store store, Optional<Meaning> model) {
    return open(folder, store, model, Resolver::resolve);
  }

  /// The same for another resolver than that of the product.
  ///
  /// @param resolver which the store was filled with; asked again for what was known on a day
  public static Search open(
      Path folder,
      Store store,
      Optional<Meaning> model,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    Analyzer analyzer = Analyzers.index();
    try {
      Index index = Index.open(folder, store, new WordsForm(analyzer));
      index.catchUp();
      index.commit();
      Optional<MeaningIndex> meaning =
          model.isPresent()
              ? Optional.of(MeaningIndex.open(besides(folder), store, model.get()))
              : Optional.empty();
      meaning.ifPresent(MeaningIndex::catchUpSoon);
      return new Search(
          store,
          analyzer,
          Optional.of(index),
          new SearcherManager(index.writer(), null),
          meaning,
          resolver);
    } catch (LockObtainFailedException e) {
      throw new SearchException(
          "another inforce is writing to the index in "
              + folder
              + ": stop it first, or use another --home",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index in " + folder, e);
    }
  }

  /// Opens the index in a folder for asking only. If nobody else writes to it, it first catches up
  /// with the store; else it shows the last commit of the process that does.
  public static Search openForReading(Path folder, Store store) {
    return openForReading(folder, store, Optional.empty());
  }

  /// The same, finding by meaning too if there is a model and an index made with it.
  public static Search openForReading(Path folder, Store store, Optional<Meaning> model) {
    Analyzer analyzer = Analyzers.index();
    try {
      Form form = new WordsForm(analyzer);
      if (!Index.Cursor.in(folder, form).equals(Optional.of(Index.Cursor.of(store.counts())))) {
        catchUpOnce(folder, store, form);
      }
      return new Search(
          store,
          analyzer,
          Optional.empty(),
          new SearcherManager(FSDirectory.open(folder), null),
          model.isPresent()
              ? MeaningIndex.openForReading(besides(folder), model.get())
              : Optional.empty(),
          Resolver::resolve);
    } catch (IndexNotFoundException e) {
      throw new SearchException(
          "the index in " + folder + " is being made by another inforce: ask again soon", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index in " + folder, e);
    }
  }

  private static Path besides(Path folder) {
    return folder.resolveSibling("meaning");
  }

  private static void catchUpOnce(Path folder, Store store, Form form) throws IOException {
    try (Index index = Index.open(folder, store, form)) {
      index.catchUp();
      index.commit();
    } catch (LockObtainFailedException e) {
      // The process that holds the lock catches up itself; its last commit is shown until then.
      return;
    }
  }

  /// Takes over what the store has recorded since; found from now on.
  public void catchUp() {
    index.ifPresent(Index::catchUp);
    refresh();
    meaning.ifPresent(MeaningIndex::catchUpSoon);
  }

  /// Takes over by meaning too what the store has recorded since: some hundredths of a second for
  /// each passage. Without a model nothing is done.
  public void catchUpMeaning() {
    meaning.ifPresent(MeaningIndex::catchUp);
  }

  /// Makes what was taken over safe against a crash; without it the next start takes it over again.
  public void commit() {
    index.ifPresent(Index::commit);
  }

  /// Makes the index anew from the store.
  ///
  /// @throws IllegalStateException if it was opened for asking only
  public void rebuild() {
    index.orElseThrow(() -> new IllegalStateException("opened for asking only")).rebuild();
    refresh();
  }

  private void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot refresh the index", e);
    }
  }

  /// Answers a request.
  public SearchAnswer search(SearchRequest request) {
    return search(request, Ranking.BOTH);
  }

  /// Answers a request with what is best by this.
  public SearchAnswer search(SearchRequest request, Ranking ranking) {
    Optional<LocalDate> knownOn = request.known();
    if (knownOn.isPresent()) {
      return withSearcher(now -> searchPast(request, knownOn.get(), now));
    }
    if (meaning.isEmpty() || ranking == Ranking.WORDS) {
      return withSearcher(
          searcher -> new Asking(searcher, analyzer, Optional.empty(), ranking).answer(request));
    }
    try {
      return meaning
          .get()
          .ask(nearest ->
              withSearcher(searcher ->
                  new Asking(searcher, analyzer, Optional.of(nearest), ranking).answer(request)));
    } catch (IOException e) {
      throw new UncheckedIOException("the index of meaning could not be read", e);
    }
  }

  /// By words alone: the index of meaning holds what is known now.
  private SearchAnswer searchPast(SearchRequest request, LocalDate day, IndexSearcher now)
      throws IOException {
    // After the index was asked for: of what it holds the past may know more, never less.
    IndexSearcher then = new IndexSearcher(past(day).over(now));
    return new Asking(then, analyzer, Optional.empty(), Ranking.WORDS).answer(request);
  }

  /// One is made at a time, for all of a store may have to be resolved for it.
  private Past past(LocalDate day) {
    synchronized (pasts) {
      return pasts.of(day, asked -> Past.of(asked, store, resolver, new WordsForm(analyzer)));
    }
  }

  /// The matter of an instrument as it was known on a day, if that is not as it is known now.
  public Optional<Resolution> formerly(InstrumentId id, LocalDate knownOn) {
    return past(knownOn).of(id);
  }

  /// The matter of a case as it was known on a day, if that is not as it is known now.
  public Optional<Resolution> formerly(ProceedingId id, LocalDate knownOn) {
    return past(knownOn).of(id);
  }

  /// Names of instruments and cases that go on as what was typed so far, the busiest first.
  public List<Completion> completions(String typed, int most) {
    return withSearcher(searcher -> new Completing(searcher, analyzer).names(typed, most));
  }

  /// The instruments that a name, alias or identifier may mean, the likeliest first.
  public List<Instrument> instruments(String name, int most) {
    return instruments(name, most, Optional.empty());
  }

  /// The same, by what was known on a day.
  public List<Instrument> instruments(String name, int most, Optional<LocalDate> knownOn) {
    SearchRequest request =
        SearchRequest.of(name)
            .with(Facet.WHAT, What.INSTRUMENT.code())
            .page(0, most)
            .knownOn(knownOn);
    return search(request, Ranking.WORDS).hits().stream()
        .flatMap(hit -> instrument(new InstrumentId(hit.id()), request.known()).stream())
        .toList();
  }

  private Optional<Instrument> instrument(InstrumentId id, Optional<LocalDate> knownOn) {
    return knownOn
        .flatMap(day -> formerly(id, day))
        .flatMap(then -> then.instruments().stream().filter(i -> i.id().equals(id)).findFirst())
        .or(() -> store.instrument(id));
  }

  /// Every entry by its key (`instrument:…`) with its stored words, to compare with the store.
  public Map<String, String> contents() {
    return withSearcher(searcher -> {
      Map<String, String> contents = new TreeMap<>();
      ScoreDoc[] all =
          searcher.search(
                  new org.apache.lucene.search.MatchAllDocsQuery(),
                  Math.max(1, searcher.getIndexReader().maxDoc()))
              .scoreDocs;
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc one : all) {
        add(contents, stored.document(one.doc));
      }
      return contents;
    });
  }

  /// What {@link #contents()} is if the index has everything that the store holds.
  public static Map<String, String> contents(Store store) {
    Map<String, String> contents = new TreeMap<>();
    store.documents().forEach(stored -> add(contents, Entries.document(stored)));
    for (Matter matter : store.pages().matters(0, 0, Integer.MAX_VALUE)) {
      Entries.of(matter).forEach(entry -> add(contents, entry));
    }
    return contents;
  }

  private static void add(Map<String, String> contents, Document entry) {
    contents.put(
        entry.get(Facet.WHAT.code()) + ":" + entry.get(Fields.ID),
        String.join("\n", entry.getValues(Fields.TITLE))
            + "\n"
            + String.join("\n", entry.getValues(Fields.TEXT))
            + Optional.ofNullable(entry.get(Facet.STATUS.code()))
                .map(status -> "\n" + status)
                .orElse(""));
  }

  /// The sequence of the store up to which the index has followed.
  public long sequence() {
    return index
        .map(Index::cursor)
        .map(Index.Cursor::sequence)
        .orElseGet(() ->
            withSearcher(searcher ->
                Index.Cursor.of(
                        ((DirectoryReader) searcher.getIndexReader())
                            .getIndexCommit()
                            .getUserData(),
                        new WordsForm(analyzer))
                    .map(Index.Cursor::sequence)
                    .orElse(0L)));
  }

  private interface Asked<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T withSearcher(Asked<T> question) {
    try {
      if (index.isEmpty()) {
        searchers.maybeRefresh();
      }
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be read", e);
    }
  }

  @Override
  public void close() {
    meaning.ifPresent(MeaningIndex::close);
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be closed", e);
    }
    index.ifPresent(Index::commit);
    index.ifPresent(Index::close);
  }
}
