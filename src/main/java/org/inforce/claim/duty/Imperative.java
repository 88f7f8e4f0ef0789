package org.inforce.claim.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verbs that order outright: "Please submit your plan", "Do not sign any contract", "If you
/// cannot, send a reason", "City Attorney Adeyemi, please draft".
final class Imperative {
  private static final Pattern VERB =
      DutyWords.pattern(
          "^(?<named>(?:(?-i:[A-Z])[\\w.’'-]* ){1,5}(?-i:[A-Z])[\\w.’'-]*,"
              + " (?=please\\b))?(?<word>please(?: also| then)? (?:do not )?|do not |don[’']t"
              + " |never |also |then )?(?:\\w+ly )?(?<verb>[a-z-]+)(?<object>"
              + " (?:the|an?|any|all|each|every|your|their|this|that|these|those|it|them|no|new|to|with)\\b)?(?<goes>"
              + " (?:on|at|in|into|over|back|for|from|by|up|out|off)\\b)?");

  /// How many clauses may stand before the verb.
  private static final int CLAUSES = 4;

  private Imperative() {}

  /// What a sentence orders that begins so, or goes on so after a semicolon; further verbs share
  /// its task.
  static Optional<Modal> in(String sentence) {
    Optional<Modal> first = at(sentence, sentence.length() - sentence.stripLeading().length());
    Matcher further = FURTHER.matcher(sentence);
    return first.isEmpty() && further.find() ? at(sentence, further.end()) : first;
  }

  private static final Pattern FURTHER = DutyWords.pattern(";\\s+(?=please |do not |don[’']t )");

  private static Optional<Modal> at(String sentence, int from) {
    int at = from;
    for (int clauses = 0; clauses < CLAUSES; clauses++) {
      String rest = sentence.substring(at);
      Matcher verb = VERB.matcher(rest);
      if (verb.find() && orders(verb, clauses > 0)) {
        int start = at + (verb.group("named") == null ? 0 : verb.end("named"));
        int end = at + verb.end("word");
        boolean plain = verb.group("word") == null;
        return Optional.of(
            new Modal(
                Modal.Kind.IMPERATIVE,
                start,
                plain ? start : end,
                plain ? verb.group("verb") : verb.group("word").strip()));
      }
      List<Integer> commas = Commas.of(rest);
      if (commas.isEmpty() || DutyWords.adverbial(rest).isEmpty()) {
        return Optional.empty();
      }
      at += commas.getFirst() + 1;
      while (at < sentence.length() && Character.isWhitespace(sentence.charAt(at))) {
        at++;
      }
    }
    return Optional.empty();
  }

  /// @param after true after a clause of time or condition; at the beginning of a sentence "work on
  ///   the pier" is a noun
  private static boolean orders(Matcher verb, boolean after) {
    String word = verb.group("word") == null ? "" : verb.group("word").strip();
    boolean clear = !word.isEmpty() && !word.equals("also") && !word.equals("then");
    return clear
        ? DutyWords.isVerb(verb.group("verb"))
        : DutyWords.isOnlyVerb(verb.group("verb"))
            || DutyWords.isVerb(verb.group("verb"))
                && (verb.group("object") != null || after && verb.group("goes") != null);
  }
}
