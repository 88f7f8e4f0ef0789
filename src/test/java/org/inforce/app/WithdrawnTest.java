package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.digest.Digest;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.model.EventType;
import org.inforce.model.Fetched;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.SourceId;
import org.inforce.model.Status;
import org.inforce.model.WithdrawnEvent;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Dossier;
import org.inforce.store.Originals;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page said and says no more: withdrawn, kept, and taken back from those who were told.
final class WithdrawnTest {
  private static final String PAGE = "https://courier.example/masks";
  private static final String REST =
      " The board met in the afternoon and heard from the operators of nine ferries, who asked for"
          + " more time, a longer list of exempted vessels, and a form that fits on one page.";

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void open() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.resolving(),
            Clock.fixed(Instant.parse("2026-02-20T12:00:00Z"), ZoneOffset.UTC));
    follow();
    add("https://gazette.example/1", "SB 627 was enacted on 2026-01-05.", "2026-01-06T10:00:00Z");
    add("https://gazette.example/2", "SB 627 was effective on 2026-01-06.", "2026-01-06T11:00:00Z");
  }

  @AfterEach
  void close() {
    home.close();
  }

  private void add(String address, String text, String at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    home.pipeline()
        .add(
            new Fetched(
                new SourceId("test"),
                URI.create(address),
                "text/plain",
                Instant.parse(at),
                Originals.sha256(bytes),
                bytes));
  }

  private void follow() {
    OneFollower.follows(
        home.store(), new Follow(Follow.Kind.JURISDICTION, "us"), Frequency.IMMEDIATE);
  }

  private Store store() {
    return home.store();
  }

  private InstrumentId law() {
    return store().instruments().getFirst().id();
  }

  private LegalStatus status() {
    return store().knownStatus(law()).orElseThrow().status();
  }

  private List<String> told() {
    return store().outbox(o -> o.told(OneFollower.ID, law().value())).stream()
        .map(OutboxMessage::body)
        .toList();
  }

  private void wrong() {
    add(PAGE, "SB 627 was enjoined on 2026-02-09 in cand." + REST, "2026-02-10T10:00:00Z");
  }

  private void mended() {
    add(PAGE, "No court has ruled on SB 627 yet." + REST, "2026-02-12T10:00:00Z");
  }

  @Test
  void whatThePageSaysNoMoreDecidesNothingAndStaysOnRecord() {
    wrong();
    assertEquals(LegalStatus.BLOCKED, status());
    mended();

    assertEquals(LegalStatus.IN_FORCE, status());
    assertTrue(store().events(law()).stream().noneMatch(e -> e.type() == EventType.ENJOINED));
    List<WithdrawnEvent> withdrawn = store().withdrawn(law());
    assertEquals(1, withdrawn.size());
    assertEquals(EventType.ENJOINED, withdrawn.getFirst().event().type());
    assertEquals(Instant.parse("2026-02-12T10:00:00Z"), withdrawn.getFirst().since());
    assertTrue(
        withdrawn
            .getFirst()
            .event()
            .evidence()
            .getFirst()
            .text()
            .startsWith("SB 627 was enjoined"));
  }

  @Test
  void whoeverWasToldIsToldThatItWasWrongOnce() {
    wrong();
    int before = told().size();
    mended();
    assertEquals(before + 1, told().size());
    assertTrue(told().getLast().contains("CORRECTED (in force): SB 627"), told().getLast());
    add(PAGE, "Still, no court has ruled on SB 627." + REST, "2026-02-13T10:00:00Z");
    assertEquals(before + 1, told().size(), "another version says nothing new");
  }

  @Test
  void whatWasKnownOnTheDayBeforeIsAnsweredAsItWas() {
    wrong();
    mended();
    Answers answers = new Answers(store(), home.search());
    LocalDate day = LocalDate.of(2026, 2, 11);
    Optional<LegalStatus> then =
        answers.dossier(law(), day, Optional.of(day)).flatMap(Dossier::status).map(Status::status);
    assertEquals(Optional.of(LegalStatus.BLOCKED), then);
    Dossier now = answers.dossier(law(), day, Optional.empty()).orElseThrow();
    assertEquals(Optional.of(LegalStatus.IN_FORCE), now.status().map(Status::status));
    assertEquals(1, now.withdrawn().size());
  }

  @Test
  void whatTheNewVersionStillSaysIsTheSameEventKnownSinceTheFirst() {
    wrong();
    var before =
        store().events(law()).stream().filter(e -> e.type() == EventType.ENJOINED).toList();
    int messages = told().size();
    add(
        PAGE,
        "SB 627 was enjoined on 2026-02-09 in cand. The order runs to forty pages." + REST,
        "2026-02-12T10:00:00Z");
    var after = store().events(law()).stream().filter(e -> e.type() == EventType.ENJOINED).toList();
    assertEquals(before.getFirst().id(), after.getFirst().id());
    assertEquals(before.getFirst().learned(), after.getFirst().learned());
    assertEquals(List.of(), store().withdrawn(law()));
    assertEquals(messages, told().size());
    assertEquals(
        Optional.of("cand"),
        store().proceedings(law()).getFirst().court(),
        "its case is the case it was");
  }

  @Test
  void whatAnotherOutletStillSaysStands() {
    wrong();
    add(
        "https://other.example/9",
        "SB 627 was enjoined on 2026-02-09 in cand. So says our reporter.",
        "2026-02-10T12:00:00Z");
    mended();
    assertEquals(LegalStatus.BLOCKED, status());
    assertEquals(List.of(), store().withdrawn(law()));
  }

  @Test
  void anExcerptAndAnotherTextAtTheAddressWithdrawNothing() {
    wrong();
    add(PAGE, "The board met in the afternoon. Read on as a subscriber.", "2026-02-12T10:00:00Z");
    assertEquals(LegalStatus.BLOCKED, status(), "an excerpt");
    add(
        PAGE,
        "Today's opinions. "
            + "Quay Terminals against Ferro is remanded for a new hearing. ".repeat(5),
        "2026-02-13T10:00:00Z");
    assertEquals(LegalStatus.BLOCKED, status(), "a page with other texts by turns");
    mended();
    assertEquals(LegalStatus.IN_FORCE, status(), "a version of the first");
  }

  @Test
  void whereNothingElseTellsItTheStatusIsNotKnownAndWhoWasToldHearsSo() {
    add(PAGE, "AB 99 was enjoined on 2026-02-09 in cand." + REST, "2026-02-10T10:00:00Z");
    InstrumentId other = other();
    add(PAGE, "No court has ruled on AB 99 yet." + REST, "2026-02-12T10:00:00Z");

    assertEquals(other, other(), "its page stays");
    Dossier now =
        new Answers(store(), home.search())
            .dossier(other, LocalDate.of(2026, 2, 13), Optional.empty())
            .orElseThrow();
    assertEquals(Optional.empty(), now.status());
    assertEquals(1, now.withdrawn().size());
    List<OutboxMessage> told = store().outbox(o -> o.told(OneFollower.ID, other.value()));
    assertEquals(2, told.size());
    assertTrue(told.getLast().body().contains("CORRECTED (not known): AB 99"), told.toString());

    add(
        "https://other.example/9",
        "AB 99 was enjoined on 2026-02-09 in cand. So says our reporter.",
        "2026-02-14T10:00:00Z");
    assertEquals(
        3,
        store().outbox(o -> o.told(OneFollower.ID, other.value())).size(),
        "what was taken back and is told anew is news");
  }

  private InstrumentId other() {
    return store().instruments().stream()
        .filter(i -> i.identifiers().contains("AB 99"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void whatAPageFilledInLaterRings() {
    add(PAGE, "The text of the ruling follows." + REST, "2026-02-09T10:00:00Z");
    int before = told().size();
    wrong();
    assertEquals(before + 1, told().size());
    assertTrue(told().getLast().contains("BLOCKED (was in force): SB 627"), told().getLast());
  }

  @Test
  void whatComesBackStandsAgain() {
    wrong();
    mended();
    add(PAGE, "SB 627 was enjoined on 2026-02-09 in cand, it is." + REST, "2026-02-14T10:00:00Z");
    add(PAGE, "SB 627 was enjoined on 2026-02-09 in cand. It is." + REST, "2026-02-15T10:00:00Z");
    assertEquals(LegalStatus.BLOCKED, status());
    assertEquals(List.of(), store().withdrawn(law()));
  }

  @Test
  void aRebuildGivesTheSameLedgerAndTheSameWithdrawals() {
    wrong();
    mended();
    String ledger =
        store().changes(Instant.EPOCH, Instant.parse("2026-03-01T00:00:00Z")).toString();
    List<WithdrawnEvent> withdrawn = store().withdrawn(law());
    home.pipeline().rebuild();
    assertEquals(
        ledger, store().changes(Instant.EPOCH, Instant.parse("2026-03-01T00:00:00Z")).toString());
    assertEquals(withdrawn, store().withdrawn(law()));
  }

  @Test
  void theDigestOfTheWeekBeforeStillTellsItAndTheNextOneCorrectsIt() {
    wrong();
    add(PAGE, "No court has ruled on SB 627 yet." + REST, "2026-02-18T10:00:00Z");
    Digest then = digest("2026-W07");
    assertTrue(then.toString().contains("in force → blocked"), then.toString());
    Digest next = digest("2026-W08");
    assertTrue(next.toString().contains("We had taken it for blocked"), next.toString());
  }

  private Digest digest(String week) {
    return Digests.of(
        store(), Week.parse(week, ZoneOffset.UTC), URI.create("http://localhost/"), "a test");
  }
}
