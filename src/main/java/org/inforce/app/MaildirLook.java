package org.inforce.app;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.inforce.collect.Journal;
import org.inforce.collect.Maildir;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.store.PollResult;

/// One look at a Maildir: reads what is new in it, each mail once.
///
/// @param read what was read already
/// @param mark true to mark as seen what was read
/// @param add reads a mail; true if it brought something new
record MaildirLook(Maildir maildir, Journal read, boolean mark, Predicate<Fetched> add) {
  /// @param ending true once there is no time for more
  PollResult look(Instant now, BooleanSupplier ending) {
    Optional<Problem> problem = maildir.trouble();
    List<Maildir.Mail> mails = List.of();
    if (problem.isEmpty()) {
      try {
        mails = maildir.list();
      } catch (IOException e) {
        String cause = "cannot be listed: " + e.getMessage();
        problem = Optional.of(new Problem(maildir.folder().toString(), "collect", cause));
      }
    }
    List<Problem> gone = new ArrayList<>();
    int items = 0;
    for (Maildir.Mail mail : mails) {
      if (ending.getAsBoolean()) {
        break;
      }
      if (read.has(mail.name())) {
        continue;
      }
      switch (maildir.read(mail)) {
        case Outcome.Done<Fetched>(Fetched fetched) -> {
          items += add.test(fetched) ? 1 : 0;
          read.add(mail.name());
          if (mark) {
            maildir.mark(mail);
          }
        }
        // Moved meanwhile, it is found under its new name at the next look.
        case Outcome.Skipped<Fetched> _ -> {}
        case Outcome.Failed<Fetched>(Problem failed) -> {
          if (maildir.isTooLarge(mail)) {
            gone.add(failed);
            read.add(mail.name());
          } else {
            problem = Optional.of(failed);
          }
        }
      }
    }
    return PollResult.watched(maildir.source(), now, problem, gone, items);
  }
}
