package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.memory.MemoryIndex;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingSearchesTest {
  private static final Instrument ACT =
      new Instrument(
          new InstrumentId("dust-act"),
          InstrumentType.STATUTE,
          "Harbour Dust Act",
          Optional.of("us-wa-seattle"),
          List.of("HB 1204"),
          List.of("dust law"));

  private final StandingSearches searches = new StandingSearches();

  @AfterEach
  void close() {
    searches.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          harbour enjoined                | true
          harbours enjoins                | true
          harbour rescinded               | false
          "dust act"                      | true
          "act dust"                      | false
          "dust act" status:blocked       | true
          dust status:in-force            | false
          dust status:in-force status:blocked | true
          status:blocked                  | true
          jurisdiction:us-wa dust         | true
          jurisdiction:us-or dust         | false
          HB 1204                         | true
          """)
  void aSearchFindsNewsOfWhichAllItsPartsHold(String words, boolean found) {
    searches.putAll(Map.of("s", words, "other", "ferries"));
    assertEquals(
        found ? Set.of("s") : Set.of(),
        searches.matching(
            ACT, Optional.of(LegalStatus.BLOCKED), "The court enjoined the covering rule."));
  }

  @Test
  void aSearchIsReplacedAndRemoved() {
    searches.putAll(Map.of("s", "dust"));
    searches.putAll(Map.of("s", "ferries"));
    assertEquals(Set.of(), searches.matching(ACT, Optional.of(LegalStatus.BLOCKED), ""));
    searches.putAll(Map.of("s", "dust"));
    searches.remove("s");
    assertEquals(Set.of(), searches.matching(ACT, Optional.of(LegalStatus.BLOCKED), ""));
  }

  @Test
  void aSearchWithoutAWordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> StandingSearches.check("the of"));
  }

  /// The presearcher and the looks in a set must leave out no search that Lucene finds by running
  /// it and add none.
  @Test
  void whatIsFoundIsWhatRunningEachSearchFinds() throws IOException {
    Random random = new Random(7);
    List<String> vocabulary =
        List.of("court", "dust", "rule", "harbour", "ferry", "stay", "permit");
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < 400; i++) {
      all.put("s" + i, search(random, vocabulary));
    }
    searches.putAll(all);
    try (Analyzer english = new EnglishAnalyzer()) {
      for (int i = 0; i < 40; i++) {
        String text = words(random, vocabulary, 1 + random.nextInt(5));
        MemoryIndex index = new MemoryIndex();
        for (IndexableField field :
            StandingSearches.entry(ACT, Optional.of(LegalStatus.BLOCKED), text)) {
          index.addField(field, english);
        }
        Set<String> expected =
            all.entrySet().stream()
                .filter(e -> index.search(searches.query(e.getValue())) > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(
            expected, searches.matching(ACT, Optional.of(LegalStatus.BLOCKED), text), text);
      }
    }
  }

  private static String search(Random random, List<String> vocabulary) {
    String words = words(random, vocabulary, 1 + random.nextInt(4));
    return switch (random.nextInt(5)) {
      case 0 -> "\"" + words + "\"";
      case 1 -> words + " status:blocked";
      case 2 -> words + " status:in-force status:expired";
      case 3 -> words + " \"" + words(random, vocabulary, 2) + "\"";
      default -> words;
    };
  }

  private static String words(Random random, List<String> vocabulary, int count) {
    return random
        .ints(count, 0, vocabulary.size())
        .mapToObj(vocabulary::get)
        .collect(Collectors.joining(" "));
  }
}
