package org.inforce.claim.day;

import java.util.List;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;

/// Tells what a ruling had done of which the sentence tells what became of it: "stayed a ruling by
/// a trial court that vacated the rule". Its day is not that of the stay.
///
/// @param all what the sentence tells, the finding among it
record PassingRuling(SentenceDays days, Finding finding, List<Finding> all) {
  /// How far before its verb the ruling stands at most, in tokens.
  private static final int REACH = 14;

  boolean isTold() {
    boolean did =
        finding.type() == EventType.STRUCK_DOWN
            || finding.type() == EventType.ENJOINED
            || finding.type() == EventType.UPHELD;
    int verb = finding.verb();
    boolean relative = days.word(verb - 1).equals("that") || days.word(verb).endsWith("ing");
    return did
        && relative
        && all.stream().anyMatch(f -> f.verb() < verb && f.type().isUponRuling())
        && IntStream.range(Math.max(0, verb - REACH), verb)
            .anyMatch(t -> days.is(t, DayWord.DATED_THING))
        && days.days().stream()
            .noneMatch(d ->
                new DatedThing(days, finding, all).isOfRulingThatDid(d)
                    || days.isOfThing(d) && !(d.from() >= verb && days.isOfYear(d))
                    || Possessive.is(days.word(d.to()))
                    || d.from() >= verb && d.from() - verb <= REACH && !days.isOfYear(d));
  }
}
