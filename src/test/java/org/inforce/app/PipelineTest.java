package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.StatusEvent;
import org.inforce.store.RecordedChange;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PipelineTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
  private static final InstrumentId SB_627 = new InstrumentId("SB-627");

  @TempDir Path folder;
  private StoreWriter writer;
  private Pipeline pipeline;

  @BeforeEach
  void open() {
    writer = StoreWriter.open(folder);
    pipeline = new Pipeline(writer, LittleStages.stages(), InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void aDocumentBecomesEventsAndTheChangeOfStatusThatItProves() {
    add("SB 627 was enacted on 2025-09-20.", NOW);

    StatusEvent event = store().events(SB_627).getFirst();
    assertEquals("SB 627 was enacted on 2025-09-20.", event.evidence().getFirst().text());
    assertEquals(List.of("-> in-force 2025-09-20"), changes());
    assertEquals(NOW, store().documents().getFirst().learned());
  }

  @Test
  void theSameBytesTwiceAreOneDocument() {
    add("SB 627 was enacted on 2025-09-20.", NOW);
    Outcome<DocumentId> again = add("SB 627 was enacted on 2025-09-20.", NOW.plusSeconds(60));

    assertInstanceOf(Outcome.Skipped.class, again);
    assertEquals(1, store().counts().documents());
    assertEquals(1, store().changes(SB_627).size());
  }

  @Test
  void oneEventReportedByTwoDocumentsIsOneEventAndOneChange() {
    add("SB 627 was enjoined on 2026-02-09.", NOW);
    add("A judge ruled. SB 627 was enjoined on 2026-02-09.", NOW.plusSeconds(60));

    assertEquals(2, store().events(SB_627).getFirst().evidence().size());
    assertEquals(List.of("-> blocked 2026-02-09"), changes());
  }

  @Test
  void aDocumentAboutTwoInstrumentsJoinsTheirMatters() {
    add("SB 627 was enacted on 2025-09-20.", NOW);
    add("SB 805 was enacted on 2025-09-20.", NOW);
    assertEquals(1, store().recorded(SB_627, NOW).size());

    add("SB 627 was enjoined on 2026-02-09. SB 805 was effective on 2026-01-01.", NOW);

    assertEquals(3, store().recorded(SB_627, NOW).size());
    assertEquals(2, store().events(new InstrumentId("SB-805")).size());
    assertEquals(2, store().counts().instruments());
  }

  @Test
  void aDayAheadIsWrittenDownWhenItIsKnownAndWhenItComes() {
    add(
        "SB 627 was enacted on 2025-09-20. SB 627 was effective on 2026-01-01.",
        Instant.parse("2025-10-01T09:00:00Z"));
    assertEquals(
        List.of("-> not-yet-effective 2025-09-20", "not-yet-effective -> in-force 2026-01-01"),
        changes());

    assertEquals(1, pipeline.advance());
    assertEquals(0, pipeline.advance());

    assertEquals(
        List.of(
            "-> not-yet-effective 2025-09-20",
            "not-yet-effective -> in-force 2026-01-01",
            "not-yet-effective -> in-force 2026-01-01"),
        changes());
    RecordedChange came = store().changes(SB_627).getLast();
    assertEquals(Instant.parse("2026-01-01T00:00:00Z"), came.learned());
    assertEquals(Optional.empty(), came.document());
  }

  @Test
  void aDayThatCameIsWrittenDownBeforeWhatLaterDocumentsSay() {
    add(
        "SB 627 was enacted on 2025-09-20. SB 627 was effective on 2026-01-01.",
        Instant.parse("2025-10-01T09:00:00Z"));
    add("SB 627 was enjoined on 2026-02-09.", NOW);

    assertEquals(
        List.of(
            "-> not-yet-effective 2025-09-20",
            "not-yet-effective -> in-force 2026-01-01",
            "not-yet-effective -> in-force 2026-01-01",
            "in-force -> blocked 2026-02-09"),
        changes());
  }

  @Test
  void twoMattersThatBecomeOneAreNoNewsByThat() {
    add("SB 805 was enacted on 2025-09-20.", NOW);
    add("SB 627 was enacted on 2025-09-20.", NOW);
    assertEquals(List.of("-> in-force 2025-09-20"), changes());
    add("SB 805 was challenged on 2026-01-05. SB 627 was challenged on 2026-01-05.", NOW);
    assertEquals(List.of("-> in-force 2025-09-20"), changes());
  }

  @Test
  void whatIsReadTogetherIsWrittenDownAsOneChangeAndSoAgainWhenItIsReadAnew() {
    List<List<Outcome<DocumentId>>> outcomes =
        pipeline.keepLate(
            List.of(
                LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW),
                LittleStages.fetched("DEFECT", NOW),
                LittleStages.fetched("SB 627 was enjoined on 2026-02-09.", NOW),
                LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW)));
    assertInstanceOf(Outcome.Done.class, outcomes.get(0).getFirst());
    assertInstanceOf(Outcome.Failed.class, outcomes.get(1).getFirst());
    assertInstanceOf(Outcome.Done.class, outcomes.get(2).getFirst());
    assertInstanceOf(Outcome.Skipped.class, outcomes.get(3).getFirst());
    assertEquals(List.of(), changes());
    assertEquals(List.of(), pipeline.settle());
    assertEquals(List.of("-> blocked 2026-02-09"), changes());
    RecordedChange change = store().changes(SB_627).getFirst();
    assertEquals(
        Optional.of(change.change().because().getFirst().evidence().getFirst().document()),
        change.document());
    pipeline.rebuild();
    assertEquals(change.key(), store().changes(SB_627).getFirst().key());
    assertEquals(1, store().changes(SB_627).size());
  }

  @Test
  void whatTheResolverFailsOnHarmsNoneOfThoseReadTogetherWithIt() {
    Stages little = LittleStages.stages();
    Stages fragile =
        new Stages(
            little.sources(),
            little.parse(),
            little.read(),
            little.affinity(),
            (readings, pairings) -> {
              if (readings.size() > 1) {
                throw new IllegalStateException("two are too many");
              }
              return little.resolve().apply(readings, pairings);
            });
    pipeline = new Pipeline(writer, fragile, InstantSource.fixed(NOW));
    List<List<Outcome<DocumentId>>> outcomes =
        pipeline.keepLate(
            List.of(
                LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW),
                LittleStages.fetched("SB 627 was enjoined on 2026-02-09.", NOW),
                LittleStages.fetched("SB 805 was enacted on 2025-09-20.", NOW)));
    assertTrue(outcomes.stream().allMatch(of -> of.getFirst() instanceof Outcome.Done));
    assertEquals(List.of("resolve"), pipeline.settle().stream().map(Problem::stage).toList());
    assertEquals(2, store().counts().documents());
    assertEquals(1, store().counts().quarantined());
    assertEquals(List.of(), pipeline.settle());
  }

  @Test
  void aBrokenFileHarmsOnlyItselfAndCanBeRetried() {
    Outcome<DocumentId> broken = add("BROKEN SB 627 was enjoined on 2026-02-09.", NOW);
    Outcome<DocumentId> defect = add("DEFECT", NOW);
    add("SB 627 was enacted on 2025-09-20.", NOW);

    assertInstanceOf(Outcome.Failed.class, broken);
    assertInstanceOf(Outcome.Failed.class, defect);
    assertEquals(1, store().counts().documents());
    assertEquals(
        List.of(
            "parse: the file is broken",
            "read: a defect of the reader: java.lang.IllegalStateException: a defect that this"
                + " text brings out"),
        store().quarantine().stream()
            .map(q -> q.problem().stage() + ": " + q.problem().cause())
            .toList());
    assertInstanceOf(Outcome.Skipped.class, add("BROKEN SB 627 was enjoined on 2026-02-09.", NOW));

    pipeline.retry();
    assertEquals(2, store().quarantine().getFirst().attempts());

    Stages mended = mended();
    List<Outcome<DocumentId>> outcomes =
        new Pipeline(writer, mended, InstantSource.fixed(NOW)).retry();
    assertTrue(outcomes.stream().allMatch(Outcome.Done.class::isInstance));
    assertEquals(List.of(), store().quarantine());
    assertEquals(LegalStatus.BLOCKED, store().knownStatus(SB_627).orElseThrow().status());
  }

  @Test
  void aDocumentThatTheResolverFailsOnIsQuarantinedAlone() {
    Stages little = LittleStages.stages();
    Stages fragile =
        new Stages(
            little.sources(),
            little.parse(),
            little.read(),
            little.affinity(),
            (readings, pairings) -> {
              if (readings.size() > 1) {
                throw new IllegalStateException("two are too many");
              }
              return little.resolve().apply(readings, pairings);
            });
    pipeline = new Pipeline(writer, fragile, InstantSource.fixed(NOW));
    add("SB 627 was enacted on 2025-09-20.", NOW);
    Outcome<DocumentId> second = add("SB 627 was enjoined on 2026-02-09.", NOW);
    add("SB 805 was enacted on 2025-09-20.", NOW);

    assertInstanceOf(Outcome.Failed.class, second);
    assertEquals("resolve", store().quarantine().getFirst().problem().stage());
    assertEquals(2, store().counts().documents());
    assertEquals(LegalStatus.IN_FORCE, store().knownStatus(SB_627).orElseThrow().status());
    assertEquals(1, store().events(SB_627).size());
    pipeline.rebuild();
    assertEquals(2, store().counts().documents());
  }

  @Test
  void knownOnADayAnswersFromWhatWasLearnedByThen() {
    add("SB 627 was enacted on 2025-09-20.", Instant.parse("2025-10-01T09:00:00Z"));
    add("SB 627 was enjoined on 2025-09-25.", NOW);

    List<StatusEvent> then =
        LittleStages.resolve(store().recorded(SB_627, Instant.parse("2025-12-31T23:59:59Z")))
            .events();
    assertEquals(1, then.size());
    assertEquals(2, store().events(SB_627).size());
  }

  @Test
  void anOriginalKeptBeforeACrashIsReadAfterIt() {
    writer.accept(LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW));
    assertEquals(1, store().pending().size());

    pipeline.resume();

    assertEquals(List.of(), store().pending());
    assertEquals(List.of("-> in-force 2025-09-20"), changes());
  }

  @Test
  void rebuildingGivesTheSameAnswers() {
    add("BROKEN", NOW);
    add("SB 627 was enacted on 2025-09-20. SB 627 was effective on 2026-01-01.", NOW);
    add("SB 805 was enacted on 2025-09-20.", NOW.plusSeconds(5));
    add("SB 627 was enjoined on 2026-02-09. SB 805 was effective on 2026-03-01.", NOW);
    String before = everything();

    pipeline.rebuild();

    assertEquals(before, everything());
    assertEquals(2, store().counts().generation());
  }

  private Stages mended() {
    Stages little = LittleStages.stages();
    return new Stages(
        little.sources(),
        fetched -> {
          String text = new String(fetched.bytes(), java.nio.charset.StandardCharsets.UTF_8);
          return LittleStages.parse(LittleStages.fetched("Mended: " + text, fetched.at()));
        },
        little.read(),
        little.affinity(),
        little.resolve());
  }

  private String everything() {
    Store store = store();
    return String.join(
        "\n",
        store.documents().toString(),
        store.instruments().toString(),
        store.instruments().stream()
            .map(instrument -> store.events(instrument.id()).toString())
            .collect(Collectors.joining("\n")),
        store.changes(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")).toString(),
        store.quarantine().toString());
  }

  private Outcome<DocumentId> add(String text, Instant at) {
    return pipeline.add(LittleStages.fetched(text, at)).getFirst();
  }

  private Store store() {
    return writer.store();
  }

  private List<String> changes() {
    return store().changes(SB_627).stream()
        .map(RecordedChange::change)
        .map(change ->
            change.before().map(LegalStatus::code).map(code -> code + " ").orElse("")
                + "-> "
                + change.after().code()
                + " "
                + change.day())
        .toList();
  }
}
