package org.inforce.claim.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.lexicon.PatternFinder;

/// What a report says must be so for a duty to arise, and how often it does.
final class ReportConditions {
  /// Things told apart by a day: "contracts made from May 6".
  private static final String SINCE =
      "\\b(?:(?!(?:into|to|in|for|on|of|with|and|or|by|the|an?|are|is|were|was|be)\\b)[\\w-]{1,30}"
          + " ){1,3}(?:made|signed|filed|issued|built|sold|bought|born|sent|submitted|postmarked|begun|entered"
          + " into) (?:on or after|on or before|from|after|before|since) [^,;.:]{3,30}";

  private static final PatternFinder CONDITION =
      DutyWords.finder(
          "\\b(?<words>(?:once(?! (?:(?:an?|per|every)"
              + " (?:day|week|month|quarter|year)|more|again)\\b)|as soon as|upon|immediately"
              + " after|after|before|if|when|whenever|while|as long as|unless|except"
              + " (?:where|when|if|as|for|under|in)|without(?= (?:the |a |an |its |their |his |her"
              + " |any )?(?:\\w+"
              + " ){0,2}(?:consent|permission|approval|permit|licen[cs]e|warrant)\\b))"
              + " (?!possible|practicable|appropriate|feasible|that\\b)[^,;:.]{5,140}|in"
              + " (?:any|each|every|those) (?:[\\w.]+ ){1,6}?(?:with|where|whose|that|which)"
              + " [^,;:.]{5,140})");

  private static final PatternFinder STARTS =
      DutyWords.finder(
          "\\b(?:once(?! (?:(?:an?|per|every) (?:day|week|month|quarter|year)|more|again)\\b)|as"
              + " soon as|upon|whenever) [^,;.]{5,120}");

  private static final PatternFinder RECURRING =
      DutyWords.finder(
          "\\b(?:at least |not less than"
              + " )?(?:annually|semi-?annually|quarterly|monthly|weekly|daily|yearly|once"
              + " (?:a|per|every) \\w+|twice (?:a|per) \\w+)\\b|\\b(?:by the \\w+ (?:day )?of"
              + " )?(?:every|each) (?:\\w+ )?(?:days?|weeks?|months?|quarters?|years?)\\b|\\bon an?"
              + " (?:annual|quarterly|monthly|weekly|daily|yearly) basis\\b");

  /// What brings a duty about each time: "report each abortion", "for every 30 hours worked".
  private static final PatternFinder EACH =
      DutyWords.finder(
          "(?<!\\b(?:how|what|where|that|which) )\\b(?:for (?:each|every)|each|every)"
              + " (?!other\\b|day\\b|week\\b|month\\b|quarter\\b|year\\b)[^,;.:]{3,80}|\\b(?:in|to)"
              + " any [^,;.:]{5,100}");

  /// Something that somebody else does and a duty answers: "a buyer's complaint about a dog".
  private static final PatternFinder ANSWERED =
      DutyWords.finder(
          "\\b(?:an?|each|every|any) (?:[\\w’'-]+"
              + " ){0,3}?(?:complaint|request|application|inquiry|demand|sale|death|birth|arrest|breach|incident|accident|purchase|layoff|eviction|dismissal|deactivation|referral)\\b[^,;.:]{0,60}");

  private static final Pattern SET_APART =
      DutyWords.pattern(
          "^(?:once|as soon as|upon|immediately after|after|before|unless|except)\\b");

  /// "at least 48 hours before they sail": how long before.
  private static final Pattern LEAD_IN =
      DutyWords.pattern(
          "[\\s,]+(?:at least|no later than|not less than|within) [\\w-]+"
              + " (?:hour|day|week|month|year)s?$|[\\s,]+$");

  private static final Pattern RECURS = DutyWords.pattern("^(?:if|when|whenever)\\b");

  /// Those of a kind alone whom or what the duty concerns: "anyone under 21".
  private static final PatternFinder OF_A_KIND =
      DutyWords.finder(
          "\\b(?:anyone|anybody|those|patients|persons|people|minors|children|users|customers|workers|tenants|visitors|guests)"
              + " (?:under|over|aged|above|below|who|whose|younger|older)\\b[^,;.:]{1,60}|"
              + SINCE);

