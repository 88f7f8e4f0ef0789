package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.app.LittleStages;
import org.inforce.app.Pipeline;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");

  @TempDir Path folder;
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
    writer.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SB627", "S.B. 627", "senate bill 627", "Senate Bill No. 627"})
  void anIdentifierIsFoundInAnySpellingAndTheInstrumentComesFirst(String words) {
    try (Search search = opened()) {
      Hit first = search.search(SearchRequest.of(words)).hits().getFirst();
      assertEquals("SB-627", first.id());
      assertEquals(What.INSTRUMENT, first.what());
    }
  }

  @Test
  void wordsAreFoundInTheTextAndMarked() {
    try (Search search = opened()) {
      SearchAnswer answer = search.search(SearchRequest.of("officer name"));
      assertEquals(1, answer.total());
      Hit.Snippet snippet = answer.hits().getFirst().snippets().getFirst();
      assertEquals(
          List.of("Officers", "names"),
          snippet.marks().stream().map(mark -> mark.of(snippet.text())).toList());
    }
  }

  @Test
  void answersAreCountedAndNarrowedByFacet() {
    try (Search search = opened()) {
      SearchAnswer all = search.search(SearchRequest.of(""));
      assertEquals(6, all.total());
      assertEquals(
          List.of(new SearchAnswer.Count("blocked", 1), new SearchAnswer.Count("in-force", 1)),
          all.counts().get(Facet.STATUS));
      assertEquals(List.of("SB-805"), ids(search.search(SearchRequest.of("status:blocked"))));
      assertEquals(
          List.of("SB-805"),
          ids(search.search(SearchRequest.of("").with(Facet.STATUS, "blocked"))));
      assertEquals(
          List.of("SB-805"),
          ids(search.search(SearchRequest.of("what:instrument after:2026-01-01"))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"badge law", "((badge", "badge:", ":badge", "badge~^2 AND law *"})
  void whatIsNotUnderstoodIsSearchedAsWords(String words) {
    try (Search search = opened()) {
      assertTrue(search.search(SearchRequest.of(words)).total() > 0);
    }
  }

  @Test
  void aWordThatStandsNowhereIsAnsweredWithOneThatDoes() {
    try (Search search = opened()) {
      assertEquals(
          Optional.of("badge Officers"), search.search(SearchRequest.of("badge oficer")).better());
      assertEquals(Optional.empty(), search.search(SearchRequest.of("badge officers")).better());
    }
  }

  @Test
  void onlyTheUnknownWordIsReplacedAndFieldsStay() {
    try (Search search = opened()) {
      assertEquals(
          Optional.of("badge Officers status:blocked"),
          search.search(SearchRequest.of("badge oficer? status:blocked")).better());
      // Two letters of five are too much of a word.
      assertEquals(Optional.empty(), search.search(SearchRequest.of("bodje")).better());
    }
  }

  @Test
  void aSectionFindsThePartInWhichItStands() {
    assertEquals(Optional.of("31cfr1010"), Identifiers.part("31cfr1010.380"));
    assertEquals(Optional.empty(), Identifiers.part("sb627"));
  }

  @Test
  void anAbbreviationIsNoWordMisspelled() {
    add("Scots\n\nSB 902 was enacted on 2026-02-01. The Scotts house stays.");
    try (Search search = opened()) {
      assertEquals(Optional.empty(), search.search(SearchRequest.of("SCOTUS badge")).better());
    }
  }

  @Test
  void aWordWrittenAsTwoFindsTheOne() {
    add("Birthright order\n\nSB 900 was enacted on 2026-02-01. Birthright citizenship is settled.");
    try (Search search = opened()) {
      SearchAnswer answer = search.search(SearchRequest.of("birth right citizenship"));
      assertEquals("Birthright order", answer.hits().getFirst().title());
      assertEquals(Optional.empty(), answer.better());
    }
  }

  @Test
  void aStateIsFoundByItsUsualAbbreviation() {
    add("Phones\n\nSB 901 was enacted on 2026-02-01. Florida bars phones in schools.");
    try (Search search = opened()) {
      assertEquals(
          "Phones", search.search(SearchRequest.of("fla. phones")).hits().getFirst().title());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Protect Our Harbors Act, POHA",
    "Protecting the Meaning of Local Rule, PMLR",
    "Harbor Act, ",
    "the ferry rule, "
  })
  void aLongNameHasInitials(String name, @Nullable String initials) {
    assertEquals(Optional.ofNullable(initials), Initials.of(name));
  }

  @Test
  void namesAreCompletedWhileTheyAreTyped() {
    try (Search search = opened()) {
      assertEquals(
          List.of("SB 627 Act", "SB 805 Act"),
          search.completions("sb", 5).stream().map(Completion::name).sorted().toList());
      assertEquals(
          List.of("SB 805 Act"),
          search.completions("act 80", 5).stream().map(Completion::name).toList());
      assertEquals(List.of(), search.completions(" ", 5));
    }
  }

  @Test
  void aStatusIsFoundAsOfADayAndShownAsItWas() {
    try (Search search = opened()) {
      SearchAnswer now = search.search(SearchRequest.of("status:blocked"));
      SearchAnswer then = search.search(SearchRequest.of("what:instrument as-of:2025-12-01"));
      assertEquals(List.of("SB-805"), ids(now));
      assertEquals(List.of("SB-627"), ids(then));
      assertEquals("in-force", then.hits().getFirst().facets().get(Facet.STATUS));
      assertEquals(List.of(new SearchAnswer.Count("in-force", 1)), then.counts().get(Facet.STATUS));
      assertEquals(
          List.of(), ids(search.search(SearchRequest.of("status:blocked as-of:2026-02-08"))));
    }
  }

  @Test
  void severalCodesOfAFacetCanBeChosenForTheOthersAreStillCounted() {
    try (Search search = opened()) {
      SearchAnswer blocked = search.search(SearchRequest.of("").with(Facet.STATUS, "blocked"));
      assertEquals(
          List.of(new SearchAnswer.Count("blocked", 1), new SearchAnswer.Count("in-force", 1)),
          blocked.counts().get(Facet.STATUS));
      assertEquals(2, search.search(blockedOrInForce()).total());
    }
  }

  private static SearchRequest blockedOrInForce() {
    return SearchRequest.of("").with(Facet.STATUS, "blocked").with(Facet.STATUS, "in-force");
  }

  @Test
  void theOrderIsByDayIfAskedFor() {
    try (Search search = opened()) {
      assertEquals(
          List.of("2026-02-09", "2025-09-20"),
          search.search(SearchRequest.of("what:event sort:newest")).hits().stream()
              .map(hit -> hit.day().orElseThrow().toString())
              .toList());
      assertEquals(
          List.of("2025-09-20", "2026-02-09"),
          search.search(SearchRequest.of("what:event").in(Order.OLDEST)).hits().stream()
              .map(hit -> hit.day().orElseThrow().toString())
              .toList());
    }
  }

  @Test
  void wordsWithAMinusMustNotStandThere() {
    try (Search search = opened()) {
      assertEquals(1, search.search(SearchRequest.of("what:document -badge")).total());
    }
  }

  @Test
  void anAbbreviationFindsTheFullNameAndTheOtherWayRound() {
    add("Agents\n\nImmigration and Customs Enforcement moved. SB 8 was enacted on 2026-01-01.");
    add("Orders\n\nA TRO is expected. SB 9 was enacted on 2026-01-01.");
    try (Search search = opened()) {
      assertEquals(1, documents(search, "ICE"));
      assertEquals(1, documents(search, "temporary restraining order"));
    }
  }

  @Test
  void aJudgeIsFoundByName() {
    add("Ruling\n\nJudge Ada B. Vole spoke. SB 8 was enacted on 2026-01-01.");
    try (Search search = opened()) {
      assertEquals(1, documents(search, "judge:vole"));
      assertEquals(1, documents(search, "judge:\"Ada Vole\""));
      assertEquals(0, documents(search, "judge:marten"));
    }
  }

  @Test
  void aRequestIsWrittenAsOneLineThatAsksTheSame() {
    SearchRequest request =
        SearchRequest.of("badge law")
            .with(Facet.PUBLISHER, "The Courier")
            .with(Facet.STATUS, "blocked")
            .asOf(Optional.of(LocalDate.parse("2026-02-10")))
            .in(Order.NEWEST);
    assertEquals(
        "badge law status:blocked publisher:\"The Courier\" as-of:2026-02-10 sort:newest",
        request.typed());
    Asked typed = Asked.of(SearchRequest.of(request.typed()));
    Asked chosen = Asked.of(request);
    assertEquals(chosen.filters(), typed.filters());
    assertEquals(chosen.asOf(), typed.asOf());
    assertEquals(chosen.order(), typed.order());
    assertEquals("badge law", typed.words().plain());
  }

  private static long documents(Search search, String words) {
    return search.search(SearchRequest.of(words).with(Facet.WHAT, "document")).total();
  }

  @Test
  void anUnknownFieldIsSaid() {
    try (Search search = opened()) {
      assertEquals(
          List.of("'colour:' is no field; it was searched as a word"),
          search.search(SearchRequest.of("badge colour:blue law")).notes());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status:blockd      | 'blockd' is no status (
          kind:blog          | 'blog' is no kind of document (news,
          what:thing         | 'thing' is no sort of thing (document,
          type:nonsense      | 'nonsense' is no type
          court:zzz          | 'zzz' is no court
          in:Zeppelin       | 'Zeppelin' is no place
          year:20x6          | '20x6' is no year
          """)
  void whatNoAnswerCanHaveIsSearchedAsAWordAndSaid(String typed, String said) {
    try (Search search = opened()) {
      SearchAnswer answer = search.search(SearchRequest.of("badge law " + typed));
      String note = answer.notes().getFirst();
      assertTrue(note.startsWith(said), note);
      assertTrue(note.endsWith("; it was searched as a word"), note);
      assertTrue(answer.total() > 0);
    }
  }

  @Test
  void aPhraseMustStandThereAsItIs() {
    try (Search search = opened()) {
      assertEquals(1, search.search(SearchRequest.of("\"city may appeal\"")).total());
      assertEquals(0, search.search(SearchRequest.of("\"appeal may city\"")).total());
    }
  }

  @Test
  void aNewDocumentIsFoundAfterCatchingUpAndAChangedInstrumentIsNotFoundTwice() {
    try (Search search = opened()) {
      add("More on it\n\nSB 627 was enjoined on 2026-02-10. A zebra was seen.");
      search.catchUp();
      assertEquals(
          1, search.search(SearchRequest.of("zebra").with(Facet.WHAT, "document")).total());
      assertEquals(
          List.of("blocked"),
          search.search(SearchRequest.of("SB 627").with(Facet.WHAT, "instrument")).hits().stream()
              .map(hit -> hit.facets().get(Facet.STATUS))
              .toList());
    }
  }

  @Test
  void anIndexThatWasNotCommittedCatchesUpWhenItIsOpenedAgain() {
    try (Search search = opened()) {
      assertEquals(6, search.search(SearchRequest.of("")).total());
    }
    add("More on it\n\nSB 627 was enjoined on 2026-02-10.");
    try (Search search = opened()) {
      assertEquals(8, search.search(SearchRequest.of("")).total());
      assertEquals(store().counts().sequence(), search.sequence());
    }
  }

  @Test
  void aDeletedOrDamagedIndexIsMadeAnew() throws IOException {
    try (Search search = opened()) {
      assertEquals(6, search.search(SearchRequest.of("")).total());
    }
    for (Path file : files(".cfs", ".si")) {
      Files.delete(file);
    }
    try (Search search = opened()) {
      assertEquals(6, search.search(SearchRequest.of("")).total());
    }
    for (Path file : files(".cfs")) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
    try (Search search = opened()) {
      assertEquals(6, search.search(SearchRequest.of("")).total());
    }
  }

  @Test
  void aRebuiltStoreIsFollowedFromTheBeginning() {
    try (Search search = opened()) {
      var before = search.contents();
      pipeline.rebuild();
      search.catchUp();
      assertEquals(before, search.contents());
      assertEquals(store().counts().sequence(), search.sequence());
    }
  }

  @Test
  void readersAskBesideTheWriter() {
    try (Search search = opened();
        Search reader = Search.openForReading(folder.resolve("index"), store())) {
      assertEquals(6, reader.search(SearchRequest.of("")).total());
      add("More on it\n\nSB 627 was enjoined on 2026-02-10.");
      search.catchUp();
      search.commit();
      assertEquals(8, reader.search(SearchRequest.of("")).total());
      assertThrows(SearchException.class, this::opened);
    }
  }

  @Test
  void pagesBeyondTheCapAreRefusedWithTheReason() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> SearchRequest.of("law").page(9_990, 100));
    assertTrue(String.valueOf(refused.getMessage()).contains("10000"));
  }

  @Test
  void aVeryLongWordOrQueryHarmsNothing() {
    add("A long word\n\n" + "x".repeat(40_000) + " SB 9 was enacted on 2026-01-01.");
    try (Search search = opened()) {
      assertFalse(search.search(SearchRequest.of("law ".repeat(400))).hits().isEmpty());
    }
  }

  @Test
  void aNameLeadsToItsInstrument() {
    try (Search search = opened()) {
      assertEquals("SB 805 Act", search.instruments("the sb 805 act", 3).getFirst().name());
    }
  }

  private Search opened() {
    return Search.open(folder.resolve("index"), store());
  }

  private Store store() {
    return writer.store();
  }

  private void add(String text) {
    pipeline.add(LittleStages.fetched(text, NOW));
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(Hit::id).toList();
  }

  private List<Path> files(String... endings) {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
