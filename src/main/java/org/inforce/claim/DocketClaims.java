package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.claim.docket.DocketEntryReader;
import org.inforce.claim.docket.DocketEvent;
import org.inforce.claim.instrument.Instruments;
import org.inforce.lexicon.Courts;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.Precision;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// What the entries of a docket say happened to the instrument that the case is about. A docket
/// writes each entry on a line of its own, its day first.
final class DocketClaims {
  private static final DocketEntryReader ENTRIES = new DocketEntryReader();

  private final Annotated annotated;
  private final Document document;

  private final Instruments instruments;

  /// What the numbered entries named.
  private final Map<String, List<Integer>> byNumber = new HashMap<>();

  private DocketClaims(Annotated annotated, Instruments instruments) {
    this.annotated = annotated;
    this.instruments = instruments;
    this.document = annotated.document();
  }

  /// Adds what the entries of a docket tell to what its words told. What the entry as a whole
  /// records outweighs what a noun in it may tell.
  ///
  /// @param proceeding the case of the docket
  static void add(
      Annotated annotated,
      Instruments instruments,
      Optional<Integer> proceeding,
      List<Claim> claims) {
    List<Claim> entries = read(annotated, instruments, proceeding);
    NavigableMap<Integer, Claim> byStart = new TreeMap<>();
    entries.forEach(entry -> byStart.put(entry.quote().span().start(), entry));
    claims.removeIf(claim ->
        Stream.ofNullable(byStart.floorEntry(claim.quote().span().start()))
            .map(Map.Entry::getValue)
            .anyMatch(entry ->
                entry.type() == claim.type()
                    && entry.quote().span().contains(claim.quote().span())));
    claims.removeIf(claim ->
        claim.type() == EventType.RELIEF_DENIED
            && deniesStay(annotated.document(), claim.quote().span()));
    claims.addAll(entries);
  }

  private static List<Claim> read(
      Annotated annotated, Instruments instruments, Optional<Integer> proceeding) {
    return instruments
        .focus()
        .map(main -> new DocketClaims(annotated, instruments).claims(main, proceeding))
        .orElse(List.of());
  }

