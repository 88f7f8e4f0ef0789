package org.inforce.claim.instrument;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Precision;
import org.inforce.model.Span;
import org.inforce.table.TsvTable;

/// When an order, directive or memorandum was made, by which reports tell it from its forerunner:
/// "the January order", "the policy of Feb. 26", "an order that the president signed on April 9".
/// It is signed once. A law is passed, signed and published on days of their own, and a rule
/// likewise, so that of these the month tells nothing.
public final class Made {
  /// Between the words for it and the day.
  private static final Pattern SIGNED =
      Pattern.compile(
          ",? ?(?:(?:that|which) )?(?:(?!and |but |or )[\\w.'’-]{1,30} ){0,6}?"
              + "(?:signed|issued|dated|sent|released)(?: by (?:[\\w.'’-]{1,30} ){1,4}?)?(?:"
              + " (?:on|in|of|last|late|early|only|just))* ?");

  /// In characters.
  private static final int NEAR = 90;

  private static final Set<String> OF = TsvTable.asked("of", "dated", "from");

  private Made() {}

  /// The mention with the month in which what it speaks of was made, where its own words or those
  /// that follow tell.
  static Mention told(Mention mention, Sentence sentence, Annotated document) {
    if (mention.sentence() < 0 || mention.plural() || !isSigned(mention.type())) {
      return mention;
    }
    Span words =
        new Span(
            sentence.tokens().get(mention.from()).span().start(),
            sentence.tokens().get(mention.to() - 1).span().end());
    Set<Particular> months = new HashSet<>();
    List<DateMention> dates = Annotation.within(document.dates(), sentence.span());
    for (DateMention date : dates) {
      boolean within =
          words.contains(date.span())
              && isItsOwn(date, words, isSignedHere(mention, sentence), document);
      if (within
          || isAfter(date, words, mention, sentence, document)
          || isBefore(date, words, document)) {
        month(date).ifPresent(months::add);
      }
    }
    bareMonth(words.of(document.document().text()), document.document().published())
        .map(Made::particular)
        .ifPresent(months::add);
    if (months.isEmpty()) {
      return mention;
    }
    months.addAll(mention.particulars());
    return mention.with(months);
  }

  /// "An order that the president signed on Monday", "signed an order on Monday".
  private static boolean isAfter(
      DateMention date, Span words, Mention mention, Sentence sentence, Annotated document) {
    if (date.span().start() < words.end() || date.span().start() - words.end() > NEAR) {
      return false;
    }
    String between = new Span(words.end(), date.span().start()).of(document.document().text());
    return SIGNED.matcher(between).matches()
        || isSignedHere(mention, sentence) && ADVERB.matcher(between).matches();
  }

  private static boolean isSignedHere(Mention mention, Sentence sentence) {
    return mention.from() > 0
        && MAKES.contains(
            sentence.tokens().get(mention.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  /// "On Monday the president signed an order".
  private static boolean isBefore(DateMention date, Span words, Annotated document) {
    return date.span().end() < words.start()
        && words.start() - date.span().end() <= NEAR
        && SIGNS
            .matcher(new Span(date.span().end(), words.start()).of(document.document().text()))
            .matches();
  }

  private static final Pattern SIGNS =
      Pattern.compile(
          ",? (?:(?!and |but |or )[\\w.'’-]{1,30} ){0,6}?(?:signed|issued)(?: (?:out|yet))? ");

  private static final Set<String> MAKES =
      TsvTable.asked("signed", "issued", "signs", "issues", "sent");

  private static final Pattern ADVERB = Pattern.compile(" (?:(?:on|in|late|early|last) ?){0,2}");

  /// "The March order" of a text of May 2025 is that of March 2025, the "June 2024 memo" that of
  /// the year it names.
  private static Optional<YearMonth> bareMonth(String words, LocalDate published) {
    Matcher named = MONTH.matcher(words);
    if (!named.find()) {
      return Optional.empty();
    }
    Month month = Month.valueOf(named.group(1).toUpperCase(Locale.ROOT));
    if (named.group(2) != null) {
      return Optional.of(YearMonth.of(Integer.parseInt(named.group(2)), month));
    }
    YearMonth now = YearMonth.from(published);
    YearMonth then = YearMonth.of(now.getYear(), month);
    return Optional.of(then.isAfter(now) ? then.minusYears(1) : then);
  }

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b("
              + Stream.of(Month.values())
                  .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                  .collect(Collectors.joining("|"))
              + ") (?:(20\\d\\d) )?(?=(?:[\\w-]+ ){0,2}[a-z]+$)");

  private static Particular particular(YearMonth month) {
    return new Particular(Particular.Kind.MADE, month.toString());
  }

  /// "The January order", "the order of March 14"; not "the freeze on hiring until May".
  private static boolean isItsOwn(
      DateMention date, Span words, boolean signed, Annotated document) {
    String text = document.document().text();
    String before = new Span(words.start(), date.span().start()).of(text).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    String after = new Span(date.span().end(), words.end()).of(text).strip();
    return OF.contains(last)
        || last.equals("on") && signed
        || !after.isEmpty() && after.indexOf(' ') < 0;
  }

  private static Optional<Particular> month(DateMention date) {
    return date.date()
        .filter(d -> d.precision() == Precision.DAY || d.precision() == Precision.MONTH)
        .flatMap(d -> d.first())
        .map(day -> particular(YearMonth.from(day)));
  }

  private static boolean isSigned(Optional<InstrumentType> type) {
    return type.filter(t ->
            switch (t) {
              case EXECUTIVE_ORDER, DIRECTIVE, POLICY -> true;
              case STATUTE,
                  BILL,
                  ORDINANCE,
                  RESOLUTION,
                  REGULATION,
                  BALLOT_MEASURE,
                  CONSTITUTIONAL_PROVISION ->
                  false;
            })
        .isPresent();
  }

  /// The mentions with the months that the claims tell of their making.
  ///
  /// @param own the instrument that the document itself is: its day is that of the document, if no
  ///   other is given
  public static List<InstrumentMention> known(
      List<InstrumentMention> mentions, List<Claim> claims, Optional<Integer> own) {
    List<InstrumentMention> dated = new ArrayList<>();
    for (InstrumentMention mention : mentions) {
      Set<Particular> particulars = new HashSet<>(mention.particulars());
      if (isSigned(mention.type())) {
        claims.stream()
            .filter(c -> c.instrument() == mention.index() && c.type() == EventType.ISSUED)
            .filter(c -> isDated(c.basis()) || own.equals(Optional.of(mention.index())))
            .flatMap(Made::monthOf)
            .forEach(particulars::add);
      }
      dated.add(mention.with(particulars));
    }
    return dated;
  }

  private static boolean isDated(DateBasis basis) {
    return switch (basis) {
      case STATED, CONTEXT, PUBLICATION -> true;
      case REPORTED, NONE -> false;
    };
  }

  private static Stream<Particular> monthOf(Claim claim) {
    boolean exact =
        claim.date().precision() == Precision.DAY || claim.date().precision() == Precision.MONTH;
    return claim.date().first().stream()
        .filter(day -> exact)
        .map(day -> particular(YearMonth.from(day)));
  }
}
