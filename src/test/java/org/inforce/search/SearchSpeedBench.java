package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How fast entries are indexed and questions answered, with facets and marked words, from ten
/// thousand to a million documents and a fifth as many events.
///
/// `mvn -q test -Dtest=SearchSpeedBench` (not part of the build: it takes minutes, memory and two
/// gigabytes of disk; `-Dinforce.documents=10000,100000` asks for smaller ones).
final class SearchSpeedBench {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int QUESTIONS = 1_000;
  private static final int KINDS = 12;
  private static final int EVENTS_OF_ONE = 10;

  /// The words of an entry do not depend on what is there.
  private static final IndexReader NOTHING;

  static {
    // Surefire switches assertions on, and those of Lucene walk whole heaps at every step.
    SearchSpeedBench.class.getClassLoader().setPackageAssertionStatus("org.apache.lucene", false);
    NOTHING = nothing();
  }

  private static IndexReader nothing() {
    try {
      return new MultiReader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  static Stream<Integer> sizes() {
    return Arrays.stream(System.getProperty("inforce.documents", "10000,100000,1000000").split(","))
        .map(Integer::valueOf);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void questionsAreAnsweredAtEverySize(int documents) throws IOException {
    int instruments = documents / 5 / EVENTS_OF_ONE;
    ManyEntries entries = new ManyEntries(7);
    Path home = home(documents);
    if (!Files.exists(home.resolve("made"))) {
      make(home, entries, documents, instruments);
    }
    System.out.printf("%,9d documents, %,7d events: ", documents, instruments * EVENTS_OF_ONE);
    System.out.print(Files.readString(home.resolve("made")));
    try (StoreWriter writer = StoreWriter.open(home.resolve("corpus"));
        Search search = Search.openForReading(home.resolve("index"), writer.store())) {
      // Other questions first: a program that has run for a while is what is measured.
      questions(entries, instruments, 12).forEach(search::search);
      ask(search, questions(entries, instruments, 11));
    }
    findsWhatIsNew(home, entries, documents);
  }

  /// The index of a size, in a folder that is kept where one is named.
  private Path home(int documents) {
    return Optional.ofNullable(System.getProperty("inforce.bench.folder"))
        .map(Path::of)
        .orElse(folder)
        .resolve(String.valueOf(documents));
  }

  private static void ask(Search search, List<SearchRequest> questions) {
    double[] cpu = new double[QUESTIONS];
    double[] wall = new double[QUESTIONS];
    long found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      long begin = System.nanoTime();
      long beginCpu = CPU.getCurrentThreadCpuTime();
      found += search.search(questions.get(i)).hits().size();
      cpu[i] = (CPU.getCurrentThreadCpuTime() - beginCpu) / 1e6;
      wall[i] = (System.nanoTime() - begin) / 1e6;
    }
    System.out.printf(
        "  answers: p50 %.1f, p99 %.1f, most %.1f ms CPU; p50 %.1f, p99 %.1f ms wall; %.1f hits%n",
        at(cpu, 0.5),
        at(cpu, 0.99),
        at(cpu, 1),
        at(wall, 0.5),
        at(wall, 0.99),
        (double) found / QUESTIONS);
    for (int kind = 0; kind < KINDS; kind++) {
      double[] ofKind = every(cpu, kind);
      System.out.printf(
          "    p50 %5.1f, most %6.1f ms CPU: %s%n",
          at(ofKind, 0.5), at(ofKind, 1), questions.get(kind).typed());
    }
    assertTrue(found > 0);
  }

  private static double[] every(double[] times, int kind) {
    return IntStream.range(0, times.length)
        .filter(i -> i % KINDS == kind)
        .mapToDouble(i -> times[i])
        .toArray();
  }

  private static void make(Path home, ManyEntries entries, int documents, int instruments)
      throws IOException {
    try (StoreWriter writer = StoreWriter.open(home.resolve("corpus"))) {
      Path index = home.resolve("index");
      long begin = System.nanoTime();
      double indexing = indexed(index, writer, entries, documents, instruments);
      double seconds = (System.nanoTime() - begin) / 1e9;
      Files.writeString(
          home.resolve("made"),
          String.format(
              "indexed %,.0f entries/s of CPU (%,.0f/s by the clock, inventing them included),"
                  + " %,.0f MB%n",
              indexing,
              (documents + instruments * (2 + EVENTS_OF_ONE)) / seconds,
              size(index) / 1e6));
    }
  }

  private static double indexed(
      Path folder, StoreWriter writer, ManyEntries entries, int documents, int instruments)
      throws IOException {
    long making = 0;
    long begin = CPU.getCurrentThreadCpuTime();
    int count = 0;
    try (Index index = Index.open(folder, writer.store(), new WordsForm(Analyzers.index()))) {
      index.catchUp();
      for (int i = 0; i < documents; i++) {
        long made = CPU.getCurrentThreadCpuTime();
        var stored = entries.document(i);
        making += CPU.getCurrentThreadCpuTime() - made;
        index.put(stored, NOTHING);
        count++;
      }
      for (int i = 0; i < instruments; i++) {
        long made = CPU.getCurrentThreadCpuTime();
        var matter = entries.matter(i);
        making += CPU.getCurrentThreadCpuTime() - made;
        index.put(matter, NOTHING);
        count += 2 + EVENTS_OF_ONE;
      }
      index.commit();
    }
    return count / ((CPU.getCurrentThreadCpuTime() - begin - making) / 1e9);
  }

  /// A document is found once it was put and the view renewed, as `run` does after each.
  private static void findsWhatIsNew(Path home, ManyEntries entries, int documents)
      throws IOException {
    try (StoreWriter writer = StoreWriter.open(home.resolve("corpus"));
        Index index =
            Index.open(home.resolve("index"), writer.store(), new WordsForm(Analyzers.index()));
        SearcherManager searchers = new SearcherManager(index.writer(), null)) {
      double[] times = new double[20];
      double[] cpu = new double[times.length];
      for (int i = 0; i < times.length; i++) {
        var stored = entries.document(documents + i);
        long begin = System.nanoTime();
        long beginCpu = CPU.getCurrentThreadCpuTime();
        index.put(stored, NOTHING);
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        String key = Fields.key(What.DOCUMENT, stored.document().id().value());
        int found = searcher.count(new TermQuery(new Term(Fields.KEY, key)));
        searchers.release(searcher);
        cpu[i] = (CPU.getCurrentThreadCpuTime() - beginCpu) / 1e6;
        times[i] = (System.nanoTime() - begin) / 1e6;
        assertEquals(1, found);
      }
      System.out.printf(
          "  a new document is found after %.0f ms CPU, at most %.0f; %.0f ms, at most %.0f by the"
              + " clock at a load of %.1f%n",
          at(cpu, 0.5),
          at(cpu, 1),
          at(times, 0.5),
          at(times, 1),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      index.writer().rollback();
    }
  }

  /// What people ask: words of every frequency, phrases, names and numbers, narrowed or not.
  private static List<SearchRequest> questions(ManyEntries entries, int instruments, long seed) {
    Random random = new Random(seed);
    List<SearchRequest> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      String rare = entries.word(100 + random.nextInt(20_000));
      String usual = entries.word(30 + random.nextInt(200));
      String common = entries.word(random.nextInt(30));
      int instrument = random.nextInt(instruments);
      questions.add(
          switch (i % KINDS) {
            case 0 -> SearchRequest.of(rare);
            case 1 -> SearchRequest.of(usual);
            case 2 -> SearchRequest.of(common + " " + rare);
            case 3 -> SearchRequest.of(common + " " + usual);
            case 4 -> SearchRequest.of(common + " " + usual + " " + rare);
            case 5 -> SearchRequest.of("\"" + common + " " + usual + "\"");
            case 6 -> SearchRequest.of(entries.name(instrument));
            case 7 -> SearchRequest.of(ManyEntries.identifier(instrument));
            case 8 -> SearchRequest.of(usual + " status:blocked");
            case 9 -> SearchRequest.of(usual).with(Facet.WHAT, "document").in(Order.NEWEST);
            case 10 -> SearchRequest.of(usual + " after:2024-01-01 kind:news");
            default -> SearchRequest.of("is the " + entries.name(instrument) + " in effect");
          });
    }
    return questions;
  }

  private static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(SearchSpeedBench::bytes).sum();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
