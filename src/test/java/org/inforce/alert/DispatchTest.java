package org.inforce.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DispatchTest {
  private final List<Notice> sent = new ArrayList<>();
  private AlertStory story;

  @BeforeEach
  void open(@TempDir Path folder) {
    story = new AlertStory(folder);
    story.follow(AlertStory.subscription("a", new Follow(Follow.Kind.INSTRUMENT, "dust-act")));
    story.learn("2023-01-10T12:00:00Z", "2023-01-09 enacted");
  }

  @AfterEach
  void close() {
    story.close();
  }

  private Dispatch dispatch(int answer) {
    return new Dispatch(
        story.writer,
        (channel, list, notice, attempts, now) -> {
          sent.add(notice);
          return RetrySchedule.afterAnswer(answer, attempts, notice.key(), now);
        });
  }

  @Test
  void whatHappensWithinTheWindowIsOneMessageWithTheNetEffect() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined part @P1");
    story.learn("2024-03-06T12:03:00Z", "2024-03-06 enjoined whole @P1");
    assertEquals(0, dispatch(200).run(Instant.parse("2024-03-06T12:04:59Z")));
    assertEquals(1, dispatch(200).run(Instant.parse("2024-03-06T12:05:00Z")));
    assertEquals("BLOCKED (was in force): Harbour Dust Act — all of it", sent.getFirst().subject());
    assertEquals(2, sent.getFirst().steps().size());
    assertEquals(0, dispatch(200).run(Instant.parse("2024-03-06T13:00:00Z")));
  }

  @Test
  void blockedAndFreedWithinTheWindowIsToldAsNoNetChange() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    story.learn("2024-03-06T12:03:00Z", "2024-03-06 order-stayed whole @A1");
    dispatch(200).run(Instant.parse("2024-03-06T12:05:00Z"));
    assertTrue(sent.getFirst().subject().startsWith("NO NET CHANGE (in force)"));
  }

  @Test
  void aFailedTryIsRepeatedWithTheSameWordsUnderTheSameKey() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    Instant first = Instant.parse("2024-03-06T12:05:00Z");
    assertEquals(0, dispatch(503).run(first));
    assertEquals(0, dispatch(503).run(first.plusSeconds(4)));
    story.learn("2024-03-06T12:05:01Z", "2024-03-06 order-stayed whole @A1");
    assertEquals(1, dispatch(200).run(first.plusSeconds(6)));
    assertEquals(2, sent.size());
    assertEquals(sent.get(0), sent.get(1));
  }

  @Test
  void eachChannelOfASubscriptionGetsTheMessage() {
    Subscription one = AlertStory.subscription("b", new Follow(Follow.Kind.JURISDICTION, "us-wa"));
    story.follow(
        new Subscription(
            one.id(),
            one.name(),
            one.note(),
            one.follow(),
            one.kinds(),
            one.frequency(),
            one.zone(),
            one.quiet(),
            List.of(Channel.parse("email:b@example.org"), Channel.parse("slack:https://b.test/")),
            one.mutedCases(),
            one.snoozedUntil(),
            one.created()));
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(3, dispatch(200).run(Instant.parse("2024-03-06T12:05:00Z")));
  }

  @Test
  void aReceiverThatIsGoneIsAskedNoMoreUntilSomebodyReplays() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    dispatch(410).run(Instant.parse("2024-03-06T12:05:00Z"));
    story.learn("2024-03-07T12:00:00Z", "2024-03-07 order-stayed whole @A1");
    assertEquals(0, dispatch(200).run(Instant.parse("2024-03-07T13:00:00Z")));
    String channel = "email:a@example.org";
    assertEquals(
        Optional.of("the receiver answered 410 Gone"),
        story.writer.store().outbox(o -> o.off(channel)));
    Instant later = Instant.parse("2024-03-08T12:00:00Z");
    story.writer.transaction(t -> {
      t.outbox().replay(channel, later);
      return 0;
    });
    assertEquals(2, dispatch(200).run(later));
  }

  @Test
  void theLogOfASubscriptionShowsEveryParcelWithItsProblem() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    dispatch(500).run(Instant.parse("2024-03-06T12:05:00Z"));
    var log = story.writer.store().outbox(o -> o.log("a"));
    assertEquals(1, log.size());
    assertEquals(Optional.of("the receiver answered 500"), log.getFirst().problem());
    assertEquals(1, log.getFirst().attempts());
  }

  @Test
  void whoWakesHearsAtOnceWhatWaitedForTheEndOfTheSnooze() {
    Subscription asleep =
        AlertStory.subscription("a", new Follow(Follow.Kind.INSTRUMENT, "dust-act"))
            .snoozing(Optional.of(Instant.parse("2024-04-01T00:00:00Z")));
    story.follow(asleep);
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    Instant later = Instant.parse("2024-03-08T12:00:00Z");
    assertEquals(0, dispatch(200).run(later));
    story.change(asleep.snoozing(Optional.empty()));
    assertEquals(1, dispatch(200).run(later));
    assertEquals("BLOCKED (was in force): Harbour Dust Act — all of it", sent.getLast().subject());
  }

  @Test
  void whatWaitsGoesToTheNewAddress() {
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    Subscription before =
        AlertStory.subscription("a", new Follow(Follow.Kind.INSTRUMENT, "dust-act"));
    story.change(
        new Subscription(
            before.id(),
            before.name(),
            before.note(),
            before.follow(),
            before.kinds(),
            before.frequency(),
            before.zone(),
            before.quiet(),
            List.of(Channel.parse("email:elsewhere@example.org")),
            before.mutedCases(),
            before.snoozedUntil(),
            before.created()));
    List<String> channels = new ArrayList<>();
    int delivered =
        new Dispatch(
                story.writer,
                (channel, list, notice, attempts, now) -> {
                  channels.add(channel.id());
                  return new RetrySchedule.Verdict.Delivered();
                })
            .run(Instant.parse("2024-03-06T12:05:00Z"));
    assertEquals(1, delivered);
    assertEquals(List.of("email:elsewhere@example.org"), channels);
  }
}
