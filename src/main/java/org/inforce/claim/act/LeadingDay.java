package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.scan.Item;

/// A day that opens a clause, right before who acts in it: "On June 12 the court will hear".
record LeadingDay(Grammar grammar) {
  /// "The court said on June 12 that it will hear the case" has none: there it is the day of the
  /// saying.
  boolean stands(Item.Verb verb) {
    int at = pastWords(subject(verb));
    int day = at;
    while (day > 0 && isOfDate(grammar.word(day - 1))) {
      day--;
    }
    return day < at
        && grammar.word(day - 1).equals("on")
        && (day == 1 || Set.of(",", "and", ";").contains(grammar.word(day - 2)));
  }

  /// The first token of who stands right before the verb; -1 if nobody does.
  private int subject(Item.Verb verb) {
    int start = verb.from() - grammar.group(verb).size();
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Actor && i.to() == start)
        .mapToInt(Item::from)
        .findFirst()
        .orElse(-1);
  }

  /// Past "the" and the comma before it.
  private int pastWords(int subject) {
    int article = grammar.word(subject - 1).equals("the") ? subject - 1 : subject;
    return grammar.word(article - 1).equals(",") ? article - 1 : article;
  }

  private static boolean isOfDate(String word) {
    return Grammar.isDateWord(word) || word.equals(",");
  }
}