  private List<Claim> claims(int instrument, Optional<Integer> proceeding) {
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (String line : ENTRY_END.split(document.text(), -1)) {
      Span span = new Span(start, start + line.length());
      start += line.length() + 1;
      Optional<LocalDate> filed = leadingDay(span);
      if (filed.isPresent()) {
        for (int meant : subjects(line, span, instrument)) {
          entry(line, span, filed.get(), meant, proceeding)
              .or(() -> added(line, span, filed.get(), meant, proceeding, claims))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /// The instruments that an entry names itself, else those of the entry that it goes back to
  /// ("appeal from 68"), else what the case is about.
  private List<Integer> subjects(String line, Span span, int main) {
    List<Integer> named = named(span);
    List<Integer> meant =
        !named.isEmpty()
            ? named
            : ENTRY
                .matcher(line)
                .results()
                .map(m -> byNumber.getOrDefault(m.group(1), List.<Integer>of()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of(main));
    if (!named.isEmpty()) {
      NUMBER.matcher(line).results().forEach(m -> byNumber.put(m.group(1), named));
    }
    return meant;
  }

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:\\bas to|\\bof|\\bfrom|\\bre:?|\\bon) (?:ECF |Doc(?:ket|\\.)? ?)?(?:No\\. ?|#"
              + " ?)?(\\d{1,4})\\b(?! ?[a-z])");

  /// "67 MEMORANDUM OPINION. 68 PRELIMINARY INJUNCTION": a number before words in capitals.
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.-])(\\d{1,4}) (?=[A-Z]{3})");

  private List<Integer> named(Span line) {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      if (line.contains(annotated.sentences().get(i).span())) {
        instruments.in(i).stream()
            .filter(place -> !place.pronoun())
            .flatMap(place -> place.instruments().stream())
            .filter(one -> isNumbered(one) && !named.contains(one))
            .forEach(named::add);
      }
    }
    return named;
  }

  private boolean isNumbered(int instrument) {
    return !instruments.all().get(instrument).identifiers().isEmpty();
  }

  private static final Pattern ADDS =
      Pattern.compile(
          "(?i)\\bamended complaint\\b.{0,40}\\b(?:adding|adds|challenging|against|as to)\\b");

  /// An amended complaint that takes in another law challenges that from its day on.
  private Optional<Claim> added(
      String line,
      Span span,
      LocalDate filed,
      int instrument,
      Optional<Integer> proceeding,
      List<Claim> before) {
    boolean challenged =
        before.stream()
            .anyMatch(c -> c.type() == EventType.CHALLENGED && c.instrument() == instrument);
    return ADDS.matcher(line).find() && !challenged && named(span).contains(instrument)
        ? Optional.of(
            claim(
                new EntryMeaning(EventType.CHALLENGED, Optional.empty()),
                instrument,
                proceeding,
                Optional.empty(),
                EventDate.day(filed),
                span,
                "an amended complaint"))
        : Optional.empty();
  }

  /// The end of a line, or the blank before another day: "Petition filed. 08/27/2024 Petition
  /// DENIED" is two entries.
  private static final Pattern ENTRY_END =
      Pattern.compile("\n|(?<=[.)]) (?=\\d{1,2}/\\d{1,2}/\\d{4} [A-Z])");

  private Optional<LocalDate> leadingDay(Span line) {
    return Annotation.within(annotated.dates(), line).stream()
        .filter(d -> d.span().start() - line.start() <= 8)
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .flatMap(d -> d.first().stream())
        .findFirst();
  }

  private static boolean tellsFiling(String words) {
    int docketed = words.indexOf("docketed");
    return docketed >= 0 && words.indexOf("filed", docketed) >= 0;
  }

  /// "Case docketed. Notice of appeal filed July 26, 2024": a court of appeals enters some days
  /// later what was filed below, Fed. R. App. P. 12(a).
  private Optional<LocalDate> filedBefore(Span line, LocalDate entered) {
    return Annotation.within(annotated.dates(), line).stream()
        .filter(d -> tellsFiling(wordsBefore(line, d)))
        .flatMap(d -> d.date().stream())
        .filter(d -> d.precision() == Precision.DAY)
        .flatMap(d -> d.first().stream())
        .filter(day -> day.isBefore(entered))
        .findFirst();
  }

  private String wordsBefore(Span line, DateMention date) {
    return new Span(line.start(), date.span().start()).of(document.text()).toLowerCase(Locale.ROOT);
  }

  private Optional<Claim> entry(
      String line, Span span, LocalDate filed, int instrument, Optional<Integer> proceeding) {
    String court =
        annotated.courts().stream().flatMap(c -> c.court().stream()).findFirst().orElse("");
    DocketEvent event = ENTRIES.read(line.strip(), Optional.of(filed), court);
    return EntryMeaning.of(line, event.label(), isHigher())
        .map(meant -> {
          boolean hearing = meant.type() == EventType.HEARING_SCHEDULED;
          EventDate day =
              EventDate.day(
                  hearing
                      ? event.due().orElse(filed)
                      : beside(line, span).or(() -> filedBefore(span, filed)).orElse(filed));
          Optional<Scope> scope = Scopes.in(line, meant.type());
          return claim(
              meant,
              instrument,
              proceeding,
              scope,
              day,
              span,
              event.label().code() + ", " + event.because());
        });
  }

  private Claim claim(
      EntryMeaning meant,
      int instrument,
      Optional<Integer> proceeding,
      Optional<Scope> scope,
      EventDate day,
      Span span,
      String why) {
    return new Claim(
        meant.type(),
        instrument,
        proceeding,
        meant.order(),
        scope,
        day,
        DateBasis.STATED,
        Optional.empty(),
        Optional.empty(),
        Mood.ASSERTED,
        document.quote(span),
        0.8,
        List.of("docket entry: " + why));
  }

  private static final Pattern STAY_DENIED =
      Pattern.compile(
          "(?i)\\b(?:for (?:an? )?(?:administrative )?stay|to stay)\\b[^.;]{0,60}\\bdenied\\b"
              + "|\\bdenying\\b[^.;]{0,60}\\b(?:for (?:an? )?stay|to stay)\\b");

  /// "Motion for stay DENIED" in the line of the words: what is not stayed is the order below.
  private static boolean deniesStay(Document document, Span words) {
    String text = document.text();
    int start = text.lastIndexOf('\n', words.start()) + 1;
    int end = text.indexOf('\n', words.end());
    return STAY_DENIED.matcher(text.substring(start, end < 0 ? text.length() : end)).find();
  }

  /// "08/01/2024 Petition filed. 08/27/2024 Petition DENIED": some clerks write two entries on a
  /// line.
  private Optional<LocalDate> beside(String line, Span span) {
    OptionalInt petition = EntryMeaning.petition(line);
    if (!isHigher() || petition.isEmpty()) {
      return Optional.empty();
    }
    int at = span.start() + petition.getAsInt();
    return Annotation.within(annotated.dates(), span).stream()
        .filter(d -> d.span().end() <= at && at - d.span().end() <= BESIDE)
        .flatMap(d -> d.date().stream())
        .flatMap(d -> d.first().stream())
        .findFirst();
  }

  /// In characters.
  private static final int BESIDE = 3;

  private boolean isHigher() {
    return namesHigher()
        || Courts.standard()
            .namedIn(document.publisher())
            .map(court -> court.level().code())
            .filter(rank -> rank.equals("appeals") || rank.equals("supreme"))
            .isPresent();
  }

  private boolean namesHigher() {
    return annotated.courts().stream()
        .findFirst()
        .map(CourtMention::rank)
        .filter(r -> r.equals("appeals") || r.equals("supreme"))
        .isPresent();
  }
}
