package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DateBasis;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentId;
import org.inforce.model.MentionKey;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;

/// What people decide about doubtful matches stands above every rule.
final class DecidedTest {
  private static final Told HARBOR =
      Told.of("d1", "2026-01-05")
          .about("Harbor Dust Reporting Rule")
          .that(EventType.ISSUED, "The dust rule was issued.", "2026-01-04", DateBasis.STATED);
  private static final Told QUAY =
      Told.of("d2", "2026-01-06")
          .about("Quay Crane Permit Rule")
          .that(EventType.ISSUED, "The permit rule was issued.", "2026-01-05", DateBasis.STATED);
  private static final Told DOUBTFUL =
      Told.of("d3", "2026-02-10")
          .about("dust permit duty")
          .that(EventType.ENJOINED, "A judge blocked the duty.", "2026-02-09", DateBasis.STATED);
  private static final MentionKey DUST = key("d1", "Harbor Dust Reporting Rule");
  private static final MentionKey PERMIT = key("d2", "Quay Crane Permit Rule");

  private static MentionKey key(String document, String words) {
    return new MentionKey(new DocumentId(document), words);
  }

  private static Resolution resolve(List<Pairing> pairings, Told... documents) {
    return Resolver.resolve(Stream.of(documents).map(Told::recorded).toList(), pairings);
  }

  private static InstrumentId of(Resolution resolution, MentionKey mention) {
    return resolution.tellings().stream()
        .filter(t -> t.mention().equals(mention))
        .findFirst()
        .orElseThrow()
        .instrument();
  }

  @Test
  void twoThatWereMergedAreOneWithTheIdToldOfFirst() {
    Resolution before = resolve(List.of(), HARBOR, QUAY);
    Resolution after = resolve(List.of(new Pairing(PERMIT, DUST, true)), HARBOR, QUAY);

    assertEquals(2, before.instruments().size());
    assertEquals(1, after.instruments().size());
    assertEquals(of(before, DUST), after.instruments().getFirst().id());
    assertEquals(
        Set.of(of(before, DUST), of(before, PERMIT)),
        after.tellings().stream().map(t -> t.alone()).collect(Collectors.toSet()));
  }

  @Test
  void oneThatWasSplitIsTwoAndWhatIsToldLaterFindsTheFirst() {
    Told again =
        Told.of("d4", "2026-01-20")
            .about("Harbor Dust Reporting Rule")
            .that(EventType.ENJOINED, "A judge blocked the rule.", "2026-01-19", DateBasis.STATED);
    MentionKey parted = key("d4", "Harbor Dust Reporting Rule");
    assertEquals(1, resolve(List.of(), HARBOR, again).instruments().size());

    Resolution split = resolve(List.of(new Pairing(DUST, parted, false)), HARBOR, again);

    assertEquals(2, split.instruments().size());
    assertNotEquals(of(split, DUST), of(split, parted));
    assertEquals(2, split.events().size());
  }

  @Test
  void theLaterOfTwoDecisionsThatContradictEachOtherHolds() {
    Pairing one = new Pairing(PERMIT, DUST, true);
    Pairing two = new Pairing(PERMIT, DUST, false);
    assertEquals(2, resolve(List.of(one, two), HARBOR, QUAY).instruments().size());
    assertEquals(1, resolve(List.of(two, one), HARBOR, QUAY).instruments().size());
  }

  @Test
  void aTieIsAskedAndADecisionAnswersIt() {
    Resolution asked = resolve(List.of(), HARBOR, QUAY, DOUBTFUL);
    ReviewItem item = asked.review().getFirst();
    assertEquals(2, item.choices().size());
    assertEquals(key("d3", "dust permit duty"), item.subject());

    Resolution decided =
        resolve(List.of(new Pairing(item.subject(), PERMIT, true)), HARBOR, QUAY, DOUBTFUL);
    StatusEvent blocked =
        decided.events().stream()
            .filter(e -> e.type() == EventType.ENJOINED)
            .findFirst()
            .orElseThrow();
    assertEquals(of(decided, PERMIT), blocked.instrument());
    assertEquals(List.of(), decided.review());
  }

  @Test
  void whatIsNoneOfItsRivalsIsOneOfItsOwn() {
    ReviewItem item = resolve(List.of(), HARBOR, QUAY, DOUBTFUL).review().getFirst();
    Resolution decided =
        resolve(
            List.of(
                new Pairing(item.subject(), PERMIT, false),
                new Pairing(item.subject(), DUST, false)),
            HARBOR,
            QUAY,
            DOUBTFUL);
    assertEquals(3, decided.instruments().size());
    assertEquals(List.of(), decided.review());
  }

  @Test
  void theOrderOfArrivalChangesNothingInWhatWasDecided() {
    List<Pairing> pairings = List.of(new Pairing(PERMIT, DUST, true));
    List<Recorded> readings = Stream.of(HARBOR, QUAY, DOUBTFUL).map(Told::recorded).toList();
    assertEquals(
        Resolver.resolve(readings, pairings), Resolver.resolve(readings.reversed(), pairings));
    assertTrue(
        Resolver.resolve(readings, pairings).instruments().stream()
            .anyMatch(i -> i.name().contains("Rule")));
  }
}
