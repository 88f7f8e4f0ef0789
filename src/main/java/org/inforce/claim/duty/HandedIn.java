package org.inforce.claim.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something that is to be handed in, paid or done, with whoever is to do it: "the carriers' first
/// reports", "reports from carriers", "reports must be filed by carriers".
///
/// @param thing without its owner
/// @param owner empty where the words name nobody
record HandedIn(String thing, Optional<String> owner) {
  HandedIn {
    String bare = thing.replaceFirst("^(?i:the|an?|their|its|all) (?=\\S)", "");
    thing =
        bare.matches("[A-Z][a-z].*")
            ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1)
            : bare;
  }

  private static final Pattern POSSESSIVE =
      Pattern.compile("^(?<owner>[^,;]{2,60}?)(?:s['’]|['’]s) (?<thing>.+)$");
  private static final Pattern FROM =
      DutyWords.pattern("^(?<thing>.+?) (?:from|by|of) (?<owner>[^,;]{2,60})$");
  private static final Pattern AGENT =
      DutyWords.pattern(
          "\\bby (?<owner>(?!the"
              + " (?:end|close|start|beginning|deadline|time)\\b|mail|e-?mail|hand|law|then|next|mid|\\d|"
              + DeadlinePhrase.MONTH
              + "|\\w+day\\b|\\w+ing\\b)[\\w ’'-]{2,60}?)(?=[,;.]|$| (?:by|within|no"
              + " later|on|before|to|in|at|with|from|until|for|under|and|or)\\b)");
  private static final Pattern PAID =
      DutyWords.pattern(
          "\\b(?:payments?|tax|taxes|fees?|dues|contributions?|installments?|premiums?)$");
  private static final Pattern FILED =
      DutyWords.pattern("\\b(?:returns?|reports?|declarations?|statements?|disclosures?)$");

  /// @param subject the words that stand as subject
  /// @param predicate the words after "must be" or "are due"
  static HandedIn of(String subject, String predicate) {
    Matcher agent = AGENT.matcher(predicate);
    if (agent.find()) {
      return new HandedIn(subject, Optional.of(agent.group("owner").strip()));
    }
    Matcher possessive = POSSESSIVE.matcher(subject);
    if (possessive.find()) {
      String owner = possessive.group("owner");
      boolean plural = subject.startsWith("s", owner.length());
      return new HandedIn(possessive.group("thing"), Optional.of(plural ? owner + "s" : owner));
    }
    Matcher from = FROM.matcher(subject);
    return from.find() && !DutyWords.isThing(from.group("owner"))
        ? new HandedIn(from.group("thing"), Optional.of(from.group("owner")))
        : new HandedIn(subject, Optional.empty());
  }

  /// What is to be done with a thing that is due.
  String action() {
    String verb =
        PAID.matcher(thing).find() ? "pay" : FILED.matcher(thing).find() ? "file" : "submit";
    return verb + " " + thing;
  }

  /// The words after "must be filed", without who files.
  static String withoutAgent(String words) {
    Matcher agent = AGENT.matcher(words);
    return agent.find()
        ? (words.substring(0, agent.start()).stripTrailing() + words.substring(agent.end()))
        : words;
  }
}
