package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.model.Decision;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.ReviewAction;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever was told the wrong thing hears so, whatever was followed: also where what is followed
/// reaches the law no more.
final class CorrectionsTest {
  private static final Instant NOW = Instant.parse("2026-02-20T12:00:00Z");
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
            // Each decision has a moment of its own.
            () -> NOW.plusSeconds(60L * store().decisions(d -> d.all()).size()));
  }

  @AfterEach
  void close() {
    home.close();
  }

  private Store store() {
    return home.store();
  }

  private void add(String text, String at) {
    home.pipeline().add(LittleStages.fetched(text, Instant.parse(at)));
  }

  private void page(String text, String at) {
    byte[] bytes = (text + REST).getBytes(StandardCharsets.UTF_8);
    home.pipeline()
        .add(
            new Fetched(
                new SourceId("test"),
                URI.create(PAGE),
                "text/plain",
                Instant.parse(at),
                Originals.sha256(bytes),
                bytes));
  }

  private void follow(Follow.Kind kind, String what, Frequency frequency) {
    OneFollower.follows(store(), new Follow(kind, what), frequency);
  }

  private InstrumentId id(String number) {
    return store().instruments().stream()
        .filter(i -> i.identifiers().contains(number))
        .map(Instrument::id)
        .findFirst()
        .orElseThrow();
  }

  /// The subjects of all messages, whatever they are about.
  private List<String> subjects() {
    return store()
        .outbox(o -> o.unpacked(OneFollower.ID, OneFollower.CHANNEL, NOW.plusSeconds(86_400)))
        .stream()
        .map(OutboxMessage::body)
        .map(body -> body.replaceFirst(".*?\"subject\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private String last() {
    return subjects().getLast();
  }

  private void blockedForTwoDays() {
    page("SB 627 was enjoined on 2026-02-09 in cand.", "2026-02-10T10:00:00Z");
    assertTrue(last().contains("BLOCKED"), last());
    page("No court has ruled on SB 627 yet.", "2026-02-12T10:00:00Z");
  }

  @Test
  void aSearchForWhatIsBlockedHearsThatItNeverWas() {
    follow(Follow.Kind.SEARCH, "status:blocked", Frequency.IMMEDIATE);
    add("SB 627 was enacted on 2026-01-05.", "2026-01-06T10:00:00Z");
    add("SB 627 was effective on 2026-01-06.", "2026-01-06T11:00:00Z");
    blockedForTwoDays();
    assertEquals("CORRECTED (in force): SB 627", last());
    assertEquals(2, subjects().size());
  }

  @Test
  void whoFollowsACaseHearsThatItStoppedNothing() {
    add("SB 627 was enacted on 2026-01-05.", "2026-01-06T10:00:00Z");
    add("SB 627 was effective on 2026-01-06.", "2026-01-06T11:00:00Z");
    add("SB 627 was challenged on 2026-01-20 in cand.", "2026-01-20T11:00:00Z");
    follow(Follow.Kind.CASE, store().proceedings().getFirst().id().value(), Frequency.IMMEDIATE);
    blockedForTwoDays();
    assertEquals("CORRECTED (in force): SB 627", last());
  }

  @Test
  void whoFollowsACaseHearsThatNothingTellsAnyMoreHowItsLawStands() {
    add("AB 627 was challenged on 2026-01-20 in cand.", "2026-01-20T11:00:00Z");
    follow(Follow.Kind.CASE, store().proceedings().getFirst().id().value(), Frequency.IMMEDIATE);
    page("AB 627 was enjoined on 2026-02-09 in cand.", "2026-02-10T10:00:00Z");
    page("No court has ruled on AB 627 yet.", "2026-02-12T10:00:00Z");
    assertEquals("CORRECTED (not known): AB 627", last());
  }

  @Test
  void whoFollowsALawThatTurnsOutToBeAnotherHearsHowThatOneStands() {
    add("SB 627 was struck-down on 2025-12-01.", "2025-12-02T10:00:00Z");
    add("AB 99 was enacted on 2025-12-05.", "2025-12-06T10:00:00Z");
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    follow(Follow.Kind.INSTRUMENT, second.value(), Frequency.IMMEDIATE);
    add("AB 99 was effective on 2026-01-01.", "2026-01-02T10:00:00Z");
    assertTrue(last().contains("IN FORCE"), subjects().toString());
    home.pipeline().decide(new ReviewAction.Merge(second, first), "ann");
    assertEquals("CORRECTED (struck down)", last().replaceFirst(":.*", ""));
  }

  @Test
  void eachTurnOfAMergeThatIsUndoneAndMadeAgainIsTold() {
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("AB 99 was enjoined on 2025-10-01.", "2025-10-02T10:00:00Z");
    InstrumentId first = id("SB 627");
    InstrumentId second = id("AB 99");
    follow(Follow.Kind.INSTRUMENT, first.value(), Frequency.IMMEDIATE);
    Decision merge = home.pipeline().decide(new ReviewAction.Merge(second, first), "ann");
    assertTrue(last().contains("BLOCKED"), last());
    home.pipeline().decide(new ReviewAction.Undo(merge.number()), "bob");
    assertEquals(2, subjects().size());
    home.pipeline().decide(new ReviewAction.Merge(second, first), "ann");
    assertEquals(3, subjects().size(), subjects().toString());
    assertTrue(subjects().stream().anyMatch(s -> s.startsWith("CORRECTED (in force)")));
  }

  @Test
  void whoWantsToHearNothingHearsNoCorrectionEither() {
    follow(Follow.Kind.INSTRUMENT, "nothing", Frequency.IMMEDIATE);
    add("SB 627 was enacted on 2026-01-05.", "2026-01-06T10:00:00Z");
    add("SB 627 was effective on 2026-01-06.", "2026-01-06T11:00:00Z");
    follow(Follow.Kind.INSTRUMENT, id("SB 627").value(), Frequency.IMMEDIATE);
    page("SB 627 was enjoined on 2026-02-09 in cand.", "2026-02-10T10:00:00Z");
    follow(Follow.Kind.INSTRUMENT, id("SB 627").value(), Frequency.OFF);
    page("No court has ruled on SB 627 yet.", "2026-02-12T10:00:00Z");
    assertEquals(1, subjects().size(), subjects().toString());
  }

  @Test
  void aRebuildRingsNobody() {
    follow(Follow.Kind.SEARCH, "status:blocked", Frequency.IMMEDIATE);
    add("SB 627 was enacted on 2026-01-05.", "2026-01-06T10:00:00Z");
    blockedForTwoDays();
    page("SB 627 was enjoined on 2026-02-14 in cand.", "2026-02-15T10:00:00Z");
    List<String> before = subjects();
    home.pipeline().rebuild();
    assertEquals(before, subjects());
  }
}
