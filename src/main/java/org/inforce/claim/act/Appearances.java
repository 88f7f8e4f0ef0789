package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.table.TsvTable;

/// Days in court told of with no word for a hearing: "the act goes before the court on April 2",
/// "goes to trial on June 9", "lawyers argued over it before a judge on Thursday".
final class Appearances {
  /// In tokens.
  private static final int REACH = 12;

  private static final Set<String> SEEMED = TsvTable.asked("appeared", "seemed", "sounded");
  private static final Set<String> BEGINS = TsvTable.asked("begin", "start", "open");
  private static final Set<String> DATE = TsvTable.asked("date", "dates", "appearance");
  private static final Set<String> DEFENDS = TsvTable.asked("defended", "defend", "defends");
  private static final Set<String> RULES = TsvTable.asked("rule", "decide");

  /// The words at which one of the rules finds a day in court.
  private static final Set<String> OPENERS =
      Stream.of(
              ActWord.APPEARS.words(),
              ActWord.PRESENTS.words(),
              ActWord.PLEADS.words(),
              ActWord.WEIGHS_ALOUD.words(),
              SEEMED,
              BEGINS,
              DEFENDS,
              RULES,
              Set.of("court", "argued", "calendar"))
          .flatMap(Set::stream)
          .collect(TsvTable.asked());

  private final Grammar grammar;

  Appearances(Grammar grammar) {
    this.grammar = grammar;
  }

  Optional<Finding> find() {
    for (int t = 0; t < grammar.lower.size() && grammar.namesDay(); t++) {
      if (!OPENERS.contains(grammar.word(t))) {
        continue;
      }
      if (goesToTrial(t)
          || goesBefore(t)
          || isArgued(t)
          || isArguedIn(t)
          || isPleaded(t)
          || isCourtDate(t)
          || seemed(t)
          || isToRule(t)
          || isOnCalendar(t)) {
        return Optional.of(hearing(t));
      }
    }
    return Optional.empty();
  }

  /// "is to go to trial on June 9".
  private boolean goesToTrial(int token) {
    return ActWord.APPEARS.is(grammar.word(token))
            && grammar.word(token + 1).equals("to")
            && grammar.word(token + 2).equals("trial")
            && isDay(token + 3)
        // "is set to begin trial proceedings on June 9"
        || BEGINS.contains(grammar.word(token))
            && grammar.word(token + 1).equals("trial")
            && isDayAt(grammar.word(token + 2).equals("proceedings") ? token + 3 : token + 2);
  }

  /// "The next court date in the case is set for May 31."
  private boolean isCourtDate(int token) {
    return grammar.word(token).equals("court")
        && DATE.contains(grammar.word(token + 1))
        && hasNumber(token + 2);
  }

  private boolean isDayAt(int token) {
    return Grammar.isDateWord(grammar.word(token)) || isDay(token);
  }

  /// "Lawyers made their arguments against the act before a federal judge on Friday."
  private boolean isPleaded(int token) {
    int end = Math.min(grammar.lower.size() - 1, token + REACH);
    boolean pleads =
        token < end
            && ActWord.PRESENTS.is(grammar.word(token))
            && grammar.lower.subList(token + 1, Math.min(end, token + 4)).contains("arguments")
            && grammar.lower.subList(0, token).stream()
                .anyMatch(w -> ActWord.COUNSEL.is(w) || ActWord.LITIGANT.is(w));
    List<String> after = pleads ? grammar.lower.subList(token, end) : List.of();
    int before = Math.max(after.indexOf("before"), after.indexOf("to"));
    return before >= 0
        && court(token + before + 1).isPresent()
        && grammar.lower.stream().anyMatch(Grammar::isDateWord);
  }

  /// "goes before the state Supreme Court on April 2".
  private boolean goesBefore(int token) {
    return ActWord.APPEARS.is(grammar.word(token))
        && grammar.word(token + 1).equals("before")
        && court(token + 2).filter(court -> isDay(court.to())).isPresent();
  }

