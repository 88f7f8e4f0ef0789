package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CPU time of standing searches a document, on whole documents of the bundled corpus; news quotes
/// less than a whole document.
///
/// `mvn -q test -Dtest=StandingSearchesBench` (not part of the build, for it takes a machine of its
/// own).
final class StandingSearchesBench {
  private static final Instrument ANY =
      new Instrument(
          new InstrumentId("any"),
          InstrumentType.STATUTE,
          "An Act",
          Optional.of("us-wa"),
          List.of(),
          List.of());
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /// Rounds until the compiler is through with what runs: what a server takes that has run for some
  /// minutes is asked. After two rounds 10,000 searches took 3.0 to 6.6 ms a document, by chance.
  private static final int WARM_UP = 20;

  @ParameterizedTest
  @CsvSource({"10000, 4", "100000, 30"})
  void standingSearchesCostFewMilliseconds(int count, double most) throws IOException {
    List<String> texts = texts();
    try (StandingSearches searches = new StandingSearches()) {
      searches.putAll(queries(count, texts));
      for (int i = 0; i < WARM_UP; i++) {
        round(searches, texts);
      }
      long found = 0;
      long begin = CPU.getCurrentThreadCpuTime();
      int rounds = 3;
      for (int i = 0; i < rounds; i++) {
        found += round(searches, texts);
      }
      double documents = (double) rounds * texts.size();
      double milliseconds = (CPU.getCurrentThreadCpuTime() - begin) / 1e6 / documents;
      System.out.printf(
          "%,d standing searches: %.2f ms CPU a document, %.1f found a document (%d documents of"
              + " %.0f characters)%n",
          count,
          milliseconds,
          found / documents,
          texts.size(),
          texts.stream().mapToInt(String::length).average().orElse(0));
      assertTrue(milliseconds < most, milliseconds + " ms");
    }
  }

  private static long round(StandingSearches searches, List<String> texts) {
    long found = 0;
    for (String text : texts) {
      found += searches.matching(new Tidings(ANY, Optional.of(LegalStatus.BLOCKED), text)).size();
    }
    return found;
  }

  /// Three words of seven letters or more, each from a document of its own: people follow what is
  /// rare.
  private static Map<String, String> queries(int count, List<String> texts) {
    Random random = new Random(42);
    List<List<String>> words =
        texts.stream()
            .map(text ->
                Stream.of(text.split("[^\\p{L}]+")).filter(word -> word.length() > 6).toList())
            .filter(list -> !list.isEmpty())
            .toList();
    Map<String, String> queries = new LinkedHashMap<>();
    while (queries.size() < count) {
      StringBuilder query = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        List<String> document = words.get(random.nextInt(words.size()));
        query.append(document.get(random.nextInt(document.size()))).append(' ');
      }
      queries.put("q" + queries.size(), query.toString().strip());
    }
    return queries;
  }

  private static List<String> texts() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("corpus/sample"))) {
      for (Path file : files.filter(f -> f.endsWith("documents.jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          texts.add(json.readTree(line).path("text").asText());
        }
      }
    }
    return texts;
  }
}
