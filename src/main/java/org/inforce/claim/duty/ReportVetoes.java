package org.inforce.claim.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Words for which a sentence of a report tells no duty in force: proposals, requests, conditions,
/// denials, what a party says, steps within a court case.
final class ReportVetoes {
  private enum Scope implements Coded {
    SENTENCE,
    BEFORE,
    ACTION;
  }

  private record Veto(Scope scope, Pattern words, String why) {}

  private static final List<Veto> VETOES =
      TsvTable.read(
          ReportVetoes.class,
          "report-vetoes.tsv",
          row -> {
            Scope scope = Coded.of(Scope.class, row.get("scope"));
            String words = row.get("words");
            return new Veto(
                scope,
                DutyWords.pattern(scope == Scope.ACTION ? "^(?:not )?(?:" + words + ")" : words),
                row.get("why"));
          });

  private ReportVetoes() {}

  /// Why the sentence tells no duty, if it is so.
  static Optional<String> inSentence(String sentence) {
    return first(Scope.SENTENCE, sentence);
  }

  /// Why this duty is none, by the words before it or its own.
  static Optional<String> of(String before, String action) {
    return first(Scope.BEFORE, before)
        .or(() -> first(Scope.ACTION, action.strip().toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> first(Scope scope, String words) {
    return VETOES.stream()
        .filter(v -> v.scope == scope && v.words.matcher(words).find())
        .map(Veto::why)
        .findFirst();
  }
}
