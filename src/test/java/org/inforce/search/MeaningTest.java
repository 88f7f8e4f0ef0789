package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.inforce.app.LittleStages;
import org.inforce.app.Pipeline;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What says it in other words is found by those who chose to have a model, and by nobody else.
final class MeaningTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");

  @TempDir Path folder;
  private final LittleMeaning model = new LittleMeaning();
  private StoreWriter writer;
  private Pipeline pipeline;

  @BeforeEach
  void open() {
    writer = StoreWriter.open(folder.resolve("corpus"));
    pipeline = new Pipeline(writer, LittleStages.stages(), InstantSource.fixed(NOW));
    add("The mask rule takes hold\n\nSB 627 was enacted on 2025-09-20. Officers must show names.");
    add("Judge rules on badge law\n\nSB 805 was enjoined on 2026-02-09. The city may appeal.");
  }

  @AfterEach
  void close() {
    pipeline.close();
    writer.close();
  }

  private void add(String text) {
    pipeline.add(LittleStages.fetched(text, NOW));
  }

  private Path index() {
    return folder.resolve("index").resolve("lucene");
  }

  private Search opened() {
    Search search = Search.open(index(), writer.store(), Optional.of(model));
    search.catchUpMeaning();
    return search;
  }

  private static List<String> titles(SearchAnswer answer) {
    return answer.hits().stream().map(Hit::title).toList();
  }

  @Test
  void whatSaysItInOtherWordsIsFoundAndCounted() {
    try (Search search = opened()) {
      SearchAnswer answer = search.search(SearchRequest.of("faces"));
      assertEquals(List.of("The mask rule takes hold"), titles(answer));
      assertEquals(1, answer.total());
      assertEquals(0, search.search(SearchRequest.of("faces"), Ranking.WORDS).total());
    }
  }

  @Test
  void whatWordsAndMeaningFindComesFirst() {
    add("River report\n\nThe water of the river is high. SB 1 was enacted on 2026-01-05.");
    add("Levy\n\nThe word water stands here once, and tax, levy and tax.");
    try (Search search = opened()) {
      SearchAnswer answer = search.search(SearchRequest.of("water what:document"));
      assertEquals(List.of("River report", "Levy"), titles(answer));
      assertEquals(2, answer.total());
    }
  }

  @Test
  void whatIsNarrowedStaysNarrowed() {
    try (Search search = opened()) {
      assertEquals(0, search.search(SearchRequest.of("faces what:instrument")).total());
      assertEquals(0, search.search(SearchRequest.of("faces before:2020-01-01")).total());
      assertEquals(0, search.search(SearchRequest.of("faces -officers")).total());
      assertEquals(0, search.search(SearchRequest.of("\"faces\"")).total());
    }
  }

  @Test
  void theSameWordsAreTurnedIntoAVectorOnce() {
    try (Search search = opened()) {
      int before = model.passages.get();
      assertTrue(before > 0);
      add("SB 627 was effective on 2026-01-01.");
      search.catchUp();
      search.catchUpMeaning();
      // The document and its event are new, and so are the words of the law, which holds what is
      // told
      // of it; its first event is put anew.
      assertEquals(before + 3, model.passages.get());
    }
    int before = model.passages.get();
    opened().close();
    assertEquals(before, model.passages.get());
  }

  @Test
  void withoutAModelNothingIsMadeAndAllIsFoundByWords() {
    try (Search search = Search.open(index(), writer.store())) {
      search.catchUpMeaning();
      assertEquals(0, search.search(SearchRequest.of("faces")).total());
      assertEquals(
          1, search.search(SearchRequest.of("officers what:document"), Ranking.MEANING).total());
    }
    assertTrue(Files.notExists(index().resolveSibling("meaning")));
  }

  @Test
  void aModelThatCannotBeRunIsSaidAndWordsAreSearchedAllTheSame() {
    opened().close();
    Meaning broken =
        new Meaning() {
          @Override
          public String name() {
            return model.name();
          }

          @Override
          public int dimension() {
            return model.dimension();
          }

          @Override
          public float[] ofPassage(String text) {
            throw new SearchException("it is broken", new LinkageError());
          }

          @Override
          public float[] ofQuestion(String text) {
            throw new SearchException("it is broken", new LinkageError());
          }
        };
    try (Search search = Search.openForReading(index(), writer.store(), Optional.of(broken))) {
      SearchAnswer answer = search.search(SearchRequest.of("officers what:document"));
      assertEquals(1, answer.total());
      assertEquals(List.of("it is broken; searched by words alone"), answer.notes());
    }
  }

  @Test
  void whoOnlyAsksFindsByMeaningWhatTheWriterMadeSafe() {
    try (Search search = Search.openForReading(index(), writer.store(), Optional.of(model))) {
      assertEquals(0, search.search(SearchRequest.of("faces")).total());
    }
    opened().close();
    try (Search search = Search.openForReading(index(), writer.store(), Optional.of(model))) {
      assertEquals(1, search.search(SearchRequest.of("faces")).total());
    }
  }

  @Test
  void passagesAreWholeSentencesUnderTheTitle() {
    String sentence = "The board keeps a list of all vessels that carry passengers. ";
    Document entry =
        new EntryFields(What.DOCUMENT, "x", "Ferries").text(sentence.repeat(50)).done();
    List<String> passages = Passages.of(entry);
    assertEquals(3, passages.size());
    for (String passage : passages) {
      assertTrue(passage.startsWith("Ferries\nThe board"), passage);
      assertTrue(passage.endsWith("passengers."), passage);
    }
    Document endless = new EntryFields(What.DOCUMENT, "x", "").text("x".repeat(100_000)).done();
    assertEquals(40, Passages.of(endless).size());
  }

  @Test
  void theModelThatCanBeInstalledKnowsWhatMeansTheSame() {
    Optional<Meaning> installed = Meaning.installed();
    Assumptions.assumeTrue(installed.isPresent(), "this build has no model (mvn -Pmeaning has)");
    Meaning bge = installed.orElseThrow();
    float[] asked = bge.ofQuestion("is the rule on concealed faces of officers blocked");
    double near =
        cosine(asked, bge.ofPassage("A judge halted the law that bans masks for police agents."));
    double far = cosine(asked, bge.ofPassage("The river rose by two feet after the storm."));
    assertEquals(bge.dimension(), asked.length);
    assertEquals(1, cosine(asked, asked), 1e-4);
    assertTrue(near > far + 0.1, near + " and " + far);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
