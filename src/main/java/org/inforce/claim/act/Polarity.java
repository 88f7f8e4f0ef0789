package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.table.TsvTable;

/// Whether a sentence denies what its verb says by its nouns, or tells it as likely only: "no court
/// has blocked", "none of the rulings", "finding it likely unconstitutional".
final class Polarity {
  private static final Set<String> NONE = TsvTable.asked("no", "neither", "none", "nobody");

  private static final Set<String> OTHER =
      TsvTable.asked("other", "single", "such", "federal", "state");

  /// In tokens.
  private static final int REACH = 6;

  private final Grammar grammar;
  private final Clauses clauses;

  Polarity(Grammar grammar, Clauses clauses) {
    this.grammar = grammar;
    this.clauses = clauses;
  }

  /// "no court", "no injunction", "neither judge".
  boolean isNone(int index) {
    return grammar
            .item(index)
            .filter(i ->
                i instanceof Item.Thing || i instanceof Item.Subject || i instanceof Item.Actor)
            .filter(i ->
                NONE.contains(grammar.word(i.from() - 1))
                    || NONE.contains(grammar.word(i.from()))
                    // "no other state court"
                    || OTHER.contains(grammar.word(i.from() - 1))
                        && NONE.contains(grammar.word(i.from() - 2)))
            .isPresent()
        || index >= 0 && grammar.word(0).equals("nothing") && grammar.word(1).equals("in");
  }

  /// "None of the rulings against the law has been appealed".
  boolean isOfNone(int index, Item.Verb verb) {
    int segment = clauses.segment(index);
    int start = segment == 0 ? 0 : grammar.items.get(segment - 1).to();
    for (int t = start; t + 1 < verb.from(); t++) {
      if (NONE.contains(grammar.word(t)) && grammar.word(t + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /// "neither signed nor vetoed the act", "nobody has sued".
  boolean isNeither(Item.Verb verb) {
    String before = grammar.word(verb.from() - 1);
    int start = verb.from() - grammar.group(verb).size();
    boolean nobody =
        grammar.word(start - 1).equals("nobody")
            || grammar.word(start - 1).equals("one") && grammar.word(start - 2).equals("no");
    return nobody
        || before.equals("neither")
        || before.equals("nor") && grammar.lower.subList(0, verb.from()).contains("neither");
  }

  /// "finding it likely unconstitutional".
  boolean isHedged(Item.Verb verdict) {
    return isHedged(verdict.match().last(), verdict.match().to());
  }

  /// "ruled that the law is probably unconstitutional".
  boolean isHedged(Item.Judgment judgment) {
    int to = negation(judgment);
    return isHedged(Math.max(0, judgment.from() - REACH), to < 0 ? judgment.from() : to);
  }

  /// "is not constitutional", "does not discriminate against": the opposite is held.
  boolean isNegated(Item.Judgment judgment) {
    return negation(judgment) >= 0;
  }

  /// Where the word stands that turns a judgment into its opposite; -1 if none does.
  private int negation(Item.Judgment judgment) {
    for (int t = judgment.from() - 1; t >= Math.max(1, judgment.from() - 1 - BETWEEN); t--) {
      if (NOT.contains(grammar.word(t))) {
        boolean helped = grammar.word(t).equals("cannot") || HELPED.contains(grammar.word(t - 1));
        return helped ? t : -1;
      }
      if (!WITHIN.contains(grammar.word(t))) {
        return -1;
      }
    }
    return -1;
  }

  private static final Set<String> NOT = TsvTable.asked("not", "n't", "n’t", "never", "cannot");
  private static final Set<String> HELPED =
      TsvTable.asked(
          "is", "are", "was", "were", "does", "do", "did", "can", "could", "ca", "has", "had");

  /// What may stand between the negation and the judgment: "is not an unconstitutional taking".
  private static final Set<String> WITHIN = TsvTable.asked("a", "an", "in", "be", "been", "itself");

  /// In tokens.
  private static final int BETWEEN = 2;

  private boolean isHedged(int from, int to) {
    List<String> words = grammar.lower.subList(Math.min(from, to), to);
    return words.stream().anyMatch(ActWord.HEDGES::is);
  }
}
