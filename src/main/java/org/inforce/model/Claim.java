package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// What one document says happened to one instrument, with the words that say it.
///
/// @param instrument index of the {@link InstrumentMention} in the reading
/// @param proceeding index of the {@link ProceedingMention} in the reading
/// @param basis where the date comes from
/// @param affects what an act upon an order was done to, for an order acted upon by another court;
///   empty otherwise
/// @param actor who did it, in the document's words
/// @param confidence from 0 (a guess) to 1 (stated outright)
/// @param because the words and table rows that led to the claim, for `read --explain`
public record Claim(
    EventType type,
    int instrument,
    Optional<Integer> proceeding,
    Optional<OrderKind> order,
    Optional<Scope> scope,
    EventDate date,
    DateBasis basis,
    Optional<String> affects,
    Optional<String> actor,
    Mood mood,
    Quote quote,
    double confidence,
    List<String> because) {
  private static final double SURE = 0.5;

  /// Begins what led to a claim that the headline alone makes.
  public static final String OF_HEADLINE = "headline: ";

  public Claim {
    because = List.copyOf(because);
  }

  /// True if the headline makes it, and the text in words that were not understood: what is quoted
  /// is how the text begins.
  public boolean restsOnHeadline() {
    return because.stream().anyMatch(why -> why.startsWith(OF_HEADLINE));
  }

  /// True if a rule has read it, and not the model alone.
  public boolean restsOnRule() {
    return confidence >= SURE;
  }

  /// The same words, told of another instrument.
  public Claim of(EventType what, int other) {
    return copy(what, other, scope, date, basis, quote);
  }

  /// The same on another day, which the document gives elsewhere.
  public Claim on(EventDate day) {
    return copy(type, instrument, scope, day, DateBasis.CONTEXT, quote);
  }

  /// The same with the reach that the document gives elsewhere.
  public Claim reaching(Optional<Scope> told) {
    return copy(type, instrument, told, date, basis, quote);
  }

  /// The same, proved by other words of the document.
  public Claim provedBy(Quote words) {
    return copy(type, instrument, scope, date, basis, words);
  }

  private Claim copy(
      EventType what,
      int about,
      Optional<Scope> reach,
      EventDate day,
      DateBasis from,
      Quote words) {
    return new Claim(
        what,
        about,
        proceeding,
        order,
        reach,
        day,
        from,
        affects,
        actor,
        mood,
        words,
        confidence,
        because);
  }

  /// The date as far as it is told: of what is only reported as done, none.
  public EventDate told() {
    return basis == DateBasis.REPORTED ? EventDate.UNKNOWN : date;
  }
}
