package org.inforce.claim.day;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;
import org.inforce.table.TsvTable;

/// Days by which a thing of the sentence is told, a paper, a ruling or a rule: that of what the
/// thing does is the same, that of what is done to it is another.
///
/// @param all what the sentence tells, the finding among it
record DatedThing(SentenceDays days, Finding finding, List<Finding> all) {
  /// How far in the day of a paper stands at most that opens a sentence.
  private static final int PAPER = 8;

  /// "its January order", but not "the order that vacated the 2023 rule".
  boolean isOfNoun(Day day) {
    return day.from() <= finding.verb()
        || days.word(day.from() - 1).equals("of") && day.from() - 2 == finding.verb();
  }

  /// "the decision of August 14, in which the court vacated the rule": the day is also that of what
  /// it tells to have been done.
  boolean isOfWhatItDid(Day day) {
    int at = days.word(day.to()).equals(",") ? day.to() + 1 : day.to();
    return days.isOfThing(day)
        && days.word(at).equals("in")
        && days.word(at + 1).equals("which")
        && finding.verb() > at
        && all.stream().noneMatch(f -> f.verb() > at && f.verb() < finding.verb());
  }

  /// "In a memo dated today the agency told": the day of the memo is that of what it tells.
  boolean opensWithPaper(Day day) {
    return days.word(0).equals("in")
        && days.word(day.from() - 1).equals("dated")
        && day.from() <= PAPER
        && finding.verb() > day.from()
        && all.stream().noneMatch(f -> f.verb() < day.from());
  }

  /// "In its August 2023 ruling, the court held": what is told first is what the ruling did.
  boolean opensWithItsRuling(Day day) {
    int comma = days.clauseEnd(day.to());
    return finding.type().isOfCourts()
        && days.word(0).equals("in")
        && days.is(day.from() - 1, DayWord.WHOSE)
        && day.from() == 2
        && days.is(comma - 1, DayWord.RULING)
        && comma - day.to() <= NOUN
        && finding.verb() > comma
        && all.stream().noneMatch(f -> f.verb() < finding.verb());
  }

  /// "(its August) preliminary injunction ruling", in tokens.
  private static final int NOUN = 3;

  /// "upheld the law in an order dated Dec. 18", "struck it down in a ruling issued on Friday", "in
  /// a notice of March 3": the day of the paper is that of what it does.
  boolean isOfPaper(Day day) {
    int made = days.word(day.from() - 1).equals("on") ? day.from() - 2 : day.from() - 1;
    boolean between =
        all.stream().anyMatch(f -> f.verb() > day.from() && f.verb() < finding.verb());
    boolean of = days.word(made).equals("of") && made > finding.verb();
    return (days.is(made, DayWord.MADE) || of)
        && days.is(made - 1, DayWord.DATED_THING)
        && !between
        && IntStream.range(Math.max(0, made - PAPER), made - 1)
            .anyMatch(t -> days.word(t).equals("in") && days.isArticle(t + 1));
  }

  /// "asked to reverse last month's decision that declared the rule unlawful": the day of the
  /// ruling is that of what it did.
  boolean isOfRulingThatDid(Day day) {
    int that = finding.verb() - 1;
    return (days.word(that).equals("that") || days.word(that).equals("which"))
        && that > day.from()
        && that - day.from() <= PAPER
        && isOfRuling(day);
  }

  /// "last month's decision", "a decision last month", "a 2025 preliminary injunction".
  private boolean isOfRuling(Day day) {
    int noun = Possessive.is(days.word(day.to())) ? day.to() + 1 : day.to();
    boolean described = days.opensNoun(noun) && days.is(noun + 1, DayWord.RULING);
    return described
        || days.is(noun, DayWord.DATED_THING)
        || days.is(day.from() - 1, DayWord.DATED_THING);
  }

