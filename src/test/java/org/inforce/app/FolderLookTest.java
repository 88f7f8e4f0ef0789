package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.collect.FileReader;
import org.inforce.collect.Journal;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLookTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path home;
  private final List<String> taken = new ArrayList<>();

  private PollResult look(Instant now) {
    FileReader files = new FileReader(20, InstantSource.fixed(now));
    Journal read = Journal.open(home.resolve("inbox.read"));
    return new FolderLook(
            files,
            new SourceId("inbox"),
            home.resolve("in"),
            read,
            fetched ->
                taken.add(new String(fetched.bytes(), java.nio.charset.StandardCharsets.UTF_8)))
        .look(now, () -> false);
  }

  private void put(String name, String text, Instant changed) throws IOException {
    Path file = home.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  @Test
  void aFileIsReadOnceAlsoOverAStartAndAgainWhenItChanges() throws IOException {
    put("a.txt", "one", NOW.minusSeconds(60));
    put("deep/b.txt", "two", NOW.minusSeconds(60));
    put(".hidden/c.txt", "never", NOW.minusSeconds(60));
    assertEquals(2, look(NOW).items());
    assertEquals(0, look(NOW).items());
    put("a.txt", "one, changed", NOW.minusSeconds(30));
    assertEquals(1, look(NOW).items());
    assertEquals(List.of("one", "two", "one, changed"), taken);
  }

  @Test
  void aFileThatWasWrittenToJustNowWaits() throws IOException {
    put("a.txt", "half", NOW);
    assertEquals(0, look(NOW).items());
    assertEquals(1, look(NOW.plusSeconds(5)).items());
  }

  @Test
  void aFileThatIsTooLargeIsToldOnceAndDoesNotKeepOthersFromBeingRead() throws IOException {
    put("a.txt", "far more than twenty bytes", NOW.minusSeconds(60));
    put("b.txt", "small", NOW.minusSeconds(60));
    assertTrue(look(NOW).problem().isPresent());
    assertTrue(look(NOW).problem().isEmpty());
    assertEquals(List.of("small"), taken);
  }
}
