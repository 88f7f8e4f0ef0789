package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;

/// What the clauses of one report need to know of the whole.
///
/// @param judges the last names of the judges it names
record Report(String text, Reference reference, ReportLimits limits, List<String> judges) {
  private static final Pattern JUDGE =
      Pattern.compile(
          "\\b(?:Judge|Justice|Magistrate)s? (?:[A-Z][\\w.’'-]* ){0,3}([A-Z][\\w’'-]+)\\b");

  static Report of(Annotated annotated, Reference reference) {
    String text = annotated.document().text();
    List<String> judges = new ArrayList<>();
    Matcher judge = JUDGE.matcher(text);
    while (judge.find()) {
      judges.add(judge.group(1));
    }
    return new Report(text, reference, new ReportLimits(annotated, reference), judges);
  }

  boolean namesJudge(String words) {
    return judges.stream().anyMatch(words::contains);
  }
}
