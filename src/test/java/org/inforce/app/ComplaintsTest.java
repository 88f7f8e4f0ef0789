package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.model.EventType;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;
import org.inforce.store.Originals;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What users of other systems complain of, tried from the text of a document to the message, with
/// the stages of the product.
final class ComplaintsTest {
  private static final Instant NOW = Instant.parse("2024-06-04T12:00:00Z");

  private final List<String> subjects = new ArrayList<>();
  private StoreWriter writer;
  private Pipeline pipeline;

  @BeforeEach
  void open(@TempDir Path folder) {
    writer = StoreWriter.open(folder);
    pipeline = new Pipeline(writer, new ShippedStages().stages(), InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    pipeline.close();
    writer.close();
  }

  private void follow(String words) {
    Subscription subscription =
        new Subscription(
            "s1",
            words,
            Optional.empty(),
            new Follow(Follow.Kind.SEARCH, words),
            Set.of(),
            Frequency.IMMEDIATE,
            ZoneId.of("UTC"),
            Optional.empty(),
            List.of(Channel.parse("email:reader@example.org")),
            Set.of(),
            Optional.empty(),
            Instant.EPOCH);
    writer.transaction(t -> {
      t.outbox().save(Subscriptions.written(subscription));
      return 0;
    });
  }

  private void read(String text, Instant at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    read(text, "https://example.org/" + Originals.sha256(bytes).substring(0, 8), at);
  }

  private void read(String text, String address, Instant at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Originals.sha256(bytes);
    pipeline.add(
        new Fetched(new SourceId("test"), URI.create(address), "text/plain", at, sha256, bytes));
  }

  private List<String> sent(Instant at) {
    subjects.clear();
    new Dispatch(
            writer,
            (channel, list, notice, attempts, now) -> {
              subjects.add(notice.subject());
              return new Verdict.Delivered();
            })
        .run(at);
    return List.copyOf(subjects);
  }

  /// Filings on a twin docket (courtlistener#2632): the case stands under two numbers.
  @Test
  void anOrderEnteredOnTwoDocketsIsOneAlertAndOneEvent() {
    follow("harbour dust");
    read(
        """
        Governor signs the Harbour Dust Act

        The governor of Texas signed the Harbour Dust Act on May 1, 2024. It took effect on May 2, 2024.
        """,
        Instant.parse("2024-05-02T12:00:00Z"));
    sent(Instant.parse("2024-05-03T12:00:00Z"));
    for (String docket : List.of("3:24-cv-00123", "3:24-cv-00150")) {
      read(
          """
          Court blocks the Harbour Dust Act

          A federal judge in the Northern District of Texas on June 3, 2024 issued a preliminary \
          injunction against the Harbour Dust Act in Roe v. Harbour Board, No. %s.
          """
              .formatted(docket),
          NOW);
    }
    assertEquals(1, sent(NOW.plusSeconds(3600)).size(), subjects.toString());
    List<StatusEvent> blocks =
        writer.store().instruments().stream()
            .flatMap(i -> writer.store().events(i.id()).stream())
            .filter(e -> e.type() == EventType.ENJOINED)
            .toList();
    assertEquals(1, blocks.size(), blocks.toString());
    assertEquals(
        2, blocks.getFirst().evidence().stream().map(quote -> quote.document()).distinct().count());
  }

  /// A retitled article (miniflux#797) and a syndicated copy (FreshRSS#948).
  @Test
  void aReprintAndANewHeadlineAreNoNewsAndNoSecondEvent() {
    follow("harbour dust");
    String story =
        """
        A federal judge in the Northern District of Texas on June 3, 2024 issued a preliminary \
        injunction against the Harbour Dust Act in Roe v. Harbour Board, No. 3:24-cv-00123. The \
        operators of nine ferries had asked for it. The state said that it would appeal.
        """;
    read("Court blocks the Harbour Dust Act\n\n" + story, "https://a.example/1", NOW);
    assertEquals(1, sent(NOW.plusSeconds(3600)).size(), subjects.toString());
    Instant later = NOW.plusSeconds(7200);
    read("Judge halts the Harbour Dust Act for now\n\n" + story, "https://a.example/1", later);
    read("Ferries win in court\n\n" + story, "https://b.example/9", later);
    assertEquals(List.of(), sent(later.plusSeconds(3600)));
    assertEquals(
        1,
        writer.store().instruments().stream()
            .flatMap(i -> writer.store().events(i.id()).stream())
            .filter(e -> e.type() == EventType.ENJOINED)
            .count());
  }

  /// "47 O.S." is the Oklahoma Statutes and no court of Ohio (courtlistener#1796), and what `Id.`
  /// stands for is nothing that could be in force.
  @Test
  void citationsAndIdAreNoInstrumentsOfTheirOwn() {
    read(
        """
        Court blocks the Harbour Dust Act

        On June 3, 2024 a federal judge in Oklahoma issued a preliminary injunction against the \
        Harbour Dust Act. The judge cited 47 O.S. § 11-801 and 42 U.S.C. § 1983 note. Id. at 12. \
        Id. The court also relied on Roe v. Board, 410 U.S. 113 (1973).
        """,
        NOW);
    List<String> names = writer.store().instruments().stream().map(Instrument::name).toList();
    assertEquals(List.of("Harbour Dust Act"), names);
    Instrument act = writer.store().instruments().getFirst();
    assertFalse(act.jurisdiction().equals(Optional.of("us-oh")), act.toString());
    assertFalse(
        writer.store().proceedings().stream()
            .anyMatch(p -> p.court().filter(c -> c.startsWith("oh")).isPresent()),
        writer.store().proceedings().toString());
  }
}
