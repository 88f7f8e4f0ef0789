package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.inforce.model.Affinity;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.junit.jupiter.api.Test;

/// Documents that give one number, name or case share a key; what only describes has none.
final class MatterKeysTest {
  private static Set<String> keys(Told told) {
    return Resolver.affinityOf(
            told.that(EventType.CHALLENGED, "They sued.", "2024-06-03", DateBasis.STATED)
                .recorded()
                .reading())
        .keys();
  }

  private static Told washington(String id) {
    return Told.of(id, "2024-06-04").saying("Washington state is sued over coal dust.");
  }

  private static boolean meet(Told one, Told other) {
    return meet(keys(one), keys(other));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(key ->
            other.contains(Affinity.acrossCitation(key))
                || !Affinity.isCited(key) && other.contains(key));
  }

  @Test
  void oneNumberOfOneStateJoins() {
    assertTrue(
        meet(
            washington("a").about("HB 12", Optional.empty(), Optional.of("us-wa"), "HB 12"),
            washington("b").about("dust law", Optional.empty(), Optional.of("us-wa"), "HB 12")));
  }

  @Test
  void aBillOfOneNumberInAnotherStateIsAnother() {
    Told oregon = Told.of("c", "2026-06-04").saying("Oregon is sued over coal dust.");
    assertFalse(
        meet(
            washington("a")
                .about("House Bill 1", Optional.empty(), Optional.of("us-wa"), "House Bill 1"),
            oregon.about("House Bill 1", Optional.empty(), Optional.of("us-or"), "House Bill 1")));
  }

  @Test
  void aDescriptionAloneJoinsNothing() {
    assertFalse(meet(washington("a").about("dust law"), washington("b").about("dust law")));
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
    assertTrue(meet(one.about("Non-Compete Clause Rule"), other.about("Noncompete Clause Rule")));
  }

  @Test
  void whatTellsOfAnActMeetsWhatCitesItButTwoThatCiteItDoNotMeet() {
    Set<String> telling =
        keys(
            washington("a")
                .about("Harbor Dust Act", Optional.empty(), Optional.of("us-wa"), "HB 12"));
    Set<String> citing = keys(citing("b", "Ferry Toll Act"));
    Set<String> alsoCiting = keys(citing("c", "School Lunch Act"));
    assertTrue(meet(telling, citing));
    assertTrue(meet(citing, telling));
    assertFalse(meet(citing, alsoCiting));
  }

  /// Tells of one act and names another beside it.
  private static Told citing(String id, String act) {
    return washington(id).about("Harbor Dust Act").about(act);
  }
}
