package org.inforce.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inforce.alert.Bell;
import org.inforce.alert.News;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.ProceedingId;
import org.inforce.model.Resolution;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.store.Outbox;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// A document, or a decision, changes what is known of an instrument, or a day known beforehand
/// comes.
///
/// @param before the status known before
/// @param earlier the events known before
/// @param after the steps known now
/// @param known all that is known of the instrument's matter now
/// @param fromDocument false where a day came
/// @param shownAs empty unless it was taken for another one until now
/// @param elsewise true if what was told of it before may be wrong now
record Occasion(
    Instrument instrument,
    Optional<LegalStatus> before,
    List<StatusEvent> earlier,
    List<Step> after,
    Resolution known,
    Instant learned,
    boolean fromDocument,
    List<News.ShownAs> shownAs,
    boolean elsewise) {

  /// What a message says beside: the names of sources, and what was merged.
  record Surroundings(
      Function<DocumentId, Optional<Document>> documents,
      Function<InstrumentId, Set<InstrumentId>> formerly,
      Function<ProceedingId, Set<ProceedingId>> formerCases) {
    static Surroundings of(Transaction transaction) {
      return new Surroundings(
          transaction::document,
          transaction.decisions()::formerly,
          transaction.decisions()::formerly);
    }

    static Surroundings of(Store store) {
      return new Surroundings(
          id -> store.document(id).map(StoredDocument::document),
          id -> store.decisions(d -> d.formerly(id)),
          id -> store.decisions(d -> d.formerly(id)));
    }
  }

  /// True if a status is told otherwise now, on whatever day.
  static boolean isElsewise(List<Step> before, List<Step> after) {
    return !told(before).equals(told(after));
  }

  private static List<String> told(List<Step> steps) {
    return steps.stream().map(step -> step.day() + " " + step.status().status()).toList();
  }

  /// Tells whom it concerns.
  void ring(Bell bell, Surroundings surroundings, Outbox outbox) {
    News news = news(surroundings);
    if (status().isEmpty() && before.isPresent()) {
      bell.withdraw(news, outbox);
      return;
    }
    bell.ring(news, outbox);
    if (elsewise) {
      bell.correct(news, outbox);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(learned, ZoneOffset.UTC);
  }

  private Optional<Status> status() {
    return Timelines.on(after, today()).map(Step::status);
  }

  private News news(Surroundings surroundings) {
    return new News(
        instrument,
        before,
        // Of what nothing tells any more, the status that was known until now.
        status().or(() -> before.map(s -> new Status(s, today(), List.of(), ""))),
        today(),
        learned,
        fromDocument,
        earlier,
        known.events().stream().filter(e -> e.instrument().equals(instrument.id())).toList(),
        known.proceedings(),
        known.obligations().stream()
            .filter(o -> o.instrument().equals(Optional.of(instrument.id())))
            .toList(),
        surroundings.documents(),
        surroundings.formerly().apply(instrument.id()),
        shownAs,
        surroundings.formerCases());
  }
}
