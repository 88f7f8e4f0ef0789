package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.model.EventType;

/// What becomes of an order that is asked for or that there is: granted, extended, narrowed.
final class OrderVerdicts {
  private OrderVerdicts() {}

  static Optional<Meaning> grant(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          // "issued an order setting the rule aside": what the order does is done.
          object.event().isPresent() && agent.mayDecide()
              ? object.event().map(event -> object.happening(event, object.effect()))
              : given(object, agent);
      case REQUEST ->
          switch (object.effect()) {
            case STOPS -> Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS));
            case FREES -> Optional.of(object.happening(EventType.ORDER_STAYED, Effect.FREES));
            case UNKNOWN -> Optional.of(object.noEvent(Effect.UNKNOWN));
          };
      case REVIEW ->
          Verdicts.when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.REVIEW_GRANTED,
              Effect.UNKNOWN);
      case RULING ->
          // "issued a ruling that blocks the act": what the ruling does is done.
          object
              .event()
              .filter(event -> agent.mayDecide() || agent == AgentKind.UNKNOWN)
              .map(event -> object.happening(event, object.effect()));
      case INSTRUMENT, SUIT, APPEAL, HEARING, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  private static Optional<Meaning> given(Meaning object, AgentKind agent) {
    return switch (object.effect()) {
      case STOPS, UNKNOWN ->
          agent.makesLaw()
              ? Verdicts.when(
                  agent == AgentKind.EXECUTIVE, object, EventType.DELAYED, Effect.UNKNOWN)
              : Verdicts.when(
                  agent != AgentKind.INSTRUMENT && agent != AgentKind.SUIT,
                  object,
                  EventType.ENJOINED,
                  Effect.STOPS);
      case FREES -> Optional.of(object.happening(EventType.ORDER_STAYED, Effect.FREES));
    };
  }

  static Optional<Meaning> extend(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          Verdicts.when(
              // "Kub, who had stretched his order": a name that does what only judges do is one.
              agent.mayDecide() || agent == AgentKind.UNKNOWN || agent == AgentKind.PARTY,
              object,
              EventType.ORDER_EXTENDED,
              object.effect());
      case RULING ->
          Verdicts.when(
              agent.mayDecide() && blocks(object),
              object,
              EventType.ORDER_EXTENDED,
              object.effect());
      case DEADLINE -> Verdicts.when(!agent.mayDecide(), object, EventType.DELAYED, Effect.UNKNOWN);
      case INSTRUMENT -> Verdicts.when(agent.makesLaw(), object, EventType.AMENDED, Effect.UNKNOWN);
      case REQUEST, SUIT, APPEAL, HEARING, REVIEW, PROCEEDINGS, HAPPENING, NONE -> Optional.empty();
    };
  }

  /// "a ruling that blocked the act"
  private static boolean blocks(Meaning ruling) {
    return ruling.event().filter(EventType.ENJOINED::equals).isPresent();
  }

  static Optional<Meaning> narrow(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          Verdicts.when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.ORDER_NARROWED,
              Effect.UNKNOWN);
      case RULING ->
          Verdicts.when(
              agent.mayDecide() && blocks(object),
              object,
              EventType.ORDER_NARROWED,
              Effect.UNKNOWN);
      case INSTRUMENT -> Verdicts.when(agent.makesLaw(), object, EventType.AMENDED, Effect.UNKNOWN);
      case REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }
}
