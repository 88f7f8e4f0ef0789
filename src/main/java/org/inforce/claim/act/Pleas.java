package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.EventType;

/// What is put before a court and what becomes of it: asked for, filed, heard, refused, dismissed.
final class Pleas {
  /// How a court is asked to review: "to rehear the case", "to bypass the court below and hear it".
  private static final List<String> REVIEWS = List.of("'rehear'", "'hear'", "'take up'");

  private Pleas() {}

  static Optional<Meaning> deny(Meaning object, AgentKind agent) {
    boolean court = agent.mayDecide() || agent == AgentKind.UNKNOWN;
    return switch (object.kind()) {
      case ORDER, REQUEST ->
          // "denied a request to the full court to rehear the case"
          object.event().filter(EventType.REVIEW_GRANTED::equals).isPresent()
                  && REVIEWS.stream().anyMatch(object::restsOn)
              ? Verdicts.when(court, object, EventType.REVIEW_DENIED, Effect.UNKNOWN)
              : object.effect() == Effect.STOPS
                  ? Verdicts.when(court, object, EventType.RELIEF_DENIED, Effect.FREES)
                  : Optional.of(object.noEvent(Effect.UNKNOWN));
      case HAPPENING -> refuse(object, court);
      case REVIEW -> Verdicts.when(court, object, EventType.REVIEW_DENIED, Effect.UNKNOWN);
      case APPEAL -> Verdicts.when(court, object, EventType.REVIEW_DENIED, Effect.UNKNOWN);
      case SUIT ->
          Verdicts.when(
              court && !object.instruments().isEmpty(), object, EventType.UPHELD, Effect.FREES);
      case INSTRUMENT, RULING, HEARING, DEADLINE, PROCEEDINGS, NONE -> Optional.empty();
    };
  }

  /// What a court would not do: "would not block", "won't hear".
  static Meaning refused(Meaning act) {
    return refuse(act, true).orElse(Meaning.NOTHING);
  }

  /// "declined to block", "refused to hear".
  private static Optional<Meaning> refuse(Meaning act, boolean court) {
    boolean review = act.event().filter(EventType.REVIEW_GRANTED::equals).isPresent();
    if (review) {
      return Verdicts.when(court, act, EventType.REVIEW_DENIED, Effect.UNKNOWN);
    }
    boolean stops = act.effect() == Effect.STOPS && act.event().isPresent();
    return stops
        ? Verdicts.when(court, act, EventType.RELIEF_DENIED, Effect.FREES)
        : Optional.of(act.noEvent(Effect.UNKNOWN));
  }

  static Optional<Meaning> request(Meaning object, AgentKind agent) {
    boolean review =
        object.kind() == Kind.REVIEW
            || object.event().filter(EventType.REVIEW_GRANTED::equals).isPresent();
    if (review) {
      return Verdicts.when(agent != AgentKind.COURT, object, EventType.APPEALED, Effect.UNKNOWN);
    }
    if (agent.makesLaw() && (object.restsOn("'scrap'") || isPutOff(object))) {
      // "The administration moved to scrap the rule", "seeks to delay it": by itself, and in no
      // court.
      return Optional.of(object.noEvent(Effect.UNKNOWN));
    }
    if (agent != AgentKind.COURT
        && object.event().filter(EventType.STRUCK_DOWN::equals).isPresent()) {
      return Optional.of(object.happening(EventType.CHALLENGED, Effect.UNKNOWN));
    }
    boolean relief =
        object.kind() == Kind.ORDER
            || object.kind() == Kind.REQUEST
            || object.event().filter(EventType.ENJOINED::equals).isPresent()
            // "asked a judge to keep the act from taking effect": it is not known to be stopped
            // yet.
            || object.restsOn("from taking effect'")
            || object.restsOn("off the books'");
    // "asked her to convert the preliminary injunction to a permanent one"
    boolean goesOn = object.restsOn("convert");
    boolean stops = object.effect() == Effect.STOPS && relief && !goesOn;
    return stops && agent != AgentKind.COURT
        ? Optional.of(object.happening(EventType.RELIEF_REQUESTED, Effect.UNKNOWN))
        : Optional.of(object.noEvent(Effect.UNKNOWN));
  }

  private static boolean isPutOff(Meaning object) {
    return object.restsOn("'delay'")
        || object.restsOn("'postpone'")
        || object.restsOn("'push back'")
        || object.restsOn("'put off'");
  }

  /// What is wanted of a court: to stop or to hear; what else is wanted of it is told by the suit.
  static Meaning wish(Meaning object, AgentKind agent) {
    // "wants the judge to make the injunction permanent"
    boolean goesOn = object.restsOn("permanent");
    return request(object, agent)
        .filter(asked -> !goesOn)
        .filter(asked -> asked.event().filter(type -> type != EventType.CHALLENGED).isPresent())
        .orElse(object.noEvent(Effect.UNKNOWN));
  }

  /// What is put before a court begins, continues or asks, by what it is.
  static Optional<Meaning> file(Match match, Meaning object, AgentKind agent) {
    boolean party = !agent.mayDecide() && agent != AgentKind.ORDER;
    return switch (object.kind()) {
      case SUIT ->
          Verdicts.when(
              party && !match.has("appeals"), object, EventType.CHALLENGED, Effect.UNKNOWN);
      case APPEAL -> Verdicts.when(party, object, EventType.APPEALED, Effect.UNKNOWN);
      case REQUEST, REVIEW ->
          // "The government filed a fourth petition over the policy": by who has lost below.
          object.restsOn("'petition'")
                  && object.effect() == Effect.UNKNOWN
                  && object.kind() == Kind.REQUEST
                  && !object.instruments().isEmpty()
                  && agent == AgentKind.EXECUTIVE
              ? Optional.of(object.happening(EventType.APPEALED, Effect.UNKNOWN))
              : party ? request(object, agent) : Optional.empty();
      case INSTRUMENT ->
          // "Rep. Sikes has filed House Bill 120"
          Verdicts.when(
              agent == AgentKind.LEGISLATURE, object, EventType.INTRODUCED, Effect.UNKNOWN);
      case ORDER, RULING, HEARING, DEADLINE, PROCEEDINGS, HAPPENING, NONE -> Optional.empty();
    };
  }

  static Optional<Meaning> hear(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case HEARING ->
          Verdicts.when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.HEARING_SCHEDULED,
              Effect.UNKNOWN);
      case SUIT, APPEAL, INSTRUMENT, RULING, REVIEW, NONE, REQUEST, ORDER, PROCEEDINGS ->
          Verdicts.when(agent == AgentKind.COURT, object, EventType.REVIEW_GRANTED, Effect.UNKNOWN);
      case DEADLINE, HAPPENING -> Optional.empty();
    };
  }

  static Optional<Meaning> dismiss(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case SUIT -> Optional.of(object.happening(EventType.DISMISSED, Effect.UNKNOWN));
      case REQUEST ->
          // "dismissed a motion to enjoin the rule"
          agent == AgentKind.COURT
              ? deny(object, agent)
              : Optional.of(object.noEvent(Effect.UNKNOWN));
      case APPEAL, REVIEW, PROCEEDINGS -> Optional.of(object.noEvent(Effect.UNKNOWN));
      case INSTRUMENT, ORDER, RULING, HEARING, DEADLINE, HAPPENING, NONE -> Optional.empty();
    };
  }
}
