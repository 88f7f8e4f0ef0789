package org.inforce.claim.act;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Participles that tell in passing of the instrument beside them, with no subject of their own.
record Asides(Grammar grammar) {
  /// "sued over the Act, approved by lawmakers in April": a participle right after an instrument
  /// and a comma tells of that instrument.
  boolean isAside(int verb) {
    return verb > 1
        && grammar.items.get(verb) instanceof Item.Verb done
        && (done.match().form() == VerbForm.PAST || done.match().form() == VerbForm.PARTICIPLE)
        && (done.match().can(Act.PASS)
            || done.match().can(Act.SIGN)
            || done.match().can(Act.ENACT)
            || done.match().can(Act.VETO))
        && Set.of("by", "in", "on").contains(grammar.word(done.to()))
        && grammar.items.get(verb - 1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && joint.to() == done.from()
        && grammar.items.get(verb - 2) instanceof Item.Subject subject
        && subject.to() == joint.from();
  }

  /// "and House Bill 77, which would cap fares, cleared the House", "the judge (a former sheriff)
  /// blocked": where an aside ends right before the verb, its subject stands before the aside; -1
  /// if there is none.
  int before(int verb) {
    if (!(grammar.items.get(verb) instanceof Item.Verb does)
        || does.match().form() == VerbForm.ING) {
      return -1;
    }
    int own = does.from() - grammar.group(does).size() - 1;
    int close = OPENING.containsKey(grammar.word(own)) ? own : beforeMain(verb);
    String mark = grammar.word(close);
    if (!OPENING.containsKey(mark)) {
      return -1;
    }
    for (int open = close - 1; open > Math.max(0, close - LONGEST); open--) {
      int noun = isOpening(open, mark) ? nounOfClause(open) : -1;
      if (noun >= 0) {
        return noun;
      }
    }
    return -1;
  }

  /// "(who took office in 2019)": what stands before the first word ends before the second.
  boolean endsInBracket(int from, int to) {
    int close = grammar.lower.subList(from, to).indexOf(")");
    return close >= 0 && !grammar.lower.subList(from, from + close).contains("(");
  }

  /// "voted 7-2 to pass": the word before the verb on which the infinitive hangs, with no joint
  /// between them; -1 if the table of cues knows that verb.
  private int beforeMain(int verb) {
    int first = verb == 0 ? 0 : grammar.items.get(verb - 1).to();
    int to = grammar.items.get(verb).from();
    boolean infinitive = grammar.word(to - 1).equals("to");
    for (int t = to - 1; infinitive && t >= first; t--) {
      if (grammar.tag(t) == PartOfSpeech.VERB) {
        int before = t - 1;
        while (before > 0 && helps(before)) {
          before--;
        }
        return before;
      }
    }
    return -1;
  }

  private boolean helps(int token) {
    return grammar.tag(token) == PartOfSpeech.AUX
        || grammar.tag(token) == PartOfSpeech.ADV
        || Grammar.isDateWord(grammar.word(token))
        || Grammar.isDateWord(grammar.word(token + 1)) && grammar.word(token).equals("on");
  }

  /// Marks that end an aside, and those that open it.
  private static final Map<String, Set<String>> OPENING =
      Map.of(
          ",", Set.of(","),
          "—", Set.of("—", "–"),
          "–", Set.of("—", "–"),
          ")", Set.of("("));

  private boolean isOpening(int token, String mark) {
    return OPENING.getOrDefault(mark, Set.of()).contains(grammar.word(token))
        && grammar.tag(token + 1) != PartOfSpeech.CCONJ
        && (grammar.tag(token + 1) != PartOfSpeech.PRON
            || grammar.items.stream().anyMatch(i -> isRelative(i, token + 1)));
  }

  private static boolean isRelative(Item item, int token) {
    return item.from() == token
        && item instanceof Item.Joint joint
        && joint.kind() == JointKind.RELATIVE;
  }

  /// The noun right before a token, if a clause begins with it; -1 if not.
  private int nounOfClause(int end) {
    int noun = 0;
    while (noun < grammar.items.size() && grammar.items.get(noun).to() < end) {
      noun++;
    }
    Optional<Item> item = grammar.item(noun).filter(i -> i.to() == end);
    if (item.isEmpty() || item.get() instanceof Item.Joint || item.get() instanceof Item.Verb) {
      return -1;
    }
    int start = item.get().from();
    while (start > 0 && isOfNoun(start - 1)) {
      start--;
    }
    int first = noun;
    while (first > 0 && grammar.items.get(first - 1).from() >= start) {
      first--;
    }
    return start == 0 || opensClause(first - 1, start) ? first : -1;
  }

  /// A joint right there; "and" only after a comma: else it joins two nouns.
  private boolean opensClause(int joint, int start) {
    return grammar
        .item(joint)
        .filter(i ->
            i instanceof Item.Joint and
                && and.to() == start
                && (!and.word().equals("and") || grammar.word(and.from() - 1).equals(",")))
        .isPresent();
  }

  private boolean isOfNoun(int token) {
    return switch (grammar.tag(token)) {
      case ADJ, DET, NOUN, NUM, PROPN -> true;
      case PUNCT -> Possessive.is(grammar.word(token));
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// In tokens.
  private static final int LONGEST = 30;

  /// "First blocked in December 2023, the act was revived": a participle before all else tells of
  /// the subject that follows its comma.
  boolean isFronted(int verb) {
    return verb == 0
        && grammar.items.size() > 2
        && grammar.items.getFirst() instanceof Item.Verb done
        && done.match().form() != VerbForm.ING
        && done.match().form() != VerbForm.BASE
        && (Set.of("first", "originally", "initially").contains(grammar.word(done.from() - 1))
                && done.from() == 1
            // "Passed in 2005, the ordinance"
            || done.from() == 0
                && Set.of("in", "on", "last").contains(grammar.word(1))
                && (done.match().can(Act.PASS) || done.match().can(Act.ENACT)))
        && grammar.items.get(1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && grammar.items.get(2) instanceof Item.Subject subject
        && subject.from() - joint.to() <= 1;
  }

  /// The court that does what the verb tells, where it stands elsewhere than a subject does.
  Optional<Integer> apart(int verb) {
    return court(verb).or(() -> persuaded(verb)).or(() -> unpersuaded(verb));
  }

  /// "Blocking the rule, the judge said", "by setting it aside, the court gave them": the court
  /// behind the comma has done what the sentence begins with.
  Optional<Integer> court(int verb) {
    boolean leads =
        grammar.items.get(verb) instanceof Item.Verb done
            && done.match().form() == VerbForm.ING
            && grammar.lower.subList(0, done.from()).stream()
                .allMatch(word -> word.equals("by") || word.equals("in") || word.endsWith("ly"));
    if (!leads) {
      return Optional.empty();
    }
    for (int k = verb + 1; k < grammar.items.size() - 1; k++) {
      if (grammar.items.get(k) instanceof Item.Joint joint) {
        boolean court =
            joint.word().equals(",")
                && grammar.items.get(k + 1) instanceof Item.Actor actor
                && actor.kind() == ActorKind.JUDGE
                && actor.from() - joint.to() <= NEAR;
        return court ? Optional.of(k + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// In tokens: "the full".
  private static final int NEAR = 2;

  /// "persuaded the judge to block the act": the judge did.
  Optional<Integer> persuaded(int verb) {
    if (verb < 1
        || !grammar.word(grammar.items.get(verb).from() - 1).equals("to")
        || !(grammar.items.get(verb - 1) instanceof Item.Actor judge)
        || judge.kind() != ActorKind.JUDGE) {
      return Optional.empty();
    }
    boolean near =
        grammar.lower.subList(judge.to(), grammar.items.get(verb).from() - 1).stream()
            .allMatch(word -> Grammar.isDateWord(word) || word.equals("on"));
    // "a group that persuaded a judge": what it is known for, on another day.
    boolean moved =
        IntStream.range(Math.max(0, judge.from() - NEAR), judge.from())
            .anyMatch(t ->
                MOVED.contains(grammar.word(t))
                    && !Set.of("that", "who", "which", "had").contains(grammar.word(t - 1)));
    return near && moved ? Optional.of(verb - 1) : Optional.empty();
  }

  /// "failed to persuade the judge to block the act": the judge would not.
  Optional<Integer> unpersuaded(int verb) {
    if (verb < 1
        || !grammar.word(grammar.items.get(verb).from() - 1).equals("to")
        || !(grammar.items.get(verb - 1) instanceof Item.Actor judge)
        || judge.kind() != ActorKind.JUDGE
        || judge.to() != grammar.items.get(verb).from() - 1) {
      return Optional.empty();
    }
    int moving = judge.from() - 1;
    while (moving > judge.from() - NEAR - 1
        && !Set.of("persuade", "convince").contains(grammar.word(moving))) {
      moving--;
    }
    boolean failed =
        Set.of("persuade", "convince").contains(grammar.word(moving))
            && grammar.lower.subList(Math.max(0, moving - 2), moving).stream()
                .anyMatch(Set.of("failed", "unable", "not", "n't")::contains);
    return failed ? Optional.of(verb - 1) : Optional.empty();
  }

  private static final Set<String> MOVED = TsvTable.asked("persuaded", "convinced", "got");
}
