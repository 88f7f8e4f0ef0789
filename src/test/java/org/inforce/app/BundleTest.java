package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import org.inforce.store.StoreWriter;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
  private static final String GOOD =
      """
      {"id": "d02", "url": null, "publisher": "Harbor Post", "kind": "opinion", "published": "2025-09-21", "title": "It is law", "text": "SB 627 was enacted on 2025-09-20."}
      """;
  private static final String EARLIER =
      """
      {"id": "d01", "url": "https://example.org/a", "publisher": "Harbor Post", "kind": "news", "published": "2025-06-02", "title": null, "text": "SB 627 was passed on 2025-06-01."}
      """;

  @TempDir Path folder;

  @Test
  void eachLineIsADocumentWithItsOwnOriginal() {
    Fetched bundle = bundle(GOOD + "\n" + EARLIER);
    assertTrue(Bundle.isBundle(bundle));
    try (StoreWriter writer = StoreWriter.open(folder)) {
      pipeline(writer).add(bundle);

      StoredDocument stored = writer.store().documents().getFirst();
      Document document = stored.document();
      assertEquals(Optional.of("d02"), stored.label());
      assertEquals("Harbor Post", document.publisher());
      assertEquals(DocumentKind.OPINION, document.kind());
      assertEquals(AuthorityTier.COURT_RECORD, document.tier());
      assertEquals(Optional.of("It is law"), document.title());
      assertEquals(Optional.empty(), document.address());
      assertEquals(NOW, stored.learned());
      assertEquals(
          GOOD.strip(),
          new String(
              writer.store().originals().bytes(document.id().value()).orElseThrow(),
              StandardCharsets.UTF_8));
    }
  }

  @Test
  void aBadLineHarmsOnlyItselfAndIsNamedByFileAndLine() {
    Fetched bundle =
        bundle(GOOD + "{\"id\": \"d03\", \"text\"\n" + GOOD.replace("opinion", "rumour"));
    try (StoreWriter writer = StoreWriter.open(folder)) {
      List<?> outcomes = pipeline(writer).add(bundle);

      assertEquals(3, outcomes.size());
      assertEquals(1, writer.store().counts().documents());
      assertEquals(
          List.of("file:///tmp/documents.jsonl#2", "file:///tmp/documents.jsonl#3"),
          writer.store().quarantine().stream().map(q -> q.problem().input()).toList());
      assertTrue(
          writer.store().quarantine().getLast().problem().cause().contains("'rumour' is none of"));
    }
  }

  @Test
  void asPublishedEachIsLearnedAtNoonOfItsDayInThatOrder() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      var outcomes = pipeline(writer).addAsPublished(List.of(bundle(GOOD), bundle(EARLIER)));

      assertTrue(outcomes.stream().allMatch(Outcome.Done.class::isInstance));
      assertEquals(
          List.of("d01 2025-06-02T12:00:00Z", "d02 2025-09-21T12:00:00Z"),
          writer.store().documents().stream()
              .map(d -> d.label().orElseThrow() + " " + d.learned())
              .toList());
    }
  }

  @Test
  void otherFilesAreNoBundles() {
    assertFalse(Bundle.isBundle(bundle("{\"a\": 1}")));
    assertFalse(Bundle.isBundle(bundle("no json")));
    assertFalse(Bundle.isBundle(bundle("")));
    assertFalse(Bundle.isBundle(LittleStages.fetched(GOOD, NOW)));
  }

  private static Pipeline pipeline(StoreWriter writer) {
    return new Pipeline(writer, LittleStages.stages(), InstantSource.fixed(NOW));
  }

  private static Fetched bundle(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Fetched(
        new SourceId("test"),
        URI.create("file:///tmp/documents.jsonl"),
        "application/octet-stream",
        NOW,
        Originals.sha256(bytes),
        bytes);
  }
}
