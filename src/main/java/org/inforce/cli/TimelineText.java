package org.inforce.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inforce.model.EventDate;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;

/// The life of one instrument, an event a row: day, the status it brings, what happened, the words
/// that prove it, and who says so.
public final class TimelineText {
  private static final int DAY = 12;
  private static final int STATUS = 22;

  private final Screen screen;

  public TimelineText(Screen screen) {
    this.screen = screen;
  }

  public void print(Dossier dossier) {
    Parts.heading(screen, dossier.instrument());
    screen.gap();
    new StatusText(screen).head(dossier);
    boolean ahead = false;
    for (Dossier.Row row : dossier.rows()) {
      if (!ahead && row.isAhead(dossier.asOf())) {
        ahead = true;
        screen.line(screen.paint().faint("── after " + Wording.day(dossier.asOf()) + " ──"));
        screen.gap();
      }
      row.event()
          .ifPresentOrElse(
              event -> event(dossier, event, row.step()), () -> row.step().ifPresent(this::step));
    }
    obligations(dossier);
    withdrawn(dossier);
  }

  /// What decides nothing any more: it was told once, and its page says something else now.
  private void withdrawn(Dossier dossier) {
    if (dossier.withdrawn().isEmpty()) {
      return;
    }
    screen.gap();
    screen.line(screen.paint().strong("Withdrawn: told once, and told no more"));
    for (WithdrawnEvent gone : dossier.withdrawn()) {
      StatusEvent event = gone.event();
      screen.wrapped(
          Screen.padded(day(event.effective()), DAY)
              + Screen.padded("until " + day(gone.since()), STATUS),
          dossier.what(event) + Wording.actor(event).map(actor -> " — " + actor).orElse(""));
      String indent = " ".repeat(DAY) + Screen.padded("", STATUS);
      Parts.quote(screen, indent, event.evidence().getFirst(), dossier);
    }
  }

  private static String day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
  }

  private void step(Step step) {
    screen.wrapped(
        Screen.padded(step.day().toString(), DAY)
            + Screen.padded(Parts.status(screen, step.status().status()), STATUS),
        step.status().reason());
    screen.gap();
  }

  private void event(Dossier dossier, StatusEvent event, Optional<Step> step) {
    String status = step.map(s -> Parts.status(screen, s.status().status())).orElse("│");
    String indent = " ".repeat(DAY) + Screen.padded("│", STATUS);
    screen.wrapped(
        Screen.padded(day(event.effective()), DAY) + Screen.padded(status, STATUS),
        indent,
        screen.paint().strong(dossier.what(event))
            + Wording.actor(event).map(actor -> " — " + actor).orElse("")
            + dossier.proceeding(event).map(p -> " · " + Wording.proceeding(p)).orElse(""),
        line -> line);
    Quote quote = event.evidence().getFirst();
    Parts.quote(screen, indent, quote, dossier);
    int more = event.evidence().size() - 1;
    if (more > 0) {
      screen.line(
          indent
              + screen
                  .paint()
                  .faint("and " + more + (more == 1 ? " more report" : " more reports")));
    }
    dossier.doubts(event).forEach(c -> screen.wrapped(indent, indent, "But: " + c, line -> line));
    screen.gap();
  }

  private static String day(EventDate date) {
    return date.text().orElse("no day");
  }

  private void obligations(Dossier dossier) {
    if (dossier.obligations().isEmpty()) {
      return;
    }
    screen.line(screen.paint().strong("Obligations"));
    for (ObligationState state : dossier.obligations()) {
      screen.wrapped(
          Screen.padded(state.due().map(LocalDate::toString).orElse("no day"), DAY)
              + Screen.padded(Wording.code(state.standing()), STATUS),
          Wording.obligation(state.obligation())
              + state.obligation().condition().map(c -> " (once: " + c + ")").orElse("")
              + Wording.lineage(state).map(day -> ". Its day: " + day).orElse("")
              + waitsFor(dossier, state));
    }
  }

  private static String waitsFor(Dossier dossier, ObligationState state) {
    return dossier.waitsFor(state).stream()
        .map(Wording::proceeding)
        .reduce((a, b) -> a + ", " + b)
        .map(cases -> ". Waits for " + cases)
        .orElse("");
  }
}
