package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.inforce.model.Instrument;
import org.inforce.store.RecordedChange;
import org.inforce.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A law that was known under a name and, from other reports, by a number turns out to be one: what
/// was written down of the one is no news of the other.
final class TwoThatAreOneTest {
  private static final String NUMBERED =
      """
      SEATTLE - A federal judge in Seattle on Monday blocked House Bill 1204, Washington's new limit \
      on uncovered coal barges. The order came an hour before the tugs were to leave Tacoma.
      """;

  private static final String NAMED =
      """
      Lawmakers who wrote the Harbor Dust Act met in Olympia. The Harbor Dust Act took effect on \
      Sunday, and longshoremen, clinics and parents along the Duwamish were pleased.
      """;

  private static final String BOTH =
      """
      The governor of Washington said she would not ask the Ninth Circuit to revive House Bill 1204, \
      the Harbor Dust Act, this week. A federal judge in Seattle blocked House Bill 1204 on Monday.
      """;

  @TempDir Path folder;

  @Test
  void aChangeThatWasWrittenDownOfOneIsNotWrittenDownAgainWhenTheyMeet() {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            new ShippedStages().stages(),
            Clock.systemUTC())) {
      add(home, NAMED, "2026-06-01T12:00:00Z");
      add(home, NUMBERED, "2026-06-02T12:00:00Z");
      assertEquals(2, home.store().instruments().size());
      List<String> apart = blocked(home.store());
      assertEquals(1, apart.size());

      add(home, BOTH, "2026-06-04T12:00:00Z");
      assertEquals(1, home.store().instruments().size(), names(home.store()).toString());
      assertEquals(apart, blocked(home.store()));
    }
  }

  private static void add(Home home, String text, String at) {
    home.pipeline().add(LittleStages.fetched(text, Instant.parse(at)));
  }

  private static List<String> names(Store store) {
    return store.instruments().stream().map(Instrument::name).toList();
  }

  private static List<String> blocked(Store store) {
    return store.changes(Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z")).stream()
        .filter(change -> change.change().after().code().equals("blocked"))
        .map(RecordedChange::key)
        .sorted()
        .toList();
  }
}
