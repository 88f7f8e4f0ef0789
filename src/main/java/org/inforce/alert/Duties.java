package org.inforce.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.Obligation;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// The obligations of an instrument that there is news of: how each stands now, and whether what it
/// waits for has happened.
final class Duties {
  private Duties() {}

  /// What a message says of them.
  ///
  /// @param form in which days are written
  static List<String> lines(News news, DateTimeFormatter form) {
    return states(news).map(state -> line(state, form)).toList();
  }

  /// The fresh events by which the condition of an obligation came true.
  static List<StatusEvent> met(News news) {
    if (news.now().isEmpty()) {
      return List.of();
    }
    return states(news)
        .filter(state -> state.standing() == ObligationState.Standing.OPEN)
        .filter(state -> state.obligation().condition().isPresent())
        .flatMap(state -> state.because().stream())
        .filter(news.fresh()::contains)
        .distinct()
        .toList();
  }

  private static Stream<ObligationState> states(News news) {
    List<Step> steps = Timelines.steps(news.instrument(), news.events(), news.proceedings());
    return news.obligations().stream()
        .map(obligation ->
            ObligationLife.on(
                obligation, steps, news.events(), set(news, obligation), news.today()));
  }

  /// The day on which a document first told of it: what ended before fulfils no condition of it.
  private static LocalDate set(News news, Obligation obligation) {
    return obligation
        .firstTold(id -> news.documents().apply(id).map(Document::published))
        .orElse(LocalDate.MIN);
  }

  private static String line(ObligationState state, DateTimeFormatter form) {
    Obligation obligation = state.obligation();
    return state.standing().code()
        + ": "
        + obligation.obligor().map(o -> o + " must ").orElse("")
        + obligation.action()
        + state.due().map(day -> ", due " + form.format(day)).orElse("")
        + condition(state).orElse("");
  }

  private static Optional<String> condition(ObligationState state) {
    Optional<String> condition = state.obligation().condition();
    return switch (state.standing()) {
      case OPEN -> condition.map(c -> "; what it waited for seems to have happened: " + c);
      case WAITING -> condition.map(c -> "; waits until this happens: " + c);
      case COMING, PAUSED, ENDED -> Optional.empty();
    };
  }
}
