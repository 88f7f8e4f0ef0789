package org.inforce.collect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;

/// Asks a mailbox for what came since the last asking. Messages stay where they are and as they
/// are; each is known by its number (UID), and the numbers by the folder's validity. As with feeds,
/// what to remember comes with the {@link Harvest}, to be stored after its documents.
public final class Mailbox {
  /// Messages of one asking; the next one follows at once.
  private static final int BATCH = 50;

  private static final long BATCH_BYTES = 48L << 20;

  /// So often a message cannot be had before it is given up, and said so.
  private static final int ASKED = 3;

  private static final Pattern KEY = Pattern.compile("([0-9]{1,10})/([0-9]{1,10})");
  private static final Pattern UID = Pattern.compile(";UID=([0-9]{1,10})$");

  private final UnaryOperator<String> environment;
  private final InstantSource clock;
  private final DoubleSupplier chance;

  /// @param environment the value of a variable; empty text if it is not set
  /// @param chance numbers from 0 to 1, which keep sources from being asked in step
  public Mailbox(UnaryOperator<String> environment, InstantSource clock, DoubleSupplier chance) {
    this.environment = environment;
    this.clock = clock;
    this.chance = chance;
  }

  /// Looks into it once.
  public Harvest collect(Source source, SourceState state) {
    try (ImapFolder folder = open(source, false)) {
      return new Round(source, state, folder).harvest();
    } catch (MessagingException | IOException e) {
      Problem problem = new Problem(source.address(), "collect", reason(e));
      Pace pace =
          state
              .pace()
              .failed(clock.instant(), Optional.empty(), source.bounds(), chance.getAsDouble());
      return new Harvest(
          List.of(),
          state.with(pace),
          false,
          List.of(problem),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /// Marks as seen what was read, if the row asks for it.
  public void mark(Source source, List<Fetched> read) {
    if (!source.options().mark() || read.isEmpty()) {
      return;
    }
    List<Long> uids = new ArrayList<>();
    for (Fetched mail : read) {
      Matcher uid = UID.matcher(mail.address().toString());
      if (uid.find()) {
        uids.add(Long.valueOf(uid.group(1)));
      }
    }
    try (ImapFolder folder = open(source, true)) {
      folder.mark(uids);
    } catch (MessagingException | IOException e) {
      org.slf4j.LoggerFactory.getLogger(Mailbox.class)
          .warn("{}: what was read stays unmarked: {}", source.id(), reason(e));
    }
  }

  private ImapFolder open(Source source, boolean marking) throws MessagingException, IOException {
    SourceOptions given = source.options();
    String variable = given.secret().orElse("");
    String password = environment.apply(variable);
    if (password.isEmpty()) {
      throw new IOException("the environment variable " + variable + " is not set");
    }
    return ImapFolder.open(source, password, marking);
  }

  private static String reason(Exception e) {
    Throwable first = e;
    for (Throwable next = e.getCause(); next != null; next = next.getCause()) {
      first = next;
    }
    return Optional.ofNullable(first.getMessage())
        .filter(message -> !message.isBlank())
        .orElse(first.getClass().getSimpleName())
        .strip();
  }

  /// One look at it.
  private final class Round {
    private final Source source;
    private final SourceState state;
    private final ImapFolder folder;
    private final long validity;
    private final List<Fetched> documents = new ArrayList<>();
    private final List<Instant> received = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> gone = new ArrayList<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private long bytes;

    Round(Source source, SourceState state, ImapFolder folder) throws MessagingException {
      this.source = source;
      this.state = state;
      this.folder = folder;
      this.validity = folder.validity();
      state
          .missing()
          .forEach((key, tries) -> {
            if (number(key).isPresent()) {
              missing.put(key, tries);
            }
          });
    }

    Harvest harvest() throws MessagingException {
      List<Long> waiting = waiting();
      int done = 0;
      for (long uid : waiting) {
        if (done == BATCH || bytes > BATCH_BYTES) {
          break;
        }
        take(uid);
        done++;
      }
      SourceState next = state.with(Validators.NONE, taken).missing(missing);
      Instant now = clock.instant();
      Pace pace =
          state
              .pace()
              .answered(now, received, documents.size(), source.bounds(), chance.getAsDouble());
      boolean more = done < waiting.size();
      return new Harvest(
          documents,
          next.with(more ? pace.dueAt(now) : pace),
          true,
          problems,
          gone,
          Optional.empty(),
          received.stream()
              .filter(at -> !at.isAfter(now))
              .max(Instant::compareTo)
              .map(at -> java.time.Duration.between(at, now)));
    }

    /// Those that could not be had before, then those that are new.
    private List<Long> waiting() throws MessagingException {
      List<Long> all = new ArrayList<>();
      for (String key : state.missing().keySet()) {
        number(key).ifPresent(all::add);
      }
      long last =
          state.seen().stream()
              .flatMap(key -> number(key).stream())
              .max(Long::compareTo)
              .orElse(0L);
      all.addAll(folder.after(last));
      return all;
    }

    /// The number of a message of this folder; empty if numbers have begun anew since.
    private Optional<Long> number(String key) {
      Matcher parts = KEY.matcher(key);
      return parts.matches() && Long.parseLong(parts.group(1)) == validity
          ? Optional.of(Long.valueOf(parts.group(2)))
          : Optional.empty();
    }

    private void take(long uid) throws MessagingException {
      String key = validity + "/" + uid;
      URI address = address(uid);
      try {
        folder
            .mail(uid)
            .ifPresent(mail -> {
              bytes += mail.bytes().length;
              mail.received().ifPresent(received::add);
              documents.add(
                  Original.of(
                      source.id(), address, MailParts.MEDIA_TYPE, clock.instant(), mail.bytes()));
            });
        taken.add(key);
        missing.remove(key);
      } catch (FolderClosedException e) {
        throw e;
      } catch (MessagingException | IOException e) {
        missed(key, new Problem(address.toString(), "collect", reason(e)));
      }
    }

    /// The number counts as seen, so that those after it go on, and it is asked for apart.
    private void missed(String key, Problem problem) {
      int tries = state.missing().getOrDefault(key, 0) + 1;
      taken.add(key);
      if (tries >= ASKED) {
        gone.add(problem);
        missing.remove(key);
      } else {
        missing.put(key, tries);
        problems.add(problem);
      }
    }

    /// RFC 5092 section 2.
    private URI address(long uid) {
      String place = source.address().replaceFirst("/+$", "");
      String folderOf = source.uri().getPath().replace("/", "").isEmpty() ? "/INBOX" : "";
      return URI.create(place + folderOf + ";UIDVALIDITY=" + validity + "/;UID=" + uid);
    }
  }
}
