package org.inforce.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Proceeding;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Held;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Blocking;

/// The status of one instrument, with what decides it and who says so.
public final class StatusText {
  private static final int LABEL = 12;

  private final Screen screen;

  public StatusText(Screen screen) {
    this.screen = screen;
  }

  public void print(Dossier dossier) {
    Parts.heading(screen, dossier.instrument());
    screen.gap();
    head(dossier);
    orders(dossier);
    dossier.deciding().ifPresent(event -> deciding(dossier, event));
    dossier
        .next()
        .ifPresent(step ->
            row(
                "Next",
                Wording.day(step.day())
                    + ": becomes "
                    + Parts.status(screen, step.status().status())
                    + ". "
                    + step.status().reason()));
  }

  /// Status, since when, and why in a sentence.
  void head(Dossier dossier) {
    dossier
        .status()
        .ifPresentOrElse(
            status -> {
              screen.line(
                  "  "
                      + Parts.status(screen, status.status())
                      + " since "
                      + Wording.day(status.since())
                      + screen.paint().faint("   (" + Parts.asOf(dossier) + ")"));
              screen.wrapped("  ", status.reason());
              dossier.lapse().ifPresent(lapse -> screen.wrapped("  ", lapse));
            },
            () -> screen.wrapped("  ", dossier.unknown() + " (" + Parts.asOf(dossier) + ")"));
    screen.gap();
  }

  private void orders(Dossier dossier) {
    if (dossier.holding().isEmpty()) {
      return;
    }
    boolean whole = dossier.holding().stream().anyMatch(Blocking::whole);
    row("Reach", whole ? "the whole of it" : "a part of it, or some persons or places");
    String label = "Orders";
    for (Held held : dossier.held()) {
      StatusEvent order = held.first().order();
      Optional<Proceeding> proceeding = dossier.proceeding(order);
      row(
          label,
          dossier.what(order)
              + ", since "
              + Wording.day(held.first().from())
              + proceeding.map(p -> " · " + Wording.proceeding(p)).orElse("")
              + again(held));
      label = "";
    }
  }

  private static String again(Held held) {
    return held.later().isEmpty()
        ? ""
        : held.later().stream()
            .map(later -> Wording.day(later.from()))
            .collect(Collectors.joining(", ", "; and again ", ""));
  }

  private void deciding(Dossier dossier, StatusEvent event) {
    row(
        "Decided by",
        Wording.date(event.effective())
            + "  "
            + dossier.what(event)
            + Wording.actor(event).map(actor -> " — " + actor).orElse("")
            + (event.reported() ? " (so far only in the news)" : ""));
    Quote quote = event.evidence().getFirst();
    Parts.quote(screen, " ".repeat(LABEL + 2), quote, dossier);
    for (String doubt : dossier.doubts(event)) {
      row("But", doubt);
    }
  }

  private void row(String label, String text) {
    screen.wrapped("  " + screen.paint().faint(Screen.padded(label, LABEL)), text);
  }
}
