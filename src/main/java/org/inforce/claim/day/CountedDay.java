package org.inforce.claim.day;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Precision;
import org.inforce.table.TsvTable;

/// A day told by its distance from another: "issued the order Friday, two days after the group
/// filed suit", "filed suit a week earlier", "two days after that".
///
/// @param all what the sentence tells, the finding among it
/// @param lately what the sentences right before have told last
/// @param narrated the day of which the text has been telling
/// @param published the day of the document
record CountedDay(
    SentenceDays days,
    DayClauses clauses,
    Finding finding,
    List<Finding> all,
    Supplier<Optional<EventDate>> lately,
    Supplier<LocalDate> narrated,
    LocalDate published) {
  /// How many tokens after what it counts a distance stands at most.
  private static final int REACH = 14;

  /// How far behind its verb the length stands at most: "takes effect in 30 days".
  private static final int START = 5;

  /// News tells of the week before it.
  private static final int NEWS_DAYS = 7;

  /// What happened in the clause from which a distance counts: "two days after the group filed
  /// suit" tells when the suit was filed.
  ///
  /// @param known when what a finding tells happened, if the document has told it
  Optional<EventDate> inClause(Function<Finding, Optional<LocalDate>> known) {
    return Distance.in(days).stream()
        .filter(this::isOfClause)
        .findFirst()
        .map(d ->
            main(d)
                .map(d::back)
                .or(() -> known.apply(finding).filter(k -> isSame(k, d)).map(EventDate::day))
                .orElseGet(() -> isOfPeriod(d) ? EventDate.UNKNOWN : d.back(narrated.get())));
  }

  /// "blocked it last July, three days before it went into effect": what happened in a month is not
  /// what the news tells of, and a day is not counted from it.
  private boolean isOfPeriod(Distance distance) {
    return days.days().stream()
        .anyMatch(d -> d.to() <= distance.from() && !d.isWholeDay() && !days.bounds(d));
  }

  /// "a day before it was to start": a start that is known to lie later is another.
  private boolean isSame(LocalDate known, Distance distance) {
    return finding.type() != EventType.EFFECTIVE
        || distance.precision() != Precision.DAY
        || distance
            .back(narrated.get())
            .first()
            .filter(counted -> known.isAfter(counted.plusDays(NEWS_DAYS)))
            .isEmpty();
  }

  /// Whether the finding is told in the clause, without a day of its own there.
  private boolean isOfClause(Distance distance) {
    return distance
        .clause()
        .filter(c -> c.contains(finding.verb()))
        .filter(c -> dayOf(c).isEmpty() && !(finding.nominal() && isDated(c)))
        .filter(c -> all.stream().noneMatch(f -> c.contains(f.verb()) && f.verb() < finding.verb()))
        .isPresent();
  }

  /// "hours after they asked her to make permanent the order of March": a noun with its own month.
  private boolean isDated(Distance.Clause clause) {
    return days.days().stream().anyMatch(d -> clause.contains(d.from()));
  }

  /// The day of the main clause, from which is counted.
  private Optional<LocalDate> main(Distance distance) {
    Optional<LocalDate> before =
        days.days().stream()
            .filter(d -> d.to() <= distance.from() && d.isWholeDay() && !days.bounds(d))
            .reduce((one, later) -> later)
            .map(Day::first);
    Optional<LocalDate> after =
        days.days().stream()
            .filter(d -> d.from() >= distance.clause().orElseThrow().to())
            .filter(d -> d.isWholeDay() && !days.bounds(d))
            .findFirst()
            .map(Day::first);
    return before.or(() -> after);
  }

  /// What happened so long before or after the day told last: "a week earlier".
  Optional<EventDate> fromTold() {
    return Distance.in(days).stream()
        .filter(d -> d.clause().isEmpty() && isOwn(d) && isDone())
        .findFirst()
        .flatMap(d ->
            inMonth(d).or(() -> fromDayBefore(d)).or(() -> fromLately(d)).or(() -> fromNews(d)));
  }

  private boolean isDone() {
    return !StatedDay.isAhead(finding.type()) || TOOK.contains(days.word(finding.verb()));
  }

  /// "took effect a week later".
  private static final Set<String> TOOK = TsvTable.asked("took", "taken");

  private Optional<EventDate> fromDayBefore(Distance distance) {
    return days.days().stream()
        .filter(d -> d.to() <= distance.from() && d.isWholeDay())
        .reduce((one, later) -> later)
        .map(d -> distance.onward(d.first()))
        .filter(this::isPast);
  }

  /// "(The act was signed in March.) Two weeks later, it was blocked."
  private Optional<EventDate> fromLately(Distance distance) {
    return lately
        .get()
        .filter(told -> told.precision() == Precision.DAY || isCounted(told.precision(), distance))
        .flatMap(told -> told.first().map(day -> inPrecision(distance.onward(day), told)))
        .filter(this::isPast);
  }

  private Optional<EventDate> fromNews(Distance distance) {
    return Optional.of(distance.onward(narrated.get())).filter(this::isPast);
  }

  private static EventDate inPrecision(EventDate counted, EventDate from) {
    return from.precision() != Precision.DAY && counted.precision() == Precision.DAY
        ? EventDate.month(YearMonth.from(counted.first().orElseThrow()))
        : counted;
  }

  /// "sued in November, and a month later a judge halted it": counted from a month, a month.
  private Optional<EventDate> inMonth(Distance distance) {
    List<Day> before = days.days().stream().filter(d -> d.to() <= distance.from()).toList();
    return before.stream()
        .filter(d -> before.stream().noneMatch(Day::isWholeDay))
        .reduce((one, later) -> later)
        .filter(d -> isCounted(d.date().precision(), distance) && !days.bounds(d))
        .map(d -> inPrecision(distance.onward(d.first()), d.date()));
  }

  /// From a month all is counted; from a year, years.
  private static boolean isCounted(Precision from, Distance distance) {
    return from == Precision.MONTH
        || from == Precision.YEAR && distance.precision() == Precision.YEAR;
  }

  /// "A second suit was filed two days later", of a first whose day is not told: what is counted
  /// from the news itself would lie ahead of it.
  private boolean isPast(EventDate day) {
    return day.first().filter(d -> d.isAfter(published)).isEmpty();
  }

  /// What happened so long after something else that the sentence tells: "two days after the rule
  /// came out, the banks sued".
  ///
  /// @param known when what a finding tells happened, if the document has told it
  /// @param made when the instrument was made, for "the day before the signing"
  Optional<EventDate> fromClause(
      Function<Finding, Optional<LocalDate>> known, Optional<LocalDate> made) {
    return Distance.in(days).stream()
        .filter(d -> d.clause().filter(c -> !c.contains(finding.verb())).isPresent() && isOwn(d))
        .findFirst()
        .flatMap(d ->
            from(d.clause().orElseThrow(), known)
                .or(() -> made.filter(_ -> isMaking(d.clause().orElseThrow())))
                .map(d::onward)
                .map(day -> isDone() && !isPast(day) ? EventDate.UNKNOWN : day));
  }

  private Optional<LocalDate> from(
      Distance.Clause clause, Function<Finding, Optional<LocalDate>> known) {
    return dayOf(clause)
        .or(() -> all.stream().filter(f -> clause.contains(f.verb())).findFirst().flatMap(known));
  }

  private Optional<LocalDate> dayOf(Distance.Clause clause) {
    return days.days().stream()
        .filter(d -> d.isWholeDay() && (clause.contains(d.from()) || d.from() == clause.to() + 1))
        .findFirst()
        .map(Day::first);
  }

  private boolean isOwn(Distance distance) {
    if (days.is(distance.from() - 1, DayWord.BOUND) && !StatedDay.isAhead(finding.type())) {
      // "will not enforce it until 30 days after the court has ruled"
      return false;
    }
    if (clauses.isInRelative(distance.from()) && !clauses.areInOne(distance.from(), finding.verb())
        || clauses.isInRelative(distance.from()) && !clauses.isInRelative(finding.verb())) {
      // "appealed the ruling of a judge, who a day earlier had struck it down"
      return false;
    }
    int verb = finding.verb();
    int from = distance.from();
    boolean opens = clauses.opens(from);
    if (from > verb) {
      if (finding.nominal()) {
        return false;
      }
      boolean ofNext = all.stream().anyMatch(f -> f.verb() > verb && (opens || f.verb() < from));
      return from - verb <= REACH && !anyVerbIn(verb + 1, from) && !ofNext;
    }
    return (from <= 1 || opens || isBeforeVerb(from))
        && all.stream()
            .noneMatch(f ->
                f.verb() < verb
                    && f.verb() > (opens ? from : -1)
                    && distance.clause().filter(c -> c.contains(f.verb())).isEmpty());
  }

  /// "filed a suit challenging it a week later": what an -ing form describes.
  private boolean anyVerbIn(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(t -> days.verbs(t, t + 1) > 0 && !days.word(t).endsWith("ing"));
  }

  /// "A judge two weeks later blocked it".
  private boolean isBeforeVerb(int from) {
    return finding.verb() - from <= BESIDE && days.verbs(from, finding.verb()) == 0;
  }

  /// In tokens: "two weeks later had temporarily".
  private static final int BESIDE = 5;

  /// "It takes effect in 30 days", "takes effect two weeks from now": counted from the day on which
  /// it was made or, of what was made before, from the news; "90 days after its publication" from
  /// that.
  ///
  /// @param made when the document tells it was made
  /// @param adopted when it was made or, of what a council adopts, passed
  Optional<EventDate> ahead(Optional<LocalDate> made, Optional<LocalDate> adopted, LocalDate news) {
    if (finding.type() != EventType.EFFECTIVE) {
      return Optional.empty();
    }
    LocalDate fresh = made.filter(d -> !d.isBefore(news.minusDays(NEWS_DAYS))).orElse(news);
    return fromDayBeforeVerb()
        .or(() -> inLength().map(length -> Distance.date(fresh.plus(length), length)))
        .or(() -> adopted.flatMap(this::afterMaking));
  }

  /// "has its second vote on May 4 and takes effect 30 days after that".
  private Optional<EventDate> fromDayBeforeVerb() {
    return Distance.onwardFrom(days, finding.verb())
        .flatMap(distance ->
            days.days().stream()
                .filter(d -> d.to() <= finding.verb() && d.isWholeDay() && !days.bounds(d))
                .reduce((one, later) -> later)
                .map(d -> distance.onward(d.first())));
  }

  private Optional<Period> inLength() {
    int end = Math.min(days.clauseEnd(finding.verb()), finding.verb() + START);
    return IntStream.range(finding.verb() + 1, end)
        .filter(t -> days.word(t).equals("in"))
        .boxed()
        .flatMap(t -> Distance.length(days, t + 1).stream())
        .findFirst();
  }

  private Optional<EventDate> afterMaking(LocalDate made) {
    return Distance.in(days).stream()
        .filter(d -> d.later() && d.from() > finding.verb() && d.from() <= finding.verb() + START)
        .filter(d -> d.clause().filter(this::isMaking).isPresent())
        .findFirst()
        .map(d -> d.onward(made));
  }

  /// "after signing", "after its publication in the Federal Register".
  private boolean isMaking(Distance.Clause clause) {
    int noun = days.is(clause.from(), DayWord.WHOSE) ? clause.from() + 1 : clause.from();
    return days.is(noun, DayWord.MAKING);
  }
}
