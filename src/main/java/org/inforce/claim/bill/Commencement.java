package org.inforce.claim.bill;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Precision;
import org.inforce.model.Span;

/// When a law as a whole takes effect, as its own text says: on a day, with its enactment, or some
/// time after. What it says of a section alone, or leaves to somebody's decision, tells no day.
///
/// @param sentence which says so
record Commencement(Sentence sentence, LocalDate day) {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:this|the) (?:act|joint resolution|law)\\b(?:,? (?:and|including) (?:any |the"
              + " )?amendments? made by this act,?)? (?:shall |will |is to |are to"
              + " )?(?:(?:take|takes|come|comes|go|goes|have|has) (?:into"
              + " )?(?:effect|force|operation)|(?:be|become|becomes|is) effective)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<!\\w-)\\b(?=\\w)([\\w-]+(?: [\\w-]+)?)"
              + " (days?|weeks?|months?|years?)\\b[^.;]{0,40}?\\b(?:after|beginning"
              + " with|of)\\b[^.;]{0,40}?\\b(?:enact\\w*|passed|royal assent|approval)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "^\\W*(?:immediately|(?:up)?on (?:the )?(?:date|day)?(?: of| on which)?(?: its| the| this"
              + " act)?(?: act)?(?: is)? ?(?:enact\\w*|passed|royal assent|approval|passage))",
          Pattern.CASE_INSENSITIVE);

  static Optional<Commencement> of(Annotated law, LocalDate enacted) {
    return law.sentences().stream()
        .flatMap(sentence -> in(law, sentence, enacted).stream())
        .findFirst();
  }

  private static Optional<Commencement> in(Annotated law, Sentence sentence, LocalDate enacted) {
    String text = sentence.span().of(law.document().text());
    Matcher whole = WHOLE.matcher(text);
    // What a law inserts into another, or says with an exception first, is not of the whole.
    if (!whole.find() || text.contains("“")) {
      return Optional.empty();
    }
    int from = sentence.span().start() + whole.end();
    Span rest = new Span(from, sentence.span().end());
    String words = rest.of(law.document().text());
    Optional<LocalDate> day =
        after(words, enacted)
            .or(() -> AT_ONCE.matcher(words).find() ? Optional.of(enacted) : Optional.empty())
            .or(() -> named(law, rest));
    return day.map(when -> new Commencement(sentence, when));
  }

  private static Optional<LocalDate> after(String words, LocalDate enacted) {
    Matcher period = AFTER.matcher(words);
    if (!period.find()) {
      return Optional.empty();
    }
    String[] last = period.group(1).split(" ");
    Optional<Integer> amount = number(period.group(1)).or(() -> number(last[last.length - 1]));
    String unit = period.group(2).toLowerCase(Locale.ROOT);
    return amount.map(n ->
        unit.startsWith("day")
            ? enacted.plusDays(n)
            : unit.startsWith("week")
                ? enacted.plusWeeks(n)
                : unit.startsWith("month") ? enacted.plusMonths(n) : enacted.plusYears(n));
  }

  private static Optional<Integer> number(String words) {
    return words.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(words))
        : NumberWords.standard().value(words);
  }

  private static Optional<LocalDate> named(Annotated law, Span rest) {
    return Annotation.within(law.dates(), rest).stream()
        .flatMap(date -> date.date().stream())
        .filter(date -> date.precision() == Precision.DAY)
        .flatMap(date -> date.first().stream())
        .findFirst();
  }
}
