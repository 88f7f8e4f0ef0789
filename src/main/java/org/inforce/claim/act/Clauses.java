package org.inforce.claim.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;
import org.inforce.table.TsvTable;

/// Who does what a verb says: the subject of its clause, or the subject that it shares with the
/// verb before.
final class Clauses {
  private final Grammar grammar;
  private final Agents agents;
  private final PrepositionalPhrases phrases;
  private final Asides asides;
  private final SecondClauses seconds;
  private final Leads leads;
  private final Antecedents antecedents;
  private final RulingClauses rulings;

  /// @param lastCourt the court or judge told of last, whom "she" and "the court" mean
  Clauses(Grammar grammar, Optional<Item.Actor> lastCourt) {
    this.grammar = grammar;
    this.agents = new Agents(grammar, lastCourt);
    this.phrases = new PrepositionalPhrases(grammar);
    this.asides = new Asides(grammar);
    this.seconds = new SecondClauses(grammar);
    this.leads = new Leads(grammar);
    this.antecedents = new Antecedents(grammar);
    this.rulings = new RulingClauses(grammar);
  }

  /// Index of the subject's item; -1 if the clause has none.
  int subject(int verb) {
    Optional<Integer> ruling = rulings.ruling(verb);
    if (ruling.isPresent()) {
      return subject(ruling.get());
    }
    int start = segment(verb);
    int previous = previousVerb(verb, start);
    if (opened(verb)) {
      return judgeOf(verb - 1);
    }
    if (asides.isAside(verb)) {
      return verb - 2;
    }
    if (asides.isFronted(verb)) {
      return verb + 2;
    }
    int parted = asides.before(verb);
    if (parted >= 0) {
      return parted;
    }
    Optional<Integer> apart = asides.apart(verb).or(() -> antecedents.ofParticiple(verb));
    if (apart.isPresent()) {
      return apart.get();
    }
    if (grammar.items.get(verb) instanceof Item.Verb done && grammar.remains(done).isPresent()) {
      return subject(verb - 1);
    }
    if (previous >= 0 && (infinitiveClosed(previous, verb) || isMeans(verb))) {
      return subject(previous);
    }
    if (previous > 0 && isReduced(previous, verb)) {
      return headOf(previous - 1);
    }
    if (previous >= 0 && followsRelative(start, previous, verb)) {
      if (start > 2 && isReduced(start - 2, verb)) {
        return start - 3;
      }
      return isBeside(start - 2, start - 1) ? headOf(start - 2) : -1;
    }
    int lead = leads.end(start, verb);
    int from = Math.max(previous + 1, lead);
    int joint = lastSoftJoint(from, verb);
    boolean shares = joint >= 0 && previous >= 0 && lead <= previous;
    int own = first(shares ? joint + 1 : from, verb, start);
    if (own >= 0) {
      if (previous < 0 && joint > own && seconds.isOfUnknown(joint, verb)) {
        return -1;
      }
      int second = previous < 0 && joint > own ? first(joint + 1, verb, start) : -1;
      return second >= 0 && seconds.isClause(own, joint, second, verb) ? second : own;
    }
    if (shares && seconds.hasUnknownSubject(joint, verb)) {
      return -1;
    }
    if (shares) {
      return subject(coordinate(previous, verb, start));
    }
    boolean infinitive =
        grammar.items.get(verb) instanceof Item.Verb v
            && (v.match().form() == VerbForm.BASE
                // "ruled to set aside": an infinitive that looks like a past tense.
                || v.match().form() == VerbForm.PAST && grammar.word(v.from() - 1).equals("to"));
    if (previous >= 0 && infinitive) {
      return subject(previous);
    }
    int antecedent = antecedents.of(start, (Item.Verb) grammar.items.get(verb));
    int matrix = antecedent >= 0 ? antecedent : matrix(start);
    return matrix >= 0 ? matrix : beforeBut(start);
  }

  /// "gave the governor a victory by letting the ban go": who gave has let.
  private boolean isMeans(int verb) {
    return grammar.items.get(verb) instanceof Item.Verb means
        && means.match().form() == VerbForm.ING
        && Set.of("by", "in").contains(grammar.word(means.from() - 1));
  }

