package org.inforce.claim.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Span;

/// The time limits of a report: the forms of {@link DeadlinePhrase}, and any day that the
/// document's dates tell ("by Friday", "until the end of the month") after a word that makes it a
/// limit.
final class ReportLimits {
  private static final Pattern LIMITING =
      DutyWords.pattern(
          "(?:\\b(?:by|before|until|till|through|prior to|ahead of|on or before|(?:no|not) later"
              + " than|starting|beginning|(?:with )?effect(?:ive)? from|effective|on (?:or|and)"
              + " after|as of|from|due)(?: on| in)?(?: (?:the )?(?:close of business|end of (?:the"
              + " )?(?:business )?day|midnight|noon))?(?:,? on)?)\\s*$");
  private static final Pattern END = DutyWords.pattern("^(?:the )?(?:end|close|last day) of\\b");
  private static final Pattern END_BEFORE =
      DutyWords.pattern("\\b(?:the )?(?:end|close|last day) of(?: the)?\\s*$");

  /// "must return to work on May 6": a limit if that day is to come.
  private static final Pattern ON = DutyWords.pattern("(?<!\\bbased )\\bon\\s*$");

  /// "contracts made from May 6": the day tells which contracts, not by when.
  private static final Pattern TELLS_WHICH =
      DutyWords.pattern(
          "\\b(?!(?:required|barred|prohibited|banned|ordered|directed)\\b)(?:\\w+ed|made|sold|built|born|bought|begun|sent|paid)$");

  /// The day named before: "from that date", "with effect from the same day".
  private static final PatternFinder THAT_DAY =
      DutyWords.finder(
          "\\b(?:(?:with effect )?from|by|before|on|until|after|starting|as of) (?:that|the same)"
              + " (?:date|day)\\b|\\bfrom then on\\b");

  /// No more of the words before is looked through for it.
  private static final int NEAR = 1_000;

  /// A limit told without its year that would be longer past than this is the next one.
  private static final int LONG_PAST = 180;

  private static final PatternFinder AT_ONCE =
      DutyWords.finder(
          "\\b(?:right away|at once|immediately|until further notice|without delay|promptly)\\b");

  private final String text;
  private final List<DateMention> dates;
  private final Reference reference;
  private final LocalDate published;

  ReportLimits(Annotated annotated, Reference reference) {
    this(
        annotated.document().text(),
        annotated.dates(),
        reference,
        annotated.document().published());
  }

  private ReportLimits(
      String text, List<DateMention> dates, Reference reference, LocalDate published) {
    this.text = text;
    this.dates = dates;
    this.reference = reference;
    this.published = published;
  }

  ReportLimits by(Reference other) {
    return new ReportLimits(text, dates, other, published);
  }

  /// The first time limit in a stretch of the document, one with a day before others; its offsets
  /// count from the stretch's start.
  Optional<Deadline> in(Span stretch) {
    String words = stretch.of(text);
    List<Deadline> found = new ArrayList<>(mentioned(stretch, words));
    Optional<Deadline> phrase = DeadlinePhrase.find(words, reference);
    phrase
        .filter(d -> d.due().isPresent())
        .filter(d -> !tellsWhich(words.substring(0, d.start())))
        .ifPresent(found::add);
    thatDay(stretch, words).ifPresent(found::add);
    return found.stream()
        .min(Comparator.comparingInt(Deadline::start))
        .or(() -> phrase)
        .or(() -> atOnce(words));
  }

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /// The last day named within a stretch that is between two days, both included, and no limit.
  Optional<LocalDate> pastDay(Span stretch, LocalDate from, LocalDate to) {
    return Annotation.within(dates, stretch).reversed().stream()
        .filter(mention -> DAY.matcher(mention.value()).matches())
        .filter(mention -> {
          String before =
              text.substring(Math.max(0, mention.span().start() - 30), mention.span().start());
          return !LIMITING.matcher(before).find();
        })
        .map(mention -> LocalDate.parse(mention.value()))
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .findFirst();
  }

