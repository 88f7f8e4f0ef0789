package org.inforce.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
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
  private static final int LONGEST_WORDS = 240;

  private final Screen screen;

  public ListText(Screen screen) {
    this.screen = screen;
  }

  /// Changes of status by the day on which we learned of them; from when on each holds where that
  /// is another day.
  ///
  /// @param names what instruments are called today, where they are still known
  public void changes(List<RecordedChange> changes, Map<InstrumentId, String> names) {
    for (RecordedChange row : changes) {
      StatusChange change = row.change();
      LocalDate learned = learned(row);
      String name = names.getOrDefault(change.instrument(), row.name());
      boolean ahead = change.day().isAfter(learned);
      String day =
          ahead
              ? " from " + change.day()
              : change.day().isBefore(learned) ? " since " + change.day() : "";
      String before =
          change
              .before()
              .map(status ->
                  (ahead
                      ? ", until then " + Wording.status(status)
                      : ", was " + Wording.status(status)))
              .orElse("");
      screen.wrapped(
          Screen.padded(learned.toString(), DAY)
              + Screen.padded(Wording.excerpt(Wording.name(name), NAME - 2), NAME),
          status(change.after())
              + screen.paint().faint(day + before + (isScheduled(row) ? ", as scheduled" : "")));
    }
  }

  private static LocalDate learned(RecordedChange row) {
    return LocalDate.ofInstant(row.learned(), ZoneOffset.UTC);
  }

  /// True if it was known beforehand, and its day came.
  private static boolean isScheduled(RecordedChange row) {
    return row.document().isEmpty();
  }

  /// Changes of one instrument, in the order in which we learned of them; a change known beforehand
  /// is told when it is announced and when it comes.
  public void changesOf(List<RecordedChange> changes) {
    for (RecordedChange row : changes) {
      StatusChange change = row.change();
      LocalDate learned = learned(row);
      String note =
          change.day().isAfter(learned)
              ? "from " + change.day()
              : isScheduled(row) ? "as scheduled" : "";
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

  /// What is due, or has come, the earliest first.
  public void dues(List<Due> dues, LocalDate today) {
    for (Due due : dues) {
      screen.wrapped(
          Screen.padded(due.day().toString(), DAY) + Screen.padded(Wording.code(due.kind()), KIND),
          screen.paint().strong(Wording.name(due.instrument()))
              + ": "
              + due.text(today)
              + due.standing()
                  .filter(standing -> standing != ObligationState.Standing.OPEN)
                  .map(standing -> " (" + Wording.code(standing) + ")")
                  .orElse(""));
    }
  }

  /// What was found, with the words asked for in their context.
  ///
  /// @param sentences shown in place of these words, by the id of what was found
  public void found(SearchAnswer answer, Map<String, String> sentences) {
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
          screen.paint().strong(title(hit)) + facts(hit));
      Optional.ofNullable(sentences.get(hit.id()))
          .or(() -> hit.snippets().stream().map(Hit.Snippet::text).findFirst())
          .ifPresent(words ->
              screen.wrapped(
                  " ".repeat(DAY + KIND), "“" + Wording.excerpt(words, LONGEST_WORDS) + "”"));
    }
  }

  private static String title(Hit hit) {
    return hit.title().isEmpty() ? "(without a title)" : Wording.name(hit.title());
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
        + rest.map(r -> screen.paint().faint(" · " + r.replace('-', ' '))).orElse("");
  }

  /// What a name may mean.
  public void candidates(List<Instrument> candidates) {
    for (Instrument candidate : candidates) {
      screen.wrapped(
          "  ",
          screen.paint().strong(Wording.name(candidate))
              + "  "
              + screen
                  .paint()
                  .faint(
                      Wording.code(candidate.type())
                          + candidate.jurisdiction().map(j -> " · " + Wording.place(j)).orElse("")
                          + (candidate.identifiers().isEmpty()
                              ? ""
                              : " · " + String.join(", ", candidate.identifiers()))
                          + " · "
                          + candidate.id()));
    }
  }
}