  /// Whom a law binds only where they do or are something: "owners of units that stood empty".
  private static final Pattern WHO_ARE =
      DutyWords.pattern(
          "\\b(?:who|that|which|whose) .{3,100}$|\\bapplicants? for"
              + " .{3,80}$|^(?:those|anyone|anybody|people|persons) (?:with|without) .{3,100}$|"
              + SINCE
              + "$");

  private static final Pattern AFTER = DutyWords.pattern("\\b(?:after|following|upon) .{4,140}$");

  /// Behind a comma: ", unless it shows that it costs more", ", except where nobody lives there".
  private static final Pattern EXCEPT =
      DutyWords.pattern(
          "^, (?<words>(?:unless|except (?:that|where|when|if|for|in|as)|if|when|whenever|so long"
              + " as|as long as|provided that) [^,;:.]{5,140})");

  private static final Pattern PARTED =
      DutyWords.pattern("\\b(when|whenever|if|where|once|unless)\\s*$");

  private static final Pattern ASIDE = DutyWords.pattern("^, [^,;:.]{3,60}, [^,;:.]{5,140}");

  private ReportConditions() {}

  /// The exception or condition that a comma sets off behind the action.
  ///
  /// @param part the action, which may end in the word that the condition begins with: "stop when,
  ///   on a hill, they see a light"
  static Optional<String> behind(String part, String rest) {
    Matcher parted = PARTED.matcher(part);
    Matcher aside = ASIDE.matcher(rest);
    if (parted.find() && aside.find()) {
      return Optional.of(parted.group(1) + aside.group());
    }
    Matcher found = EXCEPT.matcher(rest);
    return found.find() ? Optional.of(found.group("words")) : Optional.empty();
  }

  /// The action without the condition at its end, which is told beside it.
  static String without(Optional<String> condition, String action) {
    return condition
        .filter(c -> SET_APART.matcher(c).find() && action.endsWith(c))
        .map(c -> action.substring(0, action.length() - c.length()).stripTrailing())
        .map(rest -> LEAD_IN.matcher(rest).replaceFirst(""))
        .filter(rest -> rest.indexOf(' ') > 0)
        .orElse(action);
  }

  /// A duty under the condition arises as often as it is met; one of those who do something at
  /// least where its limit is of hours.
  static boolean recurs(String condition, String limit) {
    return RECURS.matcher(condition).find()
        || ANSWERED.begins(condition)
        || condition.startsWith("who ") && limit.matches("(?is).*\\bhours?");
  }

  /// The duty waits for something to happen.
  static boolean starts(String sentence) {
    return STARTS.isIn(sentence);
  }

  static Optional<String> recurring(String action) {
    return RECURRING.first(action).map(Matcher::group);
  }

  /// Words of a condition that are none of the time limit ("within 90 days after the order").
  static Optional<String> in(String part, Optional<Deadline> limit) {
    for (Optional<Matcher> next = CONDITION.first(part); next.isPresent(); ) {
      Matcher found = next.get();
      boolean limits =
          limit.isPresent()
              && found.start() < limit.get().end()
              && found.end() > limit.get().start();
      if (!limits) {
        return Optional.of(found.group("words"));
      }
      next = CONDITION.first(part, found.end());
    }
    return Optional.empty();
  }

  /// What an undated period counts from: "within two days after the first bite".
  static Optional<String> event(Optional<Deadline> limit) {
    return limit
        .filter(l -> l.due().isEmpty())
        .map(l -> AFTER.matcher(l.text()))
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  /// The occasion on which a duty arises, where it waits for nothing else.
  static Optional<String> occasion(String who, String action) {
    Matcher are = WHO_ARE.matcher(who);
    if (are.find()) {
      return Optional.of(are.group());
    }
    return Stream.of(EACH, ANSWERED, OF_A_KIND)
        .flatMap(occasion -> occasion.first(action).stream())
        .map(Matcher::group)
        .findFirst();
  }
}
