package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that bind: "shall", "must", "are directed to", "are prohibited from", "I order ... to",
/// "will" and "is to" of an office, "may not", and the verb of a sentence that orders outright.
///
/// @param start where it begins in the sentence
/// @param end where the words of the action begin
record Modal(Kind kind, int start, int end, String words) {
  enum Kind {
    SHALL,
    MUST,
    DIRECTED,
    PROHIBITED,
    /// The issuer orders somebody; who it is stands after the verb.
    ORDERS,
    /// "I expect departments to": an order, if it is an office or somebody named.
    WANTS,
    /// The issuer orders that somebody do something; the verb has no word before it.
    ORDERS_THAT,
    /// "The Director will report", "departments are to report": binds an office or somebody named,
    /// of others it tells a fact.
    WILL,
    /// "Please send", "Do not sign": binds whom the text is written to.
    IMPERATIVE
  }

  private static final Pattern WORDS =
      DutyWords.pattern(
          "\\b(?:(?<that>(?:(?:I|we)(?: \\w+){0,3}? (?:order|direct|require|instruct)|it is(?:,?"
              + " (?:hereby|further|therefore|also|so|accordingly),?){0,3}"
              + " (?:ordered|directed|required|resolved)),? that\\b)|(?<orders>(?:(?:I|we)(?:"
              + " \\w+){0,3}? (?:order|direct|instruct|require|command|task)|(?:this|the)"
              + " (?:executive"
              + " )?(?:order|directive|memorandum|proclamation|mayor|governor|council|policy|resolution)(?:"
              + " also| further| hereby){0,2} (?:orders|directs|instructs|requires|tasks))(?="
              + " (?!that\\b|as (?:follows|set)\\b|the following\\b)\\w))|(?<wants>(?:I|we)"
              + " (?:(?:also|now|further|hereby|will|shall) ){0,2}(?:want|need|expect|am"
              + " (?:(?:also|hereby|further|now)"
              + " )?(?:asking|directing|ordering|requiring|instructing|tasking))(?="
              + " (?!that\\b|to\\b)\\w))|(?<directed>(?:is|are)(?: hereby| further| also|"
              + " therefore| each){0,2} (?:directed|ordered|instructed|required|obligated|called"
              + " upon)(?:, (?:in|with|after|upon|by|no|not later|within) [^;.]{3,160}?,)?"
              + " to)|(?<prohibited>(?:is|are|shall be|must be)(?: hereby| further| also| strictly|"
              + " expressly){0,2} (?:prohibited|barred|forbidden) from|shall refrain from|must"
              + " refrain from)|(?<responsible>(?:is|are|shall be|will be|must be) responsible"
              + " for(?= \\w+ing\\b))|(?<shall>shall)(?: be"
              + " (?:required|obligated|directed|ordered|instructed) to)?|(?<must>must)(?: be"
              + " (?:required|obligated|directed) to)?|(?<maynot>may"
              + " not)|(?<may>may)|(?<will>will|(?:is|are)(?: hereby| each| also| jointly| then|"
              + " likewise){0,2} (?:not )?to))\\b");

  /// What must not follow "that" where the words after it have a binding word of their own.
  private static final Pattern BINDS_ANYWAY =
      DutyWords.pattern(
          "^[^.;:]{0,400}?\\b(?:shall|must|will|(?:is|are) (?:directed|required))\\b");

  /// "No department", before "may".
  private static final Pattern NOBODY =
      DutyWords.pattern("(?:^|[;:]\\s|,\\s(?:(?:and|but)\\s)?)(?:no|neither|nor)\\s[^;:]{2,240}$");

  private static final Pattern ADVERB =
      DutyWords.pattern(
          "^(?:also|then|each|both|not|in"
              + " turn|thereafter|further|therefore|(?!apply\\b|supply\\b|rely\\b|comply\\b|multiply\\b|reply\\b)\\w+ly)\\s");

  /// The binding words of a sentence, in order.
  static List<Modal> in(String sentence) {
    List<Modal> modals = new ArrayList<>();
    Matcher found = WORDS.matcher(sentence);
    while (found.find()) {
      kind(found, sentence)
          .ifPresent(
              kind -> modals.add(new Modal(kind, found.start(), found.end(), found.group())));
    }
    return modals;
  }

  private static Optional<Kind> kind(Matcher found, String sentence) {
    String rest = sentence.substring(found.end());
    if (found.group("that") != null) {
      return BINDS_ANYWAY.matcher(rest).find() ? Optional.empty() : Optional.of(Kind.ORDERS_THAT);
    }
    if (found.group("orders") != null) {
      return Optional.of(Kind.ORDERS);
    }
    if (found.group("wants") != null) {
      return Optional.of(Kind.WANTS);
    }
    if (found.group("directed") != null) {
      return Optional.of(Kind.DIRECTED);
    }
    if (found.group("prohibited") != null || found.group("maynot") != null) {
      return Optional.of(Kind.PROHIBITED);
    }
    if (found.group("may") != null) {
      return NOBODY.matcher(sentence.substring(0, found.start())).find()
          ? Optional.of(Kind.SHALL)
          : Optional.empty();
    }
    if (found.group("will") != null) {
      return isTask(rest) ? Optional.of(Kind.WILL) : Optional.empty();
    }
    boolean shall = found.group("shall") != null || found.group().startsWith("shall");
    return Optional.of(shall ? Kind.SHALL : Kind.MUST);
  }

  /// A verb that a task may begin with, a list of them, or words set apart before it.
  private static boolean isTask(String rest) {
    String words = rest.stripLeading();
    if (words.startsWith(":") || words.startsWith(",")) {
      return true;
    }
    for (Matcher adverb = ADVERB.matcher(words); adverb.find(); adverb = ADVERB.matcher(words)) {
      words = words.substring(adverb.end()).stripLeading();
    }
    String verb = words.split("[\\s,:;.]", 2)[0];
    return DutyWords.isVerb(verb) || verb.equals("be");
  }
}