  /// "The order of May 9, 2023, vacated the judgment", "Its Feb. 3 ruling bars": what the paper
  /// does is done on its day.
  boolean isOfPaperThatDoes(Day day) {
    boolean of = days.word(day.from() - 1).equals("of");
    boolean made = isWhenMade(day);
    boolean ofPaper = of ? !days.isOfYear(day) : days.is(day.to(), DayWord.DATED_THING);
    boolean thing = days.isOfThing(day) && ofPaper;
    int next = of || made ? day.to() : day.to() + 1;
    return (thing || made)
        && next <= finding.verb()
        && !days.is(finding.verb() - 1, DayWord.AUXILIARY)
        && IntStream.range(next, finding.verb())
            .noneMatch(t ->
                days.isVerb(t)
                    || days.isNamed(t)
                    || days.word(t).equals("and")
                    || !of && days.word(t).equals(","));
  }

  /// "is appealing a November decision", "asked to pause a Feb. 3 order": the day of what it is
  /// done to; "issued a Friday ruling" and "in a Friday ruling" give that of the act.
  boolean isOfObject(Day day) {
    int article = day.from() - 1;
    return !finding.nominal()
        && day.from() > finding.verb()
        && (days.word(article).equals("a") || days.word(article).equals("an"))
        && days.is(day.to(), DayWord.DATED_THING)
        && !days.word(article - 1).equals("in")
        && !days.is(article - 1, DayWord.MADE);
  }

  /// "Voters approved it in the November 2024 general election", "a bill brought in the 2023
  /// session": what voters and lawmakers do is done then.
  boolean isOfElection(Day day) {
    int noun =
        IntStream.range(day.to(), day.to() + LONGEST_ELECTION)
            .filter(t -> days.is(t, DayWord.ELECTION))
            .findFirst()
            .orElse(-1);
    return MADE_BY_VOTERS.contains(finding.type())
        && day.from() > finding.verb()
        && days.word(day.from() - 1).equals("the")
        && OF_ELECTION.contains(days.word(day.from() - 2))
        && noun >= 0
        && IntStream.range(day.to(), noun).allMatch(days::opensNoun);
  }

  private static final Set<EventType> MADE_BY_VOTERS =
      Set.of(
          EventType.INTRODUCED,
          EventType.ENACTED,
          EventType.PASSED,
          EventType.VETOED,
          EventType.RESCINDED);

  private static final Set<String> OF_ELECTION = TsvTable.asked("in", "at", "during", "on");

  /// "(the Nov. 3) statewide general election", in tokens.
  private static final int LONGEST_ELECTION = 4;

  /// "undid last year's decision": the day of what is undone.
  boolean isPossessive(Day day) {
    return day.from() > finding.verb() && Possessive.is(days.word(day.to()));
  }

  /// "the law that was part of last year's deal took effect": of the deal.
  boolean isPeriodOf(Day day) {
    return !day.isWholeDay() && !finding.nominal() && Possessive.is(days.word(day.to()));
  }

  /// "a 2024 preliminary injunction": of the ruling that is told.
  boolean isYearOfNoun(Day day) {
    return finding.nominal()
        && days.is(finding.verb(), DayWord.RULING)
        && finding.verb() >= day.to()
        && IntStream.range(day.to(), finding.verb()).allMatch(days::opensNoun);
  }

  /// "the stay of December 23, which had paused the injunction": the day of what "which" speaks of.
  boolean goesOnWithThing(Day day) {
    boolean which = false;
    for (int t = day.to(); t < finding.verb(); t++) {
      which = which || days.word(t).equals("which") || days.word(t).equals("that");
      if (!days.is(t, DayWord.GOES_ON)) {
        return false;
      }
    }
    return which;
  }

  /// "the injunction against the Act entered August 24 is dissolved": the day on which it was made.
  boolean isWhenMade(Day day) {
    int made = days.word(day.from() - 1).equals("on") ? day.from() - 2 : day.from() - 1;
    return days.is(made, DayWord.MADE) && made > 0 && !days.is(made - 1, DayWord.AUXILIARY);
  }
}
