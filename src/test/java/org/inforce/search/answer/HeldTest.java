package org.inforce.search.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.inforce.cli.Story;
import org.inforce.timeline.Blocking;
import org.junit.jupiter.api.Test;

final class HeldTest {
  /// A case page listed the same injunction once for each court that let it go on.
  @Test
  void anOrderThatSeveralCourtsLetGoOnStandsOnce() {
    Dossier dossier = Story.revived(LocalDate.of(2024, 7, 1));
    assertEquals(
        List.of("preliminary injunction, in effect again since 2024-06-20"),
        dossier.held().stream()
            .map(h -> dossier.what(h.first().order()) + " since " + h.first().from())
            .toList());
    List<Blocking> twice =
        List.of(dossier.holding().getFirst(), later(dossier.holding().getFirst()));
    List<Held> held = Held.of(dossier, twice);
    assertEquals(1, held.size());
    assertEquals(
        List.of(LocalDate.of(2024, 6, 20), LocalDate.of(2024, 6, 21)),
        held.getFirst().all().stream().map(b -> b.from()).toList());
  }

  private static Blocking later(Blocking blocking) {
    return new Blocking(
        blocking.order(),
        blocking.whole(),
        blocking.invalid(),
        blocking.from().plusDays(1),
        blocking.until());
  }
}
