package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// A vote told by what the new law does, and not by its name: "the council voted 7-2 on Tuesday to
/// ban gas blowers", "agreed last night to cap the fees".
record Votes(Grammar grammar, List<Finding> findings) {
  private static final Set<String> VOTED = TsvTable.asked("voted", "agreed", "opted");

  private static final Set<String> REJECTED = TsvTable.asked("rejected", "defeated");

  /// In tokens.
  private static final int REACH = 10;

  void read() {
    if (!Grammar.anyOf(grammar.lower, VOTED) && !Grammar.anyOf(grammar.lower, REJECTED)
        || findings.stream().anyMatch(f -> f.mood() == Mood.ASSERTED)) {
      return;
    }
    for (int t = 1; t + 2 < grammar.lower.size(); t++) {
      if (VOTED.contains(grammar.word(t))) {
        at(t);
      } else if (REJECTED.contains(grammar.word(t))) {
        rejected(t);
      }
    }
  }

  private void at(int voted) {
    Optional<Item.Actor> body = body(voted);
    if (body.isEmpty()) {
      return;
    }
    Optional<Item.Subject> bill = votedFor(voted);
    if (bill.isPresent()) {
      tell(EventType.PASSED, body.get(), voted, bill.get().to(), bill.get().instruments(), "for");
      return;
    }
    int does = does(voted);
    if (does < 0) {
      return;
    }
    tell(
        isOverride(does) ? EventType.ENACTED : EventType.PASSED,
        body.get(),
        voted,
        does + 1,
        List.of(),
        "to " + grammar.word(does));
  }

  private void tell(
      EventType type, Item.Actor body, int voted, int to, List<Integer> instruments, String what) {
    findings.add(
        new Finding(
            type,
            Optional.empty(),
            instruments,
            false,
            Optional.of(body),
            Mood.ASSERTED,
            voted,
            body.from(),
            to,
            false,
            List.of("'" + grammar.word(voted) + " " + what + "'")));
  }

  /// "voted 54-13 on Tuesday for the bill".
  private Optional<Item.Subject> votedFor(int voted) {
    int t = voted + 1;
    while (t < voted + REACH && mayFollow(t)) {
      t++;
    }
    int of = t;
    return t > voted + 1 && grammar.word(t).equals("for")
        ? grammar.items.stream()
            .filter(i -> i instanceof Item.Subject && i.from() > of && i.from() - of <= BEFORE_BILL)
            .map(Item.Subject.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /// In tokens: "for the amended".
  private static final int BEFORE_BILL = 3;

  /// "rejected an effort to ban fireworks".
  private void rejected(int verb) {
    boolean attempt =
        Set.of("a", "an", "the").contains(grammar.word(verb + 1))
            && (ActWord.ATTEMPT.is(grammar.word(verb + 2))
                || grammar.word(verb + 2).equals("proposal"))
            && grammar.word(verb + 3).equals("to")
            && ActWord.REGULATES.is(grammar.word(verb + 4));
    body(verb)
        .filter(body -> attempt)
        .map(body ->
            new Finding(
                EventType.VETOED,
                Optional.empty(),
                List.of(),
                false,
                Optional.of(body),
                Mood.ASSERTED,
                verb,
                body.from(),
                verb + 5,
                false,
                List.of("'rejected an attempt to " + grammar.word(verb + 4) + "'")))
        .ifPresent(findings::add);
  }

  /// Those who vote, where nothing but a day and "has" stands between: no committee, nor a body
  /// that only may.
  private Optional<Item.Actor> body(int voted) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.LEGISLATURE)
        .map(Item.Actor.class::cast)
        .filter(a -> a.to() <= voted && voted - a.to() <= REACH)
        .reduce((first, second) -> second)
        .filter(a ->
            grammar.lower.subList(a.from(), voted).stream().noneMatch(ActWord.OF_A_CHAMBER::is))
        .filter(a -> grammar.lower.subList(a.to(), voted).stream().allMatch(this::maySeparate));
  }

  private boolean maySeparate(String word) {
    return Grammar.isDateWord(word)
        || word.endsWith("ly")
        || ActWord.TIME_OF_DAY.is(word)
        || Set.of("has", "have", "on", "members", "this").contains(word);
  }

  /// Index of what they voted to do; negative if it makes no law.
  private int does(int voted) {
    int t = voted + 1;
    while (t < voted + REACH && mayFollow(t)) {
      t++;
    }
    if (!grammar.word(t).equals("to")) {
      return -1;
    }
    t++;
    while (grammar.tag(t) == PartOfSpeech.ADV) {
      t++;
    }
    return ActWord.REGULATES.is(grammar.word(t)) || isOverride(t) ? t : -1;
  }

  /// "voted 36-14 to override": what else than the veto?
  private boolean isOverride(int token) {
    return grammar.word(token).equals("override") && grammar.tag(token + 1) == PartOfSpeech.PUNCT;
  }

  /// A day, a score, an adverb: "7-2 on Tuesday", "unanimously".
  private boolean mayFollow(int token) {
    String word = grammar.word(token);
    boolean score =
        grammar.tag(token) == PartOfSpeech.NUM
            || word.equals("-")
            || word.equals("–")
            || word.equals("to") && grammar.tag(token + 1) == PartOfSpeech.NUM;
    return score || word.equals(",") || maySeparate(word);
  }
}
