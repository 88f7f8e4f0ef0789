package org.inforce.claim.bill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.claim.duty.DutyReader;
import org.inforce.model.Annotated;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Mood;
import org.inforce.model.Reading;
import org.inforce.model.Span;

/// Reads the record or the text of a bill or law, which tells of that alone: each action stands in
/// a paragraph of its own, its day first. The duties that a law imposes are read, a bill's are not.
/// What the actions tell of other measures, of motions and of amendments is nothing that happened
/// to it.
public final class BillReader {
  private static final Pattern ACTION =
      Pattern.compile("((?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01])/\\d{4}) (.+)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final Pattern LAW =
      Pattern.compile("\\b(?:Public|Private) Law (?:No: ?)?(\\d{2,3}-\\d{1,4})\\b");

  private static final Pattern AMENDS =
      Pattern.compile("^\\W*“|\\bis (?:further )?amended\\b|\\b(?:striking|inserting) “");

  private final Annotated annotated;
  private final Document document;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> laws = new LinkedHashSet<>();

  private BillReader(Annotated annotated) {
    this.annotated = annotated;
    this.document = annotated.document();
  }

  /// @param title the headline as a document of its own, annotated
  /// @return empty for what is no record of a bill
  public static Optional<Reading> read(Annotated annotated, Annotated title) {
    return BillTitle.of(annotated, title)
        .map(bill -> new BillReader(annotated).reading(bill))
        .filter(reading -> !reading.claims().isEmpty());
  }

  private Reading reading(BillTitle bill) {
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      start += line.length() + 1;
      Matcher action = ACTION.matcher(line);
      if (action.matches()) {
        action(span, LocalDate.parse(action.group(1), DAY), action.group(2));
      }
    }
    boolean law = bill.type() == InstrumentType.STATUTE;
    if (law) {
      enacted().flatMap(day -> Commencement.of(annotated, day)).ifPresent(this::commencement);
    }
    return new Reading(
        document,
        List.of(instrument(bill)),
        List.of(),
        claims,
        law ? duties() : List.of(),
        List.of());
  }

  private Optional<LocalDate> enacted() {
    return claims.stream()
        .filter(claim -> claim.type() == EventType.ENACTED)
        .flatMap(claim -> claim.date().first().stream())
        .findFirst();
  }

  private void commencement(Commencement told) {
    claims.add(
        claim(
            EventType.EFFECTIVE,
            told.day(),
            told.sentence().span(),
            "the law's own words on when it takes effect"));
  }

  /// What it writes into another law binds by that law.
  private List<DutyClaim> duties() {
    return new DutyReader()
        .read(annotated).stream()
            .filter(duty -> !AMENDS.matcher(duty.quote().text()).find())
            .map(duty -> duty.of(Optional.of(0)))
            .toList();
  }

  private void action(Span line, LocalDate day, String text) {
    BillActions.Found found = BillActions.classify(text);
    if (found.stage() == BillStage.ENACTED) {
      Matcher law = LAW.matcher(text);
      if (law.find()) {
        laws.add("PL " + law.group(1));
      }
    }
    found
        .stage()
        .event()
        .filter(type -> !isTold(type, day))
        .ifPresent(type -> claims.add(claim(type, day, line, because(found))));
  }

  /// Both the chamber and the library record a passage; and a bill is introduced once.
  private boolean isTold(EventType type, LocalDate day) {
    return claims.stream()
        .filter(claim -> claim.type() == type)
        .anyMatch(
            claim -> ONCE.contains(type) || claim.date().first().filter(day::equals).isPresent());
  }

  private static final Set<EventType> ONCE = EnumSet.of(EventType.INTRODUCED, EventType.ENACTED);

  private static String because(BillActions.Found found) {
    return "bill action: " + found.stage().code() + ", " + found.because();
  }

  private Claim claim(EventType type, LocalDate day, Span line, String because) {
    return new Claim(
        type,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EventDate.day(day),
        DateBasis.STATED,
        Optional.empty(),
        Optional.empty(),
        Mood.ASSERTED,
        document.quote(line),
        0.95,
        List.of(because));
  }

  private InstrumentMention instrument(BillTitle bill) {
    List<String> identifiers = new ArrayList<>(bill.identifiers());
    identifiers.addAll(laws);
    boolean law = claims.stream().anyMatch(claim -> claim.type() == EventType.ENACTED);
    InstrumentType type = law ? InstrumentType.STATUTE : bill.type();
    int end = document.text().indexOf('\n');
    return new InstrumentMention(
        0,
        Optional.of(type),
        bill.shortTitle().orElse(identifiers.getFirst()),
        identifiers,
        bill.shortTitle().isPresent() ? List.of() : bill.name().stream().toList(),
        Optional.of(bill.jurisdiction()),
        Set.of(),
        false,
        new Span(0, end < 0 ? document.text().length() : end));
  }
}
