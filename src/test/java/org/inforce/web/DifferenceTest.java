package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inforce.web.Difference.Mark;
import org.inforce.web.Difference.Passage;
import org.inforce.web.Difference.Piece;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  @Test
  void aChangedWordIsShownWithinItsParagraphAndTheRestIsCounted() {
    assertEquals(
        List.of(
            new Passage(
                2,
                List.of(
                    new Piece("The judge ", Mark.KEPT),
                    new Piece("denied ", Mark.REMOVED),
                    new Piece("granted ", Mark.ADDED),
                    new Piece("the order.", Mark.KEPT)))),
        Difference.between(
            "One.\n\nTwo.\n\nThe judge denied the order.\n\nEnd.",
            "One.\n\nTwo.\n\nThe judge granted the order.\n\nEnd."));
  }

  @Test
  void whatWasAddedAndTakenAwayIsShownWhole() {
    assertEquals(
        List.of(
            new Passage(0, List.of(new Piece("One.", Mark.REMOVED))),
            new Passage(1, List.of(new Piece("Three.", Mark.ADDED)))),
        Difference.between("One.\n\nTwo.", "Two.\n\nThree."));
    assertEquals(List.of(), Difference.between("One.\n\nTwo.", "One.\nTwo."));
  }
}
