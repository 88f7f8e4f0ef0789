package org.inforce.app.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Digests by the week, out of a real store; W07 of 2026 begins on Monday, 9 February.
final class WeeklyDigestsTest {
  private static final URI SITE = URI.create("https://inforce.example.org/");
  private static final Instant TUESDAY = Instant.parse("2026-02-10T12:00:00Z");

  /// 08:30 in New York on the Monday after W07.
  private static final Instant MORNING = Instant.parse("2026-02-16T13:30:00Z");

  @TempDir Path folder;
  private final List<Notice> sent = new ArrayList<>();
  private Home home;

  @BeforeEach
  void open() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.stages(),
            InstantSource.fixed(TUESDAY));
    follow("s1", "SB-627", TUESDAY.minusSeconds(60));
    learn("SB 627 was enacted on 2025-09-20.", TUESDAY);
    learn("SB 627 was enjoined on 2026-02-10.", TUESDAY.plusSeconds(3600));
    learn("HB 9 was enacted on 2026-02-09.", TUESDAY.plusSeconds(7200));
  }

  @AfterEach
  void close() {
    home.close();
  }

  private void learn(String text, Instant at) {
    home.pipeline().add(LittleStages.fetched(text, at));
  }

  private void follow(String id, String instrument, Instant created) {
    Subscription subscription =
        new Subscription(
            id,
            "masks",
            Optional.of("for the briefing"),
            new Follow(Follow.Kind.INSTRUMENT, instrument),
            Set.of(),
            Frequency.WEEKLY,
            ZoneId.of("America/New_York"),
            Optional.empty(),
            List.of(Channel.parse("email:" + id + "@example.org")),
            Set.of(),
            Optional.empty(),
            created);
    home.store()
        .wish(wishes -> {
          wishes.outbox().save(Subscriptions.written(subscription));
          return true;
        });
  }

  /// One round of the postman.
  private int round(Instant now) {
    new WeeklyDigests(home.store(), SITE).post(now);
    return new Dispatch(
            home.writer(),
            (channel, list, notice, attempts, at) -> {
              sent.add(notice);
              return new Verdict.Delivered();
            })
        .run(now);
  }

  @Test
  void aWeekIsOneMailOnMondayMorningHoweverOftenItIsAskedFor() {
    assertEquals(0, round(MORNING.minusSeconds(1)));
    assertEquals(1, round(MORNING));
    assertEquals(0, round(MORNING));
    assertEquals(
        0, round(MORNING.plusSeconds(86_400)), "nothing of it comes apart from the digest");
    Notice digest = sent.getFirst();
    assertEquals("digest.ready", digest.type());
    assertTrue(digest.subject().startsWith("Week of 9 Feb: "), digest.subject());
    String text = digest.letter().orElseThrow().text();
    assertTrue(text.contains("SB 627"), text);
    assertFalse(text.contains("HB 9"), "not followed: " + text);
    assertTrue(text.contains("you follow “masks”; your note: for the briefing"), text);
    assertTrue(text.contains("https://inforce.example.org/digests/2026-W07?follow=s1"), text);
  }

  @Test
  void aWeekMissedIsMadeUpForOnce() {
    assertEquals(1, round(MORNING));
    assertEquals(3, round(MORNING.plusSeconds(21 * 86_400)));
    assertEquals(0, round(MORNING.plusSeconds(21 * 86_400 + 60)));
    assertEquals(
        List.of("2026-W07", "2026-W08", "2026-W09", "2026-W10"),
        sent.stream().map(n -> n.key().replace("digest-s1-", "")).sorted().toList());
    assertTrue(sent.getLast().subject().contains("a quiet week, nothing read"), sent.toString());
  }

  /// The clocks of New York go forward on 8 March 2026.
  @Test
  void theHourIsThatOfTheReaderAcrossTheChangeOfClocks() {
    round(MORNING.plusSeconds(14 * 86_400));
    sent.clear();
    assertEquals(0, round(Instant.parse("2026-03-09T12:29:59Z")));
    assertEquals(1, round(Instant.parse("2026-03-09T12:30:00Z")));
  }

  @Test
  void aFollowThatBeginsHearsOfNoWeekBeforeIt() {
    follow("s2", "SB-627", MORNING.plusSeconds(60));
    assertEquals(1, round(MORNING.plusSeconds(120)));
    assertEquals("digest-s1-2026-W07", sent.getFirst().key());
  }

  @Test
  void manyProcessesAtOnceMakeOneDigest() {
    try (Store other = Store.open(folder.resolve("corpus"))) {
      List<CompletableFuture<Integer>> posts =
          Stream.of(home.store(), other, home.store(), other)
              .map(store ->
                  CompletableFuture.supplyAsync(() -> new WeeklyDigests(store, SITE).post(MORNING)))
              .toList();
      assertEquals(1, posts.stream().mapToInt(CompletableFuture::join).sum());
    }
    assertEquals(1, round(MORNING));
  }

  @Test
  void theMailCarriesItsPicturesBesideThePage() throws Exception {
    GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    Map<Channel.Kind, String> addresses = new EnumMap<>(Channel.Kind.class);
    for (Channel.Kind kind : Channel.Kind.values()) {
      addresses.put(kind, "smtp://127.0.0.1:" + mails.getSmtp().getPort());
    }
    Postage postage = new Postage("inforce@localhost", "localhost", SITE, false, addresses);
    try (CamelCourier courier = new CamelCourier(postage, "key")) {
      new WeeklyDigests(home.store(), SITE).post(MORNING);
      assertEquals(1, new Dispatch(home.writer(), courier).run(MORNING));
      Multipart body = (Multipart) mails.getReceivedMessages()[0].getContent();
      assertTrue(body.getBodyPart(0).getContent().toString().contains("\nUnsubscribe: https://"));
      Multipart related = (Multipart) body.getBodyPart(1).getContent();
      String html = related.getBodyPart(0).getContent().toString();
      assertTrue(html.contains("src=\"cid:picture-1@inforce\""), html);
      assertFalse(html.contains("data:image"), html);
      assertTrue(html.contains(">Unsubscribe</a>"), html);
      assertEquals("image/png", related.getBodyPart(1).getContentType());
      assertEquals("<picture-1@inforce>", related.getBodyPart(1).getHeader("Content-ID")[0]);
      assertEquals(0x89, related.getBodyPart(1).getInputStream().read(), "the picture is whole");
    } finally {
      mails.stop();
    }
  }
}
