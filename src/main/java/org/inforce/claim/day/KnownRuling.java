package org.inforce.claim.day;

import java.util.List;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;

/// Tells what a ruling did that is spoken of as one that is known: "the decision that vacated the
/// rule", "A ruling that blocked the law stays in place", "refused to lift an order that bars it".
///
/// @param all what the sentence tells, the finding among it
record KnownRuling(SentenceDays days, Finding finding, List<Finding> all) {
  boolean isTold() {
    int noun = finding.verb() - 2;
    return finding.type().isOfCourts()
        && days.word(finding.verb() - 1).equals("that")
        && days.is(noun, DayWord.DATED_THING)
        && (isKnown(noun) || isSubject(noun) || isActedUpon(noun));
  }

  /// "the decision that": unless somebody brings it out.
  private boolean isKnown(int noun) {
    return days.isKnown(noun) && (finding.nominal() || !comesOut(0));
  }

  /// The ruling opens the sentence, and another verb goes on with it that does not bring it out: "A
  /// ruling that blocked the law came down" is the news.
  private boolean isSubject(int noun) {
    return days.opensWith(noun)
        && new MainVerb(days).after(finding.verb()) < days.size()
        && !comesOut(finding.verb());
  }

  private boolean comesOut(int from) {
    return IntStream.range(from, days.size()).anyMatch(t -> days.is(t, DayWord.COMES_OUT));
  }

  /// Before it stands what is done to a ruling that there is.
  private boolean isActedUpon(int noun) {
    return all.stream()
            .anyMatch(f -> f.verb() < noun && f.type().isUponRuling() && days.isVerb(f.verb()))
        && all.stream().noneMatch(f -> f.verb() >= noun && f.verb() < finding.verb());
  }
}
