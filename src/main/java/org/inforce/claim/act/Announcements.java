package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Mood;

/// What somebody says that he will do, and by saying so does.
record Announcements(Grammar grammar, Clauses clauses, Moods moods, Exclusions exclusions) {
  /// "The department announced it will delay the rule", "said Monday it will delay enforcement".
  private boolean isAnnounced(int k, Item.Verb verb) {
    // "announced it will extend the deadline"
    boolean extended =
        verb.match().can(Act.EXTEND)
            && grammar
                .item(k + 1)
                .filter(i ->
                    i instanceof Item.Thing thing && thing.match().can(Act.DEADLINE)
                        // "said that it will extend the mask mandate"
                        || i instanceof Item.Subject)
                .isPresent();
    return (verb.match().can(Act.DELAY) || extended)
        && grammar
            .item(grammar.isJoint(k - 2, Item.JointKind.COMPLEMENT) ? k - 3 : k - 2)
            .filter(i ->
                i instanceof Item.Verb says
                    && ActWord.TELLS_OWN_DEED.is(grammar.word(says.from()))
                    && verb.from() - says.to() <= SAID)
            .isPresent()
        && grammar.lower.stream().noneMatch(Set.of("if", "unless")::contains);
  }

  /// In tokens: "said on Monday that it will".
  private static final int SAID = 6;

  /// "The state will delay its rule, the commissioner said": who enforces it says so.
  private boolean isSaidBehind(int k, Item.Verb verb) {
    if (!verb.match().can(Act.DELAY) || !grammar.group(verb).contains("will")) {
      return false;
    }
    for (int j = k + 1; j + 2 < grammar.items.size(); j++) {
      if (grammar.items.get(j) instanceof Item.Verb) {
        return false;
      }
      if (grammar.items.get(j + 2) instanceof Item.Verb says
          && grammar.items.get(j) instanceof Item.Joint joint
          && joint.word().equals(",")
          && grammar.items.get(j + 1) instanceof Item.Actor who
          && who.kind() == ActorKind.EXECUTIVE
          && says.from() == who.to()
          && ActWord.TELLS_OWN_DEED.is(grammar.word(says.from()))) {
        return grammar.lower.subList(0, verb.from()).stream()
            .noneMatch(Set.of("if", "unless")::contains);
      }
    }
    return false;
  }

  /// "until November 6, when the same panel will hear the appeal": a hearing has its day.
  boolean isDated(int k) {
    int start = clauses.segment(k);
    int when = start > 0 ? grammar.items.get(start - 1).from() : -1;
    return grammar.items.get(k) instanceof Item.Verb verb
        && verb.match().can(Act.HEAR)
        && grammar.group(verb).contains("will")
        && grammar.word(when).equals("when")
        && (Grammar.isDateWord(grammar.word(when - 1))
            || Grammar.isDateWord(grammar.word(when - 2)));
  }

  /// "The appeals court on Tuesday took up the challenge": a court that must hear an appeal has
  /// begun to, and has granted nothing.
  boolean isTakenUp(int k, Agent agent) {
    return grammar.items.get(k) instanceof Item.Verb verb
        && verb.match().can(Act.HEAR)
        && Set.of("took", "takes").contains(grammar.word(verb.from()))
        && agent
            .actor()
            .filter(a -> Set.of("appeals", "trial").contains(a.rank()))
            .filter(a -> !a.name().toLowerCase(Locale.ROOT).contains("full"))
            .isPresent()
        && !grammar.lower.contains("banc")
        && grammar.lower.stream().anyMatch(Grammar::isDateWord);
  }

  /// "What it will decide is not known".
  boolean isOpen(int k) {
    int start = clauses.segment(k);
    int first = start < k ? grammar.items.get(start).from() : grammar.items.get(k).from();
    int before = start > 0 ? grammar.items.get(start - 1).from() : -1;
    boolean open =
        ActWord.OPENS_QUESTION.is(grammar.word(first - 1))
            || ActWord.OPENS_QUESTION.is(grammar.word(first - 2))
            || ActWord.OPENS_QUESTION.is(grammar.word(before));
    return grammar.items.get(k) instanceof Item.Verb verb && verb.match().can(Act.HEAR) && open;
  }

  /// "predicted that the court will hear the case": nothing is known of it.
  private boolean isForetold(int k) {
    int joint = k - 1;
    while (joint > 0 && !(grammar.items.get(joint) instanceof Item.Joint)) {
      joint--;
    }
    int that = joint;
    // "the dealers fear that", which the tagger may take for a noun.
    boolean hoped =
        joint >= 0
            && grammar.items.get(joint) instanceof Item.Joint opening
            && opening.word().equals("that")
            && ActWord.HOPE.is(grammar.word(opening.from() - 1));
    return hoped
        || grammar.isJoint(that, Item.JointKind.COMPLEMENT)
            && grammar
                .item(that - 1)
                .filter(i ->
                    i instanceof Item.Verb foretells
                        && foretells.match().can(Act.PLAN)
                        && !foretells.match().can(Act.SAY)
                        && clauses.agent(clauses.subject(that - 1)).kind() != AgentKind.COURT)
                .isPresent();
  }

  /// "The Supreme Court will review": that a court will hear a case means that it has taken it;
  /// that it "will let the state enforce the law", that it has so ordered; that an agency "will
  /// hold off", that it does.
  boolean bind(int k, Item.Verb verb, Agent agent) {
    boolean ordered = verb.match().can(Act.ALLOW) && agent.kind() == AgentKind.COURT;
    boolean decided =
        (verb.match().has("decides") || isAnnounced(k, verb))
                && (agent.kind() == AgentKind.EXECUTIVE || agent.kind() == AgentKind.PARTY)
            // "The air board announced that it will delay the rule."
            || isAnnounced(k, verb) && agent.kind() == AgentKind.LEGISLATURE
            || isSaidBehind(k, verb) && !agent.kind().mayDecide();
    List<String> group = grammar.group(verb);
    if (verb.match().can(Act.HEAR) && exclusions.saysItWould(k, verb)) {
      return agent.actor().filter(a -> a.rank().equals("supreme")).isPresent();
    }
    boolean hedged = group.contains("probably") || group.contains("likely") || isForetold(k);
    // "the panel that will hear the appeal": which one it is.
    boolean described =
        verb.match().can(Act.HEAR)
            && grammar
                .item(k - 1)
                .filter(i -> i instanceof Item.Joint j && Set.of("that", "who").contains(j.word()))
                .isPresent();
    boolean hears = verb.match().can(Act.HEAR) && agent.kind() != AgentKind.PARTY;
    return (hears || ordered || decided)
            && !hedged
            && !described
            && (group.contains("will") && moods.of(k, verb) == Mood.EXPECTED
                || isAnnounced(k, verb) && group.contains("would"))
        || ordered && exclusions.saysItWould(k, verb);
  }
}
