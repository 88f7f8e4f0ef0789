package org.inforce.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.inforce.model.ProceedingId;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BellTest {
  private static final Follow INSTRUMENT = new Follow(Follow.Kind.INSTRUMENT, "dust-act");

  private AlertStory story;

  @BeforeEach
  void open(@TempDir Path folder) {
    story = new AlertStory(folder);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void aChangeIsToldWithWhatItWasAndWhatItReaches() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(
        List.of(
            "NEW (in force): Harbour Dust Act",
            "BLOCKED (was in force): Harbour Dust Act — all of it"),
        story.subjects("a"));
  }

  @Test
  void theSameHappeningFromAnotherDocumentRingsNoSecondTime() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(0, story.learn("2024-03-07T12:00:00Z", "2024-03-06 enjoined whole @P1"));
    assertEquals(0, story.learn("2024-03-08T12:00:00Z"));
  }

  @Test
  void aLaterBlockAfterAReliefRingsAgain() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-05T12:00:00Z", "2024-03-05 enjoined whole @P1");
    story.learn("2024-03-06T12:00:00Z", "2024-03-06 order-stayed whole @A1");
    story.learn("2024-03-07T12:00:00Z", "2024-03-07 enjoined whole @A1");
    assertEquals(
        List.of(
            "NEW (in force): Harbour Dust Act",
            "BLOCKED (was in force): Harbour Dust Act — all of it",
            "BACK IN FORCE (was blocked): Harbour Dust Act",
            "BLOCKED (was in force): Harbour Dust Act — all of it"),
        story.subjects("a"));
  }

  @Test
  void anOrderThatComesBackIsToldAsTheOrderThatItWas() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-05T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertFalse(sentence("a").contains("in effect again"), "it is new");
    story.learn("2024-03-06T12:00:00Z", "2024-03-06 order-stayed whole @A1");
    story.learn("2024-03-09T12:00:00Z", "2024-03-09 enjoined whole @A1");
    assertTrue(sentence("a").contains("It is no new order: it is in effect again"), sentence("a"));
  }

  private String sentence(String subscription) {
    return AlertJson.read(
            Told.class,
            story.writer.store().outbox(o -> o.told(subscription, "dust-act")).getLast().body())
        .notice()
        .sentence();
  }

  @Test
  void thoseWhoWereToldTheWrongThingAreToldSo() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    story.follow(AlertStory.subscription("late", INSTRUMENT));
    story.unlearn("2024-03-08T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals("CORRECTED (in force): Harbour Dust Act", story.subjects("a").getLast());
    assertEquals(List.of("BACK IN FORCE (was blocked): Harbour Dust Act"), story.subjects("late"));
  }

  @Test
  void aDayToComeRingsWhenItIsKnownAndOnTheDay() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 effective");
    for (String day : List.of("2024-01-11", "2024-02-01", "2024-06-30")) {
      assertEquals(0, story.dawn(day), day + " is not the day");
    }
    assertEquals(0, story.learn("2024-05-01T12:00:00Z"), "another document says the same");
    assertEquals(1, story.dawn("2024-07-01"));
    assertEquals(0, story.dawn("2024-07-02"));
    assertEquals(
        List.of(
            "NEW (not yet in effect): Harbour Dust Act",
            "SCHEDULED (in force on 1 July 2024): Harbour Dust Act",
            "IN FORCE (was not yet in effect): Harbour Dust Act"),
        story.subjects("a").stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList());
  }

  private static int rank(String subject) {
    return List.of("NEW", "SCHEDULED", "IN FORCE").indexOf(subject.split("[:(]")[0].strip());
  }

  @Test
  void aLateArrivalThatLeavesTodaysStatusAsItIsRingsNot() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    assertEquals(
        0,
        story.learn(
            "2024-06-01T12:00:00Z",
            "2024-02-01 enjoined whole @P1",
            "2024-02-05 order-lifted whole @P1"));
  }

  @Test
  void whatHappenedLongAgoRingsInNoKind() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    assertEquals(0, story.learn("2024-06-01T12:00:00Z", "2024-02-01 amended"), "amended in winter");
    assertEquals(
        0,
        story.learn("2024-06-02T12:00:00Z", "2024-03-01 hearing-scheduled @P1"),
        "a hearing that was held");
    assertEquals(0, story.learn("2024-06-03T12:00:00Z", "2024-02-01 delayed"), "a delay long over");
    assertEquals(1, story.learn("2024-06-04T12:00:00Z", "2024-06-01 amended"));
    assertEquals(1, story.learn("2024-06-05T12:00:00Z", "2024-07-01 hearing-scheduled @P1"));
  }

  @Test
  void aDelayThatIsHeardOfLateRingsWhileADayLiesAhead() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 effective");
    int before = story.subjects("a").size();
    story.learn("2024-06-01T12:00:00Z", "2024-03-01 delayed", "2024-09-01 effective");
    assertTrue(
        story.subjects("a").subList(before, story.subjects("a").size()).stream()
            .anyMatch(s -> s.equals("DEADLINE MOVED: Harbour Dust Act")),
        story.subjects("a").toString());
  }

  @Test
  void whatWasPromisedOfADayAndComesNotIsTakenBack() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 rescinded");
    int before = story.subjects("a").size();
    story.unlearn("2024-02-01T12:00:00Z", "2024-07-01 rescinded");
    assertEquals(
        "CORRECTED (not rescinded on 1 July 2024): Harbour Dust Act",
        story.subjects("a").getLast());
    assertEquals(before + 1, story.subjects("a").size());
    assertEquals(0, story.learn("2024-02-02T12:00:00Z"), "once");
  }

  @Test
  void aDayThatIsReadOtherwiseIsCorrectedThoughNoEventIsNew() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 effective");
    assertEquals(
        1, story.redate("2024-02-01T12:00:00Z", "2024-07-01 effective", "2024-07-15 effective"));
    assertEquals(
        "CORRECTED: SCHEDULED (in force on 15 July 2024): Harbour Dust Act",
        story.subjects("a").getLast());
    assertTrue(sentence("a").contains("We told you otherwise of 1 July 2024"), sentence("a"));
    assertEquals(0, story.learn("2024-02-02T12:00:00Z"), "once");
  }

  @Test
  void aBlockThatCameWeeksLaterThanWasToldIsCorrected() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-25T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(
        1,
        story.redate(
            "2024-03-26T12:00:00Z",
            "2024-03-05 enjoined whole @P1",
            "2024-03-20 enjoined whole @P1"));
    assertEquals(
        "CORRECTED (blocked): Harbour Dust Act — all of it", story.subjects("a").getLast());
    assertTrue(sentence("a").contains("blocked since 20 March 2024"), sentence("a"));
    assertEquals(0, story.learn("2024-03-27T12:00:00Z"), "once");
  }

  @Test
  void aDayOrTwoBetweenFilingAndEntryIsNoCorrection() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-25T12:00:00Z", "2024-03-18 enjoined whole @P1");
    assertEquals(
        0,
        story.redate(
            "2024-03-26T12:00:00Z",
            "2024-03-18 enjoined whole @P1",
            "2024-03-20 enjoined whole @P1"));
  }

  @Test
  void aDayThatComesIsToldWhenItComesForTheReader() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 effective");
    story.dawn("2024-07-01");
    // Subscriptions of the story are in New York.
    assertEquals(Instant.parse("2024-07-01T04:05:00Z"), due("a"));
  }

  private Instant due(String subscription) {
    return story.writer.store().outbox(o -> o.told(subscription, "dust-act")).getLast().due();
  }

  @Test
  void aMonthIsPromisedAsAMonth() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07 effective");
    assertTrue(
        story.subjects("a").contains("SCHEDULED (in force in July 2024): Harbour Dust Act"),
        story.subjects("a").toString());
    assertEquals(
        1, story.redate("2024-02-01T12:00:00Z", "2024-07 effective", "2024-07-15 effective"));
    assertEquals(
        "SCHEDULED (in force on 15 July 2024): Harbour Dust Act", story.subjects("a").getLast());
  }

  @Test
  void aJurisdictionHearsOfAllBelowIt() {
    story.follow(AlertStory.subscription("state", new Follow(Follow.Kind.JURISDICTION, "us-wa")));
    story.follow(AlertStory.subscription("other", new Follow(Follow.Kind.JURISDICTION, "us-w")));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    assertEquals(List.of("NEW (in force): Harbour Dust Act"), story.subjects("state"));
    assertEquals(List.of(), story.subjects("other"));
  }

  @Test
  void aCaseHearsOfItsAppealToo() {
    story.follow(AlertStory.subscription("case", new Follow(Follow.Kind.CASE, "P1")));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-05T12:00:00Z", "2024-03-05 enjoined whole @P1");
    story.learn("2024-03-06T12:00:00Z", "2024-03-06 order-stayed whole @A1");
    assertEquals(2, story.subjects("case").size());
  }

  @Test
  void aMutedCaseAndAnUnwantedKindAreSilent() {
    Subscription all = AlertStory.subscription("a", INSTRUMENT);
    story.follow(
        new Subscription(
            "muted",
            all.name(),
            all.note(),
            all.follow(),
            all.kinds(),
            all.frequency(),
            all.zone(),
            all.quiet(),
            all.channels(),
            Set.of(new ProceedingId("P1")),
            all.snoozedUntil(),
            all.created()));
    story.follow(
        new Subscription(
            "choosy",
            all.name(),
            all.note(),
            all.follow(),
            Set.of(AlertKind.VACATED),
            all.frequency(),
            all.zone(),
            all.quiet(),
            all.channels(),
            Set.of(),
            all.snoozedUntil(),
            all.created()));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-05T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(List.of("NEW (in force): Harbour Dust Act"), story.subjects("muted"));
    assertEquals(List.of(), story.subjects("choosy"));
  }

  @Test
  void whatIsFirstHeardOfBecauseItWasStoppedRingsForThoseWhoWaitForThat() {
    Subscription all = AlertStory.subscription("stops", INSTRUMENT);
    story.follow(
        new Subscription(
            "stops",
            all.name(),
            all.note(),
            all.follow(),
            Set.of(AlertKind.BLOCKED),
            all.frequency(),
            all.zone(),
            all.quiet(),
            all.channels(),
            Set.of(),
            all.snoozedUntil(),
            all.created()));
    story.learn("2024-03-05T12:00:00Z", "2024-03-05 enjoined whole @P1");
    assertEquals(List.of("NEW (blocked): Harbour Dust Act — all of it"), story.subjects("stops"));
  }

  @Test
  void theMessageSaysWhyItCameWhoSaysSoAndWhatIsDoubtful() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1 reported");
    Told told =
        AlertJson.read(
            Told.class, story.writer.store().outbox(o -> o.told("a", "dust-act")).getLast().body());
    assertTrue(told.notice().why().contains("tell the harbour master"), told.notice().why());
    assertTrue(told.notice().quote().orElseThrow().text().contains("enjoined"));
    assertTrue(
        told.notice().facts().stream().anyMatch(f -> f.text().contains("reported by news only")));
    assertTrue(
        told.notice().facts().stream()
            .anyMatch(f -> f.text().equals("6 March 2024, 07:00 America/New_York")));
  }

  @Test
  void theMessageSaysWhatADutyWaitsForAndWhenThatHasHappened() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.asks("once the legal concerns are resolved");
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    assertEquals(
        List.of(
            "waiting: Ports must report open piles; waits until this happens: once the legal"
                + " concerns are resolved"),
        obligations());
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 dismissed @P1");
    assertEquals(
        List.of(
            "open: Ports must report open piles; what it waited for seems to have happened: once"
                + " the legal concerns are resolved"),
        obligations());
    assertEquals("CONDITION MET: Harbour Dust Act", story.subjects("a").getLast());
  }

  private List<String> obligations() {
    Told told =
        AlertJson.read(
            Told.class, story.writer.store().outbox(o -> o.told("a", "dust-act")).getLast().body());
    return told.notice().facts().stream()
        .filter(fact -> fact.label().equals("Obligation"))
        .map(fact -> fact.text())
        .toList();
  }

  @Test
  void aDayOfEffectIsNotPromisedOfWhatIsStopped() {
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted", "2024-07-01 effective");
    story.learn("2024-03-06T12:00:00Z", "2024-03-05 enjoined whole @P1");
    Told told =
        AlertJson.read(
            Told.class, story.writer.store().outbox(o -> o.told("a", "dust-act")).getLast().body());
    assertTrue(
        told.notice().facts().stream()
            .anyMatch(f ->
                f.text()
                    .equals(
                        "was to take effect on 1 July 2024; as things stand it will be blocked"
                            + " then")),
        told.notice().facts().toString());
  }

  @Test
  void whatOnlyNewsTellsRingsAsReportedAndARecordThatConfirmsItRingsNoSecondTime() {
    String block = "2024-03-05 enjoined whole @P1 reported";
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", block);
    assertEquals(
        "REPORTED: BLOCKED (was in force): Harbour Dust Act — all of it",
        story.subjects("a").getLast());
    assertEquals(0, story.amend("2024-03-07T12:00:00Z", block, false));
    assertEquals(2, story.subjects("a").size());
    story.learn("2024-03-09T12:00:00Z", "2024-03-09 order-lifted whole @P1");
    assertEquals("BACK IN FORCE (was blocked): Harbour Dust Act", story.subjects("a").getLast());
  }

  @Test
  void aContradictionRingsAsDisputedOnce() {
    String block = "2024-03-05 enjoined whole @P1";
    String other = "paper says 2024-03-01; 2024-03-05 counts, for it is from the stronger source.";
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learn("2024-03-06T12:00:00Z", block);
    assertEquals(0, story.amend("2024-03-07T11:00:00Z", block, false, StatusEvent.NO_DAY));
    assertEquals(1, story.amend("2024-03-07T12:00:00Z", block, false, other));
    assertEquals("DISPUTED: Harbour Dust Act — all of it", story.subjects("a").getLast());
    assertEquals(0, story.amend("2024-03-08T12:00:00Z", block, false, other));
    assertEquals(0, story.amend("2024-03-09T12:00:00Z", block, false, other, other + " Too."));
    Told told =
        AlertJson.read(
            Told.class, story.writer.store().outbox(o -> o.told("a", "dust-act")).getLast().body());
    assertTrue(told.notice().sentence().contains("contradict each other"), told.toString());
    assertTrue(
        told.notice().facts().stream()
            .anyMatch(f -> f.text().startsWith("paper says 1 Mar 2024; 5 Mar 2024 counts")));
  }

  @Test
  void aContradictionThatComesWithTheChangeIsNoMessageOfItsOwn() {
    String block = "2024-03-05 enjoined whole @P1";
    story.follow(AlertStory.subscription("a", INSTRUMENT));
    story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted");
    story.learnDisputed("2024-03-06T12:00:00Z", block, "paper says 2024-03-01; it counts not.");
    assertEquals(2, story.subjects("a").size());
    assertEquals(0, story.learn("2024-03-07T12:00:00Z"));
  }

  @Test
  void aSubscriptionHearsNothingOfWhatWasBeforeIt() {
    Subscription all = AlertStory.subscription("a", INSTRUMENT);
    story.follow(
        new Subscription(
            "new",
            all.name(),
            all.note(),
            all.follow(),
            all.kinds(),
            all.frequency(),
            all.zone(),
            all.quiet(),
            all.channels(),
            Set.of(),
            all.snoozedUntil(),
            Instant.parse("2024-05-01T00:00:00Z")));
    assertEquals(0, story.learn("2024-01-10T12:00:00Z", "2024-01-09 enacted"));
  }
}
