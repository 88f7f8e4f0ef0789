package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.table.TsvTable;

/// Clauses under a condition: "if", "unless", "whether" before them, or "had the court not".
record Conditions(Grammar grammar) {
  /// True for a clause that stands under a condition.
  boolean govern(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Joint joint) {
        if (closesAside(k)) {
          k = opening(k);
          continue;
        }
        if (joint.kind() == JointKind.CONDITIONAL) {
          return !(joint.word().equals("once") && (!isToBe(index) || isDatedEffect(index))
              || joint.word().equals("until") && joint.from() == 0);
        }
        if (joint.kind() == JointKind.HARD
            || joint.kind() == JointKind.RELATIVE
            || joint.kind() == JointKind.COMPLEMENT
            || joint.word().equals(",") && !listsVerbs(k)) {
          return joint.kind() == JointKind.COMPLEMENT && govern(k);
        }
      }
    }
    return SUPPOSING.contains(grammar.word(0));
  }

  private static final Set<String> SUPPOSING =
      TsvTable.asked("had", "should", "were", "suppose", "imagine", "assume");

  /// "if signed", "if the governor signs it": what is not made yet does nothing.
  boolean isIfMade() {
    for (int t = 0; t + 1 < grammar.lower.size(); t++) {
      int end = Math.min(grammar.lower.size(), t + MADE);
      if (grammar.word(t).equals("if")
          && (ActWord.MADE.is(grammar.word(t + 1))
              || grammar.lower.subList(t, end).stream().anyMatch(ActWord.MAKES::is))) {
        return true;
      }
    }
    return false;
  }

  /// In tokens: "if the state senate passes".
  private static final int MADE = 6;

  /// "The act becomes law on Friday unless the governor vetoes it", "repeals the act, if the
  /// governor signs it": a present tense that hangs on what may come.
  boolean hangsOn(Item.Verb verb) {
    boolean present =
        verb.match().form() == VerbForm.PRESENT || verb.match().form() == VerbForm.BASE;
    List<String> after = grammar.lower.subList(verb.to(), grammar.lower.size());
    return present
        && (after.contains("unless") && !after.contains("until")
            || after.contains("if") && isIfMade());
  }

  /// "until, we hope, it is blocked": a comma that closes what stands right behind the conjunction.
  private boolean closesAside(int comma) {
    int open = opening(comma);
    return open > 0
        && grammar.isJoint(open - 1, JointKind.CONDITIONAL)
        && grammar.items.get(open - 1).to() == grammar.items.get(open).from()
        && grammar.items.get(comma) instanceof Item.Joint close
        && close.word().equals(",")
        && close.from() - grammar.items.get(open).to() <= LONGEST_ASIDE;
  }

  /// The joint before.
  private int opening(int comma) {
    int open = comma - 1;
    while (open > 0 && !(grammar.items.get(open) instanceof Item.Joint)) {
      open--;
    }
    return open;
  }

  /// In tokens.
  private static final int LONGEST_ASIDE = 5;

  /// "once the mayor signs it": what is told so lies ahead.
  private boolean isToBe(int index) {
    return grammar.items.get(index) instanceof Item.Verb verb
        && verb.match().form() == VerbForm.PRESENT
        && grammar.group(verb).isEmpty();
  }

  /// "Once the act takes effect on September 1, shops will have 180 days": when it does is set.
  private boolean isDatedEffect(int index) {
    if (!(grammar.items.get(index) instanceof Item.Verb verb) || !verb.match().can(Act.EFFECT)) {
      return false;
    }
    int day = verb.to();
    while (Set.of("effect", "on").contains(grammar.word(day))) {
      day++;
    }
    return Grammar.isDateWord(grammar.word(day));
  }

  /// "whether the rule will be repealed, modified or kept": a comma between verbs alone.
  private boolean listsVerbs(int comma) {
    return grammar.item(comma - 1).filter(Item.Verb.class::isInstance).isPresent()
        && grammar.item(comma + 1).filter(Item.Verb.class::isInstance).isPresent()
        && grammar.items.get(comma + 1).from() - grammar.items.get(comma - 1).to() <= 2;
  }
}
