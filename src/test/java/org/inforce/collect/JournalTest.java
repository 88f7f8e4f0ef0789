package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
  @TempDir Path folder;

  @Test
  void whatWasReadIsKnownAfterAStartAndALineThatAKillCutIsNot() throws IOException {
    Path file = folder.resolve("deep/inbox.read");
    Journal journal = Journal.open(file);
    journal.add("one");
    journal.add("one");
    journal.add("a name\nof two lines");
    Files.writeString(file, "two", StandardOpenOption.APPEND);
    Journal again = Journal.open(file);
    assertEquals(true, again.has("one"));
    assertEquals(true, again.has("a name\nof two lines"));
    assertEquals(false, again.has("two"));
    again.add("two");
    assertEquals(true, Journal.open(file).has("two"));
    assertEquals(3, Journal.open(file).size());
  }
}
