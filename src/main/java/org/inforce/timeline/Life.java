package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.table.TsvTable;

/// The life of an instrument apart from the courts, as of one day: proposed, made, its effect
/// scheduled or put off, ended.
final class Life {
  /// How far an instrument has come.
  enum Stage {
    /// No event tells.
    UNTOLD,
    PROPOSED,
    MADE,
    FAILED,
    RESCINDED,
    EXPIRED
  }

  private static final Set<String> NO_VETO =
      Set.copyOf(TsvTable.read(Life.class, "no-veto.tsv", row -> row.get("jurisdiction")));

  private final InstrumentType type;
  private final boolean ofCongress;
  private final boolean mayBeOfCongress;
  private final boolean mayBeVetoed;
  private final List<Timed> all;
  private final LocalDate asOf;
  private final Effects effects;
  private final List<Timed> path = new ArrayList<>();
  private Stage stage = Stage.UNTOLD;

  /// @param all every event known, those to come included
  Life(Instrument instrument, List<Timed> all, LocalDate asOf) {
    this.type = instrument.type();
    this.ofCongress = instrument.jurisdiction().equals(Optional.of("us"));
    this.mayBeOfCongress = ofCongress || instrument.jurisdiction().isEmpty();
    this.mayBeVetoed = instrument.jurisdiction().filter(NO_VETO::contains).isEmpty();
    this.all = all;
    this.asOf = asOf;
    this.effects = new Effects(all, asOf);
  }

  /// The days on which time alone may change what the events amount to: a notice period or a time
  /// for a veto runs out, or that for which a court put its own order off.
  static Stream<LocalDate> terms(List<Timed> all) {
    Stream<LocalDate> delays =
        all.stream().flatMap(e -> e.worksFrom(all).stream()).filter(Mandate::isKnown);
    Stream<LocalDate> waits =
        all.stream()
            .filter(e -> e.type() == EventType.ENACTED)
            .map(Life::settled)
            .filter(day -> isToldOfSince(all, day));
    return Stream.concat(delays, Stream.concat(waits, ownTerms(all)));
  }

  private static Stream<LocalDate> ownTerms(List<Timed> all) {
    return all.stream()
        .filter(e ->
            e.type() == EventType.ISSUED
                || e.type() == EventType.PASSED
                || e.type() == EventType.CHALLENGED
                || e.type() == EventType.ENJOINED)
        .map(e ->
            e.type() == EventType.PASSED
                ? e.day().plusDays(VETO_DAYS + 1)
                : e.day().plusDays(NOTICE_DAYS));
  }

  /// True for what ends the life of an instrument.
  static boolean ends(Timed event) {
    return event.type() == EventType.VETOED
        || event.type() == EventType.RESCINDED
        || event.type() == EventType.EXPIRED;
  }

  /// Takes an event of the life; all others are none of its business.
  void take(Timed event) {
    Stage next = next(event);
    if (next != stage || event.type() == EventType.ENACTED || event.type() == EventType.ISSUED) {
      path.add(event);
      stage = next;
    }
  }

  private Stage next(Timed event) {
    return switch (event.type()) {
      case INTRODUCED, PASSED -> stage == Stage.UNTOLD ? Stage.PROPOSED : stage;
      case ENACTED, ISSUED -> Stage.MADE;
      case EFFECTIVE -> takesEffect(event);
      case VETOED -> event.isPart() ? stage : Stage.FAILED;
      case RESCINDED -> event.isPart() ? stage : Stage.RESCINDED;
      case EXPIRED -> event.isPart() ? stage : Stage.EXPIRED;
      case ENJOINED, UPHELD, STRUCK_DOWN -> ruledUpon();
      case CHALLENGED -> isRule() ? ruledUpon() : stage;
      case DELAYED,
          AMENDED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          stage;
    };
  }

  /// Courts rule on no bills: a statute of whose passage alone we know has been made by the day on
  /// which one upholds or stops it, and one of whose veto we know was made over it. They review no
  /// proposed rule either, but final action (5 U.S.C. 704), so that a rule that is challenged is
  /// one.
  private Stage ruledUpon() {
    boolean proposed = stage == Stage.PROPOSED && (type == InstrumentType.STATUTE || isRule());
    return stage == Stage.FAILED || proposed ? Stage.MADE : stage;
  }

  private boolean isRule() {
    return type == InstrumentType.REGULATION;
  }

