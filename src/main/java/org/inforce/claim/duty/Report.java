package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Annotated;
import org.inforce.model.Span;

/// What the clauses of one report need to know of the whole.
///
/// @param judges the last names of the judges it names
/// @param enacted whether it tells that a bill became law
record Report(
    String text,
    Reference reference,
    ReportLimits limits,
    Set<String> judges,
    LocalDate published,
    boolean enacted) {
  /// What happened longer ago is old news: no period told now counts from it.
  private static final int FRESH_DAYS = 10;

  /// No more of a paragraph than this is looked through.
  private static final int LONGEST = 4_000;

  private static final PatternFinder JUDGE =
      PatternFinder.of(
          Pattern.compile(
              "\\b(?:Judge|Justice|Magistrate)s? (?:[A-Z][\\w.’'-]* ){0,3}([A-Z][\\w’'-]+)\\b"));

  private static final List<String> TITLES = List.of("Judge", "Justice", "Magistrate");

  private static final Pattern ENACTED =
      DutyWords.pattern(
          "\\b(?:signed|signs|enacted) (?:[\\w’',-]+ ){0,8}bills?\\b|\\bbills?\\b(?:"
              + " [\\w’'-]+,?){0,14} (?:was signed|signed into law|signed by|became law|becomes"
              + " law|is now law|takes effect|took effect|went into effect|goes into effect)\\b");

  private static final Pattern OF_ORDER =
      DutyWords.pattern(
          "\\b(?:hours?|days?|weeks?|months?|years?) (?:of|after|from|following)"
              + " (?:the|its|that|this)"
              + " (?:order|issuance|signing|signature|publication|memo|memorandum|directive|proclamation)\\b");

  private static final Pattern NAME = Pattern.compile("[A-Z][\\w’'-]+");

  static Report of(Annotated annotated, Reference reference) {
    String text = annotated.document().text();
    Set<String> judges = new HashSet<>();
    boolean named = TITLES.stream().anyMatch(text::contains);
    for (Optional<Matcher> judge = named ? JUDGE.first(text) : Optional.empty();
        judge.isPresent(); ) {
      judges.add(judge.get().group(1));
      judge = JUDGE.first(text, judge.get().end());
    }
    return new Report(
        text,
        reference,
        new ReportLimits(annotated, reference),
        judges,
        annotated.document().published(),
        text.toLowerCase(Locale.ROOT).contains("bill") && ENACTED.matcher(text).find());
  }

  /// The report as read at that place: a period counts from the day that the words before it in its
  /// paragraph name as past ("on Friday gave schools two weeks to"), not from the report's own.
  ///
  /// @param sentence whose limit may count from the day that it gives an order ("issued on May 2,
  ///   told offices to act within ten days of the order")
  Report at(Span sentence, int place) {
    int from = Math.max(0, place - LONGEST);
    int start = from + Math.max(text.substring(from, place).lastIndexOf("\n\n"), 0);
    boolean ofOrder = OF_ORDER.matcher(text).region(place, sentence.end()).find();
    Optional<LocalDate> day =
        (ofOrder ? limits.lastDay(new Span(sentence.start(), place)) : Optional.<LocalDate>empty())
            .or(() ->
                limits.pastDay(new Span(start, place), published.minusDays(FRESH_DAYS), published))
            .or(() -> limits.pastDay(opening(place), published.minusDays(FRESH_DAYS), published));
    if (day.isEmpty()) {
      return this;
    }
    Reference other = reference.made(day.get());
    return new Report(text, other, limits.by(other), judges, published, enacted);
  }

  /// The first paragraph, which tells what was done and when.
  private Span opening(int place) {
    int end = text.indexOf("\n\n");
    return new Span(0, Math.min(end < 0 ? text.length() : end, place));
  }

  boolean namesJudge(String words) {
    return NAME.matcher(words)
        .results()
        .map(MatchResult::group)
        .anyMatch(name -> judges.contains(name) || judges.contains(name.split("['’-]", 2)[0]));
  }
}
