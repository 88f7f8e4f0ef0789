package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// The mood of a verb after "to": done after "voted to", planned after "set to", else asked for.
record Infinitives(Grammar grammar, ReportedSpeech reported) {
  /// In tokens.
  private static final int REACH = 7;

  Mood of(int index, Item.Verb verb) {
    String governor = grammar.governor(verb);
    if (ActWord.DONE.is(governor)
        || isDecision(index, verb)
        || isBidden(index, verb)
        || isPaid(verb)
        || isFirst(verb)
        || isAtCourt(verb)
        || new Asides(grammar).persuaded(index).isPresent()) {
      return reported.mood(index);
    }
    return ActWord.SET.is(governor) ? Mood.EXPECTED : Mood.REQUESTED;
  }

  /// "due to start", "set to begin": what follows is planned for a day.
  static boolean sets(String governor) {
    return ActWord.SET.is(governor);
  }

  /// "were the first two cities to sue", "became the latest state to challenge it", "became the
  /// third judge to block it".
  private boolean isFirst(Item.Verb verb) {
    List<String> before = grammar.lower.subList(Math.max(0, verb.from() - REACH), verb.from());
    int first =
        IntStream.range(0, before.size())
            .filter(t -> ActWord.IN_TURN.is(before.get(t)))
            .reduce((a, b) -> b)
            .orElse(-1);
    return first > 0
        && (verb.match().can(Act.SUE) || verb.match().isOfCourts())
        && Set.of("the", "its").contains(before.get(first - 1))
        && before.stream().anyMatch(w -> w.equals("was") || w.equals("were") || w.equals("became"));
  }

  /// "went back to court on Monday to ask for an injunction": so they did ask.
  private boolean isAtCourt(Item.Verb verb) {
    List<String> before = grammar.lower.subList(Math.max(0, verb.from() - FAR), verb.from());
    int went =
        IntStream.range(0, before.size())
            .filter(t -> ActWord.GOES_TO_COURT.is(before.get(t)))
            .reduce((a, b) -> b)
            .orElse(-1);
    return went >= 0
        && verb.match().can(Act.REQUEST)
        && before.subList(went, before.size()).stream().anyMatch(COURTS::contains);
  }

  private static final Set<String> COURTS = TsvTable.asked("court", "judge", "judges", "justices");

  /// In tokens: "went back to federal court on Monday".
  private static final int FAR = 9;

  /// "will pay $40,000 to settle the suit": what is paid for is agreed.
  private boolean isPaid(Item.Verb verb) {
    return verb.match().can(Act.SETTLE)
        && grammar.lower.subList(Math.max(0, verb.from() - REACH), verb.from()).stream()
            .anyMatch(Set.of("pay", "pays", "paid", "paying")::contains);
  }

  /// "ordered Judge Vole to dissolve her injunction": what a court is told by one above it is done.
  private boolean isBidden(int index, Item.Verb verb) {
    return verb.match().can(Act.LIFT)
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Actor below
                    && below.kind() == ActorKind.JUDGE
                    && verb.from() - below.to() == 1)
            .isPresent()
        && grammar
            .item(index - 2)
            .filter(
                i -> i instanceof Item.Verb order && ActWord.BIDS.is(grammar.word(order.from())))
            .isPresent()
        && grammar.items.subList(0, index - 2).stream()
            .anyMatch(i -> i instanceof Item.Actor above && above.isHigher());
  }

  /// "the judge's decision to block the act", "the decision Tuesday by a judge to block it": a
  /// decision that there is.
  private boolean isDecision(int index, Item.Verb verb) {
    int to = verb.from() - 1;
    while (grammar.word(to).endsWith("ly")) {
      to--;
    }
    if (!isOfCourts(verb) || !grammar.word(to).equals("to")) {
      return false;
    }
    int before = index - 1;
    while (before > 0 && grammar.items.get(before) instanceof Item.Actor) {
      before--;
    }
    return before >= 0
        && grammar.items.get(before) instanceof Item.Thing decision
        && decision.match().can(Act.RULING)
        && (FIRST.stream().anyMatch(verb.match()::can) && decision.to() == to
            // "appealed the court's decision to grant it": an older one, whose day is another.
            || opensClause(decision))
        && isMadeUpOf(decision.to(), to)
        && isThere(decision);
  }

  private static boolean isOfCourts(Item.Verb verb) {
    return verb.match().isOfCourts();
  }

  private static final List<Act> FIRST =
      List.of(Act.BLOCK, Act.STAY, Act.LIFT, Act.STRIKE, Act.UPHOLD);

  /// Nothing but a day and who decided.
  private boolean isMadeUpOf(int from, int to) {
    for (int t = from; t < to; t++) {
      int token = t;
      boolean actor =
          grammar.items.stream()
              .anyMatch(i -> i instanceof Item.Actor && i.from() <= token && token < i.to());
      if (!actor && !Grammar.isDateWord(grammar.word(t)) && !BETWEEN.contains(grammar.word(t))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> BETWEEN =
      TsvTable.asked("on", "by", "from", "a", "an", "the", "late");

  /// Only whose it is and its day stand before.
  private boolean opensClause(Item.Thing decision) {
    for (int t = decision.from() - 1; t >= 0; t--) {
      int token = t;
      Optional<Item> item =
          grammar.items.stream().filter(i -> i.from() <= token && token < i.to()).findFirst();
      if (item.filter(i -> i instanceof Item.Joint joint && !joint.word().equals("that"))
          .isPresent()) {
        return true;
      }
      if (item.filter(Item.Actor.class::isInstance).isEmpty()
          && grammar.tag(t) != PartOfSpeech.ADJ
          && !Grammar.isDateWord(grammar.word(t))
          && !OWNING.contains(grammar.word(t))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> OWNING =
      TsvTable.asked(
          "the", "a", "an", "'s", "’s", "'", "’", "his", "her", "its", "their", "this", "in");

  private boolean isThere(Item.Thing decision) {
    int before = decision.from() - 1;
    while (before > 0 && Grammar.isDateWord(grammar.word(before))) {
      before--;
    }
    return Set.of("the", "'s", "’s", "'", "’", "his", "her", "its", "their", "this")
        .contains(grammar.word(before));
  }
}
