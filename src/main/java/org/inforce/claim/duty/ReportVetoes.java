package org.inforce.claim.duty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Words for which a sentence of a report tells no duty in force: proposals, requests, conditions,
/// denials, what a party says, steps within a court case. The rows of `report-vetoes.tsv`.
final class ReportVetoes {
  /// Where the words of a row must stand.
  enum Scope implements Coded {
    SENTENCE,
    BEFORE,
    CLAUSE,
    IMPOSER,
    DRAFT,
    BEARER,
    POLITICS,
    PUBLIC,
    ACTION,
    GENERAL,
    /// Not a veto: whoever may say that a duty is in force.
    SPEAKER;
  }

  private record Veto(Scope scope, PatternFinder words, String why) {}

  private static final Map<Scope, List<Veto>> VETOES =
      TsvTable.read(
              ReportVetoes.class,
              "report-vetoes.tsv",
              row -> {
                Scope scope = Coded.of(Scope.class, row.get("scope"));
                String words = row.get("words");
                String stretch = scope == Scope.ACTION ? "^(?:not )?(?:" + words + ")" : words;
                // Capitals tell an agency's short name from a word.
                Pattern pattern =
                    scope == Scope.SPEAKER ? Pattern.compile(words) : DutyWords.pattern(stretch);
                return new Veto(scope, PatternFinder.of(pattern), row.get("why"));
              })
          .stream()
          .collect(Collectors.groupingBy(Veto::scope));

  private static final Pattern SAYS =
      DutyWords.pattern(
          "(?<!\\w[’'.-])\\b(?=\\w)(?<speaker>(?!(?:to|not|will|must|may|is|are|was|were|be|been|today|yesterday|also|first|again|later|\\w+day)\\b)(?:[\\w’'.-]+"
              + " of (?:the )?|bill )?[\\w’'.-]+),? (?:also |has |have |had |later |today"
              + " |yesterday |first |again |(?:on |late |early )*\\w+day"
              + " )?(?:said|says|say|told|tells|warned|warns|wrote|writes|added|adds|noted|notes|explained|stressed|predicted|predicts|expects?|thinks?|thought|feels?)\\b");
  private static final PatternFinder SAID_AFTER =
      DutyWords.finder(
          "(?:, |[”\"] )(?<speaker>[^,;]{2,90}?)"
              + " (?:said|says|told|wrote|writes|argued|argues|warned|warns|contended|contends|added|predicted|predicts)\\b");

  private ReportVetoes() {}

  /// Why these words tell no duty, if it is so.
  static Optional<String> of(Scope scope, String words) {
    String read = scope == Scope.ACTION ? words.strip().toLowerCase(Locale.ROOT) : words.strip();
    for (Veto veto : VETOES.getOrDefault(scope, List.of())) {
      if (veto.words.isIn(read)) {
        return Optional.of(veto.why);
      }
    }
    return Optional.empty();
  }

  /// Somebody whose word binds nobody says it, before the duty ("she said that") or after it (",
  /// the union argued").
  static boolean saidByAnyone(String before, String after) {
    Matcher said = SAYS.matcher(before);
    while (said.find()) {
      if (!binding(said.group("speaker"))) {
        return true;
      }
    }
    return SAID_AFTER.first(after).filter(later -> !binding(later.group("speaker"))).isPresent();
  }

  private static boolean binding(String speaker) {
    return of(Scope.SPEAKER, speaker.replaceFirst(" of .*", "")).isPresent();
  }
}
