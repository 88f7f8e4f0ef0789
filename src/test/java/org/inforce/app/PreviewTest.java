package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.FollowScope;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.deliver.Channel;
import org.inforce.deliver.RetrySchedule;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.store.OutboxMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a preview shows is what would have been sent: the bundled documents are read while somebody
/// follows, and the preview of the same follow, asked afterwards, tells the same messages.
final class PreviewTest {
  private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  private static final List<Path> SAMPLES = List.of(Path.of("corpus/sample"));

  @TempDir static Path folder;
  private static Home home;
  private static final List<Subscription> FOLLOWS =
      List.of(
          follow("texas", Follow.Kind.JURISDICTION, "us-tx", Frequency.IMMEDIATE),
          follow("all", Follow.Kind.JURISDICTION, "us", Frequency.BUSINESS_DAILY),
          follow("blocked", Follow.Kind.SEARCH, "status:blocked", Frequency.IMMEDIATE),
          follow("words", Follow.Kind.SEARCH, "injunction", Frequency.DAILY));

  private static Subscription follow(String id, Follow.Kind kind, String what, Frequency often) {
    return new Subscription(
        id,
        id,
        Optional.empty(),
        new Follow(kind, what),
        Set.of(),
        often,
        ZoneId.of("America/New_York"),
        Optional.empty(),
        List.of(Channel.parse("email:" + id + "@example.org")),
        Set.of(),
        Optional.empty(),
        BEGIN);
  }

  @BeforeAll
  static void read() throws IOException {
    home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            new ShippedStages().stages(),
            InstantSource.fixed(NOW));
    home.writer()
        .transaction(transaction -> {
          FOLLOWS.forEach(one -> transaction.outbox().save(Subscriptions.written(one)));
          return true;
        });
    List<Fetched> bundles = SampleHome.bundles(SAMPLES, InstantSource.fixed(NOW));
    home.pipeline().addAsPublished(bundles);
    home.pipeline().advance();
  }

  @AfterAll
  static void close() {
    home.close();
  }

  /// What was sent to whom, each message when it was due.
  private static Map<String, List<String>> sent() {
    TreeSet<Instant> due = new TreeSet<>();
    for (Subscription to : FOLLOWS) {
      home.store().outbox(o -> o.unpacked(to.id(), to.channels().getFirst().id(), NOW)).stream()
          .map(OutboxMessage::due)
          .forEach(due::add);
    }
    Map<String, List<String>> sent = new HashMap<>();
    Dispatch dispatch =
        new Dispatch(
            home.writer(),
            (over, list, notice, attempts, now) -> {
              sent.computeIfAbsent(list, id -> new ArrayList<>()).add(now + " " + notice);
              return new RetrySchedule.Verdict.Delivered();
            });
    due.forEach(dispatch::run);
    return sent;
  }

  private static List<String> previewed(Subscription to) {
    return new Preview(home.store())
        .of(to, BEGIN, NOW).stream().map(one -> one.sent() + " " + one.notice()).toList();
  }

  @Test
  void whatIsShownIsWordForWordWhatWasSent() {
    Map<String, List<String>> sent = sent();
    for (Subscription follow : FOLLOWS) {
      List<String> previewed = previewed(follow);
      assertTrue(previewed.size() > 2, follow.id() + ": " + previewed.size());
      assertEquals(
          String.join("\n", sent.getOrDefault(follow.id(), List.of())),
          String.join("\n", previewed),
          follow.id());
    }
  }

  @Test
  void whoFollowsTheUnitedStatesHearsOfAnOrderWhosePlaceNoDocumentTells() {
    String all = previewed(FOLLOWS.get(1)).toString();
    for (Instrument instrument : home.store().instruments()) {
      assertTrue(all.contains("thread=" + instrument.id()), instrument.toString());
    }
  }

  @Test
  void aPlaceReachesWhatLiesInItAndNothingThatOnlyBeginsLikeIt() {
    assertEquals(List.of("SB 4"), reached("us-tx"));
    assertEquals(List.of(), reached("us-t"));
  }

  private static List<String> reached(String place) {
    Subscription follow = follow("p", Follow.Kind.JURISDICTION, place, Frequency.WEEKLY);
    return home.store().instruments().stream()
        .filter(FollowScope.of(follow, home.store(), LocalDate.parse("2026-11-27")))
        .map(Instrument::name)
        .toList();
  }

  @Test
  void whoWouldHearWeeklyIsShownTheDigests() {
    Subscription weekly = follow("week", Follow.Kind.JURISDICTION, "us-tx", Frequency.WEEKLY);
    List<Preview.Sent> sent =
        new Preview(home.store())
            .of(
                weekly,
                Instant.parse("2024-02-20T00:00:00Z"),
                Instant.parse("2024-03-21T00:00:00Z"));
    assertEquals(
        List.of(
            "2024-02-26T13:30:00Z",
            "2024-03-04T13:30:00Z",
            "2024-03-11T12:30:00Z",
            "2024-03-18T12:30:00Z"),
        sent.stream().map(one -> one.sent().toString()).toList());
    assertTrue(sent.get(1).notice().subject().contains("1 blocked"), sent.toString());
  }

  @Test
  void whoWouldHearNothingIsShownNothing() {
    Subscription off = follow("off", Follow.Kind.JURISDICTION, "us-tx", Frequency.OFF);
    assertEquals(List.of(), new Preview(home.store()).of(off, BEGIN, NOW));
  }
}
