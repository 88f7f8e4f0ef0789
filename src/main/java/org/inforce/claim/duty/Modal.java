package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that binds: "shall", "must", "are directed to", "are prohibited from", "I order ... to".
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
    ORDERS
  }

  private static final Pattern WORDS =
      DutyWords.pattern(
          "\\b(?:(?<orders>(?:(?:I|we)(?: \\w+){0,3}?"
              + " (?:order|direct|instruct|require|command|task)|(?:this|the) (?:executive"
              + " )?(?:order|directive|memorandum|proclamation|mayor|governor|council|policy|resolution)(?:"
              + " also| further| hereby){0,2} (?:orders|directs|instructs|requires|tasks))(?="
              + " (?!that\\b|as (?:follows|set)\\b|the following\\b)\\w))|(?<directed>(?:is|are)(?:"
              + " hereby| further| also| therefore| each){0,2}"
              + " (?:directed|ordered|instructed|required|obligated|called upon)"
              + " to)|(?<prohibited>(?:is|are|shall be|must be)(?: hereby| further| also| strictly|"
              + " expressly){0,2} (?:prohibited|barred|forbidden) from|shall refrain from|must"
              + " refrain from)|(?<shall>shall)(?: be"
              + " (?:required|obligated|directed|ordered|instructed) to)?|(?<must>must)(?: be"
              + " (?:required|obligated|directed) to)?)\\b");

  /// The binding words of a sentence, in order.
  static List<Modal> in(String sentence) {
    List<Modal> modals = new ArrayList<>();
    Matcher found = WORDS.matcher(sentence);
    while (found.find()) {
      Kind kind =
          found.group("orders") != null
              ? Kind.ORDERS
              : found.group("directed") != null
                  ? Kind.DIRECTED
                  : found.group("prohibited") != null
                      ? Kind.PROHIBITED
                      : found.group("shall") != null ? Kind.SHALL : Kind.MUST;
      modals.add(new Modal(kind, found.start(), found.end(), found.group()));
    }
    return modals;
  }
}
