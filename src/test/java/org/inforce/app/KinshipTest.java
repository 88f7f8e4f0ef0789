package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.inforce.search.Facet;
import org.inforce.search.Hit;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.store.Kin;
import org.inforce.store.Originals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies and later versions of one story are shown as one, and each stays a witness.
final class KinshipTest {
  private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
  private static final String STORY = words("harbor", 120);

  @TempDir Path folder;
  private Home home;

  private static String words(String of, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> of + (i * 7919 % 997))
        .collect(Collectors.joining(" "));
  }

  @BeforeEach
  void open() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            LittleStages.stages(),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    home.close();
  }

  private DocumentId add(String address, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Originals.sha256(bytes);
    home.pipeline()
        .add(
            new Fetched(
                new SourceId("test"), URI.create(address), "text/plain", NOW, sha256, bytes));
    home.search().catchUp();
    return new DocumentId(sha256);
  }

  private Optional<Kin> kin(DocumentId document) {
    return home.store().kinships(k -> k.of(document));
  }

  private SearchAnswer found(String words) {
    return home.search().search(SearchRequest.of(words).with(Facet.WHAT, "document"));
  }

  @Test
  void aReprintUnderAnotherHeadlineIsACopyAndStaysAWitness() {
    DocumentId first =
        add("https://a.example/1", "Mask law\nSB 627 was enacted on 2025-09-20. " + STORY);
    DocumentId copy =
        add("https://b.example/9", "No more masks\nSB 627 was enacted on 2025-09-20. " + STORY);
    add("https://c.example/1", "SB 627 was enacted on 2025-09-20. " + words("quay", 120));

    Kin kin = kin(copy).orElseThrow();
    assertEquals(Kin.Relation.COPY, kin.relation());
    assertEquals(first, kin.head());
    assertTrue(kin.likeness() > 0.9, kin.toString());
    assertEquals(1, home.store().kinships(k -> k.after(first)).size());
    SearchAnswer answer = found("enacted");
    assertEquals(2, answer.hits().size());
    assertEquals(2, answer.total());
    assertEquals(
        List.of(1, 0),
        answer.hits().stream().map(Hit::folded).map(List::size).sorted((a, b) -> b - a).toList());
    assertEquals(
        3,
        home.store()
            .events(home.store().instruments().getFirst().id())
            .getFirst()
            .evidence()
            .size());
  }

  @Test
  void whatStandsLaterAtOneAddressIsAVersionHoweverMuchItChanged() {
    DocumentId first = add("https://a.example/1", "SB 627 was enacted on 2025-09-20. " + STORY);
    DocumentId second =
        add("https://a.example/1", "SB 627 was enacted on 2025-09-20. Little else.");
    DocumentId third = add("https://a.example/1", "SB 627 was enacted on 2025-09-20. Even less.");

    assertEquals(Kin.Relation.VERSION, kin(second).orElseThrow().relation());
    assertEquals(second, kin(third).orElseThrow().of());
    assertEquals(first, kin(third).orElseThrow().head());
    assertEquals(1, found("enacted").hits().size());
  }

  @Test
  void shortTextsAndOtherStoriesAreNoCopies() {
    add("https://a.example/1", "SB 627 was enacted on 2025-09-20.");
    DocumentId alike = add("https://b.example/1", "SB 627 was enacted on 2025-09-20. So it was.");
    add("https://a.example/2", STORY);
    DocumentId half =
        add("https://b.example/2", STORY.substring(0, STORY.length() / 2) + words("quay", 60));
    assertEquals(Optional.empty(), kin(alike));
    assertEquals(Optional.empty(), kin(half));
  }

  @Test
  void rebuildingFindsTheSameKin() {
    DocumentId first = add("https://a.example/1", STORY);
    DocumentId copy = add("https://b.example/1", "Again\n" + STORY);
    Kin before = kin(copy).orElseThrow();
    home.pipeline().rebuild();
    assertEquals(before, kin(copy).orElseThrow());
    assertEquals(Optional.empty(), kin(first));
  }
}