  /// "argued over the act before a federal judge on Thursday".
  private boolean isArgued(int token) {
    boolean counsel =
        ActWord.PLEADS.is(grammar.word(token))
            && grammar.lower.subList(0, token).stream().anyMatch(ActWord.COUNSEL::is);
    // "Florida defended its law before the Eleventh Circuit on Wednesday"
    boolean pleads = counsel || DEFENDS.contains(grammar.word(token));
    int end = Math.min(grammar.lower.size() - 1, token + REACH);
    int before = pleads ? grammar.lower.subList(token, end).indexOf("before") : -1;
    // "Lawyers argued over the act for two hours on Friday"
    boolean hours =
        counsel
            && grammar.word(token).equals("argued")
            && grammar.lower.subList(token, end).stream().anyMatch(w -> w.startsWith("hour"))
            && hasDay(token);
    return hours
        || before >= 0
            && court(token + before + 1).isPresent()
            && grammar.lower.stream().anyMatch(Grammar::isDateWord);
  }

  /// "argued in a federal court on Tuesday that the rule is void".
  private boolean isArguedIn(int token) {
    return grammar.word(token).equals("argued")
        && Set.of("in", "before", "to").contains(grammar.word(token + 1))
        && court(token + 2).filter(court -> isDay(court.to())).isPresent();
  }

  /// "The appeals court on Tuesday seemed wary of the rule": what judges seem to think they have
  /// let show in court.
  private boolean seemed(int token) {
    boolean weighed =
        ActWord.WEIGHS_ALOUD.is(grammar.word(token))
            && (Grammar.isDateWord(grammar.word(token - 1))
                || Grammar.isDateWord(grammar.word(token + 1)));
    boolean leaned =
        SEEMED.contains(grammar.word(token))
            && (ActWord.LEANS.is(grammar.word(token + 1))
                || ActWord.LEANS.is(grammar.word(token + 2)));
    if (!weighed && !leaned) {
      return false;
    }
    return grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor actor
                    && actor.kind() == ActorKind.JUDGE
                    && actor.to() <= token
                    && token - actor.to() <= SEEMING)
        && (weighed || Grammar.isDateWord(grammar.word(token - 1)) || hasDay(token));
  }

  /// "A judge is due to rule on the fee by March 20".
  private boolean isToRule(int token) {
    boolean due =
        RULES.contains(grammar.word(token))
            && grammar.word(token - 1).equals("to")
            && Set.of("due", "set", "scheduled", "slated").contains(grammar.word(token - 2));
    return due
        && hasNumber(token)
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor actor
                    && actor.kind() == ActorKind.JUDGE
                    && actor.to() <= token
                    && token - actor.to() <= SEEMING);
  }

  /// "by March 20": a month alone is none.
  private boolean hasNumber(int token) {
    int end = Math.min(grammar.lower.size(), token + REACH);
    return grammar.lower.subList(token, end).stream()
        .anyMatch(w -> Character.isDigit(w.charAt(0)) || w.endsWith("day"));
  }

  private boolean hasDay(int token) {
    int end = Math.min(grammar.lower.size(), token + REACH);
    return grammar.lower.subList(token, end).stream().anyMatch(Grammar::isDateWord);
  }

  /// In tokens: "judges on the panel on Tuesday appeared".
  private static final int SEEMING = 7;

  /// "put the case on its May 7 calendar".
  private boolean isOnCalendar(int token) {
    return grammar.word(token).equals("calendar")
        && Grammar.isDateWord(grammar.word(token - 1))
        && Set.of("its", "the").contains(grammar.word(token - 3))
        && grammar.word(token - 4).equals("on");
  }

  /// The court or judge named right there, an article and such words passed over.
  private Optional<Item.Actor> court(int token) {
    return grammar.items.stream()
        .filter(i ->
            i instanceof Item.Actor actor
                && actor.kind() == ActorKind.JUDGE
                && actor.from() >= token
                && actor.from() - token <= 3)
        .map(i -> (Item.Actor) i)
        .findFirst();
  }

  private boolean isDay(int token) {
    int day = grammar.word(token).equals("on") ? token + 1 : token;
    return day > token && Grammar.isDateWord(grammar.word(day));
  }

  private static Finding hearing(int token) {
    return Finding.hearing(token, token, token + 1, true, "a day in court");
  }
}
