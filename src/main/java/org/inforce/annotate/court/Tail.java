package org.inforce.annotate.court;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What joins a court or judge to the place after it: "in ", "based in ", "Maria Cole of ".
///
/// @param at where the place's name would begin
/// @param joined whether there is such a joint at all
/// @param afterName whether a judge's name stands between
record Tail(int at, boolean joined, boolean afterName) {
  private static final String NAME =
      "(?: (?:[A-Z]\\.|[A-Z][\\p{L}'\u2019-]{1,20})){0,4}+(?:,? (?:Jr|Sr|II|III|IV)\\.?)?+";

  private static final Pattern JOINT =
      Pattern.compile(
          "("
              + NAME
              + ")(?:,? (?:who is )?(?:based|sitting|headquartered|seated|presiding)|,)?[ \n"
              + "](?:in|for|from|of|on|at)[ \n"
              + "](?:the )?(?:state of |State of |city of |City of )?");

  private static final int LONGEST = 160;

  static Tail after(String text, int end) {
    Matcher joint = JOINT.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
    return joint.lookingAt()
        ? new Tail(joint.end(), true, joint.end(1) > joint.start(1))
        : new Tail(end, false, false);
  }
}
