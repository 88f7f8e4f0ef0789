package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Quote;
import org.inforce.model.SourceId;
import org.inforce.search.Hit;
import org.inforce.search.Meaning;
import org.inforce.search.Ranking;
import org.inforce.search.Search;
import org.inforce.search.SearchRequest;
import org.inforce.store.Originals;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.inforce.table.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well the first ten answers serve what people ask: nDCG@10 over the rows of
/// `judged-queries.tsv`, and over those of `judged-queries-unseen.tsv`, on the bundled corpus and
/// our twenty stories together.
///
/// `mvn -q test -Dtest=SearchQualityBench` by words; with `-Pmeaning` by words, by meaning, and by
/// both.
final class SearchQualityBench {
  private static final int FIRST = 10;
  private static final double FLOOR = 0.5;

  @TempDir Path folder;

  /// @param best entries of grade 3: a kind, and perhaps a word that must stand in it
  private record Judged(String query, String story, List<String> best) {}

  private record Entry(String what, String story, String text) {}

  private static final Entry UNKNOWN = new Entry("", "", "");

  @Test
  void theFirstTenAnswersServeWhatIsAsked() throws IOException {
    List<Judged> queries = judged("judged-queries.tsv");
    List<Judged> unseen = judged("judged-queries-unseen.tsv");
    boolean byMeaning = Meaning.installed().isPresent();
    try (StoreWriter writer = StoreWriter.open(folder.resolve("corpus"))) {
      Sense.choose(writer.store(), byMeaning);
    }
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            new ShippedStages().stages(),
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")))) {
      Map<DocumentId, String> documents = read(home.pipeline());
      home.search().catchUp();
      home.search().catchUpMeaning();
      Map<String, Entry> entries = entries(home, documents);
      Map<Ranking, Double> sums = new EnumMap<>(Ranking.class);
      for (Judged judged : queries) {
        for (Ranking ranking : byMeaning ? Ranking.values() : new Ranking[] {Ranking.WORDS}) {
          double gained = gained(home.search(), ranking, judged, entries);
          sums.merge(ranking, gained, Double::sum);
          System.out.printf(Locale.ROOT, "%.2f  ", gained);
        }
        System.out.println(judged.query());
        if (Boolean.getBoolean("inforce.bench.show")) {
          show(home.search(), judged, entries);
        }
      }
      System.out.printf(
          "%d queries over %d entries of %d documents%s%n",
          queries.size(),
          entries.size(),
          documents.size(),
          byMeaning ? "" : "; no model in this build: words alone (mvn -Pmeaning has it)");
      sums.forEach((ranking, sum) ->
          System.out.printf(Locale.ROOT, "nDCG@10 %.3f by %s%n", sum / queries.size(), ranking));
      for (Ranking ranking : sums.keySet()) {
        double sum = 0;
        for (Judged judged : unseen) {
          sum += gained(home.search(), ranking, judged, entries);
        }
        System.out.printf(
            Locale.ROOT,
            "nDCG@10 %.3f by %s on %d queries that nobody tuned on%n",
            sum / unseen.size(),
            ranking,
            unseen.size());
      }
      assertTrue(sums.getOrDefault(Ranking.WORDS, 0.0) / queries.size() > FLOOR);
    }
  }

  private static List<Judged> judged(String table) {
    return TsvTable.read(
        Search.class,
        table,
        row -> new Judged(row.get("query"), row.get("story"), row.list("best")));
  }

  /// The normalised gain of the first ten answers, from 0 to 1.
  private static double gained(
      Search search, Ranking ranking, Judged judged, Map<String, Entry> entries) {
    List<Hit> hits = search.search(SearchRequest.of(judged.query()), ranking).hits();
    double gained =
        discounted(
            hits.stream().map(hit -> grade(judged, entries.getOrDefault(key(hit), UNKNOWN))));
    double ideal =
        discounted(
            entries.values().stream()
                .map(entry -> grade(judged, entry))
                .sorted(Comparator.reverseOrder())
                .limit(FIRST));
    return gained / ideal;
  }

  /// The first ten answers with their grades; never of a query that nobody is to look at.
  private static void show(Search search, Judged judged, Map<String, Entry> entries) {
    for (Hit hit : search.search(SearchRequest.of(judged.query())).hits()) {
      System.out.printf(
          Locale.ROOT,
          "      %d  %.2f  %s  %s%n",
          grade(judged, entries.getOrDefault(key(hit), UNKNOWN)),
          hit.score(),
          hit.what().code(),
          hit.title());
    }
  }

  private static Map<DocumentId, String> read(Pipeline pipeline) throws IOException {
    Map<DocumentId, String> documents = new HashMap<>();
    for (String root : List.of("corpus/sample", "src/test/resources/stories")) {
      try (Stream<Path> stories = Files.list(Path.of(root))) {
        for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
          for (Outcome<DocumentId> outcome :
              pipeline.addAsPublished(List.of(fetched(story.resolve("documents.jsonl"))))) {
            if (outcome instanceof Outcome.Done<DocumentId>(DocumentId id)) {
              documents.put(id, story.getFileName().toString());
            }
          }
        }
      }
    }
    return documents;
  }

  private static Fetched fetched(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Fetched(
        new SourceId("bench"),
        file.toAbsolutePath().toUri(),
        "application/octet-stream",
        Instant.EPOCH,
        Originals.sha256(bytes),
        bytes);
  }

  /// Every entry of the index by its key, with the story that it belongs to.
  private static Map<String, Entry> entries(Home home, Map<DocumentId, String> documents) {
    Store store = home.store();
    Map<String, String> stories = new HashMap<>();
    Map<InstrumentId, String> byInstrument = new HashMap<>();
    documents.forEach((id, story) -> stories.put("document:" + id.value(), story));
    for (Instrument instrument : store.instruments()) {
      store
          .events(instrument.id())
          .forEach(event -> {
            String story = story(event.evidence(), documents);
            stories.put("event:" + event.id().value(), story);
            byInstrument.putIfAbsent(instrument.id(), story);
          });
      stories.put(
          "instrument:" + instrument.id().value(), byInstrument.getOrDefault(instrument.id(), ""));
    }
    store
        .proceedings()
        .forEach(p ->
            stories.put(
                "case:" + p.id().value(),
                p.challenges().stream()
                    .map(i -> byInstrument.getOrDefault(i, ""))
                    .findFirst()
                    .orElse("")));
    store
        .obligations()
        .forEach(o -> stories.put("obligation:" + o.id(), story(o.evidence(), documents)));
    Map<String, Entry> entries = new HashMap<>();
    home.search()
        .contents()
        .forEach((key, text) ->
            entries.put(
                key,
                new Entry(
                    key.substring(0, key.indexOf(':')),
                    stories.getOrDefault(key, ""),
                    text.toLowerCase(Locale.ROOT))));
    return entries;
  }

  private static String story(List<Quote> evidence, Map<DocumentId, String> documents) {
    return documents.getOrDefault(evidence.getFirst().document(), "");
  }

  private static String key(Hit hit) {
    return hit.what().code() + ":" + hit.id();
  }

  private static int grade(Judged judged, Entry entry) {
    if (!entry.story().equals(judged.story())) {
      return 0;
    }
    boolean best =
        judged.best().stream()
            .anyMatch(wanted -> {
              int colon = wanted.indexOf(':');
              String what = colon < 0 ? wanted : wanted.substring(0, colon);
              String word = colon < 0 ? "" : wanted.substring(colon + 1).toLowerCase(Locale.ROOT);
              return entry.what().equals(what) && entry.text().contains(word);
            });
    return best ? 3 : 1;
  }

  private static double discounted(Stream<Integer> grades) {
    List<Integer> list = grades.toList();
    double gain = 0;
    for (int i = 0; i < list.size(); i++) {
      gain += (Math.pow(2, list.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
