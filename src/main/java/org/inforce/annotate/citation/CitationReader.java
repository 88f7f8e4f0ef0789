package org.inforce.annotate.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Annotation.Citation;
import org.inforce.table.TsvTable;

/// Finds citations and identifiers: cases, statutes, journals, "Id." and "supra", bills, orders,
/// public laws, regulations, docket numbers, ordinances, ballot measures, constitutions, rules, and
/// cases by their names alone (`case-name`).
///
/// ```java
/// reader.read("Senate Bill 4 was enjoined, No. 24-50149 (5th Cir. 2024)");
/// ```
///
/// Kinds and fields are those of `citations-dev/README.md`; an identifier has its number in
/// `number` and a form in which different spellings meet in `normalized`: "S.B. 4" and "Senate Bill
/// 4" are both `SB 4`. One pass over the text; the cost is linear in its length. Thread-safe.
public final class CitationReader {
  /// Kinds that the citation literature counts as statutes.
  private static final Set<String> ENACTED =
      TsvTable.asked(
          "statute",
          "regulation",
          "federal-register",
          "public-law",
          "session-law",
          "state-register");

  private final CaseReader cases = new CaseReader();
  private final CodeReader codes = new CodeReader();
  private final IdentifierReader identifiers = new IdentifierReader();
  private final DocketReader dockets = new DocketReader();
  private final BackReferences backReferences = new BackReferences();
  private final CaseNames names = new CaseNames();
  private final CaseContext context = new CaseContext(cases);

  /// All citations in reading order; their spans do not overlap.
  public List<Citation> read(String text) {
    List<Found> found = new ArrayList<>();
    int end = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      if (at < end || (letter && inWord) || (!letter && c != '§')) {
        inWord = letter;
        continue;
      }
      inWord = letter;
      Optional<Found> next = longest(text, at);
      if (next.isPresent()) {
        end = next.get().end();
        found.add(next.get());
        found.addAll(identifiers.furtherNumbers(text, next.get()));
        found.addAll(codes.furtherSections(text, next.get()));
        end = Math.max(end, found.getLast().end());
        inWord = Character.isLetterOrDigit(text.charAt(end - 1));
        at = end - 1;
      }
    }
    context.complete(text, found);
    backReferences.dropSupraOfCitations(text, found);
    found.addAll(names.find(text, found));
    found.sort(Comparator.comparingInt(Found::start));
    return found.stream().map(Found::toCitation).toList();
  }

  /// The kind under which a citation's literature counts it: regulations, registers, public and
  /// session laws are `statute`.
  public static String literatureKind(String kind) {
    return ENACTED.contains(kind) ? "statute" : kind;
  }

  private Optional<Found> longest(String text, int at) {
    char c = text.charAt(at);
    Optional<Found> best = Optional.empty();
    if (insideAbbreviation(text, at)) {
      return best;
    }
    if (Character.isDigit(c)) {
      best = longer(cases.at(text, at), codes.numberedAt(text, at));
      best = longer(best, dockets.at(text, at));
    } else if (Character.isUpperCase(c)) {
      best = longer(codes.namedAt(text, at), dockets.at(text, at));
      best = longer(best, cases.bareAt(text, at));
    }
    best = longer(best, identifiers.at(text, at));
    if (best.isEmpty() && Character.isDigit(c)) {
      best = cases.looseAt(text, at);
    }
    return best.isPresent() ? best : backReferences.at(text, at);
  }

  /// The "A." of "L.R.A.".
  private static boolean insideAbbreviation(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == '.' && Character.isUpperCase(text.charAt(at - 2));
  }

  private static Optional<Found> longer(Optional<Found> first, Optional<Found> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isPresent() ? first : second;
    }
    return second.get().end() > first.get().end() ? second : first;
  }
}
