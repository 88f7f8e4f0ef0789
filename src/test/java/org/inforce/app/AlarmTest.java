package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlarmTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");

  private final List<Notice> sent = new ArrayList<>();
  private StoreWriter writer;
  private Pipeline pipeline;

  @BeforeEach
  void open(@TempDir Path folder) {
    writer = StoreWriter.open(folder);
    pipeline = new Pipeline(writer, LittleStages.stages(), InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    pipeline.close();
    writer.close();
  }

  private void follow(Follow follow) {
    Subscription subscription =
        new Subscription(
            "s1",
            "masks",
            Optional.empty(),
            follow,
            Set.of(),
            Frequency.IMMEDIATE,
            ZoneId.of("UTC"),
            Optional.empty(),
            List.of(Channel.parse("email:reader@example.org")),
            Set.of(),
            Optional.empty(),
            Instant.parse("2025-01-01T00:00:00Z"));
    writer.transaction(t -> {
      t.outbox().save(Subscriptions.written(subscription));
      return 0;
    });
  }

  private int send(Instant at) {
    return new Dispatch(
            writer,
            (channel, list, notice, attempts, now) -> {
              sent.add(notice);
              return new RetrySchedule.Verdict.Delivered();
            })
        .run(at);
  }

  @Test
  void aDocumentRingsForAFollowedInstrumentOnceAndARebuildRingsNoMore() {
    follow(new Follow(Follow.Kind.INSTRUMENT, "SB-627"));
    pipeline.add(LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW));
    pipeline.add(LittleStages.fetched("SB 627 was enjoined on 2026-02-09.", NOW.plusSeconds(600)));
    pipeline.add(
        LittleStages.fetched("Again: SB 627 was enjoined on 2026-02-09.", NOW.plusSeconds(700)));
    assertEquals(1, send(NOW.plusSeconds(7200)));
    assertEquals(2, sent.getFirst().steps().size());
    pipeline.rebuild();
    assertEquals(0, send(NOW.plusSeconds(7200)));
  }

  @Test
  void aSearchRingsWhereAllItsWordsStand() {
    follow(new Follow(Follow.Kind.SEARCH, "627 enjoined"));
    pipeline.add(LittleStages.fetched("SB 627 was enacted on 2025-09-20.", NOW));
    assertEquals(0, send(NOW.plusSeconds(7200)));
    pipeline.add(LittleStages.fetched("SB 627 was enjoined on 2026-02-09.", NOW.plusSeconds(7300)));
    assertEquals(1, send(NOW.plusSeconds(9000)));
  }

  @Test
  void aLawKnownOnlyByTheSuitsAgainstItRingsForEachOfThem() {
    follow(new Follow(Follow.Kind.INSTRUMENT, "AB-627"));
    pipeline.add(LittleStages.fetched("AB 627 was challenged on 2026-02-09 in cacd.", NOW));
    send(NOW.plusSeconds(600));
    assertEquals("REPORTED: CHALLENGED: AB 627 Act", sent.getLast().subject());
    assertEquals(
        "AB 627 Act: challenged in court. Nothing tells yet whether it is in force.",
        sent.getLast().sentence());
    assertEquals("not known", sent.getLast().after());
    pipeline.add(
        LittleStages.fetched("AB 627 was challenged on 2026-02-10 in cand.", NOW.plusSeconds(700)));
    pipeline.add(
        LittleStages.fetched(
            "Again: AB 627 was challenged on 2026-02-10 in cand.", NOW.plusSeconds(800)));
    assertEquals(1, send(NOW.plusSeconds(1800)));
    pipeline.add(
        LittleStages.fetched(
            "AB 627 was hearing-scheduled on 2026-03-03 in cand.", NOW.plusSeconds(2000)));
    assertEquals(1, send(NOW.plusSeconds(3600)));
    assertEquals("REPORTED: HEARING SET: AB 627 Act", sent.getLast().subject());
    pipeline.add(
        LittleStages.fetched("AB 627 was enjoined on 2026-02-10 in cand.", NOW.plusSeconds(4000)));
    assertEquals(1, send(NOW.plusSeconds(7200)));
    assertEquals("REPORTED: BLOCKED: AB 627 Act", sent.getLast().subject());
  }

  @Test
  void aSearchFindsTheSuitByWhichALawIsFirstHeardOf() {
    follow(new Follow(Follow.Kind.SEARCH, "627 challenged"));
    pipeline.add(LittleStages.fetched("AB 627 was challenged on 2026-02-09 in cacd.", NOW));
    assertEquals(1, send(NOW.plusSeconds(600)));
  }
}
