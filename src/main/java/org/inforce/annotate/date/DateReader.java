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
    DateGrammar grammar = new DateGrammar(tokens);
    TenseReader tenses = new TenseReader(text, tokens);
    DateResolver resolver = new DateResolver(reference);
    List<Span> masks = masked.stream().sorted().toList();
    List<DateMention> found = new ArrayList<>();
    int mask = 0;
    int token = 0;
    int told = -1;
    while (token < tokens.count()) {
      while (mask < masks.size() && masks.get(mask).end() <= tokens.start(token)) {
        mask++;
      }
      Candidate candidate = grammar.at(token);
      if (candidate == null) {
        token++;
        continue;
      }
      Span span = new Span(tokens.start(candidate.from()), tokens.end(candidate.to() - 1));
      if (mask < masks.size() && masks.get(mask).overlaps(span)) {
        token++;
        continue;
      }
      DateResolver.Value value =
          resolver.resolve(
              candidate.meaning(),
              tense(tenses, candidate),
              tenses.areInOneSentence(told, candidate.from()));
      found.add(new DateMention(span, value.type(), value.value(), value.date()));
      if (resolver.tell(value)) {
        told = candidate.to() - 1;
      }
      token = Math.max(candidate.to(), token + 1);
    }
    return List.copyOf(found);
  }

  private static Tense tense(TenseReader tenses, Candidate candidate) {
    Meaning meaning =
        candidate.meaning() instanceof Meaning.Time time
            ? time.day().orElse(time)
            : candidate.meaning();
    return switch (meaning) {
      case Meaning.DayInYear _,
          Meaning.NamedMonth _,
          Meaning.NamedWeekday _,
          Meaning.Season _,
          Meaning.PartOfYear _ ->
          tenses.of(candidate);
      case Meaning.Day _,
          Meaning.OfMonth _,
          Meaning.OfYear _,
          Meaning.Away _,
          Meaning.Time _,
          Meaning.Fixed _,
          Meaning.Duration _,
          Meaning.Repeated _ ->
          Tense.UNKNOWN;
    };
  }
}
