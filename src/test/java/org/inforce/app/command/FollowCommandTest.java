package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.World;
import org.inforce.app.delivery.Receiver;
import org.inforce.digest.Week;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows, hears and leaves by the command line alone, with a real mail server and a real web
/// server.
final class FollowCommandTest {
  /// Now, since the library that checks webhooks looks at the clock of the machine.
  private static final Instant NOW = Instant.now();

  private static final Instant LEARNED = NOW.minusSeconds(86_400);
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Receiver receiver;
  private GreenMail mails;

  @BeforeEach
  void start() throws Exception {
    receiver = new Receiver();
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    String rows =
        Files.readString(Path.of("routes/channels.yaml"))
            .replace("127.0.0.1:25", "127.0.0.1:" + mails.getSmtp().getPort())
            .replace("private-addresses: false", "private-addresses: true");
    Files.createDirectories(folder.resolve("routes"));
    Files.writeString(folder.resolve("routes/channels.yaml"), rows);
    learn("SB 627 was enacted on 2025-09-20.", LEARNED);
    learn("SB 627 was enjoined on 2025-10-09.", LEARNED.plusSeconds(7200));
  }

  @AfterEach
  void stop() {
    receiver.close();
    mails.stop();
  }

  private void learn(String text, Instant at) {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.stages(),
            InstantSource.fixed(at))) {
      home.pipeline().add(LittleStages.fetched(text, at));
      home.search().catchUp();
    }
  }

  private int run(Instant at, String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    World world =
        new World(
            folder,
            Map.of(),
            Clock.fixed(at, ZoneOffset.UTC),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false);
    return Commands.run(world, arguments);
  }

  @Test
  void aPreviewShowsWhatWouldHaveBeenSentAndSavesNothing() {
    assertEquals(0, run(NOW, "follow", "instrument", "SB", "627", "--preview"), err.toString());
    assertTrue(out.toString().contains("NEW (in force): SB 627"), out.toString());
    assertTrue(out.toString().contains("BLOCKED (was in force): SB 627"), out.toString());
    assertTrue(out.toString().contains("2 messages in the last 30 days"), out.toString());
    assertEquals(0, run(NOW, "follow", "search", "627", "enjoined", "--preview"), err.toString());
    assertEquals(1, run(NOW, "follow", "search", "ferries", "--preview"), out.toString());
    assertEquals(1, run(NOW, "follow", "list"), out.toString());
  }

  @Test
  void aPlaceIsFollowedByItsNameAndOneThatIsNoneIsRefused() {
    String to = "email:me@example.org";
    assertEquals(0, run(NOW, "follow", "jurisdiction", "California", "--channel", to));
    assertTrue(out.toString().startsWith("Following the jurisdiction us-ca as"), out.toString());
    assertEquals(0, run(NOW, "follow", "list"));
    assertTrue(out.toString().contains("jurisdiction us-ca, immediate"), out.toString());
    assertEquals(2, run(NOW, "follow", "jurisdiction", "Zeppelin", "--channel", to));
    assertTrue(err.toString().contains("is no place like us-ca or California"), err.toString());
  }

  @Test
  void aSearchThatIsNotUnderstoodIsRefusedForItWouldNeverRing() {
    String to = "email:me@example.org";
    assertEquals(2, run(NOW, "follow", "search", "627 status:blockd", "--channel", to));
    assertTrue(err.toString().contains("'blockd' is no status (proposed, "), err.toString());
    assertEquals(1, run(NOW, "follow", "list"), "nothing was saved: " + out);
  }

  @Test
  void aChannelInAPrivateNetworkIsRefusedWhenItIsNamed() throws Exception {
    Path rows = folder.resolve("routes/channels.yaml");
    Files.writeString(
        rows,
        Files.readString(rows).replace("private-addresses: true", "private-addresses: false"));
    String hook = "webhook:" + receiver.address("200");
    assertEquals(2, run(NOW, "follow", "instrument", "SB 627", "--channel", hook));
    assertTrue(err.toString().contains("lies in a private network"), err.toString());
    assertEquals(1, run(NOW, "follow", "list"), "nothing was saved: " + out);
  }

  @Test
  void aFollowIsToldByMailAndBySignedWebhook() throws Exception {
    String hook = "webhook:" + receiver.address("200") + "#" + SECRET;
    int saved =
        run(
            LEARNED.plusSeconds(8000),
            "follow",
            "instrument",
            "SB 627",
            "--channel",
            "email:me@example.org",
            "--channel",
            hook,
            "--note",
            "ask the harbour master");
    assertEquals(0, saved, err.toString());
    learn("SB 627 was order-lifted on 2025-10-20.", NOW.minusSeconds(600));
    assertEquals(0, run(NOW, "deliver"), out + "" + err);
    assertEquals(1, mails.getReceivedMessages().length);
    assertTrue(mails.getReceivedMessages()[0].getSubject().startsWith("REPORTED: BACK IN FORCE"));
    Receiver.Post post = receiver.posts.getFirst();
    new Webhook(SECRET).verify(post.body(), post.headers());
    assertEquals(1, run(NOW, "deliver"), "nothing is sent twice: " + out);
  }

  @Test
  void whatFailsIsShownWithItsReason() {
    String gone = receiver.address("410");
    run(LEARNED.plusSeconds(8000), "follow", "search", "627", "--channel", "slack:" + gone);
    learn("SB 627 was order-lifted on 2025-10-20.", NOW.minusSeconds(600));
    assertEquals(3, run(NOW, "deliver"), out.toString());
    assertTrue(out.toString().contains("410 Gone"), out.toString());
    assertEquals(0, run(NOW, "follow", "list"));
    assertTrue(out.toString().contains("(off: the receiver answered 410"), out.toString());
    assertEquals(3, run(NOW, "deliver", "--again", "slack:" + gone), "asked once more: " + out);
    assertEquals(2, receiver.posts.size());
  }

  @Test
  void aFollowIsMutedSnoozedAndRemovedByTheFirstLettersOfItsId() {
    run(NOW, "follow", "jurisdiction", "us-ca", "--channel", "email:me@example.org");
    String id = out.toString().lines().findFirst().orElseThrow().replaceAll(".* as ", "");
    String start = id.substring(0, 6);
    assertEquals(1, run(NOW, "follow", "mute", start, "case-1"), "a case that nobody knows");
    assertTrue(err.toString().contains("no court case has the id 'case-1'"), err.toString());
    learn("SB 627 was challenged on 2025-10-10 in cand.", LEARNED.plusSeconds(7300));
    assertEquals(0, run(NOW, "follow", "mute", start, "SB-627/cand"), err.toString());
    assertEquals(0, run(NOW, "follow", "snooze", start, "--until", "2999-01-01"), err.toString());
    assertEquals(0, run(NOW, "follow", "list"));
    assertTrue(out.toString().contains("snoozed until 2999-01-01T00:00:00Z, 1 muted"), "" + out);
    assertEquals(0, run(NOW, "follow", "remove", start), err.toString());
    assertEquals(1, run(NOW, "follow", "list"));
    assertEquals(1, run(NOW, "follow", "remove", start));
  }

  @Test
  void whileAnInforceRunsAFollowIsAddedHeardAndRemoved() {
    try (Home running =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.stages(),
            InstantSource.fixed(NOW))) {
      int added =
          run(LEARNED, "follow", "instrument", "SB 627", "--channel", "email:a@example.org");
      assertEquals(0, added, err.toString());
      String id = out.toString().lines().findFirst().orElseThrow().replaceAll(".* as ", "");
      Instant first = LEARNED.plusSeconds(9000);
      running.pipeline().add(LittleStages.fetched("SB 627 was order-lifted on 2025-10-20.", first));
      assertEquals(1, told(running, id));
      running
          .pipeline()
          .add(
              LittleStages.fetched(
                  "SB 627 was challenged on 2025-10-10 in cand.", first.plusSeconds(60)));
      assertEquals(0, run(NOW, "follow", "mute", id, "SB-627/cand"), err.toString());
      assertEquals(0, run(NOW, "follow", "remove", id), err.toString());
      Instant second = LEARNED.plusSeconds(9600);
      running.pipeline().add(LittleStages.fetched("SB 627 was enjoined on 2025-11-01.", second));
      assertEquals(1, told(running, id), "who left is told no more");
    }
  }

  @Test
  void whileAnInforceRunsDeliverSaysWhatWaitsAndADigestIsPosted() {
    String hook = "slack:" + receiver.address("410");
    run(LEARNED.plusSeconds(8000), "follow", "search", "627", "--channel", hook);
    learn("SB 627 was order-lifted on 2025-10-20.", NOW.minusSeconds(600));
    assertEquals(3, run(NOW, "deliver"), out.toString());
    String weekly = "email:w@example.org";
    run(LEARNED, "follow", "search", "627", "--channel", weekly, "--frequency", "weekly");
    try (Home running =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.stages(),
            InstantSource.fixed(NOW))) {
      assertEquals(0, run(NOW, "deliver"), err.toString());
      assertTrue(out.toString().contains("it sends what is due"), out.toString());
      assertTrue(out.toString().contains("1 parcels wait or were given up"), out.toString());
      assertTrue(out.toString().contains("410"), out.toString());
      assertEquals(0, run(NOW, "deliver", "--again", hook), err.toString());
      assertTrue(running.store().outbox(o -> o.off(hook)).isEmpty(), "switched on beside it");
      String week = Week.of(LEARNED, ZoneOffset.UTC).key();
      Instant later = LEARNED.plusSeconds(8 * 86_400);
      assertEquals(0, run(later, "digest", "--week", week, "--all", "--send"), err.toString());
      assertTrue(out.toString().contains("will be sent"), out.toString());
    }
  }

  @Test
  void aFollowThatWouldSendMoreThanFiftyADayIsRefusedUntilItIsSaidTwice() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 1501; i++) {
      many.append("HB ").append(i).append(" was enacted on 2025-10-01. ");
    }
    learn(many.toString(), NOW.minusSeconds(600));
    String[] all = {"follow", "search", "enacted", "--channel", "email:me@example.org"};
    assertEquals(2, run(NOW, all), out.toString());
    assertTrue(err.toString().contains("more than 50 a day: narrow it"), err.toString());
    assertEquals(1, run(NOW, "follow", "list"), "nothing was saved");
    String[] anyway = {
      "follow", "search", "enacted", "--channel", "email:me@example.org", "--anyway"
    };
    assertEquals(0, run(NOW, anyway), err.toString());
  }

  private static int told(Home home, String subscription) {
    return home.store().instruments().stream()
        .mapToInt(i -> home.store().outbox(o -> o.told(subscription, i.id().value())).size())
        .sum();
  }

  @Test
  void theDigestOfAFollowIsShownAndSentOncePerWeek() {
    String week = Week.of(LEARNED, ZoneOffset.UTC).key();
    Instant later = LEARNED.plusSeconds(8 * 86_400);
    assertEquals(1, run(later, "digest", "--week", week, "--all"), "nobody hears weekly");
    run(
        LEARNED.minusSeconds(60),
        "follow",
        "search",
        "627",
        "--channel",
        "email:me@example.org",
        "--frequency",
        "weekly",
        "--name",
        "bills");
    assertEquals(0, run(later, "digest", "--week", week, "--all"), err.toString());
    assertTrue(out.toString().contains("SB 627"), out.toString());
    assertTrue(out.toString().contains("you follow the search 627 (“bills”)"), out.toString());
    String there = folder.resolve("made/for/it").toString();
    assertEquals(0, run(later, "digest", "--week", week, "--all", "--out", there), err.toString());
    assertEquals(1, Path.of(there).toFile().list().length, "a file each in a folder that is made");
    String[] send = {"digest", "--week", week, "--all", "--send"};
    assertEquals(0, run(later, send), err.toString());
    assertEquals(week + " for “bills”: will be sent", out.toString().strip());
    assertEquals(0, run(later, send), err.toString());
    assertEquals(week + " for “bills”: was sent or waits already", out.toString().strip());
    assertEquals(0, run(later, "deliver"), err.toString());
    assertEquals(1, mails.getReceivedMessages().length);
    assertEquals(2, run(LEARNED, send), "the week is not over");
    assertEquals(2, run(later, "digest", "--week", week, "--send"));
  }

  @Test
  void whatIsWrongIsNamed() {
    assertEquals(2, run(NOW, "follow", "instrument", "SB 627"));
    assertTrue(err.toString().contains("--channel"), err.toString());
    assertEquals(2, run(NOW, "follow", "search", "x", "--channel", "pigeon:a"));
    assertTrue(err.toString().contains("pigeon"), err.toString());
    String[] hours = {"follow", "search", "x", "--channel", "email:a@b", "--quiet", "night"};
    assertEquals(2, run(NOW, hours));
    assertTrue(err.toString().contains("'night' are no hours"), err.toString());
    assertEquals(1, run(NOW, "follow", "instrument", "no such act", "--channel", "email:a@b"));
    assertEquals(1, run(NOW, "follow", "case", "no such case", "--channel", "email:a@b"));
    assertEquals(2, run(NOW, "follow"));
  }
}
