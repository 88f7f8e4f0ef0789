package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.inforce.cli.Story;
import org.inforce.search.answer.Dossier;
import org.junit.jupiter.api.Test;

/// The picture of a timeline says in its titles what the list beneath it says.
final class DrawingTest {
  @Test
  void anOrderThatLivesAgainIsNamedSoOnItsMarkAndItsBar() {
    Dossier dossier = Story.revived(LocalDate.of(2024, 7, 1));
    Drawing.Lane lane =
        Drawing.of(dossier, dossier.asOf()).orElseThrow().lanes().stream()
            .filter(l -> !l.bars().isEmpty())
            .findFirst()
            .orElseThrow();
    String again = "in effect again";
    assertEquals(
        List.of(
            "preliminary injunction, 10 Jun 2024 to 14 Jun 2024",
            "preliminary injunction, " + again + ", 20 Jun 2024 on"),
        lane.bars().stream().map(Drawing.Bar::title).toList());
    assertEquals(
        List.of("2024-06-20: preliminary injunction, " + again + " — the Ninth Circuit"),
        lane.marks().stream()
            .filter(mark -> mark.event().equals("e5"))
            .map(Drawing.Mark::title)
            .toList());
  }
}
