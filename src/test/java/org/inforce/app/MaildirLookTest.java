package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.collect.Journal;
import org.inforce.collect.Maildir;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MaildirLookTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path folder;
  private final List<String> read = new ArrayList<>();

  private PollResult look() {
    Maildir maildir =
        new Maildir(new SourceId("clerk"), folder.resolve("mails"), 100, InstantSource.fixed(NOW));
    return new MaildirLook(
            maildir,
            Journal.open(folder.resolve("clerk.read")),
            true,
            fetched -> read.add(fetched.address().getFragment()))
        .look(NOW, () -> false);
  }

  @Test
  void aMailThatIsTooLargeIsSaidOnceAndKeepsItsSourceFromNothing() throws IOException {
    assertEquals("holds no folder 'new'", look().problem().orElseThrow().cause());
    Files.createDirectories(folder.resolve("mails/new"));
    Files.createDirectories(folder.resolve("mails/cur"));
    Path large = Files.writeString(folder.resolve("mails/new/1.large"), "x".repeat(101));
    Files.writeString(folder.resolve("mails/new/2.small"), "Subject: x");
    PollResult first = look();
    assertEquals(List.of("2.small"), read);
    assertEquals(1, first.items());
    assertEquals(Optional.empty(), first.problem());
    assertEquals(
        List.of(new Problem(large.toString(), "collect", "is larger than 100 bytes")),
        first.gone());
    assertEquals(true, Files.exists(folder.resolve("mails/cur/2.small:2,S")));
    PollResult second = look();
    assertEquals(0, second.items());
    assertEquals(List.of(), second.gone());
  }
}
