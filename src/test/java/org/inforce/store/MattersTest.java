package org.inforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names and numbers join whatever has them; words join small matters, and never all of them.
final class MattersTest {
  @TempDir Path folder;
  private StoreWriter writer;
  private int documents;

  @BeforeEach
  void open() {
    writer = StoreWriter.open(folder);
  }

  @AfterEach
  void close() {
    writer.close();
  }

  private DocumentId add(String... keys) {
    DocumentId id = new DocumentId("%064x".formatted(++documents));
    Document document =
        new Document(
            id,
            new SourceId("test"),
            Optional.empty(),
            "Courier",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2026, 1, 2),
            Optional.empty(),
            "A law.");
    Recorded recorded =
        new Recorded(
            new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of()),
            Instant.parse("2026-01-02T00:00:00Z"));
    return writer.transaction(transaction -> {
      transaction.beginUnit();
      transaction.addDocument(recorded, Optional.empty(), StoredDocument.Extras.NONE, Set.of(keys));
      transaction.joinMatter(id);
      return id;
    });
  }

  private long matter(DocumentId document) {
    return writer.transaction(transaction -> transaction.matterOf(document));
  }

  @Test
  void aNameJoinsHoweverManyThereAre() {
    DocumentId first = add("name:dustact");
    for (int i = 0; i < 150; i++) {
      add("name:dustact");
    }
    assertEquals(matter(first), matter(add("name:dustact", "word:us-wa:coal")));
  }

  @Test
  void aWordJoinsSmallMattersAndNoLargeOnes() {
    DocumentId dust = add("name:dustact", "word:us-wa:coal");
    DocumentId coal = add("name:coalact", "word:us-wa:coal");
    assertEquals(matter(dust), matter(coal));
    for (int i = 0; i < 100; i++) {
      add("name:dustact");
    }
    DocumentId ash = add("name:ashact", "word:us-wa:coal");
    assertNotEquals(matter(dust), matter(ash));
  }

  @Test
  void whatIsOnlyDescribedJoinsTheBestOfLargeMatters() {
    for (int i = 0; i < 100; i++) {
      add("name:dustact", "word:us-wa:coal");
      add("name:ferryact", "word:us-wa:ferry", "word:us-wa:coal");
    }
    DocumentId ferry = add("name:ferryact", "word:us-wa:ferry");
    DocumentId described = add("word:us-wa:ferry", "word:us-wa:coal", "word:us-wa:toll");
    assertEquals(matter(ferry), matter(described));
  }

  @Test
  void whatTwoMattersShareMakesThemOneThatBearsTheFirstNumber() {
    DocumentId one = add("name:dustact");
    DocumentId other = add("name:ashact");
    assertNotEquals(matter(one), matter(other));
    long first = matter(one);
    DocumentId both = add("name:dustact", "name:ashact");
    assertEquals(List.of(first, first, first), List.of(matter(one), matter(other), matter(both)));
  }
}
