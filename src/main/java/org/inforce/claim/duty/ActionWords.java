package org.inforce.claim.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words after "shall", with what stands between it and the verb taken off.
///
/// @param start where the action begins in the sentence
/// @param inserts words between "shall" and the verb ("promptly", ", within 30 days,")
record ActionWords(
    String action, int start, String inserts, boolean negated, Optional<String> obligor) {
  private static final Pattern ADVERB =
      DutyWords.pattern(
          "^(?:also|further|then|each|both|all|thereafter|hereby|in turn|together|not only|at a"
              + " minimum|likewise|either|therefore|individually|(?!apply\\b|supply\\b|rely\\b|comply\\b|multiply\\b|reply\\b)\\w+ly(?:"
              + " and \\w+ly)?|as soon as (?:possible|practicable)|at all times)(?=[\\s,:])");
  private static final Pattern ORDERED =
      DutyWords.pattern(
          "^(.{2,300}?) (?:to|not to) (?=(?:(?:immediately|promptly|also|not|\\w+ly) )?([a-z-]+))");
  private static final Pattern PASSIVE =
      DutyWords.pattern(
          "^(?:not )?be (?:\\w+ly"
              + " )?(?!required|obligated|directed|responsible|prepared|prohibited|barred|present|able|available|accountable)(\\w+(?:ed|en|wn|ne|de|ld|id|ut|ot|et|lt|nt|ght|uilt))\\b");
  private static final Pattern AGENT =
      DutyWords.pattern(
          "\\bby ((?:the |each |every |all )?(?:\\w+"
              + " ){0,4}?(?:secretary|director|administrator|attorney"
              + " general|departments?|agency|agencies|office|commission|board|chief|manager|officer|employees?|contractors?|owner|operator|employer|applicant)\\b(?:"
              + " of [A-Z][\\w ]{2,40}?)?)(?=[\\s,.;]|$)");
  private static final Pattern APART =
      DutyWords.pattern(
          ",? (?:and|but) (?:there (?:is|are|will)|(?:those|anyone|anybody|whoever) (?:who )?\\w+"
              + " (?:so |to )?(?:\\w+"
              + " )?(?:may|will|can|is|are|face)|(?:it|this|that|they|he|she|we|I)"
              + " (?:is|are|was|were|will|may|can|has|have|had|do|does)\\b)[^;:]*$");
  private static final Pattern NO_TASK =
      DutyWords.pattern(
          "^(?:not )?be (?:\\w+ly"
              + " )?(?:chaired|led|headed|staffed|composed|appointed|construed|governed|borne|deemed|considered|implemented|interpreted|guided|entitled|based|bound|limited|known|used|treated)\\b");

  static ActionWords of(SentenceDuties.Predicate p) {
    String sentence = p.sentence();
    int at = p.modal().end();
    StringBuilder inserts = new StringBuilder();
    Optional<String> obligor = Optional.of(p.subject().obligor());
    if (p.modal().kind() == Modal.Kind.ORDERS_THAT) {
      int verb = subjunctive(sentence.substring(at, p.end()));
      obligor = Optional.of(SentenceDuties.trim(sentence.substring(at, at + verb)));
      at += verb;
    } else if (p.modal().kind() == Modal.Kind.ORDERS || p.modal().kind() == Modal.Kind.WANTS) {
      Matcher ordered = ORDERED.matcher(sentence.substring(at, p.end()).stripLeading());
      int skipped =
          sentence.substring(at, p.end()).length()
              - sentence.substring(at, p.end()).stripLeading().length();
      if (ordered.find()) {
        obligor = Optional.of(ordered.group(1));
        at += skipped + ordered.end();
      }
    } else if (p.subject().obligor().isEmpty()) {
      obligor = p.lead().obligor();
    }
    boolean negated =
        p.modal().kind() == Modal.Kind.PROHIBITED || NEGATED.matcher(p.modal().words()).find();
    boolean more = true;
    while (more && at < p.end()) {
      String rest = sentence.substring(at, p.end());
      int blank = rest.length() - rest.stripLeading().length();
      at += blank;
      rest = rest.stripLeading();
      Matcher adverb = ADVERB.matcher(rest);
      if (rest.startsWith("not ")) {
        negated = true;
        at += 4;
      } else if (adverb.find()) {
        inserts.append(adverb.group()).append(' ');
        at += adverb.end();
      } else if (rest.startsWith(",")
          || rest.startsWith("in consultation")
          || rest.startsWith("in coordination")) {
        int skip = insertEnd(rest);
        inserts.append(rest, 0, skip).append(' ');
        at += skip;
        more = skip > 0;
      } else {
        more = false;
      }
    }
    return new ActionWords(
        task(sentence.substring(at, p.end())), at, inserts.toString(), negated, obligor);
  }

  private static final Pattern NEGATED = DutyWords.pattern("\\b(?:not|never)\\b|n[’']t\\b");

  /// Where in "every department that has a yard designate a guard" what is ordered begins; its end
  /// where a list tells it.
  private static int subjunctive(String words) {
    Matcher word = Pattern.compile("[\\p{L}’'-]+").matcher(words);
    String before = "";
    for (int count = 0; word.find(); count++) {
      if (count > 1
          && DutyWords.isOnlyVerb(word.group())
          && !before.equals("to")
          && Character.isLowerCase(word.group().charAt(0))) {
        return word.start();
      }
      before = word.group();
    }
    return words.length();
  }

  /// The words up to a clause that has a subject of its own and binds nobody: "report the loss, and
  /// there are fines for those who do not".
  private static String task(String words) {
    Matcher apart = APART.matcher(words);
    return apart.find() ? words.substring(0, apart.start()) : words;
  }

  /// Where the verb begins after words set off by commas; 0 if none is found.
  static int insertEnd(String rest) {
    for (int comma : Commas.of(rest)) {
      if (comma == 0) {
        continue;
      }
      String after = rest.substring(comma + 1).stripLeading();
      Matcher adverb = ADVERB.matcher(after);
      String candidate = adverb.find() ? after.substring(adverb.end()).stripLeading() : after;
      String word = candidate.split("[\\s,:]", 2)[0].toLowerCase(Locale.ROOT);
      if (candidate.isEmpty()
          || DutyWords.isVerb(word)
          || word.equals("be")
          || word.equals("have")) {
        return comma + 1;
      }
    }
    return rest.strip().equals(",") || rest.strip().endsWith(":") ? rest.length() : 0;
  }

  boolean passive() {
    return PASSIVE.matcher(action).find();
  }

  /// A passive that tells composition or effect of law and asks for no act.
  boolean effectOfLaw() {
    return NO_TASK.matcher(action).find();
  }

  /// Who is to do what a passive asks for, where it says so.
  Optional<String> agent() {
    Matcher found = AGENT.matcher(action);
    return !effectOfLaw() && found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
