package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;

/// What a court says may not be done, or must be: "ruled that the state cannot enforce the ban",
/// "told the agency it may not apply the rule", "held that the whole rule must be enjoined".
final class CourtSayings {
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "cannot", "never");
  private static final Set<String> MAY =
      Set.of("can", "may", "must", "ca", "cannot", "could", "shall");

  private final Grammar grammar;
  private final Clauses clauses;

  CourtSayings(Grammar grammar, Clauses clauses) {
    this.grammar = grammar;
    this.clauses = clauses;
  }

  /// True for "cannot enforce" and "may not be applied" in the mouth of a court.
  boolean forbids(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return verb.match().can(Act.ENFORCE)
        && group.stream().anyMatch(NOT::contains)
        && group.stream().anyMatch(MAY::contains)
        && byCourt(k);
  }

  /// True for "must be enjoined" in the mouth of a court.
  boolean demands(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return verb.match().can(Act.BLOCK)
        && group.contains("must")
        && group.stream().noneMatch(NOT::contains)
        && byCourt(k);
  }

  /// True for "would not block", "won't hear": a court that will not has refused.
  boolean refuses(Item.Verb verb, Agent agent) {
    List<String> group = grammar.group(verb);
    boolean will =
        group.stream().anyMatch(w -> w.equals("would") || w.equals("will") || w.equals("wo"));
    boolean refusable =
        verb.match().can(Act.BLOCK)
            || verb.match().can(Act.STAY)
            || verb.match().can(Act.HEAR)
            || verb.match().can(Act.GRANT);
    return agent.kind() == AgentKind.COURT
        && refusable
        && will
        && group.stream().anyMatch(NOT::contains)
        && group.stream().noneMatch(w -> w.equals("have") || w.equals("if"));
  }

  private boolean byCourt(int k) {
    for (int j = 0; j < grammar.items.size(); j++) {
      boolean says =
          j != k
              && grammar.items.get(j) instanceof Item.Verb saying
              && (saying.match().can(Act.RULE) || saying.match().can(Act.SAY))
              && grammar.group(saying).stream().noneMatch(NOT::contains);
      if (says && clauses.agent(clauses.subject(j)).kind() == AgentKind.COURT) {
        return true;
      }
    }
    return false;
  }
}
