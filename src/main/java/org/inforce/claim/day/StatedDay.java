package org.inforce.claim.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.Precision;

/// The day that a sentence states for one of its happenings. A day belongs to the verb it stands
/// next to: right before it ("on Thursday granted") or after it, up to the next verb.
///
/// @param all what the sentence tells, the finding among it
record StatedDay(
    Document document, SentenceDays days, DayClauses clauses, Finding finding, List<Finding> all) {
  /// A noun has a day only this near: "the suit, filed Tuesday", "its January order".
  private static final int BESIDE_NOUN = 5;

  /// How far in a day stands at most that opens a sentence, in tokens.
  private static final int OPENING = 8;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private DatedThing things() {
    return new DatedThing(days, finding, all);
  }

  Optional<EventDate> find() {
    if (days.days().isEmpty()) {
      return Optional.empty();
    }
    List<Distance> distances = isAhead(finding.type()) ? List.of() : Distance.in(days);
    List<Day> own =
        days.days().stream()
            .filter(d -> distances.stream().noneMatch(c -> isCounted(d, c)))
            .filter(d -> isOwn(d) && !(finding.nominal() && isFarFromNoun(d)))
            .toList();
    return own.stream()
        .min(
            Comparator.comparing((Day d) -> !setsEffect(d))
                .thenComparing(d -> things().isWhenMade(d) && !isRightAfterVerb(d))
                .thenComparing(this::isInAside)
                .thenComparing(d -> !clauses.areInOne(d.from(), finding.verb()))
                .thenComparing(this::isOfVerbBeforeStart)
                .thenComparingInt(d -> d.distance(finding.verb())))
        .map(this::exact)
        .map(this::forward);
  }

  /// "heard argument on Monday and granted the motion": of what is told without a day of its own,
  /// that of the verb with which "and" joins it.
  Optional<EventDate> shared() {
    int and = finding.verb() - 1;
    return days.days().stream()
        .filter(d -> days.word(and).equals("and") && d.to() == and && d.isWholeDay())
        .filter(d -> !finding.nominal() && !isAhead(finding.type()) && !isAfterPublication(d))
        .filter(d -> !days.bounds(d) && !days.isOfThing(d) && !clauses.isInRelative(d))
        .findFirst()
        .map(Day::date);
  }

  /// "two days later"; "became law ten days after the council's vote of Dec. 14": the day from
  /// which is counted is not that of what is counted.
  private boolean isCounted(Day day, Distance distance) {
    return distance
        .clause()
        .map(c -> c.contains(day.from()) && !c.contains(finding.verb()))
        .orElseGet(() -> distance.isTold(day));
  }

  /// "The act, on hold since May, took effect on Friday": between commas before the verb.
  private boolean isInAside(Day day) {
    return day.to() <= finding.verb()
        && IntStream.range(day.to(), finding.verb()).anyMatch(t -> days.word(t).equals(","))
        && IntStream.range(0, day.from()).anyMatch(t -> days.word(t).equals(","));
  }

  /// "limits that the state approved last year will start on April 1".
  private boolean isOfVerbBeforeStart(Day day) {
    return isAhead(finding.type()) && day.from() < finding.verb() && days.isVerb(day.from() - 1);
  }

  /// "In February a judge blocked it, on the 19th", "a year ago, on Dec. 14": the day in the month
  /// or year.
  private Day exact(Day day) {
    return !day.isWholeDay()
        ? days.days().stream()
            .filter(d -> d.isWholeDay() && (days.word(d.from()).equals("the") || isBeside(d, day)))
            .filter(d -> d.date().agreesWith(day.date()))
            .findFirst()
            .orElse(day)
        : day;
  }

  private boolean isBeside(Day exact, Day vague) {
    return days.word(exact.from() - 1).equals("on")
        && (exact.from() - 1 == vague.to()
            || exact.from() - 2 == vague.to() && days.word(vague.to()).equals(","));
  }

  /// Whether the day of such a happening may lie ahead. A delay is of the day on which it was
  /// announced, not of the new date that it sets.
  static boolean isAhead(EventType type) {
    return type == EventType.EFFECTIVE
        || type == EventType.HEARING_SCHEDULED
        || type == EventType.EXPIRED;
  }

  private boolean isOwn(Day day) {
    int verb = finding.verb();
    boolean ahead = isAhead(finding.type());
    if (things().isOfPaper(day)) {
      return day.from() < finding.verb() || follows(day);
    }
    // "The March order ran out the same day": not on that of the order.
    if (finding.type() != EventType.EXPIRED && things().isOfPaperThatDoes(day)) {
      return true;
    }
    if (things().isWhenMade(day) && !things().opensWithPaper(day)) {
      return isRightAfterVerb(day);
    }
    if (things().isOfRulingThatDid(day)
        || things().goesOnWithThing(day)
        || things().isOfWhatItDid(day)
        || things().opensWithPaper(day)
        || things().opensWithItsRuling(day)
        || things().isOfElection(day)
        || setsEffect(day)) {
      return true;
    }
    if (isCountedFrom(day)) {
      return false;
    }
    if (clauses.isOfOther(day, finding) || ahead && clauses.isOfSecondVerb(day, finding)) {
      return false;
    }
    if ((days.isOfThing(day) || things().isPossessive(day))
        && !(finding.nominal() && (ahead || things().isOfNoun(day)))) {
      return false;
    }
    if (isBeforePerfect(day)
        || isBeforePluperfect(day)
        || things().isPeriodOf(day)
        || days.isOfYear(day) && !things().isYearOfNoun(day)
        || isOfInfinitive(day)
        || things().isOfObject(day)) {
      return false;
    }
    if (!ahead && (isAfterPublication(day) && !days.isWeekday(day) || isBound(day))) {
      return false;
    }
    if (isOfMainVerb(day)) {
      return false;
    }
    if (day.from() > verb && isJointBetween(verb, day.from())
        || day.from() > 1 && isColonBetween(day.to(), verb)) {
      return false;
    }
    return day.from() < verb ? leadsTo(day) : follows(day);
  }

  /// "At the meeting of May 4, and takes effect 30 days after that": counted from the day.
  private boolean isCountedFrom(Day day) {
    return finding.type() == EventType.EFFECTIVE
        && day.to() <= finding.verb()
        && Distance.onwardFrom(days, finding.verb()).isPresent();
  }

  private boolean isRightAfterVerb(Day day) {
    return day.from() - 1 == finding.verb() || day.from() - 2 == finding.verb();
  }

  /// "has been blocked since March 3", "the act, blocked since March 3,": that is when it was done;
  /// "since last Friday the agency dropped it" gives a reason.
  private boolean isBound(Day day) {
    boolean since = days.word(day.from() - 1).equals("since");
    return since
        ? day.from() > finding.verb()
            && !days.isPerfect(finding.verb())
            && !(days.word(finding.verb() - 1).equals(",") && isRightAfterVerb(day))
        : days.bounds(day);
  }

  /// "the ban approved by Congress took effect on Sunday", "on Sunday, when the ban approved by
  /// Congress took effect": the day is that of the main verb.
  private boolean isOfMainVerb(Day day) {
    return days.isInPassing(finding.verb())
        && (day.from() < finding.verb()
            || day.from() > new MainVerb(days).after(finding.verb() + 1));
  }

  /// "agreed on Feb. 3 to drop it, as a court has voided the rule": what has been done was not done
  /// on the day of what stands before it.
  private boolean isBeforePerfect(Day day) {
    return day.isWholeDay()
        && days.isPresentPerfect(finding.verb())
        && IntStream.range(day.to(), finding.verb())
            .anyMatch(t -> days.is(t, DayWord.JOINT) || days.word(t).equals("as"));
  }

  /// "asked last month to step in, after the agency had paused the rule": that was before.
  private boolean isBeforePluperfect(Day day) {
    return day.to() <= finding.verb()
        && days.isPluperfect(finding.verb())
        && IntStream.range(day.to(), finding.verb()).anyMatch(t -> days.is(t, DayWord.AFTER));
  }

  private boolean leadsTo(Day day) {
    boolean next = finding.verb() - day.to() <= 2 && !isOfVerbBefore(day);
    if (clauses.opens(day)) {
      return noOtherVerbIn(day.to(), finding.verb());
    }
    if (clauses.isOfClauseBefore(day, finding.verb())) {
      return false;
    }
    boolean leading =
        all.stream().noneMatch(f -> f.verb() < day.from()) && noOtherVerbSince(day.to());
    return next || leading;
  }

  /// "issued it on Friday and rescinded it": the day is that of the verb before "and".
  private boolean isOfVerbBefore(Day day) {
    // "in 2023, but restored it": the same with a comma.
    int at = days.word(day.to()).equals(",") ? day.to() + 1 : day.to();
    return at < days.size()
        && days.is(at, DayWord.OPENS)
        && all.stream().anyMatch(f -> f.verb() < day.from());
  }

  private boolean noOtherVerbSince(int from) {
    return from <= 3 || noOtherVerbIn(from, finding.verb());
  }

  private boolean noOtherVerbIn(int from, int to) {
    return all.stream()
        .filter(f -> !f.equals(finding) && f.verb() >= from && f.verb() < to)
        .allMatch(f ->
            isNoun(f)
                || days.isInPassing(f.verb())
                || clauses.isAside(f.verb(), to) && !clauses.isAside(from, to));
  }

  /// "On the night of March 11 the state's appeal suspended the order": tells no other verb.
  private boolean isNoun(Finding other) {
    return other.nominal() && !days.isVerb(other.verb());
  }

  private boolean follows(Day day) {
    boolean nearest =
        all.stream()
            .noneMatch(f ->
                !f.equals(finding)
                    && f.verb() > finding.verb()
                    && f.verb() < day.from()
                    // "will hear the case against the act on July 6"
                    && !(finding.type() == EventType.HEARING_SCHEDULED && isNoun(f)));
    boolean ofNext =
        all.stream()
            .anyMatch(f ->
                f.verb() > day.from()
                    && f.verb() - day.to() <= 1
                    && !isBetweenCommas(day)
                    && !clauses.closesWith(day, finding.verb())
                    && !clauses.isOfSubject(day, f.verb())
                    && !days.is(Math.min(day.to(), days.size() - 1), DayWord.NOT_ITS_VERB));
    boolean opensNext = clauses.opens(day) && all.stream().anyMatch(f -> f.verb() > day.from());
    return nearest && !ofNext && !opensNext;
  }

  /// "The rule, issued in January 2024, took effect": what a comma opens, a comma closes.
  private boolean isBetweenCommas(Day day) {
    return days.word(finding.verb() - 1).equals(",") && days.word(day.to()).equals(",");
  }

  /// "an order that revokes the rule as of May 12", "repealed the tax effective June 1": what is
  /// put an end to is in force until then.
  private boolean setsEffect(Day day) {
    int at = days.word(day.from() - 1).equals("on") ? day.from() - 2 : day.from() - 1;
    boolean effective =
        days.word(at).equals("effective")
            || days.word(at).equals("of") && days.word(at - 1).equals("as");
    return finding.type() == EventType.RESCINDED && effective && day.from() > finding.verb();
  }

  private boolean isFarFromNoun(Day day) {
    return finding.type() != EventType.HEARING_SCHEDULED
        && !isOfDoer(day)
        && !opensBeforeVerb(day)
        && (day.from() < finding.verb()
                ? finding.verb() - day.to() + 1
                : day.from() - finding.verb())
            > BESIDE_NOUN;
  }

  /// "An appeal by the governor's administration on Monday had lifted the ban".
  private boolean isOfDoer(Day day) {
    return days.word(finding.to()).equals("by")
        && day.from() > finding.to()
        && IntStream.range(finding.to(), day.from())
            .noneMatch(
                t -> days.isVerb(t) || days.is(t, DayWord.AUXILIARY) || days.word(t).equals(","));
  }

  /// "On the night of March 11 the state's appeal suspended the order".
  private boolean opensBeforeVerb(Day day) {
    return days.word(0).equals("on")
        && day.from() <= OPENING
        && days.isVerb(finding.verb())
        && days.verbs(day.to(), finding.verb()) == 0;
  }

  /// "kept the rule from taking effect on Tuesday", "extended the order, set to expire Thursday":
  /// the day of what was to come.
  private boolean isOfInfinitive(Day day) {
    if (isAhead(finding.type()) || day.from() <= finding.verb()) {
      return false;
    }
    int at = days.word(day.from() - 1).equals("on") ? day.from() - 2 : day.from() - 1;
    boolean effect =
        (days.word(at).equals("effect") || days.word(at).equals("force"))
            && at - finding.verb() > 1
            && !days.word(at - 1).equals("took");
    boolean ends = days.is(at, DayWord.ENDS) && days.word(at - 1).equals("to");
    return effect || ends;
  }

  /// "what they had moved for on Oct. 1: the state may not": what a colon opens has its own day.
  private boolean isColonBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if (days.word(t).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private boolean isJointBetween(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (days.is(t, DayWord.JOINT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPublication(Day day) {
    return day.first().isAfter(document.published());
  }

  /// A hearing that is set lies ahead: "agreed to hear arguments on May 15" means the next such
  /// day.
  private EventDate forward(Day stated) {
    if (finding.type() == EventType.EFFECTIVE
        && days.isWeekday(stated)
        && days.wasToCome(finding.verb())) {
      return EventDate.day(Nearest.week(stated.first(), document.published()));
    }
    EventDate told = stated.date();
    LocalDate day = stated.first();
    LocalDate published = document.published();
    if (finding.type() == EventType.EFFECTIVE
        && told.precision() == Precision.MONTH
        && days.wasToCome(finding.verb())
        && Nearest.isMonth(stated.mention().span().of(document.text()))) {
      return EventDate.month(YearMonth.from(Nearest.year(day, published)));
    }
    boolean ahead =
        finding.type() == EventType.HEARING_SCHEDULED && day.isBefore(published.minusMonths(6));
    boolean done = finding.mood() == Mood.ASSERTED && !isAhead(finding.type());
    if (done && days.isWeekday(stated) && day.isAfter(published)) {
      // "on Tuesday would not block": a court that would not has refused last Tuesday.
      return EventDate.day(day.minusWeeks(1));
    }
    return !ahead || YEAR.matcher(stated.mention().span().of(document.text())).find()
        ? told
        : switch (told.precision()) {
          case DAY -> EventDate.day(day.plusYears(1));
          case MONTH -> EventDate.month(YearMonth.from(day.plusYears(1)));
          case YEAR, UNKNOWN -> told;
        };
  }
}
