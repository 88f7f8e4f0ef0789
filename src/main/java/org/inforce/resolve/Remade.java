package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Mood;
import org.inforce.model.Precision;
import org.inforce.model.Reading;

/// Tells a rule or law from an earlier one of the same name: what a document says was proposed,
/// issued or enacted is not the one over which courts sat before.
final class Remade {
  /// In years: a rule may be proposed, fought and issued in the course of two.
  private static final int LONG = 2;

  /// In months: a law may be fought while it waits for a signature.
  private static final int WAITING = 3;

  private Remade() {}

  /// @param since as told by {@link #since}
  static boolean is(KnownInstrument known, Collection<LocalDate> since) {
    return since.stream().anyMatch(known::isOlderThan);
  }

  /// "On April 28 he signed an executive order": not the one that was told of in February.
  static boolean isLaterOrder(KnownInstrument known, InstrumentMention mention, Reading reading) {
    return OrdersBeside.isA(mention, InstrumentType.EXECUTIVE_ORDER)
        && reading.claims().stream()
            .filter(c -> c.instrument() == mention.index() && c.type() == EventType.ISSUED)
            .filter(c -> c.mood() == Mood.ASSERTED && c.basis() == DateBasis.STATED)
            .filter(c -> c.date().precision() == Precision.DAY)
            .flatMap(c -> c.date().first().stream())
            .anyMatch(day -> known.firstTold().isBefore(day.minusDays(DRAFT)));
  }

  /// In days: a draft may be told of before it is signed.
  private static final int DRAFT = 14;

  /// For each day on which the document tells that a rule was proposed or issued, or a law enacted,
  /// the day before which nothing can have been done to it.
  static List<LocalDate> since(InstrumentMention mention, Reading reading) {
    boolean rule = OrdersBeside.isA(mention, InstrumentType.REGULATION);
    boolean byVoters = OrdersBeside.isA(mention, InstrumentType.BALLOT_MEASURE);
    return reading.claims().stream()
        .filter(c -> c.instrument() == mention.index())
        .filter(c -> c.mood() == Mood.ASSERTED)
        .flatMap(c -> rule ? ofRule(c) : ofLaw(c, byVoters, reading.document()))
        .toList();
  }

  private static Stream<LocalDate> ofRule(Claim claim) {
    boolean making = claim.type() == EventType.ISSUED || claim.type() == EventType.INTRODUCED;
    return Optional.of(claim.date())
        .filter(_ -> making && claim.basis() != DateBasis.REPORTED)
        .flatMap(EventDate::first)
        .map(day -> day.minusYears(LONG))
        .stream();
  }

  /// What voters approve is new; "signed" may be the bill that amends.
  private static boolean isNews(Claim claim) {
    return claim.basis() == DateBasis.PUBLICATION;
  }

  private static Stream<LocalDate> ofLaw(Claim claim, boolean byVoters, Document document) {
    return Optional.of(claim.date())
        .filter(_ -> claim.type() == EventType.ENACTED)
        .filter(_ -> claim.basis() == DateBasis.STATED || byVoters && isNews(claim))
        .flatMap(EventDate::first)
        .filter(day -> !day.isAfter(document.published()))
        .map(day -> day.minusMonths(WAITING))
        .stream();
  }
}
