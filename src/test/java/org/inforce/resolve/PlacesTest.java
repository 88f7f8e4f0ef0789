package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentType;
import org.inforce.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose a law is tells it from another's, and one law's number and name from two laws.
final class PlacesTest {
  private static Resolution resolve(Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
  }

  private static Told law(Told told, String name, String place, String... numbers) {
    return told.about(name, Optional.of(InstrumentType.STATUTE), Optional.of(place), numbers);
  }

  private static Told challenged(Told told) {
    return told.that(EventType.CHALLENGED, "Shippers sued.", "2024-06-03", DateBasis.STATED);
  }

  private static Told appealed(Told told) {
    return told.that(EventType.APPEALED, "The state appealed.", "2024-07-04", DateBasis.STATED);
  }

  @ParameterizedTest
  @CsvSource({"us-oh, dock fee law, 1", "us-oh, pier fee law, 2", "us-md, dock fee law, 2"})
  void aNumberAndANameThatGoByTheSameWordsAndPlaceAreOne(String place, String called, int laws) {
    Told name = law(Told.of("a", "2024-06-04"), "Harbor Dust Act", "us-oh").also("dock fee law");
    Told number = law(Told.of("b", "2024-07-05"), "HB 300", place, "HB 300").also(called);
    assertEquals(laws, resolve(challenged(name), appealed(number)).instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"Utah's dock fee law, us-ut, 0", "the dock fee law, us-oh, 1"})
  void anotherStatesLawOfWhichATextTellsBesideItsOwnIsAnother(
      String second, String place, int upheld) {
    Told known = challenged(law(Told.of("a", "2024-06-04"), "Ohio's dock fee law", "us-oh"));
    Told both = Told.of("b", "2024-07-05").saying("Ohio appealed. Utah's dock fee law was upheld.");
    law(appealed(law(both, "Ohio's dock fee law", "us-oh")), second, place)
        .that(EventType.UPHELD, "It was upheld.", "2024-07-01", DateBasis.STATED);
    Resolution told = resolve(known, both);
    assertEquals(upheld, told.events().stream().filter(e -> e.type() == EventType.UPHELD).count());
  }

  @Test
  void aWeekdayBehindAJudgesNameIsNoPartOfIt() {
    assertEquals(
        Set.of("Quint"), CaseTraits.judges("U.S. District Judge Mara Quint Monday blocked it."));
  }
}
