package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintMarksTest {
  @Test
  void theLocatorAtTheFootAndTheNameInTheMarginAreNoText() {
    assertEquals(
        List.of("Sec. 3. Within 60 days:", "Trump."),
        PrintMarks.drop(
            List.of(
                "9999 Federal Register / Vol. 99, No. 4 / Tuesday, April 29, 2031 / Presidential\n"
                    + "Sec. 3. Within 60 days:",
                "Trump.",
                "VerDate Sep<11>2014 15:40 Apr 28, 2031 Jkt 265001 PO 00000 Frm 00001 E:\\A.SGM",
                "r\non",
                " D\nS")));
  }

  @Test
  void aParagraphThatAPageBreaksGoesOn() {
    assertEquals(
        List.of("First.", "The Secretary and\nthe Chair shall report.", "(b) Next"),
        PrintMarks.joined(
            List.of(
                List.of("First.", "The Secretary and "),
                List.of("the Chair shall report."),
                List.of("(b) Next"))));
  }
}