  /// A limit told without its preposition: "30 days", "until Friday", "March 14".
  Optional<Deadline> told(Span limit) {
    String words = limit.of(text);
    if (Character.isDigit(words.charAt(0)) || !words.matches("(?is)(?:until|till|through)\\b.*")) {
      String bare = words.replaceFirst("(?i)^(?:only|just|up to|about|at least|the next) ", "");
      boolean day = bare.matches("(?is)" + DeadlinePhrase.MONTH + "\\b.*");
      return DeadlinePhrase.find((day ? "by " : "within ") + bare, reference)
          .map(d -> new Deadline(words, 0, words.length(), d.due(), d.explanation()));
    }
    return in(limit)
        .or(() ->
            Optional.of(
                new Deadline(words, 0, words.length(), Optional.empty(), "no day that is known")));
  }

  private Optional<Deadline> thatDay(Span stretch, String words) {
    Optional<Matcher> found = THAT_DAY.first(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher that = found.get();
    int place = stretch.start() + that.start();
    int from = Math.max(text.lastIndexOf("\n\n", place), place - NEAR);
    return lastDay(new Span(Math.max(from, 0), place))
        .map(day ->
            new Deadline(
                that.group(), that.start(), that.end(), Optional.of(day), "that day: " + day));
  }

  /// The last day named within a stretch.
  Optional<LocalDate> lastDay(Span stretch) {
    return Annotation.within(dates, stretch).reversed().stream()
        .filter(mention -> mention.value().matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(mention -> LocalDate.parse(mention.value()))
        .findFirst();
  }

  private static boolean tellsWhich(String before) {
    return TELLS_WHICH.matcher(before.strip()).find();
  }

  private List<Deadline> mentioned(Span stretch, String words) {
    List<Deadline> found = new ArrayList<>();
    for (DateMention mention : Annotation.within(dates, stretch)) {
      int start = mention.span().start() - stretch.start();
      String before = words.substring(Math.max(0, start - 60), start);
      Matcher ending = END_BEFORE.matcher(before);
      boolean end = ending.find();
      Matcher limiting = LIMITING.matcher(end ? before.substring(0, ending.start()) : before);
      Matcher on = ON.matcher(before);
      boolean future = day(mention, end).filter(published::isBefore).isPresent();
      int limit = limiting.find() ? limiting.start() : future && on.find() ? on.start() : -1;
      if (limit >= 0 && !tellsWhich(before.substring(0, limit))) {
        int from = Math.max(0, start - 60) + limit;
        int to = mention.span().end() - stretch.start();
        day(mention, end)
            .ifPresent(day ->
                found.add(
                    new Deadline(
                        words.substring(from, to),
                        from,
                        to,
                        Optional.of(day),
                        "the day named: " + day)));
      }
    }
    return found;
  }

  /// The day of a mention; of a month or year its last day, where its end is named.
  private Optional<LocalDate> day(DateMention mention, boolean endNamed) {
    boolean end = endNamed || END.matcher(mention.span().of(text)).find();
    String value = mention.value();
    if (value.matches("\\d{4}-\\d{2}-\\d{2}(?:T.*)?")) {
      LocalDate day = LocalDate.parse(value.substring(0, 10));
      boolean year = mention.span().of(text).matches("(?s).*\\d{4}.*");
      boolean longPast = day.isBefore(published.minusDays(LONG_PAST));
      return Optional.of(!year && longPast ? day.plusYears(1) : day);
    }
    if (end && value.matches("\\d{4}-\\d{2}")) {
      return Optional.of(YearMonth.parse(value).atEndOfMonth());
    }
    return end && value.matches("\\d{4}")
        ? Optional.of(LocalDate.of(Integer.parseInt(value), 12, 31))
        : Optional.empty();
  }

  private static Optional<Deadline> atOnce(String words) {
    return AT_ONCE
        .first(words)
        .map(found ->
            new Deadline(
                found.group(), found.start(), found.end(), Optional.empty(), "no day named"));
  }
}
