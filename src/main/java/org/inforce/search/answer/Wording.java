package org.inforce.search.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inforce.lexicon.ActorNames;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdiction;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.OrderKind;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ReviewAction;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationState;

/// The words in which every answer speaks, on a terminal, a page or in a message.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /// What may be so long is cut for its length alone, not for the place it has.
  private static final int SENTENCE = 100;

  private static final int FEW_LETTERS = 40;

  private Wording() {}

  /// What an instrument is called: where no document names it, the words by which the first speaks
  /// of it, marked as such.
  public static String name(Instrument instrument) {
    return name(instrument.name());
  }

  /// A name that was written down.
  public static String name(String name) {
    return name.startsWith(Instrument.UNNAMED)
        ? "“" + name.substring(Instrument.UNNAMED.length()) + "” (no document names it)"
        : name;
  }

  /// E.g. `not yet in effect`.
  public static String status(LegalStatus status) {
    return status.code().replace('-', ' ').replace("not yet effective", "not yet in effect");
  }

  /// One sign for each status, so that none is told by colour alone.
  public static String sign(LegalStatus status) {
    return switch (status) {
      case PROPOSED -> "○";
      case NOT_YET_EFFECTIVE -> "◔";
      case IN_FORCE -> "●";
      case PARTLY_BLOCKED -> "◐";
      case BLOCKED -> "■";
      case STRUCK_DOWN -> "✕";
      case RESCINDED -> "◁";
      case EXPIRED -> "◇";
      case FAILED -> "▽";
    };
  }

  /// What happened, e.g. `preliminary injunction, in part`.
  public static String event(StatusEvent event) {
    String what =
        switch (event.type()) {
          case ENJOINED -> event.order().map(Wording::order).orElse("stopped by a court");
          case RELIEF_DENIED -> event.order().map(Wording::order).orElse("order") + " refused";
          case INTRODUCED,
              PASSED,
              ENACTED,
              ISSUED,
              VETOED,
              EFFECTIVE,
              DELAYED,
              AMENDED,
              RESCINDED,
              EXPIRED,
              CHALLENGED,
              RELIEF_REQUESTED,
              HEARING_SCHEDULED,
              ORDER_STAYED,
              ORDER_EXTENDED,
              ORDER_NARROWED,
              ORDER_LIFTED,
              UPHELD,
              STRUCK_DOWN,
              APPEALED,
              REVIEW_GRANTED,
              REVIEW_DENIED,
              DISMISSED,
              SETTLED ->
              type(event.type());
        };
    return event.scope().equals(Optional.of(Scope.PART)) ? what + ", in part" : what;
  }

  /// Who did it, in the document's words; empty where they name nobody, such as "it".
  public static Optional<String> actor(StatusEvent event) {
    return event.actor().filter(actor -> ActorNames.withArticle(actor).isPresent());
  }

  /// An order of a court below that is in effect again.
  static String again(StatusEvent event) {
    return event(event) + ", in effect again";
  }

  /// Why an order of a court below is in effect again.
  public static final String WHY_AGAIN = "The stay of it was itself stayed or ended.";

  /// A type of event by itself.
  public static String type(EventType type) {
    return switch (type) {
      case INTRODUCED -> "introduced";
      case PASSED -> "passed";
      case ENACTED -> "enacted";
      case ISSUED -> "issued";
      case VETOED -> "vetoed or failed";
      case EFFECTIVE -> "takes effect";
      case DELAYED -> "delayed by its issuer";
      case AMENDED -> "amended";
      case RESCINDED -> "repealed or withdrawn";
      case EXPIRED -> "expired";
      case CHALLENGED -> "challenged in court";
      case RELIEF_REQUESTED -> "court asked to stop it";
      case HEARING_SCHEDULED -> "hearing";
      case ENJOINED -> "stopped by a court";
      case RELIEF_DENIED -> "court refuses to stop it";
      case ORDER_STAYED -> "order against it paused";
      case ORDER_EXTENDED -> "order against it prolonged";
      case ORDER_NARROWED -> "order against it narrowed";
      case ORDER_LIFTED -> "order against it ended";
      case UPHELD -> "upheld";
      case STRUCK_DOWN -> "held invalid";
      case APPEALED -> "appealed";
      case REVIEW_GRANTED -> "higher court takes the case";
      case REVIEW_DENIED -> "higher court declines the case";
      case DISMISSED -> "challenge dismissed";
      case SETTLED -> "settled";
    };
  }

  /// A kind of court order.
  public static String order(OrderKind kind) {
    return switch (kind) {
      case TRO -> "temporary restraining order";
      case PRELIMINARY_INJUNCTION -> "preliminary injunction";
      case PERMANENT_INJUNCTION -> "permanent injunction";
      case STAY -> "stay";
      case ADMINISTRATIVE_STAY -> "administrative stay";
      case VACATUR -> "vacatur";
      case UNSPECIFIED -> "court order";
    };
  }

  /// Any other code as words.
  public static String code(Coded coded) {
    return coded.code().replace('-', ' ');
  }

  /// `10 Feb 2026`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `10 Feb 2026`, `Feb 2026`, `2026`, or `no day known`.
  public static String when(EventDate date) {
    return date.first()
        .map(first ->
            switch (date.precision()) {
              case DAY, UNKNOWN -> day(first);
              case MONTH -> MONTH.format(first);
              case YEAR -> String.valueOf(first.getYear());
            })
        .orElse("no day known");
  }

  /// What is said behind the day of a hearing, where its sentences tell the hour: empty, or e.g. `
  /// at 10:30 a.m. Pacific Time`.
  ///
  /// @param proceedings at least that of the hearing
  /// @param documents by their ids
  public static String hour(
      StatusEvent hearing,
      LocalDate day,
      List<Proceeding> proceedings,
      Function<DocumentId, Optional<StoredDocument>> documents) {
    Optional<Court> court = Appointments.court(hearing, proceedings);
    return HearingHour.of(hearing, day, court, documents).words(day);
  }

  /// The name of a place: `us-tx` is Texas, `us` the United States; of a town its own and its
  /// state's. An unknown id as it is.
  public static String place(String jurisdiction) {
    if (jurisdiction.equals("us")) {
      return "United States";
    }
    int town = jurisdiction.indexOf('-', "us-".length());
    String state = town < 0 ? jurisdiction : jurisdiction.substring(0, town);
    return Jurisdictions.standard()
        .state(state)
        .map(Jurisdiction::name)
        .map(name -> town < 0 ? name : title(jurisdiction.substring(town + 1)) + ", " + name)
        .orElse(jurisdiction);
  }

  private static String title(String code) {
    return Arrays.stream(code.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /// `2026-02-10`, `2026-02`, `2026`, or `no day known`.
  public static String date(EventDate date) {
    return date.text().orElse("no day known");
  }

  /// `Texas v. Becerra (N.D. Tex., 2:24-cv-00417)`, as far as it is known.
  public static String proceeding(Proceeding proceeding) {
    Optional<String> court = proceeding.court().map(Wording::court);
    String place =
        String.join(
            ", ",
            java.util.stream.Stream.of(court, proceeding.docket())
                .flatMap(Optional::stream)
                .toList());
    return proceeding
        .caption()
        .map(caption -> place.isEmpty() ? caption : caption + " (" + place + ")")
        .orElse(place.isEmpty() ? "a court case" : place);
  }

  /// The usual short form of a court, e.g. `N.D. Tex.`; an unknown id as it is. A highest court by
  /// its name, for its short form is that of its state: `Cal.`, `U.S.`.
  public static String court(String id) {
    return Courts.standard()
        .byId(id)
        .map(court ->
            court.citations().stream()
                .filter(form -> court.level() != Court.Level.SUPREME)
                .findFirst()
                .orElse(court.name()))
        .orElse(id);
  }

  /// The whole name of a court; an unknown id as it is.
  public static String courtName(String id) {
    return Courts.standard().byId(id).map(Court::name).orElse(id);
  }

  /// Who must do what, e.g. `The agency: publish a report`.
  public static String obligation(Obligation obligation) {
    return obligation.obligor().map(who -> who + ": ").orElse("") + obligation.action();
  }

  /// What became of the day of an obligation: "set for 1 Jun 2024; paused 20 Jan 2024; for 1 Jun
  /// 2024 again 20 Feb 2024"; empty where it is as it was set.
  public static Optional<String> lineage(ObligationState state) {
    return state.deadlines().size() < 2
        ? Optional.empty()
        : Optional.of(
            state.deadlines().stream().map(Wording::turn).collect(Collectors.joining("; ")));
  }

  private static String turn(ObligationState.Deadline turn) {
    String due = turn.due().map(Wording::day).orElse("");
    String on = day(turn.on());
    return switch (turn.kind()) {
      case SET -> "set for " + due;
      case MOVED -> "moved to " + due + " on " + on;
      case PUT_OFF -> "put off on " + on + " to a day not known";
      case PAUSED -> "paused on " + on;
      case RESUMED -> (due.isEmpty() ? "resumed" : due + " again, resumed") + " on " + on;
      case MOOT -> "ended on " + on;
    };
  }

  /// What somebody decided, with the ids it was said of.
  public static String action(ReviewAction action) {
    return switch (action) {
      case ReviewAction.Accept(String item, Optional<String> choice) ->
          "accepted" + choice.map(c -> " " + c).orElse("") + " on the question " + item;
      case ReviewAction.Reject(String item) -> "rejected what was asked by " + item;
      case ReviewAction.Split(InstrumentId instrument, List<DocumentId> documents) ->
          "split " + instrument.value() + " by " + documents.size() + " documents";
      case ReviewAction.Merge(InstrumentId one, InstrumentId other) ->
          "merged " + one.value() + " and " + other.value();
      case ReviewAction.SplitCase(ProceedingId proceeding, List<DocumentId> documents) ->
          "split the case " + proceeding.value() + " by " + documents.size() + " documents";
      case ReviewAction.MergeCases(ProceedingId one, ProceedingId other) ->
          "merged the cases " + one.value() + " and " + other.value();
      case ReviewAction.Undo(long decision) -> "undid decision " + decision;
    };
  }

  /// A text on one line, cut at a word if it is longer than {@code most} characters; a sentence,
  /// for which there is room, not by its last few.
  public static String excerpt(String quote, int most) {
    String line = quote.strip().replaceAll("\\s+", " ");
    if (line.length() <= (most < SENTENCE ? most : most + FEW_LETTERS)) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most - 2);
    return line.substring(0, cut < most / 2 ? most - 2 : cut) + " …";
  }
}
