package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.table.TsvTable;

/// Instruments that stand in one row: "the Act and its Rule", "the ban, along with the law".
record Coordination(Grammar grammar) {
  private static final Set<String> BESIDES =
      TsvTable.asked("along with", "together with", "well as");

  /// In tokens: "as well as".
  private static final int LONGEST_BESIDES = 3;

  /// In items, before the last.
  private static final int LONGEST_ROW = 10;

  /// In items.
  private static final int LONGEST_CLAUSE = 6;

  /// The items of the instruments that a row of them begins with, the one at `first` for a start.
  List<Integer> row(int first) {
    List<Integer> row = new ArrayList<>(List.of(first));
    int next = first + 1;
    Optional<Integer> besides = besides(next);
    while (coordinates(next) && !(isObject(first) && begins(next + 1))
        || lists(next)
        || besides.isPresent()) {
      boolean stands = grammar.item(next).filter(Item.Subject.class::isInstance).isPresent();
      int more = besides.orElse(stands ? next : next + 1);
      row.add(more);
      next = more + 1;
      besides = besides(next);
    }
    return row;
  }

  /// "blocked the Act and the Rule took effect": a clause of its own begins with the second.
  private boolean begins(int subject) {
    return grammar
        .item(subject + 1)
        .filter(i ->
            i instanceof Item.Verb verb
                && verb.from() - grammar.items.get(subject).to() <= 3
                && (verb.match().can(Act.EFFECT) || verb.match().can(Act.EXPIRE)
                    ? verb.match().form() != VerbForm.ING
                    : grammar.passive(verb))
                && grammar.lower.subList(grammar.items.get(subject).to(), verb.from()).stream()
                    .noneMatch(Set.of("that", "which", "to", "from", "as")::contains))
        .isPresent();
  }

  /// True after a verb of the same clause.
  private boolean isObject(int subject) {
    for (int k = subject - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb) {
        return true;
      }
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return false;
      }
    }
    return false;
  }

  /// The instruments of the row that a subject stands in: "the ban, the fee and the towing law are
  /// void". In "blocked the ban and the towing law is void" there is none.
  List<Integer> together(Item.Subject subject) {
    int at = grammar.items.indexOf(subject);
    for (int first = Math.max(0, at - LONGEST_ROW); at >= 0 && first <= at; first++) {
      boolean begins =
          grammar.items.get(first) instanceof Item.Subject
              && grammar.item(first - 1).filter(i -> !(i instanceof Item.Joint)).isEmpty();
      List<Integer> row = begins ? row(first) : List.of();
      if (row.contains(at)) {
        return row.stream()
            .map(grammar.items::get)
            .filter(Item.Subject.class::isInstance)
            .flatMap(i -> ((Item.Subject) i).instruments().stream())
            .distinct()
            .toList();
      }
    }
    return subject.instruments();
  }

  /// "signed 14 bills on Monday, including the Towing Act", "vetoed two bills: HB 12": of several
  /// that are not known the one that is named.
  Optional<Item.Subject> named(Item.Subject subject) {
    if (!subject.instruments().isEmpty() || !grammar.word(subject.to() - 1).endsWith("s")) {
      return Optional.empty();
    }
    for (int t = subject.to(); t < Math.min(grammar.lower.size(), subject.to() + NAMED); t++) {
      boolean among = grammar.word(t).equals("among") && grammar.word(t + 1).equals("them");
      if (among || Set.of("including", ":", "—").contains(grammar.word(t))) {
        int from = t;
        return grammar.items.stream()
            .filter(i -> i instanceof Item.Subject && i.from() > from && i.from() <= from + 5)
            .map(i -> (Item.Subject) i)
            .filter(i -> !i.instruments().isEmpty())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /// In tokens.
  private static final int NAMED = 8;

  /// The item of "the law" in "the ban, along with the law that forbids it at night", "the ban as
  /// well as the law".
  private Optional<Integer> besides(int next) {
    int before = isComma(next) ? next : next - 1;
    int subject = before + 1;
    while (subject <= before + 2 && isWordOf(subject, "as")) {
      subject++;
    }
    boolean besides =
        grammar
            .item(subject)
            .filter(i ->
                i instanceof Item.Subject
                    && i.from() > 1
                    && BESIDES.contains(
                        grammar.word(i.from() - 2) + " " + grammar.word(i.from() - 1))
                    && i.from() - grammar.items.get(before).to() <= LONGEST_BESIDES)
            .isPresent();
    return besides ? Optional.of(subject) : Optional.empty();
  }

  /// "the Act and its Rule".
  private boolean coordinates(int joint) {
    return grammar
            .item(joint)
            .filter(i -> i instanceof Item.Joint j && j.word().equals("and"))
            .isPresent()
        && grammar
            .item(joint + 1)
            .filter(i -> i instanceof Item.Subject && i.from() - grammar.items.get(joint).to() <= 2)
            .isPresent();
  }

  /// "the ban, the licensing requirement and several lesser rules": commas join what an "and" ends.
  private boolean lists(int joint) {
    for (int at = joint; isComma(at) && isNextSubject(at); at += 2) {
      if (coordinates(at + 2) || endsList(at + 2)) {
        return true;
      }
    }
    return false;
  }

  /// "... and other restrictions": the last of a list may be no instrument that is known.
  private boolean endsList(int joint) {
    Optional<Item> and =
        grammar.item(joint).filter(i -> i instanceof Item.Joint j && j.word().equals("and"));
    return and.isPresent()
        && and.get().from() - grammar.items.get(joint - 1).to() <= 1
        && switch (grammar.tag(and.get().to())) {
          case ADJ, DET, NOUN, NUM -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
  }

  /// "blocked SB 627, which bans masks, and SB 805, which makes agents wear badges": a clause may
  /// stand between the two; where a verb follows the second, a sentence of its own begins with it.
  Optional<Integer> afterClause(int comma) {
    if (!isComma(comma) || !grammar.isJoint(comma + 1, JointKind.RELATIVE)) {
      return Optional.empty();
    }
    for (int at = comma + 2; at <= comma + LONGEST_CLAUSE && at + 2 < grammar.items.size(); at++) {
      boolean joins =
          isComma(at)
              && grammar.items.get(at + 1).from() == grammar.items.get(at).to()
              && coordinates(at + 1);
      if (joins) {
        boolean ends = grammar.item(at + 3).filter(i -> !(i instanceof Item.Joint)).isEmpty();
        return ends ? Optional.of(at + 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int joint) {
    return isWordOf(joint, ",");
  }

  private boolean isWordOf(int joint, String word) {
    return grammar
        .item(joint)
        .filter(i -> i instanceof Item.Joint j && j.word().equals(word))
        .isPresent();
  }

  private boolean isNextSubject(int joint) {
    return grammar
        .item(joint + 1)
        .filter(i -> i instanceof Item.Subject && i.from() - grammar.items.get(joint).to() <= 1)
        .isPresent();
  }
}
