package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerificationTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
  private static final String FIRST = "SB 627 was enacted on 2025-09-20.";

  @TempDir Path folder;

  @BeforeEach
  void addThree() {
    try (Home home = opened()) {
      home.pipeline().add(LittleStages.fetched(FIRST, NOW));
      home.pipeline().add(LittleStages.fetched("SB 627 was enjoined on 2026-02-09.", NOW));
      home.pipeline().add(LittleStages.fetched("BROKEN", NOW));
      home.search().catchUp();
    }
  }

  @Test
  void aWholeHomeHasNoProblems() {
    assertEquals(List.of(), problems());
  }

  @Test
  void aHomeIsWholeAfterARebuild() {
    try (Home home = opened()) {
      home.pipeline().rebuild();
      home.search().catchUp();
    }
    assertEquals(List.of(), problems());
  }

  @Test
  void aChangedOriginalIsNamed() throws IOException {
    Path original = original();
    Files.writeString(original, FIRST.replace("enacted", "vetoed"));
    assertEquals(List.of("the original " + original.getFileName() + " was changed"), problems());
  }

  @Test
  void aMissingOriginalIsNamed() throws IOException {
    Path original = original();
    Files.delete(original);
    assertEquals(List.of("the original " + original.getFileName() + " is missing"), problems());
  }

  @Test
  void aQuoteThatDoesNotStandInItsDocumentIsNamed() throws SQLException {
    change(
        "UPDATE document SET text = 'SB 627 was vetoed on 2025-09-20. ' WHERE text = '"
            + FIRST
            + "'");
    List<String> problems = problems();
    assertTrue(
        problems.stream().anyMatch(p -> p.startsWith("a claim quotes words that do not stand")),
        problems.toString());
    assertTrue(
        problems.stream().anyMatch(p -> p.startsWith("the event SB-627.enacted")),
        problems.toString());
  }

  @Test
  void anIndexThatDiffersFromTheStoreIsNamed() throws SQLException {
    change("DELETE FROM event WHERE type = 'enacted'");
    assertEquals(
        List.of(
            "the index and the store differ on instrument:SB-627",
            "the index has event:SB-627.enacted.2025-09-20, which the store lacks"),
        problems());
  }

  private Path original() {
    try (Home home = opened()) {
      String sha256 = home.store().documents().getFirst().document().id().value();
      return home.store().originals().place(sha256);
    }
  }

  private List<String> problems() {
    try (Home home = opened()) {
      return new Verification(home.store(), home.search()).problems();
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("corpus/inforce.sqlite"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private Home opened() {
    return Home.openForWriting(
        folder.resolve("corpus"),
        folder.resolve("index"),
        LittleStages.stages(),
        InstantSource.fixed(NOW));
  }
}
