package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who follows a thing by its name on the page follows that thing, and not words that never ring.
final class FollowTargetTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static Home home;
  private static Setup setup;

  @BeforeAll
  static void open() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    add("SB 627 was enjoined on 2026-02-09 in cand.");
    add("SB 805 was enacted on 2026-02-20.");
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    setup = Setup.local(home.store(), home.search(), answers, NOW, 0);
  }

  private static void add(String text) {
    home.pipeline().add(LittleStages.fetched(text, NOW.instant()));
  }

  @AfterAll
  static void close() {
    home.close();
  }

  private static FollowForm typed(String kind, String value) {
    return new FollowForm(kind, value, "", "me@example.org", "weekly", "UTC", "");
  }

  @ParameterizedTest
  @CsvSource({
    "instrument, S.B. 627, SB-627, SB 627 Act",
    "instrument, SB-805, SB-805, SB 805 Act",
    "jurisdiction, California, us-ca, California",
    "jurisdiction, CA, us-ca, California",
    "jurisdiction, US-CA-Los-Angeles, us-ca-los-angeles, 'Los Angeles, California'",
    "jurisdiction, us, us, United States",
    "search, mask ban, mask ban, ''"
  })
  void aNameStandsForTheThing(String kind, String typed, String value, String name) {
    FollowForm found = typed(kind, typed).found(setup);
    assertEquals(value, found.value());
    assertEquals(name, found.name());
  }

  @Test
  void aCaseIsKnownByItsId() {
    String id = home.store().proceedings().getFirst().id().value();
    assertEquals(id, typed("case", id).found(setup).value());
  }

  @ParameterizedTest
  @CsvSource({
    "instrument, zeppelin, no law",
    "case, zeppelin, no court case",
    "jurisdiction, Zeppelin, 'is no place'",
    "jurisdiction, us-zz, 'is no place'"
  })
  void whatNobodyKnowsIsRefusedAndSaid(String kind, String value, String said) {
    FollowForm form = typed(kind, value);
    String why =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> form.found(setup)).getMessage());
    assertTrue(why.contains(said), why);
  }
}
