package org.inforce.claim.day;

import org.inforce.claim.act.Finding;
import org.inforce.model.EventType;

/// Tells what a clause says in passing of whom it names, which is not of the day of its sentence:
/// "the states that sued", "the judge who stopped the first ban" where the sentence tells of
/// something else.
///
/// @param others whether the sentence tells of another happening
record InPassing(SentenceDays days, Finding finding, boolean others) {
  boolean isTold() {
    int at = finding.verb() - 1;
    while (days.helps(at)) {
      at--;
    }
    boolean suit =
        finding.type() == EventType.CHALLENGED
            && (days.word(at).equals("that") || days.word(at).equals("which"));
    boolean person = others && days.word(at).equals("who");
    if (!suit && !person) {
      return false;
    }
    int pronoun = at;
    int end = days.clauseEnd(finding.verb());
    return days.days().stream().noneMatch(d -> d.from() > pronoun && d.from() < end);
  }
}
