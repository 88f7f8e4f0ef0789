package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.junit.jupiter.api.Test;

final class AppealChainTest {
  private static final Proceeding DISTRICT = proceeding("district");
  private static final Proceeding PANEL = proceeding("panel", "district");
  private static final Proceeding EN_BANC = proceeding("en-banc", "panel");
  private static final Proceeding SUPREME = proceeding("supreme", "en-banc");
  private static final List<Proceeding> ALL = List.of(EN_BANC, SUPREME, DISTRICT, PANEL);

  @Test
  void fourCourtsStandFromTheLowestUpWhicheverIsAskedFor() {
    for (Proceeding asked : ALL) {
      assertEquals(List.of(DISTRICT, PANEL, EN_BANC, SUPREME), AppealChain.of(asked, ALL));
    }
  }

  @Test
  void casesThatAreSaidToBeAppealsOfEachOtherStandOnce() {
    Proceeding one = proceeding("one", "other");
    Proceeding other = proceeding("other", "one");
    assertEquals(List.of(other, one), AppealChain.of(one, List.of(one, other)));
  }

  @Test
  void aCaseWithoutAppealsStandsAlone() {
    assertEquals(
        List.of(DISTRICT), AppealChain.of(DISTRICT, List.of(DISTRICT, proceeding("elsewhere"))));
  }

  private static Proceeding proceeding(String id, String... appealOf) {
    return new Proceeding(
        new ProceedingId(id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Stream.of(appealOf).map(ProceedingId::new).toList());
  }
}
