package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.Obligation;
import org.inforce.model.Resolution;
import org.junit.jupiter.api.Test;

/// A duty that names no day binds from the day its law takes effect, whichever document tells it.
final class DutyStartTest {
  private static final String ACT = "Harbor Dust Act";

  private static final Told EFFECT =
      Told.of("a", "2024-05-02")
          .about(ACT)
          .that(EventType.EFFECTIVE, "It takes effect on July 1.", "2024-07-01", DateBasis.STATED);

  private static Obligation only(Told... documents) {
    Resolution told = Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
    assertEquals(1, told.obligations().size(), told.obligations().toString());
    return told.obligations().getFirst();
  }

  private static Told duty(String published, String condition) {
    return Told.of("b", published)
        .about(ACT)
        .that(EventType.ENACTED, "It was signed.", "2024-04-30", DateBasis.STATED)
        .owing("Terminals", "cover coal piles", condition);
  }

  @Test
  void theDayAndItsProofComeFromAnotherDocument() {
    Obligation duty = only(EFFECT, duty("2024-05-20", ""));
    assertEquals(Optional.of("2024-07-01"), duty.due().map(Object::toString));
    assertEquals(
        List.of("Terminals must cover coal piles", "It takes effect on July 1."),
        duty.evidence().stream().map(q -> q.text()).toList());
  }

  @Test
  void aLawInEffectAddsNoDay() {
    assertEquals(Optional.empty(), only(EFFECT, duty("2024-07-20", "")).due());
  }

  @Test
  void aDutyThatWaitsForSomethingIsNotDueBefore() {
    assertEquals(Optional.empty(), only(EFFECT, duty("2024-05-20", "once the fund is open")).due());
  }

  @Test
  void theLastDayCountsOfALawThatWasPutOff() {
    Told delay =
        Told.of("c", "2024-06-10")
            .about(ACT)
            .that(EventType.DELAYED, "It was put off.", "2024-06-09", DateBasis.STATED)
            .that(
                EventType.EFFECTIVE, "It now starts on October 1.", "2024-10-01", DateBasis.STATED);
    assertEquals(
        Optional.of("2024-10-01"),
        only(EFFECT, duty("2024-05-20", ""), delay).due().map(Object::toString));
  }
}
