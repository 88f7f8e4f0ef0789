package org.inforce.claim.duty;

import java.util.Locale;
import java.util.regex.Pattern;

/// Those whom a law regulates, as a report names them: a kind of people or firms, no one by name.
final class Regulated {
  private static final Pattern SOMEBODY =
      DutyWords.pattern("^(?:an?|each|every|any|anyone|anybody|no|people|persons)\\b");

  private static final Pattern MANY =
      Pattern.compile(
          "\\b[a-z]+(?:s|people|men|staff|personnel)(?:"
              + " (?:of|in|with|without|for|to|that|who|whose|which|on|at|from|outside|inside|within|under|over|above|such"
              + " as|like|including|covered|seeking|aged) .*)?$",
          Pattern.DOTALL);

  /// Those who do something: their noun at the beginning of a sentence is no name.
  private static final Pattern WHO_DO =
      Pattern.compile("^[A-Z][a-z]+(?:[eo]rs|ists|ants|ents|ees|lords|ies)$");

  /// No more of a report than this is looked through.
  private static final int OPENING = 20_000;

  private Regulated() {}

  /// A noun alone at the beginning of a sentence may be a name; with a condition it is a kind, and
  /// where the report has it in small letters too.
  static boolean is(String who, boolean conditional, String text) {
    String name =
        conditional || isKind(ReportBearer.head(who), text)
            ? Character.toLowerCase(who.charAt(0)) + who.substring(1)
            : who;
    return SOMEBODY.matcher(name).find() || MANY.matcher(name).find();
  }

  private static boolean isKind(String head, String text) {
    return WHO_DO.matcher(head).find()
        || Pattern.compile("\\b" + Pattern.quote(head.toLowerCase(Locale.ROOT)) + "\\b")
            .matcher(text)
            .region(0, Math.min(text.length(), OPENING))
            .find();
  }
}
