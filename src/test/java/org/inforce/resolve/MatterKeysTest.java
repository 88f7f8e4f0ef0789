package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.junit.jupiter.api.Test;

/// Documents of one matter share a key; documents of two matters share none for a common word.
final class MatterKeysTest {
  private static Set<String> keys(Told told) {
    return Resolver.keysOf(
        told.that(EventType.CHALLENGED, "They sued.", "2024-06-03", DateBasis.STATED)
            .recorded()
            .reading());
  }

  private static Told washington(String id) {
    return Told.of(id, "2024-06-04").saying("Washington state is sued over coal dust.");
  }

  private static boolean meet(Told one, Told other) {
    return !Collections.disjoint(keys(one), keys(other));
  }

  @Test
  void oneNumberOfOneStateJoins() {
    assertTrue(
        meet(
            washington("a").about("HB 12", Optional.empty(), Optional.of("us-wa"), "HB 12"),
            washington("b").about("dust law", Optional.empty(), Optional.of("us-wa"), "HB 12")));
  }

  @Test
  void aTellingWordJoinsWithinOneStateAlone() {
    Told oregon = Told.of("c", "2024-06-04").saying("Oregon is sued over coal dust.");
    assertTrue(meet(washington("a").about("dust law"), washington("b").about("coal dust ban")));
    assertFalse(meet(washington("a").about("dust law"), oregon.about("coal dust ban")));
  }

  @Test
  void aWordThatAllReportsShareJoinsNothing() {
    assertFalse(
        meet(washington("a").about("school safety law"), washington("b").about("health care law")));
  }

  @Test
  void aDocketNumberOfOneCourtJoins() {
    Optional<String> docket = Optional.of("2:24-cv-00417");
    assertTrue(
        meet(
            Told.of("a", "2024-06-04").about("").in("wawd", "trial", Optional.empty(), docket),
            Told.of("b", "2024-06-05").about("").in("wawd", "trial", Optional.empty(), docket)));
  }

  @Test
  void aHyphenMakesNoOtherWord() {
    Told one = Told.of("a", "2024-06-04").saying("The agency is sued.");
    Told other = Told.of("b", "2024-06-05").saying("Banks sued over noncompetes.");
    assertTrue(meet(one.about("Non-Compete Clause Rule"), other.about("noncompete ban")));
  }

  @Test
  void aReportThatNamesNothingIsFoundByItsHeadline() {
    Told named = washington("a").about("Towboat ban");
    Told nameless = washington("b").title("Towboat owners sue Washington").about("");
    assertTrue(meet(named, nameless));
    assertFalse(meet(named, washington("c").title("Ferry owners sue Washington").about("")));
  }
}
