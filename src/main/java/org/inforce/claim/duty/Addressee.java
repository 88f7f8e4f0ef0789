package org.inforce.claim.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// To whom a letter or memorandum is written: whoever its "you" is, and the body that "your agency"
/// is.
///
/// @param name as the salutation or the head has it, "Director Vance", "Department Heads"
/// @param body the office named last in the lines above the salutation
record Addressee(Optional<String> name, Optional<String> body) {
  /// Nothing of a letter's head stands further from its beginning.
  private static final int HEAD = 2_000;

  private static final Pattern SALUTATION =
      Pattern.compile("\\bDear ((?:[A-Z][\\w.'’-]*,? (?:and )?){0,9}[A-Z][\\w'’-]*) ?[:,]");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|[,\\n]) *((?:[A-Z][\\w.'’&-]* (?:of |and |for |the"
              + " )*){0,8}(?:Department|Agency|Commission|Board|Bureau|Office|Service|Administration|Authority|Division|Council|Registry)(?:"
              + " (?:of|for|on) (?:the )?(?:[A-Z][\\w'’&-]*,? ?(?:and |of"
              + " )*){1,8})?)(?=[.,;\\n]|$)");
  private static final Pattern YOURS =
      DutyWords.pattern(
          "^your"
              + " (?:agency|department|commission|board|bureau|office|service|administration|authority|division|council)\\b");
  private static final Pattern YOU =
      DutyWords.pattern("^(?:(?:each|all) of )?you(?: and your (?:staff|office))?$");
  private static final Pattern TO =
      Pattern.compile(
          "(?m)^ *(?:TO|To|MEMORANDUM (?:FOR|TO))(?: ?: *| +)(?:[Tt]he |THE )?(?:[Aa]ll |ALL"
              + " )?([A-Z][^\\n:]{2,120})$");
  private static final Pattern COLLEAGUES =
      Pattern.compile(
          "(?m)^ *(?:(?:My |Fellow |Dear )?(Colleagues|All|Team|Everyone|Department"
              + " Heads|Directors|General Managers)) ?[:,] *$");

  static Addressee of(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher to = TO.matcher(head);
    if (to.find()) {
      return new Addressee(Optional.of(inSmallLetters(to.group(1).strip())), Optional.empty());
    }
    Matcher salutation = SALUTATION.matcher(head);
    if (!salutation.find()) {
      Matcher colleagues = COLLEAGUES.matcher(head);
      return new Addressee(
          colleagues.find() ? Optional.of(colleagues.group(1)) : Optional.empty(),
          Optional.empty());
    }
    Optional<String> body = Optional.empty();
    Matcher bodies = BODY.matcher(head).region(0, salutation.start());
    while (bodies.find()) {
      body = Optional.of(bodies.group(1).strip());
    }
    return new Addressee(Optional.of(salutation.group(1).strip()), body);
  }

  private static String inSmallLetters(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
  }

  boolean isNamed() {
    return name.isPresent();
  }

  /// Who is bound, by the name or office that the letter gives.
  String named(String obligor) {
    Matcher yours = YOURS.matcher(obligor);
    if (body.isPresent() && yours.find()) {
      return body.get() + obligor.substring(yours.end());
    }
    return YOU.matcher(obligor).find() ? name.orElse(obligor) : obligor;
  }
}
