package org.inforce.collect;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// A folder of mails in the form of qmail's Maildir: `new/` and `cur/`, a file each. What is still
/// being written lies in `tmp/`, which is never looked at.
///
/// @param most bytes of a mail that is taken
public record Maildir(SourceId source, Path folder, long most, InstantSource clock) {
  private static final List<String> PARTS = List.of("new", "cur");

  /// Begins what a mail program notes behind the name: it changes, the name before it does not.
  private static final String INFO = ":2,";

  /// One mail: its name stays when the mail moves from `new` to `cur` or is marked.
  ///
  /// @param name without its marks
  public record Mail(String name, Path file) {}

  /// All mails, the earliest first, since names begin with the time.
  ///
  /// @throws IOException if it is no such folder
  public List<Mail> list() throws IOException {
    List<Mail> mails = new ArrayList<>();
    for (String part : PARTS) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(part))) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          if (!name.startsWith(".") && Files.isRegularFile(file)) {
            mails.add(new Mail(name.replaceFirst(":.*$", ""), file));
          }
        }
      }
    }
    mails.sort(Comparator.comparing(Mail::name));
    return List.copyOf(mails);
  }

  /// The bytes of a mail.
  ///
  /// @return skipped if it was moved or taken away since it was listed
  public Outcome<Fetched> read(Mail mail) {
    try {
      if (Files.size(mail.file()) > most) {
        return failed(mail, "is larger than " + most + " bytes");
      }
      byte[] bytes = Files.readAllBytes(mail.file());
      return new Outcome.Done<>(
          Original.of(source, address(mail), MailParts.MEDIA_TYPE, clock.instant(), bytes));
    } catch (NoSuchFileException e) {
      return new Outcome.Skipped<>("was moved while it was looked at");
    } catch (IOException e) {
      return failed(mail, "cannot be read: " + e.getMessage());
    }
  }

  /// True if it will never be read.
  public boolean isTooLarge(Mail mail) {
    try {
      return Files.size(mail.file()) > most;
    } catch (IOException e) {
      return false;
    }
  }

  private static Outcome<Fetched> failed(Mail mail, String cause) {
    return new Outcome.Failed<>(new Problem(mail.file().toString(), "collect", cause));
  }

  private URI address(Mail mail) {
    String name = URLEncoder.encode(mail.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(folder.toAbsolutePath().normalize().toUri() + "#" + name);
  }

  /// Marks a mail as seen, as a mail program does that has shown it: in `cur`, with an S.
  public void mark(Mail mail) {
    String name = mail.file().getFileName().toString();
    int info = name.indexOf(INFO);
    String flags = info < 0 ? "" : name.substring(info + INFO.length());
    if (flags.contains("S")) {
      return;
    }
    String marked =
        (flags + "S")
            .chars()
            .sorted()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Path to = folder.resolve("cur").resolve(mail.name() + INFO + marked);
    try {
      Files.move(mail.file(), to, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // Somebody else has moved it meanwhile; then it is theirs to mark.
      return;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot mark " + mail.file(), e);
    }
  }

  /// Why it cannot be looked at.
  public Optional<Problem> trouble() {
    for (String part : PARTS) {
      if (!Files.isDirectory(folder.resolve(part))) {
        return Optional.of(
            new Problem(folder.toString(), "collect", "holds no folder '" + part + "'"));
      }
    }
    return Optional.empty();
  }
}
