package org.inforce.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inforce.model.EventType;

/// An order against a law of the state that is told to hold in some of its counties, or to be given
/// to one of its cities, holds there alone: "blocked it in Pike County schools", "one for Pike
/// County and one for Dane County", "gave the city an injunction".
final class CountiesReached {
  private static final String COUNTIES =
      "(?:[A-Z][\\w’'-]{1,30},? (?:and )?){1,4}(?i:county|parish|counties|parishes)\\b(?!"
          + " (?:Circuit|Superior|District|Chancery|Common|Court|[Jj]udge))";

  /// Not "blocked the law after a hearing in Pike County".
  private static final String NEARER =
      "(?:(?!judge|court|hearing|suit|case|trial|after|sid(?:ed|ing)|residents|clinics)[\\w’'.-]{1,30}"
          + " ){0,6}";

  private static final Pattern STOPPED =
      Pattern.compile(
          "\\b(?:block|halt|paus|fr[eo]z|freez|suspend|stopp|enjoin|bars|barred|stay|on"
              + " hold)[a-z]{0,4} "
              + NEARER
              + "(?:in|within|throughout) "
              + COUNTIES);

  private static final Pattern APPLIED =
      Pattern.compile(
          "\\b(?:appl(?:y|ies|ied|ying)|enforc(?:e|ed|es|ing|ement)|effect|force) (?:in|within) (?:"
              + COUNTIES
              + "|the county\\b|that county\\b|one county\\b)");

  private static final Pattern APPLIED_THERE =
      Pattern.compile("\\b(?:applied|applying|enforced|enforcing(?: it)?) there\\b");

  private static final Pattern FOR =
      Pattern.compile("\\b(?:order|injunction|stay|one) for " + COUNTIES);

  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:gave|gives|grants|granted|giving|granting|handed) (?:[\\w’'.-]{1,30},? ){0,6}"
              + "(?i:city|county|cities|counties|town|towns|school districts?)"
              + "(?: of [A-Z][\\w’'-]{1,30})? (?:an?|their) (?:[a-z-]{1,30} ){0,3}"
              + "(?:injunction|restraining order|stay|reprieve)\\b");

  /// "The order remains blocked in Pike County. A judge granted an injunction Friday."
  private static final Pattern REMAINS =
      Pattern.compile(
          "\\b(?:remain|stay|kept|keep)(?:s|ed|ing)? (?:blocked|on"
              + " hold|halted|paused|frozen|barred) in "
              + COUNTIES);

  private CountiesReached() {}

  /// The words that each pattern needs are looked for first: few sentences name a place.
  static boolean in(String sentence, EventType type) {
    if (type != EventType.ENJOINED) {
      return false;
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    boolean county = lower.contains("count") || lower.contains("parish");
    boolean place =
        county
            || lower.contains("cit")
            || lower.contains("town")
            || lower.contains("school district");
    return county
            && (STOPPED.matcher(sentence).find()
                || APPLIED.matcher(sentence).find()
                || FOR.matcher(sentence).find())
        || lower.contains(" there") && APPLIED_THERE.matcher(sentence).find()
        || place && GIVEN.matcher(sentence).find();
  }

  /// @param sentence one beside that which tells of the order
  static boolean remainIn(String sentence, EventType type) {
    return type == EventType.ENJOINED
        && sentence.contains(" in ")
        && REMAINS.matcher(sentence).find();
  }
}
