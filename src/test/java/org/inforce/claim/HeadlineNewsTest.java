package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Claim;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.StatusEvent;
import org.inforce.resolve.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What headlines tell that the text below them does not, in words that are understood.
final class HeadlineNewsTest {
  private static final String LEAD = "The Harbor Dust Act had a bad day in Seattle on Wednesday.";

  @ParameterizedTest
  @CsvSource({
    "Mayor vetoes Harbor Dust Act, vetoed",
    "Judge blocks Harbor Dust Act, enjoined",
    "Court strikes down Harbor Dust Act, struck-down",
    "Harbor Dust Act may be struck down, -",
    "Judge rules against Reyes in suit over delayed Harbor Dust Act, -",
    "Supreme Court stays out of Harbor Dust Act fight, -",
    "Union weighs suit over Harbor Dust Act, -"
  })
  void tellTheNewsWhereTheTextDoesNot(String headline, String told) {
    Reading reading = HarborCourier.read(DocumentKind.NEWS, headline, LEAD);
    assertEquals(told, HarborCourier.kinds(reading));
  }

  @Test
  void isProvedByTheLeadAndOfTheDayOfTheNews() {
    Claim claim =
        HarborCourier.read(DocumentKind.NEWS, "Mayor vetoes Harbor Dust Act", LEAD)
            .claims()
            .getFirst();
    assertEquals(LEAD, claim.quote().text());
    assertEquals("2025-03-12", claim.date().text().orElseThrow());
  }

  @Test
  void isDoubtedUntilATextTellsIt() {
    Reading headline = HarborCourier.read(DocumentKind.NEWS, "Mayor vetoes Harbor Dust Act", LEAD);
    StatusEvent alone = events(headline).getFirst();
    assertEquals(List.of(StatusEvent.OF_HEADLINE), alone.conflicts());
    assertEquals(List.of(), alone.contradictions());
    String text = "The mayor vetoed the Harbor Dust Act on Wednesday.";
    StatusEvent told =
        events(headline, HarborCourier.read(DocumentKind.NEWS, "Other news", text)).getFirst();
    assertEquals(List.of(), told.conflicts());
    assertTrue(told.evidence().getFirst().text().contains("vetoed"), told.toString());
  }

  private static List<StatusEvent> events(Reading... readings) {
    return Resolver.resolve(
            Stream.of(readings).map(reading -> new Recorded(reading, Instant.EPOCH)).toList())
        .events();
  }

  @Test
  void isInAnAlertOfTheDayThatItsFirstSentenceGives() {
    String lead = "As a part of its work on dust the agency gave out on March 3, 2025 its act.";
    Claim claim =
        HarborCourier.read(DocumentKind.NEWS, "Mayor vetoes Harbor Dust Act", lead)
            .claims()
            .getFirst();
    assertEquals("2025-03-03", claim.date().text().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Judge blocks Harbor Dust Act, A judge on Wednesday upheld the Harbor Dust Act., upheld",
    "Harbor Dust Act delayed, A judge on Wednesday blocked the Harbor Dust Act., enjoined",
    "Reyes signs Harbor Dust Act, The agency issued the Harbor Dust Act on Monday., issued"
  })
  void addNothingToWhatTheTextTells(String headline, String text, String told) {
    Reading reading = HarborCourier.read(DocumentKind.NEWS, headline, text);
    assertEquals(told, HarborCourier.kinds(reading));
  }

  @Test
  void ofAnOpinionAreNone() {
    Reading reading =
        HarborCourier.read(DocumentKind.OPINION, "Judge blocks Harbor Dust Act", LEAD);
    assertEquals("-", HarborCourier.kinds(reading));
  }
}
