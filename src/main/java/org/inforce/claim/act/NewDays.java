package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// The new day of effect that those who put an instrument off set: "moved the effective date to
/// June 26", "postponed the rule until May 1". A day for complying or for enforcement is none.
final class NewDays {
  /// How far behind its verb the new day stands at most, in tokens.
  private static final int REACH = 22;

  private static final Set<String> UNTIL = TsvTable.asked("until", "till");

  private static final Set<String> PROGRESSIVE = TsvTable.asked("is", "are", "now");

  private final Grammar grammar;
  private final Clauses clauses;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  NewDays(Grammar grammar, Clauses clauses, List<Finding> findings) {
    this.grammar = grammar;
    this.clauses = clauses;
    this.findings = findings;
  }

  void read() {
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Verb verb
          && ActWord.GIVES_NEW_DAY.is(verb.match().cues().getFirst().words().getFirst())) {
        at(k, verb);
      }
    }
    laterThanPlanned();
  }

  /// "Towers now have until October 1 to comply with the rule, six months later than planned".
  private void laterThanPlanned() {
    List<String> words = grammar.lower;
    int later = words.indexOf("later");
    int until = words.indexOf("until");
    boolean said =
        until > 0
            && until < later
            && HAVE.contains(grammar.word(until - 1))
            && grammar.word(later + 1).equals("than")
            && PLANNED.contains(grammar.word(later + 2));
    if (!said || findings.stream().anyMatch(f -> f.type() == EventType.DELAYED)) {
      return;
    }
    grammar.items.stream()
        .filter(i -> i instanceof Item.Subject && i.from() > until && i.to() <= later)
        .map(Item.Subject.class::cast)
        .findFirst()
        .map(subject ->
            Finding.byNobody(
                EventType.DELAYED,
                subject.instruments(),
                until - 1,
                until - 1,
                subject.to(),
                false,
                "'later than planned'"))
        .ifPresent(findings::add);
  }

  private static final Set<String> HAVE = TsvTable.asked("have", "has", "had");
  private static final Set<String> PLANNED =
      TsvTable.asked(
          "planned", "scheduled", "expected", "first", "originally", "previously", "intended");

  private void at(int k, Item.Verb verb) {
    Optional<Finding> wasMoved = wasMoved(k, verb);
    Optional<Finding> told = putOff(verb).or(() -> moved(k, verb)).or(() -> wasMoved);
    Optional<Integer> to = told.flatMap(f -> newDay(k, verb));
    if (told.isEmpty() || told.get().mood() != Mood.ASSERTED) {
      return;
    }
    Finding delay = told.get();
    if (to.isEmpty()) {
      wasMoved.filter(delay::equals).ifPresent(findings::add);
      return;
    }
    if (!findings.contains(delay)) {
      findings.removeIf(f -> f.verb() < verb.from() && f.to() >= verb.to() && isMade(f));
      findings.add(delay);
    }
    findings.add(
        new Finding(
            EventType.EFFECTIVE,
            Optional.empty(),
            delay.instruments(),
            delay.otherInstrument(),
            Optional.empty(),
            Mood.EXPECTED,
            to.get(),
            verb.from(),
            Math.min(grammar.lower.size(), to.get() + 3),
            false,
            List.of(verb.match().because() + " and its new day")));
  }

  /// What tells that the beginning is put off, by its issuer or by a court.
  private Optional<Finding> putOff(Item.Verb verb) {
    return findings.stream()
        .filter(f -> f.type() == EventType.DELAYED || f.type() == EventType.ENJOINED)
        .filter(f -> f.verb() == verb.from() || f.verb() < verb.from() && f.to() >= verb.to())
        .findFirst();
  }

  /// "an order that moves the rule to January 31".
  private Optional<Finding> moved(int k, Item.Verb verb) {
    if (!ActWord.MOVES_DAY.is(verb.match().cues().getFirst().words().getFirst())
        || verb.to() - verb.from() > 1) {
      return Optional.empty();
    }
    return grammar.items.stream()
        .skip(k + 1)
        .filter(i -> !(i instanceof Item.Joint joint && joint.word().equals(",")))
        .findFirst()
        .filter(i ->
            i instanceof Item.Subject subject
                && (subject.from() - verb.to() <= 2 || isApplied(verb.to(), subject.from()))
                && Set.of("to", "from").contains(grammar.word(subject.to())))
        .map(i -> (Item.Subject) i)
        .map(subject ->
            new Finding(
                EventType.DELAYED,
                Optional.empty(),
                subject.instruments(),
                subject.instruments().isEmpty(),
                Optional.empty(),
                grammar.group(verb).stream()
                        .allMatch(word ->
                            Grammar.isDateWord(word)
                                || verb.match().form() == VerbForm.ING
                                    && PROGRESSIVE.contains(word))
                    ? Mood.ASSERTED
                    : Mood.CONDITIONAL,
                verb.from(),
                verb.from(),
                subject.to(),
                false,
                List.of(verb.match().because())));
  }

  /// "The start of the law has been pushed to July", "the rule's deadline was moved from 2025 to
  /// 2027".
  private Optional<Finding> wasMoved(int k, Item.Verb verb) {
    boolean passive =
        ActWord.MOVES_DAY.is(verb.match().cues().getFirst().words().getFirst())
            && verb.to() - verb.from() == 1
            && verb.match().form() == VerbForm.PAST
            && grammar.group(verb).stream().anyMatch(Set.of("was", "been", "were")::contains)
            && grammar.group(verb).stream().noneMatch(Set.of("not", "never", "would")::contains)
            && Set.of("to", "from", "back").contains(grammar.word(verb.to()));
    int from = clause(k);
    boolean day =
        passive
            && grammar.lower.subList(Math.max(from, verb.from() - REACH), verb.from()).stream()
                .anyMatch(ActWord.DAY_OF_A_LAW::is)
            && Grammar.isDateWord(lastOf(verb));
    return !day
        ? Optional.empty()
        : grammar.items.subList(0, k).stream()
            .filter(i -> i instanceof Item.Subject s && s.from() >= verb.from() - REACH)
            .map(Item.Subject.class::cast)
            .findFirst()
            .map(s ->
                Finding.byNobody(
                    EventType.DELAYED,
                    s.instruments(),
                    verb.from(),
                    s.from(),
                    verb.to(),
                    false,
                    verb.match().because()));
  }

  /// The first word of the day to which it was moved.
  private String lastOf(Item.Verb verb) {
    for (int t = verb.to(); t < verb.to() + REACH / 2; t++) {
      if (grammar.word(t).equals("to")) {
        return grammar.word(t + 1);
      }
    }
    return "";
  }

  /// "is pushing the January 1 implementation of the rule to July 1".
  private boolean isApplied(int from, int to) {
    return to - from <= REACH / 2
        && IntStream.range(from, to)
            .anyMatch(
                t -> ActWord.APPLICATION.is(grammar.word(t)) && grammar.word(t + 1).equals("of"));
  }

  /// "issued an order that moves the rule": what is issued is no rule.
  private static boolean isMade(Finding finding) {
    return finding.type() == EventType.ISSUED;
  }

  /// The word before the new day, to which it attaches.
  private Optional<Integer> newDay(int k, Item.Verb verb) {
    if (grammar.passive(verb)
        && verb.match().form() != VerbForm.ING
        && grammar.lower.subList(clause(k), verb.from()).stream()
            .anyMatch(ActWord.NOT_THE_BEGINNING::is)) {
      return Optional.empty();
    }
    int end = Math.min(grammar.lower.size() - 1, verb.from() + REACH);
    for (int t = verb.from() + 1; t < end; t++) {
      String word = grammar.word(t);
      if (ActWord.NOT_THE_BEGINNING.is(word) || word.equals(";") || isVerb(t)) {
        return Optional.empty();
      }
      boolean to = word.equals("to") || UNTIL.contains(word) && isOfInstrument(t);
      int day = to ? afterArticle(t + 1) : t;
      if (day > t && isDay(day)) {
        return Optional.of(day - 1);
      }
    }
    return Optional.empty();
  }

  /// Index of the token with which a verb's main clause begins.
  private int clause(int k) {
    int first = new Leads(grammar).end(clauses.segment(k), k);
    return first == 0 ? 0 : grammar.items.get(first - 1).to();
  }

  /// "postponed the rule until", "the rule is delayed until": not "put it off until".
  private boolean isOfInstrument(int until) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Subject subject
                && !subject.pronoun()
                && (subject.to() == until || until - subject.to() <= 3 && isPassive(until)));
  }

  private boolean isPassive(int until) {
    return Set.of("is", "was", "been", "were").contains(grammar.word(until - 2));
  }

  /// "to the earlier of January 26 or ...".
  private int afterArticle(int token) {
    boolean earlier =
        grammar.word(token).equals("the")
            && grammar.word(token + 1).equals("earlier")
            && grammar.word(token + 2).equals("of");
    return earlier ? token + 3 : token;
  }

  /// A month with a day or year behind it.
  private boolean isDay(int token) {
    String word = grammar.word(token);
    String next = grammar.word(token + 1);
    return Grammar.isDateWord(word)
        && !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !next.isEmpty()
        && Character.isDigit(next.charAt(0));
  }

  private boolean isVerb(int token) {
    return grammar.items.stream()
        .anyMatch(i -> i instanceof Item.Verb other && other.from() == token);
  }
}
