package org.inforce.claim.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;
import org.inforce.resolve.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the model adds to what the rules read in invented reports, and what it must not.
final class LearnedActsTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mooring ordinance was removed from the code by the new council.        | rescinded
          The state removed the mooring ordinance from the code if the papers are right. |
          The mooring ordinance would be removed from the code by a new council.     |
          Will the mooring ordinance be removed from the code by the new council?    |
          The boat owners want the mooring ordinance removed from the code.          |
          Similar ordinances were removed from the code by the new council.          |
          """)
  void aSentenceOfWhichTheRulesMakeNothingIsReadByTheModelUnlessItIsNotAsserted(
      String sentence, String told) {
    assertEquals(Optional.ofNullable(told).stream().toList(), learned(read(sentence)), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "The mooring ordinance had been set to expire April 18.",
    "The mooring ordinance will end on April 18.",
    "The mooring ordinance had been scheduled to lapse on April 18."
  })
  void whatIsToldToEndTakesNoEffectWhateverTheModelFinds(String sentence) {
    assertFalse(read(sentence).claims().stream().anyMatch(c -> c.type() == EventType.EFFECTIVE));
  }

  @Test
  void anEventThatNoRuleReadsSaysSoOnTheTimeline() {
    Reading reading = read("The mooring ordinance was removed from the code by the new council.");
    StatusEvent guessed =
        Resolver.resolve(List.of(new Recorded(reading, Instant.EPOCH))).events().getFirst();
    assertTrue(guessed.conflicts().contains(StatusEvent.OF_GUESS), guessed.conflicts().toString());
    assertEquals(List.of(), guessed.contradictions());
  }

  @Test
  void aLearnedClaimIsLessSureAndShowsItsProbabilityAndStrongestFeatures() {
    Claim claim =
        read("The mooring ordinance was removed from the code by the new council.")
            .claims()
            .getFirst();
    assertEquals(0.4, claim.confidence());
    assertTrue(
        claim
            .because()
            .getFirst()
            .startsWith("learned: 'removed' tells rescinded with probability"),
        claim.because().toString());
    assertTrue(claim.because().get(1).matches("\\S+ \\+\\d\\.\\d\\d"), claim.because().toString());
  }

  @Test
  void whatTheRulesReadIsNotReadAgain() {
    Reading reading = read("A judge on Tuesday blocked the mooring ordinance.");
    assertEquals(List.of(), learned(reading));
    assertEquals(1, reading.claims().size());
  }

  @Test
  void ofWhatIsDoneToAnOrderOrHeldOnTheMeritsTheModelIsNotBelieved() {
    for (EventType type :
        List.of(
            EventType.STRUCK_DOWN,
            EventType.UPHELD,
            EventType.ORDER_STAYED,
            EventType.ORDER_LIFTED,
            EventType.REVIEW_DENIED)) {
      assertTrue(Competence.of(type).isEmpty(), type.code());
    }
  }

  @Test
  void whatACourtDoesIsBelievedOnlyWhereTheCourtIsNamed() {
    for (EventType type :
        List.of(EventType.ENJOINED, EventType.RELIEF_DENIED, EventType.ORDER_EXTENDED)) {
      assertTrue(Competence.of(type).contains(ActorKind.JUDGE), type.code());
      assertFalse(Competence.needsNobody(type), type.code());
    }
    assertTrue(Competence.needsNobody(EventType.EFFECTIVE));
  }

  private static List<String> learned(Reading reading) {
    return reading.claims().stream()
        .filter(c -> c.because().getFirst().startsWith("learned: "))
        .map(c -> c.type().code())
        .toList();
  }

  private static Reading read(String text) {
    Document document =
        new Document(
            new DocumentId("invented"),
            new SourceId("invented"),
            Optional.empty(),
            "Invented Times",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2031, 6, 11),
            Optional.of("Pelham's mooring ordinance"),
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }
}