  /// What takes effect has been made, even if nobody told us.
  private Stage takesEffect(Timed event) {
    boolean overridden =
        stage == Stage.FAILED
            && path.getLast().day().isBefore(event.day())
            && path.getLast().learned().isBefore(event.learned());
    boolean young = stage == Stage.UNTOLD || stage == Stage.PROPOSED || overridden;
    return young && !effects.isPutOff(event) ? Stage.MADE : stage;
  }

  /// The status but for the courts.
  LegalStatus status(boolean litigated) {
    return switch (stage) {
      case FAILED -> LegalStatus.FAILED;
      case RESCINDED -> LegalStatus.RESCINDED;
      case EXPIRED -> LegalStatus.EXPIRED;
      case PROPOSED -> isProposal() ? LegalStatus.PROPOSED : force(litigated);
      case UNTOLD -> type == InstrumentType.BILL ? LegalStatus.PROPOSED : force(litigated);
      case MADE -> force(litigated);
    };
  }

  /// True if some event tells of its making or effect.
  static boolean isTold(List<Timed> all) {
    return all.stream()
        .map(Timed::type)
        .filter(type -> !type.isOfCourts())
        .anyMatch(type ->
            type != EventType.DELAYED
                && type != EventType.AMENDED
                && type != EventType.RESCINDED
                && type != EventType.EXPIRED);
  }

  /// True if nothing tells of the making, effect or end of a law that is not known to be one of
  /// Congress.
  boolean isUntold() {
    return stage == Stage.UNTOLD
        && type != InstrumentType.BILL
        && isLaw()
        && !ofCongress
        && all.stream()
            .noneMatch(e ->
                e.type() == EventType.EFFECTIVE
                    || e.type() == EventType.ENACTED
                    || e.type() == EventType.ISSUED);
  }

  /// The days of effect told of it.
  Effects effects() {
    return effects;
  }

  boolean isOver() {
    return stage == Stage.FAILED || stage == Stage.RESCINDED || stage == Stage.EXPIRED;
  }

  private LegalStatus force(boolean litigated) {
    if (effects.current().isEmpty()
        && (effects.areTold()
            || isUndatedRule(litigated)
            || isUndatedLaw(litigated)
            || isPutOffFromTheFirst(litigated))) {
      return LegalStatus.NOT_YET_EFFECTIVE;
    }
    return LegalStatus.IN_FORCE;
  }

  /// A rule is published some time before it takes effect (5 U.S.C. 553(d): thirty days), so that
  /// an issued one without a day is not taken to be in effect yet, until a court has stopped it or
  /// let it run after those days, and its maker has not put it off.
  private boolean isUndatedRule(boolean litigated) {
    boolean maySettle = litigated && effects.delay().isEmpty() && !isJustIssued();
    return type == InstrumentType.REGULATION && stage == Stage.MADE && !maySettle;
  }

  /// What is put off is not in effect yet, even if nothing else of its life is told; unless a court
  /// stopped it or let it run before: then it is its enforcement that was put off.
  private boolean isPutOffFromTheFirst(boolean litigated) {
    return stage == Stage.UNTOLD
        && !litigated
        && (isLaw() || isRule())
        && effects.delay().isPresent();
  }

  private boolean isJustIssued() {
    List<Timed> made =
        all.stream().filter(e -> e.type() == EventType.ISSUED && !e.day().isAfter(asOf)).toList();
    // Of one of whose making nothing is told it was made shortly before somebody went to court.
    Stream<LocalDate> days =
        made.isEmpty()
            ? all.stream()
                .filter(e -> e.type() == EventType.CHALLENGED || e.type() == EventType.ENJOINED)
                .filter(Timed::isToTheDay)
                .map(Timed::day)
                .filter(day -> !day.isAfter(asOf))
                .sorted()
                .limit(1)
            : made.stream().filter(Timed::isToTheDay).map(Timed::day);
    return days.anyMatch(day -> day.plusDays(NOTICE_DAYS).isAfter(asOf));
  }

  /// 5 U.S.C. 553(d).
  private static final int NOTICE_DAYS = 30;

  /// A state's act takes effect some time after its signature (Cal. Const. art. IV, sec. 8(c); Tex.
  /// Const. art. III, sec. 39; Fla. Const. art. III, sec. 9), one of Congress with it
  /// (Gozlon-Peretz v. United States, 498 U.S. 395, 404 (1991)). An act of the United Kingdom does
  /// unless it provides otherwise (Interpretation Act 1978, sec. 4), and nearly every one does. Of
  /// an act of any but Congress whose day nobody has told we do not say that it is in force, until
  /// a court has stopped it or let it run, or no act would still be waiting.
  private boolean isUndatedLaw(boolean litigated) {
    return mayWait() && stage == Stage.MADE && !litigated && !isOldLaw();
  }

