package org.inforce.annotate.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Span;

/// Finds dates, times, durations and repeated times in English text and works out their ISO-TimeML
/// values: "Friday", "Feb. 19", "the 8th day of January, 2026", "last month", "fourteen (14) days",
/// "every Monday".
///
/// A date without a year and a weekday take their direction from the tense and the cue words of the
/// sentence. One pass over the text; the cost is linear in its length.
public final class DateReader {
  private DateReader() {}

  /// All expressions, in reading order, none overlapping another.
  ///
  /// @param reference the day on which the text was published or filed; without it `Friday` becomes
  ///   `XXXX-WXX-5`
  /// @param masked stretches such as citations and docket numbers, in which no date is looked for
  public static List<DateMention> read(
      String text, Optional<LocalDate> reference, List<Span> masked) {
    DateTokens tokens = new DateTokens(text);
    List<Candidate> candidates = new SharedYears(tokens).share(find(tokens, masked));
    TenseReader tenses = new TenseReader(text, tokens);
    DateResolver resolver = new DateResolver(reference);
    List<DateMention> found = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      DateResolver.Value value = resolver.resolve(candidate, tenses);
      found.add(
          new DateMention(span(tokens, candidate), value.type(), value.value(), value.date()));
    }
    return List.copyOf(found);
  }

  private static List<Candidate> find(DateTokens tokens, List<Span> masked) {
    DateGrammar grammar = new DateGrammar(tokens);
    List<Span> masks = masked.stream().sorted().toList();
    List<Candidate> found = new ArrayList<>();
    int mask = 0;
    int token = 0;
    while (token < tokens.count()) {
      while (mask < masks.size() && masks.get(mask).end() <= tokens.start(token)) {
        mask++;
      }
      Candidate candidate = grammar.at(token);
      if (candidate == null
          || mask < masks.size() && masks.get(mask).overlaps(span(tokens, candidate))) {
        token++;
        continue;
      }
      while (candidate != null) {
        found.add(candidate);
        token = candidate.to();
        candidate = grammar.listed(candidate);
      }
    }
    return found;
  }

  private static Span span(DateTokens tokens, Candidate candidate) {
    return new Span(tokens.start(candidate.from()), tokens.end(candidate.to() - 1));
  }
}
