package org.inforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Affinity;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.SourceId;
import org.inforce.model.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names and numbers join whatever has them; what is about the same joins where it may, and never
/// all.
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
    return about("", keys);
  }

  /// @param words of its topic, each of one weight
  private DocumentId about(String words, String... keys) {
    double each = 1 / Math.sqrt(words.split(" ").length);
    Topic topic =
        words.isEmpty()
            ? Topic.NONE
            : new Topic(
                Stream.of(words.split(" ")).collect(Collectors.toMap(word -> word, word -> each)));
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
      transaction.addDocument(
          recorded,
          Optional.empty(),
          StoredDocument.Extras.NONE,
          new Affinity(Set.of(keys), topic, Set.of()));
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
    for (int i = 0; i < 250; i++) {
      add("name:dustact");
    }
    assertEquals(matter(first), matter(about("ferry toll", "name:dustact")));
  }

  @Test
  void whatIsOnlyDescribedJoinsWhatIsMostLikeIt() {
    DocumentId dust = about("coal dust barge silo crane harbor", "name:dustact");
    DocumentId ferry = about("ferry toll night lamp deck harbor", "name:ferryact");
    assertNotEquals(matter(dust), matter(ferry));
    assertEquals(matter(ferry), matter(about("toll ferry captain harbor")));
    assertEquals(matter(dust), matter(about("dust coal captain harbor")));
  }

  @Test
  void whatIsLikeNoneBeginsAMatterOfItsOwn() {
    DocumentId dust = about("coal dust barge silo crane harbor", "name:dustact");
    assertNotEquals(matter(dust), matter(about("school lunch cook kitchen harbor teacher menu")));
  }

  @Test
  void whatBearsANameOfItsOwnJoinsByItsTopicOnlyWhatIsNotLarge() {
    DocumentId dust = about("coal dust barge", "name:dustact");
    assertEquals(matter(dust), matter(about("coal dust barge", "name:coalact")));
    for (int i = 0; i < 250; i++) {
      about("coal dust barge", "name:dustact");
    }
    assertNotEquals(matter(dust), matter(about("coal dust barge", "name:ashact")));
    assertEquals(matter(dust), matter(about("coal dust barge")));
  }

  @Test
  void twoMattersThatAreMuchAlikeAreOneWhileBothAreSmall() {
    DocumentId dust = about("coal dust barge", "name:dustact");
    DocumentId ash = about("ash kiln chimney", "name:ashact");
    about("coal dust barge kiln", "name:ashact");
    assertEquals(matter(dust), matter(ash));

    DocumentId first = about("ferry toll night", "name:ferryact");
    DocumentId other = about("lamp pier lantern", "name:lampact");
    for (int i = 0; i < 30; i++) {
      about("ferry toll night", "name:ferryact");
    }
    about("ferry toll night lamp", "name:lampact");
    assertNotEquals(matter(first), matter(other));
  }

  @Test
  void whatCitesAnActJoinsWhatTellsOfItIfTheyAreALittleAlike() {
    String dust = "coal dust barge silo crane harbor";
    String truck = "coal truck road axle driver bridge";
    DocumentId telling = about(dust, "name:dustact");
    assertNotEquals(matter(telling), matter(about(truck, "name:truckact")));
    assertEquals(
        matter(telling), matter(about(truck, "name:roadact", Affinity.cited("name:dustact"))));
    assertNotEquals(
        matter(telling),
        matter(about("school lunch menu", "name:lunchact", Affinity.cited("name:dustact"))));
  }

  @Test
  void whatAMatterIsAboutIsFoundAfterItWasTakenIntoAnother() {
    DocumentId one = about("coal dust barge", "name:dustact");
    about("ash kiln chimney", "name:ashact");
    add("name:dustact", "name:ashact");
    assertEquals(matter(one), matter(about("ash kiln chimney")));
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