  /// "granted the motion to modify her order and enjoined the rule": a past tense joins no
  /// infinitive, but the finite verb before it.
  private int coordinate(int previous, int verb, int start) {
    boolean past =
        grammar.items.get(verb) instanceof Item.Verb v
            && v.match().form() == VerbForm.PAST
            && grammar.group(v).stream().noneMatch(FINITE::contains);
    int k = previous;
    while (past
        && k > start
        && grammar.items.get(k) instanceof Item.Verb v
        && v.match().form() == VerbForm.BASE
        && grammar.word(v.from() - 1).equals("to")) {
      int before = previousVerb(k, start);
      if (before < 0) {
        return previous;
      }
      k = before;
    }
    return k;
  }

  /// "The judge who blocked the law stayed his order": the main verb after a relative clause has
  /// the noun before that clause for its subject.
  private boolean followsRelative(int start, int previous, int verb) {
    if (start < 2 || !grammar.isJoint(start - 1, JointKind.RELATIVE)) {
      return false;
    }
    boolean finite =
        grammar.items.get(verb) instanceof Item.Verb v
            && (v.match().form() == VerbForm.PAST
                || v.match().form() == VerbForm.PRESENT
                || v.match().form() == VerbForm.PARTICIPLE
                    && Grammar.anyOf(grammar.group(v), FINITE))
            && !grammar.word(v.from() - 1).equals("to");
    boolean told =
        grammar.items.get(previous) instanceof Item.Verb inner
            && (inner.match().can(Act.SAY)
                || inner.match().can(Act.RULE)
                || inner.match().can(Act.PLAN)
                || inner.match().can(Act.REQUEST));
    boolean own =
        grammar.items.subList(start, verb).stream()
                .filter(i -> i instanceof Item.Verb v && v.match().form() != VerbForm.ING)
                .count()
            == 1;
    boolean joined =
        grammar.items.subList(start, verb).stream().anyMatch(Item.Joint.class::isInstance);
    return finite && own && !told && !joined;
  }

  /// "An injunction against a law that bars kites was vacated": what is against the law, and not
  /// the law.
  private int headOf(int noun) {
    int start = segment(noun);
    int head = phrases.contain(noun, start) ? first(start, noun, start) : -1;
    return head >= 0 && grammar.items.get(head) instanceof Item.Thing ? head : noun;
  }

  /// "A rule issued last year was vacated": a participle without an auxiliary, right after the noun
  /// that it tells of, is not the verb of that noun where a finite verb follows.
  private boolean isReduced(int participle, int verb) {
    boolean bare =
        grammar.items.get(participle) instanceof Item.Verb told
            && (told.match().form() == VerbForm.PAST || told.match().form() == VerbForm.PARTICIPLE)
            && grammar.group(told).isEmpty()
            && (grammar.items.get(participle - 1) instanceof Item.Subject
                || grammar.items.get(participle - 1) instanceof Item.Thing)
            && grammar.items.get(participle - 1).to() == told.from();
    return bare
        && grammar.items.get(verb) instanceof Item.Verb finite
        && Grammar.anyOf(grammar.group(finite), FINITE)
        && grammar.items.subList(participle, verb).stream()
            .noneMatch(i -> i instanceof Item.Joint j && j.kind() != JointKind.RELATIVE);
  }

  private boolean isBeside(int item, int joint) {
    return !(grammar.items.get(item) instanceof Item.Joint)
        && !(grammar.items.get(item) instanceof Item.Verb)
        && grammar.items.get(joint).from() - grammar.items.get(item).to() <= 1;
  }

  /// "A resolution to overturn the rule has been introduced": what stands after the infinitive is
  /// its object, and the finite verb's subject stands before it.
  private boolean infinitiveClosed(int previous, int verb) {
    boolean finite =
        grammar.items.get(verb) instanceof Item.Verb v
            && (Grammar.anyOf(grammar.group(v), FINITE)
                // "ordered that the request to extend the order be denied"
                || grammar.word(v.from() - 1).equals("be")
                || isShouted(v));
    boolean infinitive =
        grammar.items.get(previous) instanceof Item.Verb v
            && v.match().form() == VerbForm.BASE
            && grammar.word(v.from() - 1).equals("to");
    boolean joined =
        grammar.items.subList(previous, verb).stream().anyMatch(Item.Joint.class::isInstance);
    return finite && infinitive && !joined;
  }

