package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inforce.alert.Audience;
import org.inforce.alert.Bell;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.FollowScope;
import org.inforce.alert.News;
import org.inforce.alert.Subscription;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.Timelines;

/// What a follow would have sent: the events of the past ring the same bell once more, for this
/// follow alone, into a store that is thrown away. Events are taken as we know them now.
public final class Preview {
  private final Store store;

  public Preview(Store store) {
    this.store = store;
  }

  /// @param sent when it would have been sent, UTC
  public record Sent(Instant sent, Notice notice) {}

  /// What would have been sent for events recorded from one moment to another, in order.
  public List<Sent> of(Subscription wish, Instant from, Instant to) {
    Subscription asked =
        new Subscription(
            wish.id(),
            wish.name(),
            wish.note(),
            wish.follow(),
            wish.kinds(),
            wish.frequency(),
            wish.zone(),
            wish.quiet(),
            wish.channels(),
            wish.mutedCases(),
            wish.snoozedUntil(),
            from);
    Path folder = throwAway();
    try (StoreWriter writer = StoreWriter.open(folder);
        Audience audience = Audience.of(asked)) {
      writer.transaction(transaction -> {
        transaction.outbox().save(org.inforce.alert.Subscriptions.written(asked));
        return true;
      });
      Bell bell = new Bell(audience.subscriptions());
      TreeSet<Instant> due = new TreeSet<>();
      for (News news : past(asked, from, to)) {
        writer.transaction(transaction -> bell.ring(news, transaction.outbox()));
        writer
            .store()
            .outbox(outbox -> outbox.told(asked.id(), news.instrument().id().value()))
            .stream()
            .map(OutboxMessage::due)
            .forEach(due::add);
      }
      return sent(writer, due);
    } finally {
      delete(folder);
    }
  }

  private static List<Sent> sent(StoreWriter writer, TreeSet<Instant> due) {
    List<Sent> all = new ArrayList<>();
    Dispatch dispatch =
        new Dispatch(
            writer,
            (channel, list, notice, attempts, now) -> {
              all.add(new Sent(now, notice));
              return new Verdict.Delivered();
            });
    due.forEach(dispatch::run);
    return List.copyOf(all);
  }

  private List<News> past(Subscription asked, Instant from, Instant to) {
    List<Instrument> instruments =
        asked.follow().kind() == Follow.Kind.INSTRUMENT
            ? store
                .instrument(FollowScope.now(new InstrumentId(asked.follow().value()), store))
                .stream()
                .toList()
            : store.instruments();
    List<News> past = new ArrayList<>();
    for (Instrument instrument : instruments) {
      past.addAll(past(instrument, from, to));
    }
    past.sort(Comparator.comparing(News::recorded));
    return past;
  }

  /// A moment is one at which events were first learned, or the dawn of a day known beforehand.
  private List<News> past(Instrument instrument, Instant from, Instant to) {
    List<StatusEvent> events = store.events(instrument.id());
    List<Proceeding> proceedings = store.proceedings(instrument.id());
    TreeSet<Instant> moments = new TreeSet<>();
    events.forEach(event -> moments.add(event.learned()));
    store.changes(instrument.id()).stream()
        .filter(change -> change.document().isEmpty())
        .forEach(change -> moments.add(change.learned()));
    List<News> past = new ArrayList<>();
    for (Instant moment : moments.subSet(from, true, to, true)) {
      List<StatusEvent> known = events.stream().filter(e -> !e.learned().isAfter(moment)).toList();
      List<StatusEvent> earlier = known.stream().filter(e -> e.learned().isBefore(moment)).toList();
      boolean fromDocument = earlier.size() < known.size();
      LocalDate today = day(moment);
      Optional<Status> now = Timelines.on(instrument, known, proceedings, today);
      LocalDate dayBefore = fromDocument ? today : today.minusDays(1);
      Optional<LegalStatus> before =
          earlier.isEmpty()
              ? Optional.empty()
              : Timelines.on(instrument, earlier, proceedings, dayBefore).map(Status::status);
      if (now.isPresent() || before.isEmpty()) {
        past.add(
            new News(
                instrument,
                before,
                now,
                today,
                moment,
                fromDocument,
                earlier,
                known,
                proceedings,
                List.of(),
                id -> store.document(id).map(StoredDocument::document),
                store.decisions(d -> d.formerly(instrument.id())),
                List.of(),
                id -> store.decisions(d -> d.formerly(id))));
      }
    }
    return past;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static Path throwAway() {
    try {
      return Files.createTempDirectory("inforce-preview-");
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a preview", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
