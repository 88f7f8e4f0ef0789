package org.inforce.claim.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.EventDate;
import org.inforce.model.Precision;

/// Reads when a notice takes effect and until when comments are taken, from its `DATES` caption (1
/// CFR 18.12), or from the whole text where it has none.
///
/// "Applicable" is not "effective" (the Federal Register records no effective date for it), and an
/// unfixed period ("within 30 days of publication") closes no comments on a day of record.
public final class NoticeReader {
  private static final Pattern CAPTION =
      Pattern.compile("(?m)^\\s{0,8}(?:EFFECTIVE\\s)?(?:DATES?|Dates?)\\s{0,3}:");
  private static final Pattern NEXT_CAPTION =
      Pattern.compile(
          "(?m)^\\s{0,8}(?:ADDRESS(?:ES)?|FOR FURTHER INFORMATION|SUPPLEMENTARY"
              + " INFORMATION|SUMMARY|ACTION)\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;]\\s+(?=[A-Z(\\[])|\\n\\s*\\n");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)\\b(?:effective|(?:take|takes|took|taking|go|goes|going)\\s(?:in)?(?:to\\s)?(?:full\\s)?"
              + "(?:force\\sand\\s)?effect|in\\seffect)\\b");
  private static final Pattern COMMENTS =
      Pattern.compile("(?i)\\b(?:comments?|commenters?|responses?|respond|objections?)\\b");
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\b(?:by|before|until|till|through|than|due|deadline|close|closes|closing|end|ends)\\b"
              + "|[:]\\s{0,3}$");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(?:extend(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:es|ed|ing)|reopen(?:s|ed|ing)?|"
              + "deferr?(?:s|ed|ing)?|stay(?:s|ed|ing)?|suspend(?:s|ed|ing)?)\\b");
  private static final Pattern PUBLISHED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:published|publication|dated|issued|appearing|appeared|approved)\\b[^.;]{0,60}$");
  private static final Pattern AFTER_PUBLICATION =
      Pattern.compile(
          "(?i)(?:\\[insert\\s(?:the\\s)?date\\s(?:that\\sis\\s)?)?\\b(\\d{1,3})\\s{0,3}(?:\\(\\d{1,3}\\)\\s)?"
              + "(?:calendar\\s)?(days|months|years)\\s(?:after|from|following)\\s(?:the\\s)?(?:date\\sof\\s)?"
              + "(?:its\\s|the\\s)?publication\\b[^\\]]{0,60}\\]?");
  private static final Pattern AT_PUBLICATION =
      Pattern.compile(
          "(?i)(?:\\[insert\\s(?:the\\s)?date\\sof\\spublication|\\b(?:immediately\\s)?(?:up)?on\\s"
              + "(?:the\\sdate\\sof\\s)?(?:its\\s)?publication\\b)");
  private static final Pattern CLOSES_EFFECT =
      Pattern.compile(
          "(?i)^(?!\\s?from\\b).{0,200}\\b(?:through|until)\\b"
              + "|\\b(?:expir\\w{0,6}|except|comments?|applicab\\w{0,6})\\b");

  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\b(?:to|until|till|through|by|before|than|ends\\son|closes\\son|due)\\s(?:[\\w.:]{1,9},?\\s){0,4}$");

  /// Without a caption only the head of a text is a notice's own.
  private static final int LONGEST_HEAD = 20_000;

  private final String text;
  private final LocalDate published;
  private final List<DateMention> dates;

  private NoticeReader(String text, LocalDate published, List<DateMention> dates) {
    this.text = text;
    this.published = published;
    this.dates = dates;
  }

  /// @param published the day of the issue of the Federal Register; periods run from it
  /// @param dates the dates found in the text, in reading order
  public static Notice read(String text, LocalDate published, List<DateMention> dates) {
    return new NoticeReader(text, published, dates).read();
  }

  private Notice read() {
    Matcher caption = CAPTION.matcher(text);
    if (!caption.find()) {
      return sentences(0, Math.min(text.length(), LONGEST_HEAD), false);
    }
    Matcher next = NEXT_CAPTION.matcher(text).region(caption.end(), text.length());
    boolean effectiveCaption = caption.group().toUpperCase(Locale.ROOT).contains("EFFECTIVE");
    int end = next.find() ? next.start() : text.length();
    return sentences(caption.end(), Math.min(end, caption.end() + LONGEST_HEAD), effectiveCaption);
  }

  private Notice sentences(int from, int to, boolean effectiveCaption) {
    Optional<LocalDate> effective = Optional.empty();
    Optional<LocalDate> closes = Optional.empty();
    Matcher end = SENTENCE_END.matcher(text).region(from, to);
    int start = from;
    while (start < to) {
      int stop = to;
      while (end.find()) {
        int at = end.start();
        if (dates.stream().noneMatch(d -> d.span().start() < at && at + 1 < d.span().end())) {
          stop = at;
          break;
        }
      }
      if (effective.isEmpty()) {
        effective = effective(start, stop, effectiveCaption && start == from);
      }
      if (closes.isEmpty()) {
        closes = closes(start, stop);
      }
      start = stop == to ? to : end.end();
    }
    return new Notice(effective, closes);
  }

  private Optional<LocalDate> effective(int start, int stop, boolean captioned) {
    Matcher cue = EFFECTIVE.matcher(text).region(start, stop);
    if (!captioned && !cue.find()) {
      return Optional.empty();
    }
    int after = captioned ? start : cue.end();
    Matcher moved = MOVED.matcher(text).region(start, stop);
    Optional<LocalDate> movedTo = moved.find() ? movedTo(moved.end(), stop) : Optional.empty();
    if (movedTo.isPresent()) {
      return movedTo;
    }
    for (DateMention date : dates) {
      if (date.span().start() >= after && date.span().end() <= stop) {
        String between = text.substring(after, date.span().start());
        if (CLOSES_EFFECT.matcher(between).find() || between.length() > 200) {
          break;
        }
        Optional<LocalDate> day = day(date);
        if (day.isPresent() && !PUBLISHED_BEFORE.matcher(between).find()) {
          return day;
        }
      }
    }
    return afterPublication(after, stop).or(() -> atPublication(start, after, stop));
  }

  private Optional<LocalDate> afterPublication(int from, int stop) {
    Matcher period = AFTER_PUBLICATION.matcher(text).region(from, stop);
    if (!period.find()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(period.group(1));
    return Optional.of(
        switch (period.group(2).toLowerCase(Locale.ROOT)) {
          case "months" -> published.plusMonths(amount);
          case "years" -> published.plusYears(amount);
          default -> published.plusDays(amount);
        });
  }

  /// What is only proposed has no effect on publication.
  private Optional<LocalDate> atPublication(int start, int from, int stop) {
    boolean proposed = text.substring(start, stop).toLowerCase(Locale.ROOT).contains("propos");
    return !proposed && AT_PUBLICATION.matcher(text).region(from, stop).find()
        ? Optional.of(published)
        : Optional.empty();
  }

  private Optional<LocalDate> closes(int start, int stop) {
    Matcher cue = COMMENTS.matcher(text).region(start, stop);
    if (!cue.find()) {
      return Optional.empty();
    }
    Matcher moved = MOVED.matcher(text).region(start, stop);
    Optional<LocalDate> movedTo = moved.find() ? movedTo(start, stop) : Optional.empty();
    return movedTo
        .or(() -> limit(start, cue.end(), stop))
        .or(() -> inserted(cue.end(), stop))
        .or(() -> limit(start, start, cue.start()));
  }

  private Optional<LocalDate> limit(int sentence, int from, int to) {
    return dates.stream()
        .filter(date -> date.span().start() >= from && date.span().end() <= to)
        .filter(date -> isLimit(sentence, date))
        .flatMap(date -> day(date).stream())
        .findFirst();
  }

  private Optional<LocalDate> inserted(int from, int stop) {
    int bracket = text.indexOf('[', from);
    return bracket >= 0 && bracket < stop ? afterPublication(bracket, stop) : Optional.empty();
  }

  /// True for a day that something has to be done by, not one on which something was published.
  private boolean isLimit(int start, DateMention date) {
    String before = text.substring(Math.max(start, date.span().start() - 80), date.span().start());
    return LIMIT.matcher(before).find() && !PUBLISHED_BEFORE.matcher(before).find();
  }

  /// The day after "to" or "until": "is extended from January 8 to February 7".
  private Optional<LocalDate> movedTo(int from, int stop) {
    return dates.stream()
        .filter(date -> date.span().start() >= from && date.span().end() <= stop)
        .filter(date -> isMovedTo(from, date))
        .flatMap(date -> day(date).stream())
        .findFirst()
        .or(() -> inserted(from, stop));
  }

  private boolean isMovedTo(int from, DateMention date) {
    String before = text.substring(Math.max(from, date.span().start() - 60), date.span().start());
    return TO.matcher(before).find() && !PUBLISHED_BEFORE.matcher(before).find();
  }

  private static Optional<LocalDate> day(DateMention date) {
    return date.date().filter(d -> d.precision() == Precision.DAY).flatMap(EventDate::first);
  }
}
