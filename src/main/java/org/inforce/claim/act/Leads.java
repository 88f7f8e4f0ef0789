package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// What stands before a sentence's main clause and ends with a comma: "As the deadline neared,",
/// "Facing a deadline,", "A day after the hearing,". Its nouns do nothing in the main clause.
record Leads(Grammar grammar) {
  private static final Set<String> OPENERS =
      TsvTable.asked(
          "after",
          "before",
          "following",
          "since",
          "as",
          "while",
          "although",
          "though",
          "because",
          "when",
          "where");

  /// Articles and adjectives between the comma and the noun, in tokens.
  private static final int NOUN = 4;

  /// Index of the item with which a verb's main clause begins; where its clause has no lead, where
  /// the clause begins.
  ///
  /// @param start index of the first item of the verb's clause
  int end(int start, int verb) {
    boolean conjunction =
        start > 0
            && grammar.items.get(start - 1) instanceof Item.Joint joint
            && OPENERS.contains(joint.word());
    if (!conjunction && !opensWithParticiple(start)) {
      return start;
    }
    List<Integer> commas = commas(start, verb);
    if (commas.isEmpty()) {
      return start;
    }
    int last = commas.size() - 1;
    // "Facing a deadline, the governor, a Republican, signed": two commas hold an aside.
    boolean aside = isAside(commas.getLast(), verb);
    if (aside && commas.size() == 2 && isParticiple(verb)) {
      last = 0;
    } else if (aside) {
      last -= 2;
    }
    return last >= 0 && opensNoun(commas.get(last), verb) ? commas.get(last) + 1 : start;
  }

  private boolean opensWithParticiple(int start) {
    int token = start == 0 ? 0 : grammar.items.get(start - 1).to();
    return grammar.word(token).endsWith("ing") && grammar.tag(token) == PartOfSpeech.VERB;
  }

  private List<Integer> commas(int start, int verb) {
    List<Integer> commas = new ArrayList<>();
    for (int k = start; k < verb; k++) {
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.word().equals(",")) {
        commas.add(k);
      }
    }
    return commas;
  }

  /// A comma right before the verb ends what stands between the subject and it.
  private boolean isAside(int comma, int verb) {
    return grammar.items.get(verb) instanceof Item.Verb does
        && does.from() - grammar.group(does).size() - grammar.items.get(comma).to() <= 0;
  }

  /// "The rule, published March 11, takes effect": what is told in passing of the noun before.
  private boolean isParticiple(int verb) {
    return grammar.items.get(verb) instanceof Item.Verb does
        && does.match().form() == VerbForm.PAST
        && grammar.group(does).isEmpty()
        && (grammar.tag(does.to()) == PartOfSpeech.ADP
            || Grammar.isDateWord(grammar.word(does.to())));
  }

  private boolean opensNoun(int comma, int verb) {
    return comma + 1 < verb
        && !(grammar.items.get(comma + 1) instanceof Item.Joint)
        && !(grammar.items.get(comma + 1) instanceof Item.Verb)
        && grammar.items.get(comma + 1).from() - grammar.items.get(comma).to() <= NOUN;
  }

  /// "Judge Vole, in a ruling issued Monday, denied", "in an order signed on Friday blocked": how
  /// the paper came about in which it was done.
  boolean isOfPaper(int index) {
    return grammar.items.get(index) instanceof Item.Verb made
        && made.match().form() == VerbForm.PAST
        && grammar.group(made).isEmpty()
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Thing paper
                    && (paper.match().can(Act.RULING) || paper.match().can(Act.INJUNCTION))
                    && paper.to() == made.from()
                    && grammar.lower.subList(Math.max(0, paper.from() - 3), paper.from()).stream()
                        .anyMatch(w -> w.equals("in")))
            .isPresent();
  }
}
