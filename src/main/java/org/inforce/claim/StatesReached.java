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
