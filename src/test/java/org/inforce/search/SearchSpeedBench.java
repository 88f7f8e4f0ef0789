package org.inforce.search;

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
import java.util.Random;
import java.util.stream.Stream;
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
  private static final int EVENTS_OF_ONE = 10;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  static Stream<Integer> sizes() {
    return Arrays.stream(System.getProperty("inforce.documents", "10000,100000,1000000").split(","))
        .map(Integer::valueOf);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void questionsAreAnsweredAtEverySize(int documents) throws IOException {
    ManyEntries entries = new ManyEntries(7);
    int instruments = documents / 5 / EVENTS_OF_ONE;
    try (StoreWriter writer = StoreWriter.open(folder.resolve("corpus"))) {
      Path index = folder.resolve("index");
      double indexing = indexed(index, writer, entries, documents, instruments);
      try (Search search = Search.openForReading(index, writer.store())) {
        List<SearchRequest> questions = questions(entries, instruments);
        questions.subList(0, QUESTIONS / 2).forEach(search::search);
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
            "%,9d documents, %,7d events: indexed %,6.0f entries/s of CPU, %,5.0f MB; answers p50"
                + " %.1f ms, p99 %.1f ms wall; p50 %.1f, p99 %.1f, most %.1f ms CPU; %.1f hits%n",
            documents,
            instruments * EVENTS_OF_ONE,
            indexing,
            size(index) / 1e6,
            at(wall, 0.5),
            at(wall, 0.99),
            at(cpu, 0.5),
            at(cpu, 0.99),
            at(cpu, 1),
            (double) found / QUESTIONS);
        assertTrue(found > 0);
      }
    }
  }

  private static double indexed(
      Path folder, StoreWriter writer, ManyEntries entries, int documents, int instruments)
      throws IOException {
    long making = 0;
    long begin = CPU.getCurrentThreadCpuTime();
    int count = 0;
    try (Index index = Index.open(folder, writer.store(), Analyzers.index())) {
      index.catchUp();
      for (int i = 0; i < documents; i++) {
        long made = CPU.getCurrentThreadCpuTime();
        var stored = entries.document(i);
        making += CPU.getCurrentThreadCpuTime() - made;
        index.put(stored);
        count++;
      }
      for (int i = 0; i < instruments; i++) {
        long made = CPU.getCurrentThreadCpuTime();
        var matter = entries.matter(i);
        making += CPU.getCurrentThreadCpuTime() - made;
        index.put(matter);
        count += 2 + EVENTS_OF_ONE;
      }
      index.commit();
    }
    return count / ((CPU.getCurrentThreadCpuTime() - begin - making) / 1e9);
  }

  /// What people ask: words of every frequency, phrases, names and numbers, narrowed or not.
  private static List<SearchRequest> questions(ManyEntries entries, int instruments) {
    Random random = new Random(11);
    List<SearchRequest> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      String rare = entries.word(100 + random.nextInt(20_000));
      String usual = entries.word(30 + random.nextInt(200));
      String common = entries.word(random.nextInt(30));
      int instrument = random.nextInt(instruments);
      questions.add(
          switch (i % 12) {
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
