package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.OrderKind;

/// A happening that a sentence tells of, before it has a date and a case.
///
/// @param verb index of the token that tells it, to which dates attach
/// @param from index of the first token that proves it
/// @param to index after the last
public record Finding(
    EventType type,
    Optional<OrderKind> order,
    List<Integer> instruments,
    boolean otherInstrument,
    Optional<Item.Actor> actor,
    Mood mood,
    int verb,
    int from,
    int to,
    boolean nominal,
    List<String> because) {
  public Finding {
    instruments = List.copyOf(instruments);
    because = List.copyOf(because);
  }

  /// @param from index of the first token that proves it
  /// @param nominal whether it is told as a state and not as news
  static Finding of(
      EventType type,
      Meaning meaning,
      Agent agent,
      Mood mood,
      Item.Verb verb,
      int from,
      int to,
      boolean nominal) {
    return new Finding(
        type,
        meaning.order(),
        meaning.instruments(),
        meaning.other(),
        agent.actor(),
        mood,
        verb.from(),
        from,
        Math.max(to, verb.to()),
        nominal,
        meaning.path());
  }

  /// Whether a row of these words led to it.
  public boolean restsOn(String words) {
    return because.stream().anyMatch(step -> step.contains(words));
  }

  /// A day in court, which a text names before it comes or once it has come.
  ///
  /// @param day index of the token to which its day attaches
  static Finding hearing(int day, int from, int to, boolean nominal, String because) {
    return byNobody(EventType.HEARING_SCHEDULED, List.of(), day, from, to, nominal, because)
        .as(EventType.HEARING_SCHEDULED, Optional.empty(), Mood.EXPECTED);
  }

  /// What is told by nobody named, with no order.
  ///
  /// @param day index of the token to which its day attaches
  static Finding byNobody(
      EventType type,
      List<Integer> instruments,
      int day,
      int from,
      int to,
      boolean nominal,
      String because) {
    return new Finding(
        type,
        Optional.empty(),
        List.copyOf(instruments),
        false,
        Optional.empty(),
        Mood.ASSERTED,
        day,
        from,
        to,
        nominal,
        List.of(because));
  }

  /// What a noun alone tells, by nobody named.
  ///
  /// @param day index of the token to which its day attaches
  static Finding ofNoun(EventType type, Meaning meaning, int day, int from, int to) {
    return new Finding(
        type,
        meaning.order(),
        meaning.instruments(),
        meaning.other(),
        Optional.empty(),
        Mood.ASSERTED,
        day,
        from,
        to,
        true,
        meaning.path());
  }

  /// The same words, which tell something else or tell it otherwise.
  Finding as(EventType what, Optional<OrderKind> by, Mood how) {
    return new Finding(
        what, by, instruments, otherInstrument, actor, how, verb, from, to, nominal, because);
  }
}
