package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MaildirTest {
  @TempDir Path folder;
  private Maildir maildir;

  @BeforeEach
  void open() throws IOException {
    for (String part : List.of("tmp", "new", "cur")) {
      Files.createDirectory(folder.resolve(part));
    }
    maildir =
        new Maildir(
            new SourceId("clerk"),
            folder,
            1000,
            InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z")));
  }

  private Path put(String place, String text) throws IOException {
    return Files.writeString(folder.resolve(place), text);
  }

  private List<String> names() throws IOException {
    return maildir.list().stream().map(Maildir.Mail::name).toList();
  }

  @Test
  void mailsAreKnownByTheirNameWhereverTheyAreAndWhateverIsMarked() throws IOException {
    put("new/2.b.host", "two");
    put("cur/1.a.host:2,RS", "one");
    put("tmp/3.c.host", "half a ma");
    put("new/.hidden", "no mail");
    assertEquals(List.of("1.a.host", "2.b.host"), names());
    Files.move(folder.resolve("new/2.b.host"), folder.resolve("cur/2.b.host:2,S"));
    assertEquals(List.of("1.a.host", "2.b.host"), names());
  }

  @Test
  void aMailIsReadWhereItLiesAndOneMovedMeanwhileAtTheNextLook() throws IOException {
    put("new/1.a=b.host", "The rule is in force.");
    Maildir.Mail mail = maildir.list().getFirst();
    Fetched read =
        switch (maildir.read(mail)) {
          case Outcome.Done<Fetched>(Fetched fetched) -> fetched;
          case Outcome.Skipped<Fetched> _, Outcome.Failed<Fetched> _ ->
              throw new AssertionError("not read");
        };
    assertEquals("The rule is in force.", new String(read.bytes(), StandardCharsets.UTF_8));
    assertEquals("message/rfc822", read.mediaType());
    assertEquals("1.a=b.host", read.address().getFragment());
    assertEquals(true, Files.exists(folder.resolve("new/1.a=b.host")));
    Files.move(folder.resolve("new/1.a=b.host"), folder.resolve("cur/1.a=b.host:2,"));
    assertEquals(new Outcome.Skipped<>("was moved while it was looked at"), maildir.read(mail));
  }

  @Test
  void whatIsMarkedKeepsItsOtherMarks() throws IOException {
    put("new/1.a.host", "one");
    put("cur/2.b.host:2,FT", "two");
    put("cur/3.c.host:2,S", "three");
    for (Maildir.Mail mail : maildir.list()) {
      maildir.mark(mail);
    }
    assertEquals(
        List.of("1.a.host:2,S", "2.b.host:2,FST", "3.c.host:2,S"),
        maildir.list().stream().map(mail -> mail.file().getFileName().toString()).toList());
  }

  @Test
  void aFolderThatIsNoneAndAMailThatIsTooLargeSaySo() throws IOException {
    Path large = put("new/1.a.host", "x".repeat(1001));
    assertEquals(
        new Outcome.Failed<>(new Problem(large.toString(), "collect", "is larger than 1000 bytes")),
        maildir.read(maildir.list().getFirst()));
    assertEquals(true, maildir.isTooLarge(maildir.list().getFirst()));
    assertEquals(Optional.empty(), maildir.trouble());
    Files.delete(folder.resolve("tmp"));
    Files.delete(folder.resolve("cur"));
    assertEquals("holds no folder 'cur'", maildir.trouble().orElseThrow().cause());
  }
}
