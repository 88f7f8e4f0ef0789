package org.inforce.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.EventType;
import org.inforce.model.Scope;

/// An order told to hold in several states by name holds in these alone: "blocked the rule in
/// Kansas, Alaska and Utah", "did the same for Ohio and Indiana", "granted Iowa and Texas an
/// injunction".
final class StatesReached {
  private static final Pattern JOINT = Pattern.compile(",? and |, ");
  private static final Pattern OPENING = Pattern.compile("(?i)\\b(?:in|for)(?: both)? $");
  private static final int OPENING_LENGTH = 10;

  /// To whom an order is given, before and after their names.
  private static final Pattern GIVING =
      Pattern.compile("(?i)\\b(?:grant|gave|giv|hand|award)[a-z]* $");

  private static final Pattern GIVEN =
      Pattern.compile(
          "^,? (?:an?|their|the) (?:[a-z-]+ ){0,3}(?:injunction|stay|order|reprieve)\\b");

  private StatesReached() {}

  /// "blocked it in 17 states", "may not enforce the rule within those states".
  private static final Pattern IN_SOME =
      Pattern.compile(
          "(?i)\\b(?:block|enjoin|halt|bar|stopp|paus|froze|suspend|enforc|appl)[a-z]{0,5}\\b[^.;:,]{0,60}?\\b(?:in|within)"
              + " (?:only |just |about |at least |the |those |these |its |the other"
              + " )?(?:(?:\\d{1,2}|[a-z]{2,10}(?:teen|ty|ty-[a-z]{3,5})|two|three|four|five|six"
              + "|seven|eight|nine|ten|eleven|twelve|several|certain|some|suing|plaintiff|those|these)"
              + " )?(?:other |more |republican-led |democratic-led )?states\\b");

  /// "extended it from 17 states to the whole nation".
  private static final Pattern WIDENED =
      Pattern.compile("(?i)\\b(?:extend|expand|broaden|widen)[a-z]{0,4}\\b");

  /// True where an order is told to stop something in some of the states.
  static boolean areSome(String sentence, EventType type) {
    return type == EventType.ENJOINED
        && sentence.contains("states")
        && IN_SOME.matcher(sentence).find()
        && !WIDENED.matcher(sentence).find();
  }

  static Optional<Scope> of(String sentence, EventType type) {
    if (type != EventType.ENJOINED) {
      return Optional.empty();
    }
    List<Jurisdictions.Mention> states = Jurisdictions.standard().find(sentence);
    for (int i = 0; i + 1 < states.size(); i++) {
      int start = states.get(i).span().start();
      String between =
          sentence.substring(states.get(i).span().end(), states.get(i + 1).span().start());
      String before = sentence.substring(Math.max(0, start - OPENING_LENGTH), start);
      boolean within = JOINT.matcher(between).matches() && OPENING.matcher(before).find();
      if (within || areGiven(sentence, states, i, before)) {
        return Optional.of(Scope.PART);
      }
    }
    return Optional.empty();
  }

  /// The states named from one on, which one court gives its order.
  private static boolean areGiven(
      String sentence, List<Jurisdictions.Mention> states, int first, String before) {
    int last = first;
    while (last + 1 < states.size()
        && JOINT
            .matcher(
                sentence.substring(
                    states.get(last).span().end(), states.get(last + 1).span().start()))
            .matches()) {
      last++;
    }
    return GIVING.matcher(before).find()
        && GIVEN.matcher(sentence.substring(states.get(last).span().end())).find();
  }
}
