package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Whether a verb tells what somebody does, what is done to its subject, or how things are.
record Voices(Grammar grammar) {
  /// "was blocked", "signed last week by the governor", "the ban, challenged in March".
  boolean isPassive(int k, Item.Verb verb, int subject) {
    VerbForm form = verb.match().form();
    if (verb.match().has("state")) {
      return true;
    }
    if (form != VerbForm.PAST && form != VerbForm.PARTICIPLE) {
      return false;
    }
    if (grammar.passive(verb) || new Antecedents(grammar).ofParticiple(k).isPresent()) {
      return true;
    }
    boolean thing = subject >= 0 && !(grammar.items.get(subject) instanceof Item.Actor);
    boolean hasObject =
        grammar
            .item(k + 1)
            .filter(i ->
                i instanceof Item.Subject || i instanceof Item.Thing || i instanceof Item.Actor)
            .filter(i -> i.from() - verb.to() <= 2 && !isPreposition(grammar.word(verb.to())))
            .isPresent();
    boolean auxiliary =
        grammar.group(verb).stream()
            .anyMatch(w -> w.equals("has") || w.equals("had") || w.equals("have"));
    if (subject > k) {
      return true;
    }
    boolean cutBack = verb.match().can(Act.NARROW);
    // "The order froze funds", "restore frozen funds": a noun that follows is no agent.
    boolean noun =
        grammar.tag(verb.to()) == PartOfSpeech.NOUN && !PARTICLES.contains(grammar.word(verb.to()))
            || opensObject(k, verb);
    return thing && !hasObject && !noun && !auxiliary && !verb.match().can(Act.PASS) && !cutBack;
  }

  /// "set aside on Monday", which the tagger takes for a noun.
  private static final Set<String> PARTICLES = TsvTable.asked("aside", "out", "down", "back");

  /// "paused a key provision of the act": words of an instrument stand between.
  private boolean opensObject(int k, Item.Verb verb) {
    int opening = PARTICLES.contains(grammar.word(verb.to())) ? verb.to() + 1 : verb.to();
    if (!Set.of("a", "an", "the", "most", "much", "all", "key", "several", "two", "three")
        .contains(grammar.word(opening))) {
      return false;
    }
    return grammar
        .item(k + 1)
        .filter(i ->
            i instanceof Item.Subject
                && i.from() - verb.to() <= LONGEST_PART
                && grammar.lower.subList(verb.to(), i.from()).stream()
                    .anyMatch(ActWord.PART_OF_LAW::is))
        .isPresent();
  }

  /// In tokens: "a key provision of the".
  private static final int LONGEST_PART = 7;

  private static boolean isPreposition(String word) {
    return Set.of("by", "in", "on", "at", "last", "this", "after", "under").contains(word);
  }

  /// "is blocked", "remains in force": told as how things are.
  boolean isState(Predicate predicate) {
    List<String> group = grammar.group(predicate.verb());
    boolean remains =
        grammar.remains(predicate.verb()).isPresent() || predicate.verb().match().has("state");
    return predicate.passive()
        && (remains
            || group.stream()
                .anyMatch(w -> w.equals("is") || w.equals("are") || w.startsWith("remain")))
        && !group.contains("being");
  }

  /// "refused to stop the rule in a ruling issued Thursday": the ruling was issued, and no rule.
  private boolean isOfRuling(int k, Item.Verb verb) {
    return verb.match().can(Act.ISSUE)
        && grammar.group(verb).isEmpty()
        && verb.match().form() == VerbForm.PAST
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && thing.match().can(Act.RULING)
                    && thing.to() == verb.from()
                    && Set.of("in", "under", "by").stream()
                        .anyMatch(
                            grammar.lower.subList(Math.max(0, thing.from() - 5), thing.from())
                                ::contains))
            .isPresent();
  }

  /// "cuts the number of visas issued each year": other things are issued.
  private boolean isOfOthers(int k, Item.Verb verb) {
    int noun = verb.from() - 1;
    boolean named =
        grammar.items.stream()
            .anyMatch(i -> i.from() <= noun && noun < i.to() && !(i instanceof Item.Joint));
    boolean object =
        grammar
            .item(k + 1)
            .filter(i -> !(i instanceof Item.Joint) && i.from() - verb.to() <= 2)
            .isPresent();
    PartOfSpeech next = grammar.tag(verb.to());
    return verb.match().can(Act.ISSUE)
        && verb.match().form() == VerbForm.PAST
        && grammar.group(verb).isEmpty()
        && grammar.tag(noun) == PartOfSpeech.NOUN
        && grammar.word(noun).endsWith("s")
        && !named
        && !object
        // "a rule that two departments signed on Monday"
        && !(grammar
            .item(k - 1)
            .filter(i -> i instanceof Item.Joint && noun - i.to() <= 2)
            .isPresent())
        && (next == PartOfSpeech.ADP || grammar.word(verb.to()).equals("each"));
  }

  /// True for what is issued and is not the instrument.
  boolean isOfAnother(int k, Item.Verb verb) {
    return isOfRuling(k, verb) || isOfOthers(k, verb) || isOfPlan(k, verb);
  }

  /// "announced it will delay the rule": what is announced is what it will do.
  private boolean isOfPlan(int k, Item.Verb verb) {
    return grammar.word(verb.from()).startsWith("announc")
        && grammar
            .item(k + 1)
            .filter(i ->
                i instanceof Item.Actor a
                    && a.kind() == ActorKind.PRONOUN
                    && a.from() - verb.to() <= 1
                    && Set.of("will", "would", "is", "has", "was", "had", "plans")
                        .contains(grammar.word(a.to())))
            .isPresent();
  }

  /// "In a final rule published Tuesday": it was published, though it is no subject.
  boolean isPublished(int k, Item.Verb verb) {
    return (verb.match().can(Act.ISSUE) || verb.match().can(Act.SIGN))
        && grammar.group(verb).isEmpty()
        && verb.match().form() != VerbForm.ING
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Subject
                    && i.to() == verb.from()
                    && grammar.word(i.from() - 1).equals("in"))
            .isPresent()
        && grammar
            .item(k + 1)
            .filter(i -> i.from() == verb.to() && !(i instanceof Item.Joint))
            .isEmpty();
  }
}
