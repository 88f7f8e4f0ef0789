package org.inforce.claim.day;

import java.util.List;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.model.EventType;

/// Tells what is told of a time before the news: "had granted", "first proposed", "earlier", "When
/// it adopted".
///
/// @param all what the sentence tells, the finding among it
record Background(SentenceDays days, Finding finding, List<Finding> all) {
  /// Tokens before and after the verb.
  private static final int BEFORE_VERB = 4;

  private static final int AFTER_VERB = 6;

  /// How far "which" stands before the one that did it at most: "by which three of its judges".
  private static final int BY_WHICH = 6;

  /// How many helping words stand before a verb at most: "had not yet been".
  private static final int HELPERS = 4;

  boolean isTold() {
    return isPastPerfect()
        || isBesideVerb()
        || days.is(finding.from() - 1, DayWord.AFTER)
        || days.is(finding.from() - 2, DayWord.AFTER)
        || isWhatIsSpokenOf()
        || new KnownRuling(days, finding, all).isTold()
        || isWhenOfPluperfect()
        || isOfThisSuit()
        || looksBack();
  }

  /// "the provision, which the lower courts enjoined": tells of which thing is spoken.
  private boolean isWhatIsSpokenOf() {
    int at = finding.from() - 1;
    int joint = days.isArticle(at) ? at - 1 : at;
    boolean made = isMaking() && days.word(joint).equals("that") && isKnownThing(joint - 1);
    return days.is(joint, DayWord.RELATIVE) || made || isByWhich();
  }

  /// "the decision by which three judges vacated the rule".
  private boolean isByWhich() {
    for (int t = finding.verb() - 1; t > finding.verb() - BY_WHICH; t--) {
      if (days.word(t).equals("which")) {
        return days.word(t - 1).equals("by") && isKnownThing(t - 2);
      }
    }
    return false;
  }

  /// "its rule", "the January decision": one that has been told of.
  private boolean isKnownThing(int noun) {
    return days.is(noun, DayWord.DATED_THING) && days.isKnown(noun);
  }

  /// "brought this case to test the rule".
  private boolean isOfThisSuit() {
    return finding.type() == EventType.CHALLENGED
        && IntStream.range(finding.from() + 1, finding.to())
            .anyMatch(t -> days.is(t, DayWord.SUIT) && days.word(t - 1).equals("this"));
  }

  /// "had left the others in place when it blocked the first".
  private boolean isWhenOfPluperfect() {
    int when = finding.verb() - 1;
    while (when > 0 && !days.isVerb(when) && !days.word(when).equals("when")) {
      when--;
    }
    return days.word(when).equals("when")
        && IntStream.range(1, when).anyMatch(t -> days.isVerb(t) && days.isPluperfect(t));
  }

  private boolean isMaking() {
    return finding.type() == EventType.ISSUED
        || finding.type() == EventType.ENACTED
        || finding.type() == EventType.PASSED;
  }

  /// "had granted", "had already been blocked".
  private boolean isPastPerfect() {
    for (int t = finding.verb() - 1; t >= finding.verb() - HELPERS; t--) {
      if (days.word(t).equals("had")) {
        return true;
      }
      if (!days.helps(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBesideVerb() {
    int verb = finding.verb();
    for (int t = verb - 1; t >= verb - BEFORE_VERB && !days.is(t, DayWord.JOINT); t--) {
      if (days.is(t, DayWord.BEFORE) && isAdverb(t)
          || days.is(t, DayWord.BEFORE_VERB) && t >= verb - 2 && !isSetPhrase(t)) {
        return true;
      }
    }
    for (int t = verb; t <= verb + AFTER_VERB && !days.is(t, DayWord.JOINT); t++) {
      if (days.is(t, DayWord.BEFORE) && isAdverb(t)) {
        return true;
      }
    }
    return false;
  }

  /// "earlier", but not "his earlier ruling" or "before the court".
  private boolean isAdverb(int token) {
    return !days.opensNoun(token + 1);
  }

  /// "at once", "the first", "once more".
  private boolean isSetPhrase(int token) {
    return days.word(token - 1).equals("at")
        || days.word(token - 1).equals("the")
        || days.word(token + 1).equals("more")
        || days.word(token + 1).equals("again");
  }

  /// "When it adopted the rule, the agency said": what stands before the comma.
  private boolean looksBack() {
    if (!days.is(0, DayWord.LOOKS_BACK)) {
      return false;
    }
    for (int t = 1; t < finding.verb(); t++) {
      if (days.word(t).equals(",")) {
        return t == 1;
      }
    }
    return true;
  }
}