  /// "MOTION to dissolve the injunction DENIED": a docket leaves the auxiliary out.
  private boolean isShouted(Item.Verb verb) {
    String text = grammar.tokens.get(verb.from()).text();
    return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static final Set<String> FINITE =
      TsvTable.asked("is", "are", "was", "were", "has", "have", "had");

  /// "A day before the deadline, the secretary put it off": after an opening phrase and its comma
  /// the subject stands next to the verb.
  private boolean opened(int verb) {
    if (verb < 2 || !(grammar.items.get(verb - 1) instanceof Item.Actor)) {
      return false;
    }
    int nearest = verb - 1;
    while (nearest > 1
        && grammar.items.get(nearest - 1) instanceof Item.Actor before
        && (before.to() == grammar.items.get(nearest).from() || isSeatedIn(nearest))) {
      nearest--;
    }
    boolean comma =
        nearest > 0
            && grammar.items.get(nearest - 1) instanceof Item.Joint joint
            && joint.word().equals(",")
            && grammar.items.get(nearest).from() - joint.to() <= 2;
    // "After the Supreme Court's decision the Fifth Circuit again blocked": some write no comma.
    boolean owned =
        grammar.items.getFirst() instanceof Item.Joint first
            && first.from() == 0
            && grammar
                .item(1)
                .filter(i -> i instanceof Item.Actor && Possessive.is(grammar.word(i.to())))
                .isPresent()
            && verb - 1 > 1;
    return comma || owned;
  }

  /// "Judge Voss of Pike County": the judge is meant, and not the county.
  private int judgeOf(int last) {
    boolean place =
        grammar.items.get(last) instanceof Item.Actor of && of.kind() != ActorKind.JUDGE;
    return place && last > 0 && isSeatedIn(last) ? last - 1 : last;
  }

  /// "a panel of the Ninth Circuit", "the Court of Appeals for the Ninth Circuit".
  private boolean isSeatedIn(int court) {
    int of = grammar.items.get(court).from() - 1;
    of -= grammar.word(of).equals("the") ? 1 : 0;
    return Set.of("of", "for").contains(grammar.word(of))
        && grammar.items.get(court - 1).to() == of
        && grammar.items.get(court - 1) instanceof Item.Actor panel
        && panel.kind() == ActorKind.JUDGE;
  }

  private int first(int from, int verb, int start) {
    for (int k = from; k < verb; k++) {
      Item item = grammar.items.get(k);
      boolean candidate =
          item instanceof Item.Actor
              || item instanceof Item.Subject
              // "the order in Sorrel v. Quill vacated the rule": the case's name does nothing.
              || item instanceof Item.Thing thing && !thing.match().has("caption");
      if (candidate && !phrases.contain(k, start) && !inClosed(k, verb)) {
        return nearest(k);
      }
    }
    return -1;
  }

  /// "Oregon voters", "a Manhattan judge", "the Trump administration": of two that stand side by
  /// side the later one is the noun, where it is a common one.
  private int nearest(int k) {
    int last = k;
    while (grammar.items.get(last) instanceof Item.Actor actor
        && actor.kind() == ActorKind.PARTY
        && grammar
            .item(last + 1)
            .filter(i ->
                i instanceof Item.Actor next
                    && next.from() == actor.to()
                    && (next.kind() == ActorKind.LEGISLATURE
                        // "Fourth District Judge Luis Ahn"
                        || next.kind() == ActorKind.JUDGE
                        // "Polk Health Officer Ana Vole"
                        || next.kind() == ActorKind.EXECUTIVE
                        || next.kind() != ActorKind.PRONOUN
                            && Character.isLowerCase(next.name().charAt(0))))
            .isPresent()) {
      last++;
    }
    return last;
  }

  /// True within a relative clause that a comma has closed before the verb: "the rule, for staff at
  /// hospitals that take Medicare money, was halted".
  private boolean inClosed(int k, int verb) {
    int comma = -1;
    for (int j = k + 1; j < verb && comma < 0; j++) {
      if (grammar.items.get(j) instanceof Item.Joint joint && joint.word().equals(",")) {
        comma = j;
      }
    }
    if (comma < 0) {
      return false;
    }
    for (int j = k - 1; j >= 0 && !(grammar.items.get(j) instanceof Item.Subject); j--) {
      if (grammar.isJoint(j, JointKind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private int lastSoftJoint(int from, int verb) {
    for (int k = verb - 1; k >= from; k--) {
      if (grammar.isJoint(k, JointKind.SOFT)) {
        return k;
      }
    }
    return -1;
  }

  /// "The agency announced that reporting is mandatory and gave companies ...": a clause of saying
  /// lends its subject.
  private int matrix(int start) {
    return start > 0 && grammar.isJoint(start - 1, JointKind.COMPLEMENT)
        ? first(0, start - 1, 0)
        : -1;
  }

  /// Who says or rules what the verb's clause tells; empty if it is not told in such words.
  Optional<Agent> sayer(int verb) {
    for (int k = verb - 1; k > 0; k--) {
      if (grammar.isJoint(k, JointKind.COMPLEMENT)) {
        for (int j = k - 1; j >= 0; j--) {
          if (grammar.items.get(j) instanceof Item.Verb) {
            return Optional.of(agent(subject(j)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private int previousVerb(int verb, int start) {
    for (int k = verb - 1; k >= start; k--) {
      if (grammar.items.get(k) instanceof Item.Verb v
          && v.match().form() != VerbForm.ING
          && !leads.isOfPaper(k)
          && !inClosed(k, verb)) {
        return k;
      }
    }
    return -1;
  }

  /// "The court granted a stay, which ..., but put it on hold": what follows "but" has the subject
  /// of the clause before.
  private int beforeBut(int start) {
    boolean but =
        start > 0
            && grammar.items.get(start - 1) instanceof Item.Joint joint
            && joint.word().equals("but");
    if (!but) {
      return -1;
    }
    for (int k = segment(start - 1); k < start - 1; k++) {
      if (grammar.items.get(k) instanceof Item.Verb verb && verb.match().form() != VerbForm.ING) {
        return subject(k);
      }
    }
    return -1;
  }

  /// Index of the first item of the verb's clause. A relative clause that a comma or bracket has
  /// closed is passed over.
  int segment(int verb) {
    boolean comma = false;
    for (int k = verb - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Joint joint) {
        boolean closed =
            joint.kind() == JointKind.RELATIVE
                && (comma || asides.endsInBracket(joint.to(), grammar.items.get(verb).from()));
        if (joint.kind() != JointKind.SOFT && !closed) {
          return k + 1;
        }
        comma = comma || joint.word().equals(",");
      }
    }
    return 0;
  }

  /// "OSHA says it has suspended ...": a pronoun means the one named before it in the sentence, if
  /// there is one.
  private int before(int subject) {
    boolean pronoun =
        grammar
            .item(subject)
            .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
            .isPresent();
    for (int k = subject - 1; pronoun && k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Actor a
          && a.kind() != ActorKind.PRONOUN
          && !isInformed(k, a)) {
        return isOfDepartment(k, a) ? k - 1 : k;
      }
    }
    return subject;
  }

  /// "The agency told the court that it had withdrawn the rule": who is told did nothing.
  private boolean isInformed(int k, Item.Actor actor) {
    return actor.kind() == ActorKind.JUDGE
        && grammar.lower.subList(Math.max(0, actor.from() - 3), actor.from()).stream()
            .anyMatch(ActWord.INFORMS::is)
        && grammar.items.subList(0, k).stream()
            .anyMatch(i -> i instanceof Item.Actor a && a.kind() == ActorKind.EXECUTIVE);
  }

  /// "the U.S. Department of Agriculture": the department is meant.
  private boolean isOfDepartment(int k, Item.Actor actor) {
    return grammar.word(actor.from() - 1).equals("of")
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Actor before
                    && before.kind() == ActorKind.EXECUTIVE
                    && before.to() == actor.from() - 1)
            .isPresent();
  }

  Agent agent(int subject) {
    return grammar.item(before(subject)).map(agents::of).orElse(Agent.UNKNOWN);
  }
}
