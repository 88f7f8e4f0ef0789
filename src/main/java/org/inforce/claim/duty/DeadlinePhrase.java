package org.inforce.claim.duty;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.PatternFinder;

/// Reads time limits: "within 30 days of the date of this order", "by July 1, 2026", "no later than
/// 90 days after its publication", "in less than a month".
///
/// Periods count calendar days from the day the order was made, unless the words name its
/// publication or business days; months and years count by the calendar. A period that hangs on an
/// event without a date has no day.
final class DeadlinePhrase {
  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final NumberWords NUMBERS = NumberWords.standard();
  private static final String UNIT =
      "(?:(calendar|business|working|court)[- ])?(hour|day|week|month|year)s?";
  private static final String AMOUNT =
      "(?:(?:"
          + NUMBERS.pattern()
          + ") \\((\\d{1,4})\\)|(\\d{1,4})|("
          + NUMBERS.pattern()
          + "))[- ]"
          + UNIT;

  private static final PatternFinder PERIOD =
      DutyWords.finder(
          "(?:\\b(?:but )?(?:(?:by )?(?:no|not) (?:later|more) than|within(?: the next| no more"
              + " than)?|at most|in(?: less than| under| the next)?|for (?:a|an initial) period"
              + " of|during the(?: next)?|over the next|have|has|had)\\s+)"
              + AMOUNT
              + "\\b(?:'|’)?(?:\\s+(of|from|after|following|to|before|prior"
              + " to)\\s+([^,;:]{1,120})|\\s+(thereafter))?");
  private static final PatternFinder BY_DAY =
      DutyWords.finder(
          "\\b(?:by|before|until|on or before|(?:by )?(?:no|not) later than|(?:in )?no"
              + " (?:event|case) later than|through|prior to|effective|starting|beginning)(?:"
              + " on)?(?: (?:the )?(?:close of business|end of (?:the )?(?:business"
              + " )?day|midnight|noon|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\.?))?(?:,? on| of|,)?(?:"
              + " \\w+day,?)?(?: (?:\\w+['’]?s? ){1,3}Day,)? (?:the first of (?=\\w+\\b(?! \\d)))?("
              + MONTH
              + ") (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
  private static final Pattern BEFORE = DutyWords.pattern("before|prior to");

  private static final PatternFinder BY_WEEKDAY =
      DutyWords.finder(
          "\\b(?:by|before|no later than|not later than)(?: (?:the )?(?:close of business|end of"
              + " (?:the )?(?:business )?day|noon|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\.?))?(?:,? on|,|"
              + " this)? ((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\\b(?!,? [A-Z][a-z]+"
              + " \\d)");
  private static final PatternFinder BY_END =
      DutyWords.finder(
          "\\b(?:by|before|no later than|not later than|prior to) (?:the )?(?:end|close|last day)"
              + " of (?:the )?(?:((?:next )?(?:month|year|calendar year|week))|("
              + MONTH
              + ")(?:,? (\\d{4}))?|(\\d{4}))\\b");
  private static final Pattern THIS_TEXT =
      DutyWords.pattern(
          "^(?:the )?(?:(?:effective )?date(?: of)?(?: (?:the"
              + " )?(?:issuance|signing|signature|adoption|enactment) of)?"
              + " |(?:issuance|signing|signature|adoption|enactment|receipt|effective date) of"
              + " )?(?:this|the(?= (?:order|directive|executive directive|executive order)\\b))"
              + " (?:\\w+"
              + " ){0,2}?(?:order|directive|memorandum|proclamation|policy|notice|act|ordinance|resolution|date|bulletin|letter|announcement|memo|guidance|circular)\\b|^(?:the"
              + " )?(?:date hereof|signing|issuance|today|now)\\b|^the date of"
              + " (?:signing|issuance|this)\\b");
  private static final Pattern THAT =
      DutyWords.pattern("^(?:that|then|that (?:date|day|deadline|time))\\s*$");
  private static final Pattern PUBLICATION =
      DutyWords.pattern(
          "^(?:the )?(?:date of )?(?:the |its )?publication\\b(?! of"
              + " (?:the|a|any|such|final)\\b)|^(?:the )?date (?:on which )?this \\w+ is"
              + " published|^(?:the )?publication date\\b");
  private static final Pattern EFFECT =
      DutyWords.pattern(
          "^(?:(?:the|its) )?(?:effective|start|starting) date\\b|^(?:the )?(?:start|beginning) of"
              + " (?:the|this|its)"
              + " (?:rule|law|order|act|ordinance|measure|directive|regulation|policy|ban|tax|mandate|program|fee)\\b|^(?:the"
              + " )?(?:date (?:on which )?)?(?:the|this|it|its|\\w+['’]s)(?: final)?(?:"
              + " (?:rule|law|order|act|ordinance|measure|directive|regulation|policy))? (?:takes"
              + " effect|starts|begins|goes into effect|becomes effective|effective date)\\b");
  private static final PatternFinder URGENT =
      DutyWords.finder(
          "\\b(?:immediately|promptly|forthwith|expeditiously|without (?:undue )?delay|as"
              + " (?:soon|quickly|promptly|expeditiously) as (?:possible|practicable|feasible)|at"
              + " the earliest (?:possible|practicable) (?:date|time)|effective immediately)\\b");

  private DeadlinePhrase() {}

  /// The first time limit with a day in the words, else the first without one.
  static Optional<Deadline> find(String words, Reference reference) {
    Optional<Deadline> period = period(words, reference);
    Optional<Deadline> day =
        day(words, reference).or(() -> end(words, reference)).or(() -> weekday(words, reference));
    if (day.isPresent()
        && (period.isEmpty()
            || period.get().due().isEmpty()
            || day.get().start() < period.get().start())) {
      return day;
    }
    return period.or(() -> urgent(words));
  }

  private static Optional<Deadline> period(String words, Reference reference) {
    Optional<Deadline> undated = Optional.empty();
    for (Optional<Matcher> next = PERIOD.first(words); next.isPresent(); ) {
      Matcher found = next.get();
      next = PERIOD.first(words, found.end());
      Optional<String> event = Optional.ofNullable(found.group(7));
      boolean back = found.group(6) != null && BEFORE.matcher(found.group(6)).matches();
      Optional<LocalDate> from =
          found.group(8) != null || back
              ? reference.that().filter(that -> !back)
              : event.map(e -> start(e, reference)).orElse(Optional.of(reference.made()));
      boolean holds =
          found
              .group()
              .toLowerCase(Locale.ROOT)
              .matches("ha[sd]\\b.*|have\\b.*|in (?:\\d|a\\b|one|the).*");
      if (holds && event.isEmpty() && !found.group().toLowerCase(Locale.ROOT).startsWith("ha")) {
        continue;
      }
      Optional<LocalDate> due = from.flatMap(day -> plus(day, found));
      int end = event.isPresent() ? endOfEvent(found) : found.end();
      Deadline limit =
          new Deadline(
              words.substring(found.start(), end).strip(),
              found.start(),
              end,
              due,
              explain(found, from));
      if (due.isPresent()) {
        return Optional.of(limit);
      }
      undated = undated.or(() -> Optional.of(limit));
    }
    return undated;
  }

  private static int endOfEvent(Matcher found) {
    Matcher text = THIS_TEXT.matcher(found.group(7));
    Matcher publication = PUBLICATION.matcher(found.group(7));
    if (text.find()) {
      return found.start(7) + text.end();
    }
    Matcher effect = EFFECT.matcher(found.group(7));
    if (effect.find()) {
      return found.start(7) + effect.end();
    }
    return publication.find() ? found.start(7) + publication.end() : found.end();
  }

  private static Optional<LocalDate> start(String event, Reference reference) {
    if (THAT.matcher(event).find()) {
      return reference.that();
    }
    if (PUBLICATION.matcher(event).find()) {
      return reference.published();
    }
    if (EFFECT.matcher(event).find() && reference.effective().isPresent()) {
      return reference.effective();
    }
    if (THIS_TEXT.matcher(event).find()) {
      return Optional.of(reference.made());
    }
    Matcher day = Pattern.compile("^(" + MONTH + ") (\\d{1,2}),? (\\d{4})").matcher(event);
    return day.find()
        ? date(
            Integer.parseInt(day.group(3)), Reference.month(day.group(1)).getValue(), day.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> plus(LocalDate from, Matcher found) {
    String digits = found.group(1) != null ? found.group(1) : found.group(2);
    Optional<Integer> amount =
        digits != null ? Optional.of(Integer.valueOf(digits)) : NUMBERS.value(found.group(3));
    return amount.flatMap(number -> plus(from, number, found));
  }

  private static Optional<LocalDate> plus(LocalDate from, int amount, Matcher found) {
    boolean business = found.group(4) != null && !found.group(4).equalsIgnoreCase("calendar");
    return switch (found.group(5).toLowerCase(Locale.ROOT)) {
      case "hour" -> Optional.of(from.plusDays((amount + 23) / 24));
      case "day" -> Optional.of(business ? businessDays(from, amount) : from.plusDays(amount));
      case "week" -> Optional.of(from.plusWeeks(amount));
      case "month" -> Optional.of(from.plus(Period.ofMonths(amount)));
      case "year" -> Optional.of(from.plusYears(amount));
      default -> Optional.empty();
    };
  }

  /// Weekends are left out; holidays are not known here.
  private static LocalDate businessDays(LocalDate from, int amount) {
    LocalDate day = from;
    for (int left = amount; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }

  private static String explain(Matcher found, Optional<LocalDate> from) {
    String limit = found.group().strip();
    return from.map(day -> "'" + limit + "' counted from " + day)
        .orElse("'" + limit + "' hangs on an event without a date");
  }

  private static Optional<Deadline> day(String words, Reference reference) {
    Optional<Matcher> first = BY_DAY.first(words);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Matcher found = first.get();
    int month = Reference.month(found.group(1)).getValue();
    Optional<LocalDate> day =
        found.group(3) != null
            ? date(Integer.parseInt(found.group(3)), month, found.group(2))
            : date(reference.made().getYear(), month, found.group(2))
                .map(d -> d.isBefore(reference.made()) ? d.plusYears(1) : d);
    return day.map(d ->
        new Deadline(
            found.group().strip(), found.start(), found.end(), day, "the day named: " + d));
  }

  private static Optional<Deadline> end(String words, Reference reference) {
    Optional<Matcher> first = BY_END.first(words);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Matcher found = first.get();
    LocalDate made = reference.made();
    LocalDate day;
    if (found.group(4) != null) {
      day = LocalDate.of(Integer.parseInt(found.group(4)), 12, 31);
    } else if (found.group(2) != null) {
      int year = found.group(3) != null ? Integer.parseInt(found.group(3)) : made.getYear();
      LocalDate last = YearMonth.of(year, Reference.month(found.group(2))).atEndOfMonth();
      day = found.group(3) == null && last.isBefore(made) ? last.plusYears(1) : last;
    } else {
      day =
          switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "month" -> YearMonth.from(made).atEndOfMonth();
            case "next month" -> YearMonth.from(made).plusMonths(1).atEndOfMonth();
            case "next week" ->
                made.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).plusWeeks(1);
            case "next year", "next calendar year" -> LocalDate.of(made.getYear() + 1, 12, 31);
            case "week" -> made.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            default -> LocalDate.of(made.getYear(), 12, 31);
          };
    }
    return Optional.of(
        new Deadline(
            found.group(),
            found.start(),
            found.end(),
            Optional.of(day),
            "the end of the period: " + day));
  }

  /// "By the close of business on Friday", "no later than tomorrow": the next such day.
  private static Optional<Deadline> weekday(String words, Reference reference) {
    return BY_WEEKDAY
        .first(words)
        .map(found -> {
          String name = found.group(1).toUpperCase(Locale.ROOT);
          LocalDate day =
              name.equals("TOMORROW")
                  ? reference.made().plusDays(1)
                  : reference.made().with(TemporalAdjusters.next(DayOfWeek.valueOf(name)));
          return new Deadline(
              found.group(), found.start(), found.end(), Optional.of(day), "the next: " + day);
        });
  }

  private static Optional<Deadline> urgent(String words) {
    return URGENT
        .first(words)
        .map(found ->
            new Deadline(
                found.group(), found.start(), found.end(), Optional.empty(), "no day named"));
  }

  static Optional<LocalDate> date(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      // A misprinted day is no limit; the sentence still tells the duty.
      return Optional.empty();
    }
  }
}
