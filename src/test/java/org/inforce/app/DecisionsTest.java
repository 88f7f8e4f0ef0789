package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ReviewAction;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions are rows that stand; what follows from them is derived, again and again.
final class DecisionsTest {
  private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");

  @TempDir Path folder;
  private StoreWriter writer;
  private Pipeline pipeline;

  @BeforeEach
  void open() {
    writer = StoreWriter.open(folder);
    Stages stages = LittleStages.resolving();
    pipeline = new Pipeline(writer, stages, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    pipeline.close();
    writer.close();
  }

  private Store store() {
    return writer.store();
  }

  private DocumentId add(String text, String learned) {
    Fetched fetched = LittleStages.fetched(text, Instant.parse(learned));
    pipeline.add(fetched);
    return new DocumentId(fetched.sha256());
  }

  private InstrumentId id(String name) {
    return store().instruments().stream()
        .filter(i -> i.identifiers().contains(name))
        .map(Instrument::id)
        .findFirst()
        .orElseThrow();
  }

  private void twoLaws() {
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("AB 99 was enjoined on 2025-10-01.", "2025-10-02T10:00:00Z");
  }

  @Test
  void mergingLeavesTheOldIdLeadingToTheNewOneThroughEveryRebuild() {
    twoLaws();
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");

    Decision decision = pipeline.decide(new ReviewAction.Merge(second, first), "ann");

    assertEquals(List.of(first), store().instruments().stream().map(Instrument::id).toList());
    assertEquals(Optional.of(first), store().decisions(d -> d.movedTo(second)));
    assertEquals(LegalStatus.BLOCKED, store().knownStatus(first).orElseThrow().status());
    assertEquals(List.of(decision), store().decisions(d -> d.all()));

    pipeline.rebuild();

    assertEquals(List.of(first), store().instruments().stream().map(Instrument::id).toList());
    assertEquals(Optional.of(first), store().decisions(d -> d.movedTo(second)));
    assertEquals(List.of(decision), store().decisions(d -> d.all()));
  }

  @Test
  void whatIsReadAfterADecisionObeysIt() {
    twoLaws();
    InstrumentId first = id("SB 627");
    pipeline.decide(new ReviewAction.Merge(id("AB 99"), first), "ann");

    add("AB 99 was struck-down on 2026-01-05.", "2026-01-06T10:00:00Z");

    assertEquals(List.of(first), store().instruments().stream().map(Instrument::id).toList());
    assertEquals(3, store().events(first).size());
  }

  @Test
  void undoingBringsBackWhatWasBeforeAndIsARowOfItsOwn() {
    twoLaws();
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    Decision merge = pipeline.decide(new ReviewAction.Merge(second, first), "ann");

    pipeline.decide(new ReviewAction.Undo(merge.number()), "bob");

    assertEquals(second, id("AB 99"));
    assertEquals(LegalStatus.IN_FORCE, store().knownStatus(first).orElseThrow().status());
    assertEquals(2, store().decisions(d -> d.all()).size());
    assertEquals(true, store().decisions(d -> d.isUndone(merge.number())));
    pipeline.rebuild();
    assertEquals(second, id("AB 99"));
  }

  @Test
  void aFollowMovesWithAnInstrumentThatIsMergedAndBackWhenThatIsUndone() {
    twoLaws();
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    follow(second);
    Decision merge = pipeline.decide(new ReviewAction.Merge(second, first), "ann");
    add("SB 627 was struck-down on 2026-01-05.", "2026-01-06T10:00:00Z");
    assertEquals(2, told(first), "the merge stopped it, then it was struck down");
    pipeline.decide(new ReviewAction.Undo(merge.number()), "bob");
    int before = told(first);
    int own = told(second);
    add("SB 627 was enjoined on 2026-01-20.", "2026-01-20T10:00:00Z");
    add("SB 627 was rescinded on 2026-01-25.", "2026-01-25T10:00:00Z");
    assertEquals(before, told(first), "not its own any more");
    add("AB 99 was rescinded on 2026-02-01.", "2026-02-02T10:00:00Z");
    assertEquals(own + 1, told(second));
  }

  @Test
  void undoingAMergeTellsNobodyAgainOfTheLawThatComesBack() {
    twoLaws();
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    follow(second);
    Decision merge = pipeline.decide(new ReviewAction.Merge(second, first), "ann");
    assertEquals(1, told(first), "the merge stopped what the follow leads to now");
    pipeline.decide(new ReviewAction.Undo(merge.number()), "bob");
    assertEquals(LegalStatus.BLOCKED, store().knownStatus(second).orElseThrow().status());
    assertEquals(0, told(second), "it was blocked all the time, and was told to be");
    assertEquals(
        0,
        store().changes(second).stream().filter(c -> !c.learned().isBefore(NOW)).count(),
        "nor is it a change of any week");
  }

  @Test
  void undoingAMergeCorrectsWhatWasWronglyToldOfTheLawMeanwhile() {
    twoLaws();
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    follow(second);
    Decision merge = pipeline.decide(new ReviewAction.Merge(second, first), "ann");
    add("SB 627 was struck-down on 2026-01-05.", "2026-02-10T12:00:01Z");
    assertEquals(2, told(first), "blocked, then struck down");
    pipeline.decide(new ReviewAction.Undo(merge.number()), "bob");
    List<OutboxMessage> told = store().outbox(o -> o.told(OneFollower.ID, second.value()));
    assertEquals(1, told.size());
    assertTrue(told.getFirst().body().contains("CORRECTED (blocked): AB 99"), told.toString());
  }

  private void follow(InstrumentId instrument) {
    follow(new Follow(Follow.Kind.INSTRUMENT, instrument.value()));
  }

  private void follow(Follow follow) {
    OneFollower.follows(store(), follow, Frequency.IMMEDIATE);
  }

  private int told(InstrumentId instrument) {
    return store().outbox(o -> o.told(OneFollower.ID, instrument.value())).size();
  }

  @Test
  void splittingTakesDocumentsOutAndRebuildingGivesTheSameLedger() {
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    DocumentId other = add("SB 627 was enjoined on 2025-10-01.", "2025-10-02T10:00:00Z");
    InstrumentId first = id("SB 627");

    pipeline.decide(new ReviewAction.Split(first, List.of(other)), "ann");

    assertEquals(2, store().instruments().size());
    assertEquals(LegalStatus.IN_FORCE, store().knownStatus(first).orElseThrow().status());
    add("SB 627 was amended on 2025-11-01.", "2025-11-02T10:00:00Z");
    assertEquals(2, store().instruments().size());
    String ledger = store().changes(Instant.EPOCH, NOW.plusSeconds(1)).toString();
    assertNotEquals("[]", ledger);
    pipeline.rebuild();
    assertEquals(ledger, store().changes(Instant.EPOCH, NOW.plusSeconds(1)).toString());
  }

  private void twoCourts() {
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("SB 627 was enjoined on 2025-10-01 in cand.", "2025-10-02T10:00:00Z");
    add("SB 627 was order-lifted on 2025-11-01 in cacd.", "2025-11-02T10:00:00Z");
  }

  private ProceedingId in(String court) {
    return store().proceedings().stream()
        .filter(p -> p.court().equals(Optional.of(court)))
        .map(Proceeding::id)
        .findFirst()
        .orElseThrow();
  }

  private LegalStatus status() {
    return store().knownStatus(id("SB 627")).orElseThrow().status();
  }

  @Test
  void twoCasesThatSomebodySaysAreOneAreOneUntilThatIsUndone() {
    twoCourts();
    ProceedingId first = in("cand");
    ProceedingId second = in("cacd");
    assertEquals(LegalStatus.BLOCKED, status(), "an order of another case was lifted");

    Decision merge = pipeline.decide(new ReviewAction.MergeCases(second, first), "ann");

    assertEquals(List.of(first), store().proceedings().stream().map(Proceeding::id).toList());
    assertEquals(Optional.of(first), store().decisions(d -> d.movedTo(second)));
    assertEquals(LegalStatus.IN_FORCE, status(), "it was this order");
    pipeline.rebuild();
    assertEquals(Optional.of(first), store().decisions(d -> d.movedTo(second)));
    assertEquals(LegalStatus.IN_FORCE, status());
    add("SB 627 was amended on 2025-12-01 in cacd.", "2025-12-02T10:00:00Z");
    add("SB 627 was enjoined on 2025-12-05 in cacd.", "2025-12-06T10:00:00Z");
    assertEquals(1, store().proceedings().size(), "what is read later obeys it");

    pipeline.decide(new ReviewAction.Undo(merge.number()), "bob");
    assertEquals(second, in("cacd"));
    assertEquals(LegalStatus.BLOCKED, status());
    pipeline.rebuild();
    assertEquals(LegalStatus.BLOCKED, status());
    assertEquals(2, store().decisions(d -> d.all()).size());
  }

  @Test
  void aCaseOfWhichSomebodySaysThatItIsTwoIsTwoForAllThatIsReadLater() {
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("SB 627 was enjoined on 2025-10-01 in cand.", "2025-10-02T10:00:00Z");
    DocumentId other =
        add("SB 627 was order-lifted on 2025-11-01 in cand.", "2025-11-02T10:00:00Z");
    ProceedingId one = store().proceedings().getFirst().id();
    assertEquals(LegalStatus.IN_FORCE, status());

    Decision split = pipeline.decide(new ReviewAction.SplitCase(one, List.of(other)), "ann");

    assertEquals(2, store().proceedings().size());
    assertEquals(LegalStatus.BLOCKED, status());
    add("SB 627 was amended on 2025-12-01.", "2025-12-02T10:00:00Z");
    assertEquals(2, store().proceedings().size());
    pipeline.rebuild();
    assertEquals(LegalStatus.BLOCKED, status());
    pipeline.decide(new ReviewAction.Undo(split.number()), "bob");
    assertEquals(1, store().proceedings().size());
    assertEquals(LegalStatus.IN_FORCE, status());
  }

  @Test
  void aFollowOfACaseThatIsMergedHearsOfTheOneItIsNow() {
    twoCourts();
    ProceedingId first = in("cand");
    ProceedingId second = in("cacd");
    follow(new Follow(Follow.Kind.CASE, second.value()));
    pipeline.decide(new ReviewAction.MergeCases(first, second), "ann");
    int before = told(id("SB 627"));
    add("SB 627 was struck-down on 2026-01-05 in cand.", "2026-01-06T10:00:00Z");
    assertEquals(before + 1, told(id("SB 627")));
  }

  @Test
  void casesOfTwoLawsAreNotMerged() {
    add("SB 627 was enjoined on 2025-10-01 in cand.", "2025-10-02T10:00:00Z");
    add("AB 99 was enjoined on 2025-10-01 in cacd.", "2025-10-02T11:00:00Z");
    ReviewAction merge = new ReviewAction.MergeCases(in("cand"), in("cacd"));
    IllegalArgumentException why =
        assertThrows(IllegalArgumentException.class, () -> pipeline.decide(merge, "ann"));
    assertTrue(why.toString().contains("are about two laws"), why.toString());
    assertEquals(List.of(), store().decisions(d -> d.all()));
  }

  @Test
  void whatCannotBeDecidedIsSaidAndNothingIsRecorded() {
    twoLaws();
    InstrumentId first = id("SB 627");
    for (ReviewAction action :
        List.of(
            new ReviewAction.Accept("nothing", Optional.empty()),
            new ReviewAction.Merge(first, first),
            new ReviewAction.Merge(first, new InstrumentId("nowhere")),
            new ReviewAction.Split(first, List.of(new DocumentId("none"))),
            new ReviewAction.Split(first, List.of()),
            new ReviewAction.MergeCases(new ProceedingId("a/b"), new ProceedingId("a/c")),
            new ReviewAction.SplitCase(new ProceedingId("a/b"), List.of(new DocumentId("none"))),
            new ReviewAction.Undo(7))) {
      assertThrows(IllegalArgumentException.class, () -> pipeline.decide(action, "ann"));
    }
    assertEquals(List.of(), store().decisions(d -> d.all()));
  }
}
