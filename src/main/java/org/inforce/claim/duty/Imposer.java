package org.inforce.claim.duty;

import java.util.regex.Pattern;
import org.inforce.claim.duty.ReportVetoes.Scope;

/// Who or what gives an order that a report tells of, as the words before its verb say: a law
/// itself, or somebody within a case or a draft, who binds nobody yet.
final class Imposer {
  private static final String NOUN =
      "(?:laws?|acts?|statutes?|ordinances?|rules?|regulations?|measures?|orders?|directives?|memos?|memorandum|guidance|policy|proclamation|bills?|provisions?|amendments?)";

  private static final String NUMBER =
      "(?:No\\.? ?)?\\d[\\w.-]*(?:(?:,|,? and|,? or) \\d[\\w.-]*)*";

  /// "It", "The act", "Senate Bill 152", "EO 14173", "Local Laws 107 and 108".
  private static final String LAW =
      "(?:it|they|(?:(?:the|this|its|their|both|an?|another) )?(?:[\\w’'-]+ ){0,5}"
          + NOUN
          + "|(?:[\\w.]+ ){0,4}?(?:"
          + NOUN
          + "|[A-Z]{1,3}|[A-Z]\\.[A-Z]\\.|proposition|initiative|question|section|title|chapter) "
          + NUMBER
          + "|(?:the|this|its) (?:[\\w’'-]+ ){0,3}"
          + NOUN
          + " (?:of|in|under) [^,;]{3,40})";

  /// ", "Clean Piers for All,""
  private static final Pattern TITLE = Pattern.compile(",? [“\"][^”\"]{2,160}[”\"]");

  private static final String ASIDE =
      "(?:, [^;]{3,80},)?(?:,? (?:also|further|now|then|which|that))?";

  private static final Pattern BY_LAW = DutyWords.pattern("^" + LAW + ASIDE + "\\s*$");

  /// "The measure caps the fee and tells": the law is the subject of the verbs before too.
  private static final Pattern BY_LAW_BEFORE =
      DutyWords.pattern(
          "^"
              + LAW
              + ASIDE
              + " (?:caps|ends|bars|bans|sets|lets|"
              + DutyWords.onlyVerbs()
              + ")\\b");

  /// "The mayor signed an order that", "The board adopted a rule".
  private static final Pattern MADE =
      DutyWords.pattern(
          "\\b(?:signed|signs|issued|issues|adopted|adopts|enacted|enacts|published|publishes|finalized|approved|passed)\\b[^;]{0,80}\\b"
              + NOUN
              + ",?(?: that| which)?\\s*$");

  private static final Pattern TELLS =
      DutyWords.pattern(
          "^(?:\\w+[^s]s|\\w+ing|require|order|direct|instruct|oblige|compel|mandate|tell|bar|prohibit|ban|forbid|have|make|directed|ordered|instructed|tasked|told)\\b");

  private Imposer() {}

  /// Whether a law itself tells what follows, now or by an order given once.
  ///
  /// @param clause the words of the clause before the verb
  /// @param before those of the sentence
  /// @param verb the words from the verb on
  static boolean isLaw(String clause, String before, String verb) {
    String named = TITLE.matcher(before).replaceAll("").strip();
    boolean law =
        BY_LAW.matcher(clause.strip()).find()
            || BY_LAW.matcher(named).find()
            || clause.isBlank() && BY_LAW_BEFORE.matcher(before.strip()).find()
            || MADE.matcher(before).find();
    return law && TELLS.matcher(verb).find();
  }

  /// Somebody whose order is a step within a case, or no order yet.
  static boolean bindsNobody(Report report, String clause) {
    boolean vetoed = ReportVetoes.of(Scope.IMPOSER, clause).isPresent();
    boolean draft = ReportVetoes.of(Scope.DRAFT, clause).isPresent() && !report.enacted();
    return vetoed || draft || report.namesJudge(clause);
  }
}
