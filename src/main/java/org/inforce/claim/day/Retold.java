package org.inforce.claim.day;

import java.util.List;
import org.inforce.claim.act.Finding;
import org.inforce.claim.scan.Item;

/// Tells what is done by the time of the news, but not that it is the news: "A judge has blocked
/// the law" below the lead, "recently", "last week", "judges have blocked it".
///
/// @param all what the sentence tells, the finding among it
record Retold(SentenceDays days, Finding finding, List<Finding> all) {
  boolean isTold() {
    boolean perfect = days.isPresentPerfect(finding.verb());
    return perfect && (days.sentence().paragraph() > 0 || isByMany())
        || days.isInPassing(finding.verb())
        || DayPhrase.LATELY.isBeside(finding.verb(), days)
        || isToldWithOther();
  }

  /// "recently ruled for the states and vacated the rule": both were done recently.
  private boolean isToldWithOther() {
    return finding.actor().isPresent()
        && all.stream()
            .filter(f -> f.verb() < finding.verb() && f.actor().equals(finding.actor()))
            .anyMatch(f -> DayPhrase.LATELY.isBeside(f.verb(), days));
  }

  /// What several courts have done was not done on one day.
  private boolean isByMany() {
    return finding.actor().filter(Item.Actor::isSeveral).isPresent();
  }
}
