package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inforce.alert.Audience;
import org.inforce.alert.Bell;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.FollowScope;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.alert.Timing;
import org.inforce.app.delivery.WeeklyDigests;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.digest.Week;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.resolve.Resolver;
import org.inforce.store.Former;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;

/// What a follow would have sent: the occasions of the past ring the same bell once more, for this
/// follow alone, into a store that is thrown away.
public final class Preview {
  /// Where more would have to be resolved than this, the latest knowledge stands for that of the
  /// moment: a number that comes soon is worth more than one that is exact.
  private static final long MOST_READINGS = 40_000;

  private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final URI NOWHERE = URI.create("http://localhost/");

  private final Store store;
  private final BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver;

  public Preview(Store store) {
    this(store, Resolver::resolve);
  }

  /// @param resolver which the store was filled with
  public Preview(Store store, BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.resolver = resolver;
  }

  /// @param sent when it would have been sent, UTC
  public record Sent(Instant sent, Notice notice) {}

  /// What would have been sent for events recorded from one moment to another, in order.
  public List<Sent> of(Subscription wish, Instant from, Instant to) {
    return switch (wish.frequency()) {
      case OFF -> List.of();
      case WEEKLY -> digests(wish, from, to);
      case IMMEDIATE, DAILY, BUSINESS_DAILY -> messages(wish, from, to);
    };
  }

  private List<Sent> digests(Subscription wish, Instant from, Instant to) {
    WeeklyDigests digests = new WeeklyDigests(store, NOWHERE);
    List<Sent> sent = new ArrayList<>();
    for (Week week = Week.of(from, wish.zone()); ; week = week.plus(1)) {
      Instant morning = Timing.morning(week.monday(), wish.zone());
      if (morning.isAfter(to)) {
        return List.copyOf(sent);
      }
      if (!morning.isBefore(from)) {
        sent.add(
            new Sent(
                morning, WeeklyDigests.notice(wish, digests.of(wish, week.plus(-1)), morning)));
      }
    }
  }

  private List<Sent> messages(Subscription wish, Instant from, Instant to) {
    Subscription asked = wish.since(from);
    Path folder = throwAway();
    try (StoreWriter writer = StoreWriter.open(folder);
        Audience audience = Audience.of(asked)) {
      Bell bell = new Bell(audience.subscriptions());
      Occasion.Surroundings surroundings = Occasion.Surroundings.of(store);
      writer.transaction(transaction -> {
        transaction.outbox().save(Subscriptions.written(asked));
        replay(
            asked, from, to, occasion -> occasion.ring(bell, surroundings, transaction.outbox()));
        return true;
      });
      return sent(writer, asked);
    } finally {
      delete(folder);
    }
  }

  private static List<Sent> sent(StoreWriter writer, Subscription asked) {
    TreeSet<Instant> due = new TreeSet<>();
    for (Channel channel : asked.channels()) {
      writer.store().outbox(o -> o.unpacked(asked.id(), channel.id(), FOREVER)).stream()
          .map(OutboxMessage::due)
          .forEach(due::add);
    }
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

  /// Matters that grew are resolved anew for each moment; of the others only days came.
  private void replay(Subscription asked, Instant from, Instant to, Consumer<Occasion> bell) {
    Predicate<Instrument> about = reach(asked);
    Set<InstrumentId> grown = new HashSet<>();
    for (Former former : store.formerly(from)) {
      grown.addAll(former.instruments());
      List<Instrument> now =
          former.instruments().stream().flatMap(id -> store.instrument(id).stream()).toList();
      if (now.stream().anyMatch(about)) {
        List<Recorded> readings = store.recorded(now.getFirst().id());
        boolean anew = !isMuch(readings, from) && isResolvedAlike(readings, former);
        Replay.of(store, anew ? resolver : latest(now), readings, from, to, bell);
      }
    }
    for (Instrument instrument : store.instruments()) {
      if (!grown.contains(instrument.id()) && about.test(instrument)) {
        Resolution known = known(List.of(instrument), event -> true);
        Replay.of(store, (readings, pairings) -> known, List.of(), from, to, bell);
      }
    }
  }

  private static boolean isMuch(List<Recorded> readings, Instant from) {
    long moments = readings.stream().filter(r -> !r.learned().isBefore(from)).count();
    return moments * readings.size() > MOST_READINGS;
  }

  /// False where a program of another version filled the store.
  private boolean isResolvedAlike(List<Recorded> readings, Former former) {
    return resolver
        .apply(readings, store.decisions(d -> d.pairings(FOREVER)))
        .instruments()
        .stream()
        .map(Instrument::id)
        .collect(Collectors.toSet())
        .equals(former.instruments());
  }

  /// Of what is known now that which was learned by the last of the readings.
  private BiFunction<List<Recorded>, List<Pairing>, Resolution> latest(List<Instrument> all) {
    return (readings, pairings) -> {
      Instant by =
          readings.stream().map(Recorded::learned).max(Instant::compareTo).orElse(Instant.MIN);
      return known(all, event -> !event.learned().isAfter(by));
    };
  }

  private Resolution known(List<Instrument> all, Predicate<StatusEvent> learned) {
    return new Resolution(
        all,
        all.stream().flatMap(i -> store.proceedings(i.id()).stream()).distinct().toList(),
        all.stream().flatMap(i -> store.events(i.id()).stream()).filter(learned).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /// The instruments that may be told of; a search may find any.
  private Predicate<Instrument> reach(Subscription asked) {
    return asked.follow().kind() == Follow.Kind.SEARCH
        ? instrument -> true
        : FollowScope.of(asked, store, LocalDate.MAX);
  }

  private static Path throwAway() {
    try {
      return Files.createTempDirectory("inforce-preview-");
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a preview", e);
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
