package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Days in court told by what a court does or those who come before it do: "will take up the motion
/// on December 4", "said she would rule by May 10", "ordered the sides back to court on June 2",
/// "the lawyers squared off in court on Tuesday".
final class Sittings {
  /// From the verb to its day, in tokens.
  private static final int REACH = 12;

  /// From a court to its verb: "the judge said on Tuesday that she would".
  private static final int HELPING = 12;

  private final Grammar grammar;
  private final Clauses clauses;
  private final boolean taken;

  /// @param findings what the verbs have told: a court that takes a case has not heard it
  Sittings(Grammar grammar, Clauses clauses, List<Finding> findings) {
    this.grammar = grammar;
    this.clauses = clauses;
    this.taken =
        findings.stream()
            .anyMatch(f -> f.type() == EventType.REVIEW_GRANTED && f.mood() == Mood.ASSERTED);
  }

  Optional<Finding> find() {
    if (taken || !grammar.namesDay()) {
      return Optional.empty();
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Actor actor && isCourt(k, actor)) {
        Optional<Integer> verb = ofCourt(actor);
        if (verb.isPresent()) {
          return verb.map(Sittings::hearing);
        }
      }
    }
    for (int t = 0; t < grammar.lower.size(); t++) {
      if (mayTell(grammar.word(t))
          && (isMeeting(t)
              || isReturn(t)
              || isHeard(t)
              || isHearing(t)
              || isTold(t)
              || isPromisedByJudge(t))) {
        return Optional.of(hearing(t));
      }
    }
    return Optional.empty();
  }

  /// At no other word does one come before a court, return or is heard.
  private static boolean mayTell(String word) {
    return TELLING.contains(word) || word.startsWith("return") || word.startsWith("promise");
  }

  private static final Set<String> TELLING =
      Stream.of(
              ActWord.MEETS_IN_COURT.words(),
              ActWord.PLEADS.words(),
              Set.of("day", "back", "heard", "argued", "hearing", "told", "were", "are"))
          .flatMap(Set::stream)
          .collect(TsvTable.asked());

  private boolean isCourt(int k, Item.Actor actor) {
    return actor.kind() == ActorKind.JUDGE
        || actor.kind() == ActorKind.PRONOUN && clauses.agent(k).kind() == AgentKind.COURT;
  }

  /// What the court does on a day.
  private Optional<Integer> ofCourt(Item.Actor actor) {
    boolean ahead = false;
    boolean said = false;
    boolean day = false;
    int from = afterName(actor);
    for (int t = from; t < from + HELPING && t < grammar.lower.size(); t++) {
      String word = grammar.word(t);
      if (isOfCourt(t, ahead, day, actor.from())) {
        return Optional.of(t);
      }
      boolean helps =
          ActWord.BEFORE_SITTING.is(word) || Grammar.isDateWord(word) || word.endsWith("ly");
      if (!helps || word.equals("would") && !said) {
        return Optional.empty();
      }
      ahead = ahead || ActWord.SITTING_AHEAD.is(word);
      said = said || word.startsWith("sa") || word.startsWith("promis");
      day = day || Grammar.isDateWord(word) && !word.equals("may");
    }
    return Optional.empty();
  }

  /// Past "in Trenton" and past what stands between commas: ", an appointee of the president,".
  private int afterName(Item.Actor actor) {
    int at = actor.to();
    if (ActWord.OPENS_QUESTION.is(grammar.word(actor.from() - 1))
        || ActWord.OPENS_QUESTION.is(grammar.word(actor.from() - 2))) {
      // "What the court will decide on Friday is not known."
      return grammar.lower.size();
    }
    if (Set.of("in", "for", "of").contains(grammar.word(at))) {
      at++;
      while (grammar.tag(at) == PartOfSpeech.PROPN || grammar.tag(at) == PartOfSpeech.DET) {
        at++;
      }
    }
    if (grammar.word(at).equals(",")) {
      for (int t = at + 2; t < at + REACH; t++) {
        if (grammar.word(t).equals(",")) {
          return t + 1;
        }
      }
    }
    return at;
  }

  /// @param ahead whether what is told is to come
  /// @param day whether its day was told before it
  /// @param clauseStart index of the court's first token
  private boolean isOfCourt(int token, boolean ahead, boolean day, int clauseStart) {
    String word = grammar.word(token);
    boolean present = word.endsWith("s");
    boolean sits = ActWord.SITS.is(word) && (ahead || present || word.endsWith("d"));
    boolean phrase =
        (word.equals("take") && ahead || word.equals("takes") || word.equals("took"))
            && (grammar.word(token + 1).equals("testimony")
                || !word.equals("took") && grammar.word(token + 1).equals("up"));
    if (sits || phrase || ahead && ActWord.WILL_SIT.is(word)) {
      return hasDay(token) || day && !ahead || isWhen(clauseStart) || isDayBefore(clauseStart);
    }
    if (ahead && ActWord.WILL_RULE.is(word)) {
      return isBy(token)
          || isDayBefore(clauseStart)
          // "said he'll rule Friday afternoon"
          || grammar.word(token + 1).endsWith("day")
              && isDay(token + 1)
              && !grammar.word(token - 1).equals("to");
    }
    return isDaySet(token) || isSummons(token) || isPromise(token);
  }

  /// "On June 21, she will decide the motion".
  private boolean isDayBefore(int court) {
    int start = court - 2;
    while (start > 0 && Grammar.isDateWord(grammar.word(start))) {
      start--;
    }
    return grammar.word(court - 1).equals(",")
        && start < court - 2
        && Set.of("on", "by").contains(grammar.word(start));
  }

  /// "until July 6, when the judge will hear arguments".
  private boolean isWhen(int token) {
    for (int t = token - 1; t > token - HELPING; t--) {
      if (grammar.word(t).equals("when")) {
        return Grammar.isDateWord(grammar.word(t - 1)) || Grammar.isDateWord(grammar.word(t - 2));
      }
    }
    return false;
  }

  /// "set March 11 to hear them", "has given the parties January 15".
  private boolean isDaySet(int token) {
    boolean sets = Set.of("set", "sets", "fixed", "picked").contains(grammar.word(token));
    boolean gives = Set.of("given", "gave", "gives").contains(grammar.word(token));
    int day =
        gives
                && grammar.word(token + 1).equals("the")
                && ActWord.LITIGANT.is(grammar.word(token + 2))
            ? token + 3
            : token + 1;
    if (!isDay(day) || !sets && day == token + 1) {
      return false;
    }
    int next = afterDay(day);
    return gives
        || grammar.word(next).equals("to") && grammar.word(next + 1).equals("hear")
        || Set.of("for", "as").contains(grammar.word(next))
            && grammar.items.stream()
                .anyMatch(i ->
                    i instanceof Item.Thing thing
                        && thing.match().can(Act.A_HEARING)
                        && thing.from() > next
                        && thing.from() - next <= IN_COURT);
  }

  private int afterDay(int day) {
    int at = day;
    while (Grammar.isDateWord(grammar.word(at)) || grammar.word(at).equals(",")) {
      at++;
    }
    return at;
  }

  /// "ordered the sides back to court on June 2", "told the lawyers to appear on Monday".
  private boolean isSummons(int token) {
    if (!ActWord.BIDS.is(grammar.word(token))
        && !Set.of("called", "summoned", "wants", "brought").contains(grammar.word(token))) {
      return false;
    }
    int end = Math.min(grammar.lower.size(), token + REACH);
    List<String> after = grammar.lower.subList(token, end);
    boolean who = after.stream().anyMatch(w -> ActWord.LITIGANT.is(w) || ActWord.COUNSEL.is(w));
    int back =
        IntStream.range(token + 1, end)
            .filter(t ->
                Set.of("back", "appear", "return").contains(grammar.word(t))
                    || grammar.word(t).equals("in") && grammar.word(t + 1).equals("for"))
            .findFirst()
            .orElse(-1);
    return who && back >= 0 && hasDay(back);
  }

  /// "promised an answer on July 28".
  private boolean isPromise(int token) {
    return grammar.word(token).startsWith("promise")
        && Set.of("ruling", "decision", "answer", "order").contains(grammar.word(token + 2))
        && isBy(token + 2);
  }

  /// "The judge let the order run on and promised an answer on July 28."
  private boolean isPromisedByJudge(int token) {
    return isPromise(token)
        && grammar.items.stream()
            .anyMatch(
                i -> i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE && a.to() <= token);
  }

  /// "The two sides were back before the judge on Thursday", "return to court on June 2".
  private boolean isReturn(int token) {
    String word = grammar.word(token);
    boolean back =
        word.startsWith("return")
            || word.equals("back")
                && (grammar.tag(token - 1) == PartOfSpeech.AUX
                    || Set.of("due", "be", "are", "were", "is", "was")
                        .contains(grammar.word(token - 1)));
    return back && isInCourt(grammar.word(token + 1).equals("up") ? token + 2 : token + 1)
        || isPresent(token);
  }

  /// "Attorneys were in court on Thursday to argue about the act."
  private boolean isPresent(int token) {
    return Set.of("were", "are").contains(grammar.word(token))
        && grammar.word(token + 1).equals("in")
        && (ActWord.COUNSEL.is(grammar.word(token - 1))
            || ActWord.LITIGANT.is(grammar.word(token - 1)))
        && isInCourt(token + 1);
  }

  /// "Lawyers will argue the case on June 2", "the state and the dealers squared off in court on
  /// Tuesday", "will have their day in court on June 2".
  private boolean isMeeting(int token) {
    String word = grammar.word(token);
    if (ActWord.MEETS_IN_COURT.is(word)) {
      int next = grammar.word(token + 1).equals("off") ? token + 2 : token + 1;
      return isInCourt(next) || isInCourt(next + 1);
    }
    if (word.equals("day") && grammar.word(token + 1).equals("in") && hasDay(token + 2)) {
      return grammar.word(token + 2).equals("court");
    }
    if (word.equals("argued") && grammar.word(token + 1).equals("before")) {
      return isInCourt(token + 1);
    }
    return ActWord.PLEADS.is(word)
        && Set.of("the", "their").contains(grammar.word(token + 1))
        && (!word.endsWith("ed") || isOnDay(token + 3))
        && ActWord.COURT_CASE.is(grammar.word(token + 2))
        && hasDay(token + 2)
        && grammar.lower.subList(0, token).stream().anyMatch(ActWord.COUNSEL::is);
  }

  /// "Lawyers told a Fifth Circuit panel in New Orleans on June 2 that": to a panel one speaks.
  private boolean isTold(int token) {
    if (!grammar.word(token).equals("told")) {
      return false;
    }
    int end = Math.min(grammar.lower.size(), token + IN_COURT);
    int panel = grammar.lower.subList(token, end).indexOf("panel");
    return panel > 0
        && grammar.lower.subList(token, token + panel).stream().noneMatch("that"::equals)
        && hasDay(token + panel);
  }

  private boolean isOnDay(int token) {
    return isDay(grammar.word(token).equals("on") ? token + 1 : token);
  }

  /// "The request for an injunction will be heard on June 2."
  private boolean isHeard(int token) {
    boolean heard = Set.of("heard", "argued").contains(grammar.word(token));
    return heard
        && Set.of("was", "were", "be", "been").contains(grammar.word(token - 1))
        && (hasDay(token) || isAgo(token + 1))
        && (grammar.lower.subList(0, token).contains("witnesses") || isOfPleading(token));
  }

  /// "three weeks ago".
  private boolean isAgo(int token) {
    return grammar.word(token + 2).equals("ago");
  }

  /// The request, suit, appeal or argument that is heard.
  private boolean isOfPleading(int token) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Thing thing
                && thing.to() < token
                && (thing.match().can(Act.A_REQUEST)
                    || thing.match().can(Act.A_HEARING)
                    || thing.match().can(Act.AN_APPEAL)
                    || thing.match().can(Act.SUIT)));
  }

  /// "After hearing oral arguments Thursday, the judge is weighing".
  private boolean isHearing(int token) {
    int next = grammar.word(token + 1).equals("oral") ? token + 2 : token + 1;
    int day = grammar.word(next + 1).equals("on") ? next + 2 : next + 1;
    return grammar.word(token).equals("hearing")
        && Set.of("arguments", "argument", "testimony").contains(grammar.word(next))
        && isDay(day);
  }

  /// "in federal court on Tuesday", "before Judge Vole on June 2".
  private boolean isInCourt(int token) {
    if (!Set.of("in", "to", "before", "over").contains(grammar.word(token))) {
      return false;
    }
    for (int t = token + 1; t < token + IN_COURT && t < grammar.lower.size(); t++) {
      int at = t;
      if (IN_FORCE.contains(grammar.word(t))) {
        // "The ban is back in force by order of a court."
        return false;
      }
      boolean court =
          grammar.word(t).equals("court")
              || grammar.items.stream()
                  .anyMatch(i ->
                      i instanceof Item.Actor a
                          && a.kind() == ActorKind.JUDGE
                          && a.from() <= at
                          && at < a.to());
      if (court) {
        // "was back in federal court with a new suit": brought one.
        return hasDay(t)
            && !grammar.word(t + 1).equals("with")
            && !grammar.word(t + 2).equals("with");
      }
    }
    return false;
  }

  private static final Set<String> IN_FORCE = TsvTable.asked("force", "effect", "place", "by");

  /// In tokens: "over the act in federal".
  private static final int IN_COURT = 8;

  /// "by June 2", "on Monday", "no later than May 10".
  private boolean isBy(int token) {
    for (int t = token + 1; t < token + REACH && t < grammar.lower.size(); t++) {
      if (Set.of("by", "before", "on", "than").contains(grammar.word(t)) && isDay(t + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a day follows within the clause.
  private boolean hasDay(int token) {
    for (int t = token + 1; t <= token + REACH && t < grammar.lower.size(); t++) {
      if (isDay(t)) {
        return true;
      }
      if (Set.of(";", "but", "after", "because", "whether").contains(grammar.word(t))) {
        return false;
      }
    }
    return false;
  }

  /// A day, and no year or number alone.
  private boolean isDay(int token) {
    String word = grammar.word(token);
    return ActWord.OF_A_DAY.is(word)
            && !ActWord.NO_DAY.is(word)
            && !(word.equals("may") && !Character.isDigit(first(token + 1)))
        || word.equals("next") && Grammar.isDateWord(grammar.word(token + 1));
  }

  private char first(int token) {
    String word = grammar.word(token);
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static Finding hearing(int token) {
    return Finding.hearing(token, token, token + 1, true, "what is done in court on a day");
  }
}
