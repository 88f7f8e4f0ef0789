package org.inforce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TimelineTextTest {
  private static String timeline(boolean terminal, Map<String, String> environment) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TimelineText(Screen.of(out, terminal, environment))
        .print(Story.dossier(LocalDate.of(2024, 6, 20)));
    out.flush();
    return text.toString();
  }

  @Test
  void eachStepHasItsDayTheStatusItBringsItsQuoteAndItsSource() {
    assertEquals(
        """
        Clean Harbors Act
        statute · Washington · HB 1204 · i1

          ■ blocked since 10 Jun 2024   (as of 20 Jun 2024)
          Stopped as a whole by a preliminary injunction of the district court on 10 June 2024.

        2024-05-01  ◔ not yet in effect   enacted — the governor
                    │                     “The governor signed the Clean Harbors Act on Wednesday.”
                    │                     Harbor News, 2 May 2024 — Act signed

        2024-06-10  ■ blocked             preliminary injunction — the district court · Terminals v.
                    │                     Washington (W.D. Wash., 2:24-cv-00417)
                    │                     “A judge put the covering rule on hold on Monday.”
                    │                     Harbor News, 2 May 2024 — Act signed

        ── after 20 Jun 2024 ──

        2024-09-01  │                     hearing
                    │                     “Argument is set for 1 September.”
                    │                     Harbor News, 2 May 2024 — Act signed

        """,
        timeline(false, Map.of()));
  }

  @Test
  void colourIsForTerminalsAndCanBeRefused() {
    assertTrue(timeline(true, Map.of()).contains("\u001b[31;1m■ blocked\u001b[0m"));
    assertFalse(timeline(true, Map.of("NO_COLOR", "1")).contains("\u001b"));
    assertFalse(timeline(true, Map.of("TERM", "dumb")).contains("\u001b"));
    assertFalse(timeline(false, Map.of()).contains("\u001b"));
  }

  @Test
  void aNarrowTerminalWrapsEarlier() {
    int widest =
        timeline(false, Map.of("COLUMNS", "70")).lines().mapToInt(String::length).max().orElse(0);
    assertTrue(widest <= 70, "a line of " + widest);
  }
}