  private boolean mayWait() {
    return isLaw() && !mayBeOfCongress;
  }

  /// An act of a state waits fifteen months at most unless it says otherwise: in California from
  /// its signature in October over ninety days to the January after (Cal. Const. art. IV, sec.
  /// 8(c)). Some say otherwise, hardly one of more than two years. But the time alone that passes
  /// since the last document does not put one into force: only of one that is still told of by then
  /// do we say so, lest we promise a day that nobody named.
  private boolean isOldLaw() {
    return all.stream()
        .filter(e -> e.type() == EventType.ENACTED)
        .map(Life::settled)
        .anyMatch(day -> !day.isAfter(asOf) && isToldOfSince(all, day));
  }

  private static boolean isToldOfSince(List<Timed> all, LocalDate day) {
    return all.stream().anyMatch(e -> !Timed.learnedDay(e.event()).isBefore(day));
  }

  private static LocalDate settled(Timed enacted) {
    // "enacted in 2013": perhaps at its end.
    return enacted.day().plusMonths(enacted.isToTheDay() ? WAITING_MONTHS : WAITING_MONTHS + 12);
  }

  private static final int WAITING_MONTHS = 36;

  /// Whether it is old enough to be in effect, though nobody has told since when.
  boolean isOldWithoutDay() {
    return mayWait() && isOldLaw() && !effects.areTold();
  }

  private boolean isLaw() {
    return switch (type) {
      case STATUTE, BILL, ORDINANCE, BALLOT_MEASURE -> true;
      case RESOLUTION, EXECUTIVE_ORDER, DIRECTIVE, REGULATION, POLICY, CONSTITUTIONAL_PROVISION ->
          false;
    };
  }

  /// A bill or ordinance is a proposal until it is signed, whatever day it names for its effect.
  /// The vote of the people on a measure, or of a council on a resolution, makes it; and a day of
  /// effect that is announced after the passage, while no signature is known of, shows that there
  /// was one.
  private boolean isProposal() {
    if (!effects.areTold() || willBeMade()) {
      return true;
    }
    return switch (type) {
      case RESOLUTION, BALLOT_MEASURE, DIRECTIVE, POLICY, EXECUTIVE_ORDER -> false;
      case BILL -> true;
      case ORDINANCE ->
          mayBeVetoed && !isAnnouncedAfterPassage() && !isSued() && isRecentlyPassed();
      case REGULATION, STATUTE, CONSTITUTIONAL_PROVISION -> !isAnnouncedAfterPassage();
    };
  }

  /// A suit against a council's ordinance is brought once it stands.
  private boolean isSued() {
    return all.stream()
        .filter(e -> !e.day().isAfter(asOf))
        .anyMatch(e ->
            e.type() == EventType.CHALLENGED
                || e.type() == EventType.RELIEF_DENIED
                || e.type() == EventType.ENJOINED
                || e.type() == EventType.STRUCK_DOWN);
  }

  /// A mayor has some days to veto what a council adopts (ten by Los Angeles City Charter sec.
  /// 250): what nobody is told to have vetoed a month later stands.
  private boolean isRecentlyPassed() {
    return all.stream()
        .filter(e -> e.type() == EventType.PASSED && !e.day().isAfter(asOf))
        .map(Timed::day)
        .max(Comparator.naturalOrder())
        .filter(day -> day.plusDays(VETO_DAYS).isBefore(asOf))
        .isEmpty();
  }

  private static final int VETO_DAYS = 30;

  private boolean willBeMade() {
    return all.stream()
        .anyMatch(e ->
            (e.type() == EventType.ENACTED || e.type() == EventType.ISSUED)
                && e.day().isAfter(asOf));
  }

  private boolean isAnnouncedAfterPassage() {
    return all.stream()
        .filter(e -> e.type() == EventType.PASSED || e.type() == EventType.INTRODUCED)
        .filter(e -> !e.day().isAfter(asOf))
        .allMatch(effects::isAnnouncedAfter);
  }

  /// The first event of all, scheduled or not.
  Timed first() {
    return all.getFirst();
  }

  /// The events that led to the present stage, in order.
  List<Timed> path() {
    return List.copyOf(path);
  }
}
