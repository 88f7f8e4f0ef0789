package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.SourceId;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
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
            new Tidings(
                ACT, Optional.of(LegalStatus.BLOCKED), "The court enjoined the covering rule.")));
  }

  /// What can be chosen beside an answer of the index, or typed into its box, must ring when it is
  /// followed.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dust court:ca9                        | true
          dust court:"9th Cir."                 | true
          dust court:ca5                        | false
          dust kind:opinion kind:docket         | true
          dust kind:news                        | false
          dust type:enjoined                    | true
          dust type:statute                     | true
          dust type:vetoed                      | false
          dust what:instrument status:blocked   | true
          dust publisher:"The Courier"          | true
          dust publisher:"The Herald"           | false
          dust year:2026                        | true
          dust year:2019                        | false
          judge:vole                            | true
          dust judge:finch                      | false
          dust -covering                        | false
          dust -ferry                           | true
          HB1204 enjoined                       | true
          H.B. 1204                             | true
          House Bill 1205                       | false
          HDA enjoined                          | true
          Seattle dust                          | false
          Washington dust                       | true
          tempo rary order                      | true
          TRO dust                              | true
          is the dust act in effect             | true
          when does HB 1204 take effect         | false
          port inspections                      | true
          "inspections at the port"             | true
          dust after:2026-01-01 sort:newest     | true
          """)
  void whatIsShownOfASearchRingsWhenItIsFollowed(String words, boolean found) {
    StandingSearches.check(words);
    searches.putAll(Map.of("s", words, "other", "ferries"));
    assertEquals(found ? Set.of("s") : Set.of(), searches.matching(enjoined()), words);
  }

  private static Tidings enjoined() {
    String text = "Judge Ada Vole granted a temporary restraining order against the covering rule.";
    Document opinion =
        new Document(
            new DocumentId("d1"),
            new SourceId("court"),
            Optional.empty(),
            "The Courier",
            DocumentKind.OPINION,
            AuthorityTier.COURT_RECORD,
            LocalDate.parse("2026-02-10"),
            Optional.of("No more inspections at the port"),
            text);
    StatusEvent event =
        new StatusEvent(
            new EventId("e1"),
            ACT.id(),
            Optional.of(new ProceedingId("p1")),
            EventType.ENJOINED,
            Optional.of(OrderKind.TRO),
            Optional.empty(),
            EventDate.parse("2026-02-09"),
            Instant.parse("2026-02-10T09:00:00Z"),
            Optional.of("Judge Ada Vole"),
            false,
            List.of(opinion.quote(new Span(0, text.length()))),
            List.of());
    Proceeding proceeding =
        new Proceeding(
            new ProceedingId("p1"),
            Optional.of("ca9"),
            Optional.empty(),
            Optional.empty(),
            List.of(ACT.id()),
            List.of());
    return new Tidings(
        ACT,
        Optional.of(LegalStatus.BLOCKED),
        List.of(event),
        List.of(proceeding),
        List.of(opinion),
        text);
  }

  @ParameterizedTest
  @CsvSource({
    "dust colour:blue, 'colour:' is no field",
    "dust status:blockd, 'blockd' is no status",
    "dust after:soon, 'soon' is no day"
  })
  void whatIsNotUnderstoodIsRefusedAndSaid(String words, String said) {
    String why =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> StandingSearches.check(words))
                .getMessage());
    assertTrue(why.startsWith(said), why);
  }

  @Test
  void aSearchIsReplacedAndRemoved() {
    searches.putAll(Map.of("s", "dust"));
    searches.putAll(Map.of("s", "ferries"));
    assertEquals(
        Set.of(), searches.matching(new Tidings(ACT, Optional.of(LegalStatus.BLOCKED), "")));
    searches.putAll(Map.of("s", "dust"));
    searches.remove("s");
    assertEquals(
        Set.of(), searches.matching(new Tidings(ACT, Optional.of(LegalStatus.BLOCKED), "")));
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
            new Tidings(ACT, Optional.of(LegalStatus.BLOCKED), text).entry()) {
          index.addField(field, english);
        }
        Set<String> expected =
            all.entrySet().stream()
                .filter(e -> index.search(searches.query(e.getValue())) > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(
            expected,
            searches.matching(new Tidings(ACT, Optional.of(LegalStatus.BLOCKED), text)),
            text);
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
