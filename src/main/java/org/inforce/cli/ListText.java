package org.inforce.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusChange;
import org.inforce.search.Facet;
import org.inforce.search.Hit;
import org.inforce.search.SearchAnswer;
import org.inforce.search.answer.Due;
import org.inforce.search.answer.Wording;
import org.inforce.store.RecordedChange;
import org.inforce.timeline.ObligationState;

/// Answers that are lists: what was found, what changed, what is due, what a name may mean.
public final class ListText {
  private static final int DAY = 12;
  private static final int NAME = 34;
  private static final int KIND = 12;

  private final Screen screen;

  public ListText(Screen screen) {
    this.screen = screen;
  }

  /// Changes of status in the order of the days on which they hold.
  public void changes(List<RecordedChange> changes) {
    for (RecordedChange row : changes) {
      StatusChange change = row.change();
      String before = change.before().map(Wording::status).map(b -> " (was " + b + ")").orElse("");
      screen.wrapped(
          Screen.padded(change.day().toString(), DAY)
              + Screen.padded(Wording.excerpt(row.name(), NAME - 2), NAME),
          status(change.after()) + screen.paint().faint(before));
    }
  }

  /// Changes of one instrument, in the order in which we learned of them; a change known beforehand
  /// is told when it is announced and when it comes.
  public void changesOf(List<RecordedChange> changes) {
    for (RecordedChange row : changes) {
      StatusChange change = row.change();
      LocalDate learned = LocalDate.ofInstant(row.learned(), ZoneOffset.UTC);
      String note =
          change.day().isAfter(learned)
              ? "from " + change.day()
              : row.document().isEmpty() ? "as scheduled" : "";
      screen.line(
          "  "
              + Screen.padded(learned.toString(), DAY)
              + Screen.padded(status(change.after()), 22)
              + screen.paint().faint(note));
    }
  }

  private String status(LegalStatus status) {
    return Parts.status(screen, status);
  }

  /// What is due, the earliest first.
  public void dues(List<Due> dues) {
    for (Due due : dues) {
      screen.wrapped(
          Screen.padded(due.day().toString(), DAY) + Screen.padded(Wording.code(due.kind()), KIND),
          screen.paint().strong(due.instrument().name())
              + ": "
              + due.text()
              + due.standing()
                  .filter(standing -> standing != ObligationState.Standing.OPEN)
                  .map(standing -> " (" + Wording.code(standing) + ")")
                  .orElse(""));
    }
  }

  /// What was found, with the words asked for in their context.
  public void found(SearchAnswer answer) {
    for (String note : answer.notes()) {
      screen.line(screen.paint().faint(note));
    }
    answer
        .better()
        .ifPresent(better -> screen.line(screen.paint().faint("did you mean: " + better)));
    screen.line(
        screen
            .paint()
            .faint(
                (answer.exact() ? "" : "about ")
                    + answer.total()
                    + (answer.total() == 1 ? " answer" : " answers")));
    screen.gap();
    for (Hit hit : answer.hits()) {
      screen.wrapped(
          Screen.padded(hit.day().map(Object::toString).orElse(""), DAY)
              + Screen.padded(Wording.code(hit.what()), KIND),
          screen.paint().strong(hit.title()) + facts(hit));
      hit.snippets().stream()
          .limit(1)
          .forEach(snippet ->
              screen.wrapped(
                  " ".repeat(DAY + KIND), "“" + Wording.excerpt(snippet.text(), 220) + "”"));
    }
  }

  private String facts(Hit hit) {
    Optional<String> status =
        Optional.ofNullable(hit.facets().get(Facet.STATUS))
            .map(code -> Coded.of(LegalStatus.class, code))
            .map(this::status);
    Optional<String> rest =
        Optional.ofNullable(
            hit.facets().getOrDefault(Facet.PUBLISHER, hit.facets().get(Facet.TYPE)));
    return status.map(s -> "  " + s).orElse("")
        + rest.map(r -> screen.paint().faint("  " + r.replace('-', ' '))).orElse("");
  }

  /// What a name may mean.
  public void candidates(List<Instrument> candidates) {
    for (Instrument candidate : candidates) {
      screen.wrapped(
          "  ",
          screen.paint().strong(candidate.name())
              + "  "
              + screen
                  .paint()
                  .faint(
                      Wording.code(candidate.type())
                          + candidate.jurisdiction().map(j -> " · " + j).orElse("")
                          + (candidate.identifiers().isEmpty()
                              ? ""
                              : " · " + String.join(", ", candidate.identifiers()))
                          + " · "
                          + candidate.id()));
    }
  }
}
