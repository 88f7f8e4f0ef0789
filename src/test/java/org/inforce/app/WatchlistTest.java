package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchlistTest {
  private static final String ONE = "sources:\n  - {name: one, kind: folder, address: in}\n";
  private static final String TWO = ONE + "  - {name: two, kind: folder, address: other}\n";

  @TempDir Path folder;

  private static List<String> names(Watchlist list) {
    return list.catalog().sources().stream().map(source -> source.id().value()).toList();
  }

  @Test
  void aChangedFileHoldsAtTheNextLook() throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yaml"), ONE);
    Watchlist list = Watchlist.read(file);
    assertFalse(list.refresh());
    Files.writeString(file, TWO);
    assertTrue(list.refresh());
    assertEquals(List.of("one", "two"), names(list));
    Files.writeString(file, "# a remark\n" + TWO);
    assertFalse(list.refresh());
  }

  @Test
  void aFileWithWrongRowsIsRefusedWholeAndTheRowsBeforeGoOn() throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yaml"), ONE);
    Watchlist list = Watchlist.read(file);
    Files.writeString(file, TWO + "  - {name: three, kind: hearsay}\n");
    assertFalse(list.refresh());
    assertEquals(List.of("one"), names(list));
    assertEquals(
        List.of(
            "sources.yaml:4: 'hearsay' is none of [folder, feed, listing, page, mailbox, maildir,"
                + " webhook]",
            "sources.yaml:4: missing: address"),
        list.problems());
    Files.delete(file);
    assertFalse(list.refresh());
    assertEquals(List.of("one"), names(list));
    assertTrue(list.problems().getFirst().contains("cannot be read"), list.problems().toString());
    Files.writeString(file, TWO);
    assertTrue(list.refresh());
    assertEquals(List.of(), list.problems());
  }
}
