package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

/// What stopping, freeing and keeping mean by what they are done to.
final class Restraints {
  private Restraints() {}

  static Optional<Meaning> stop(Act act, Match match, Meaning object, AgentKind agent) {
    Optional<OrderKind> order = match.order();
    if (match.has("by-order") && agent != AgentKind.ORDER) {
      return Optional.empty();
    }
    return switch (object.kind()) {
      case INSTRUMENT, DEADLINE -> {
        // "Phyllis Hamilton, in Oakland, enjoined": a name that does what only judges do is one.
        if (agent.mayDecide()
            || agent == AgentKind.UNKNOWN
            || agent == AgentKind.PARTY && match.has("judges")) {
          yield Optional.of(object.with(order).happening(EventType.ENJOINED, Effect.STOPS));
        }
        // An agency stays its own rule, 5 U.S.C. 705.
        yield Verdicts.when(
            agent == AgentKind.EXECUTIVE && !match.has("instrument") && !match.can(Act.RESCIND),
            object,
            EventType.DELAYED,
            Effect.UNKNOWN);
      }
      case ORDER, RULING ->
          switch (object.kind() == Kind.RULING ? Effect.STOPS : object.effect()) {
            case STOPS ->
                Optional.of(object.with(order).happening(EventType.ORDER_STAYED, Effect.FREES));
            case FREES ->
                Optional.of(object.with(order).happening(EventType.ENJOINED, Effect.STOPS));
            case UNKNOWN ->
                // Courts enjoin what others ordered, and stay what courts did.
                match.has("instrument")
                    ? Optional.of(object.with(order).happening(EventType.ENJOINED, Effect.STOPS))
                    : Optional.of(
                        object.with(order).happening(EventType.ORDER_STAYED, Effect.FREES));
          };
      case SUIT, APPEAL, PROCEEDINGS, HEARING, REVIEW, REQUEST, HAPPENING ->
          // "pulled the plug on its case": read by what else the phrase means.
          match.can(Act.DISMISS) || match.can(Act.DENY)
              ? Optional.empty()
              : Optional.of(object.noEvent(Effect.UNKNOWN));
      case NONE ->
          Verdicts.when(
              agent == AgentKind.COURT && act == Act.BLOCK && !match.has("named")
                  || match.has("by-order"),
              object.with(order),
              EventType.ENJOINED,
              Effect.STOPS);
    };
  }

  static Optional<Meaning> lift(Match match, Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          switch (object.effect()) {
            case STOPS, UNKNOWN ->
                // "The governor let her emergency order lapse": what an issuer ends is its own.
                agent.makesLaw()
                    ? Verdicts.when(match.has("lapse"), object, EventType.EXPIRED, Effect.STOPS)
                    : Optional.of(
                        blocksNothing(object)
                            ? object.noEvent(Effect.UNKNOWN)
                            : object.happening(EventType.ORDER_LIFTED, Effect.FREES));
            case FREES ->
                // "reversed the order that had refused an injunction": it is not granted by that.
                Optional.of(
                    blocksNothing(object)
                        ? object.noEvent(Effect.UNKNOWN)
                        : object.happening(EventType.ENJOINED, Effect.STOPS));
          };
      case RULING ->
          blocksNothing(object)
              ? Optional.of(object.noEvent(Effect.UNKNOWN))
              : Verdicts.when(
                  agent.mayDecide() || agent == AgentKind.UNKNOWN,
                  object,
                  object.event().filter(EventType.STRUCK_DOWN::equals).isPresent()
                      ? EventType.UPHELD
                      : EventType.ORDER_LIFTED,
                  Effect.FREES);
      case INSTRUMENT ->
          // "The health officer lifted her order": its issuer takes it back; "a judge lifted the
          // ban": for as long as the case lasts.
          match.has("agentless") && (agent.makesLaw() || agent == AgentKind.UNKNOWN)
              ? Optional.of(object.happening(EventType.RESCINDED, Effect.STOPS))
              : match.has("agentless") && agent.mayDecide()
                  ? Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS))
                  : Verdicts.when(
                      agent.mayDecide() || agent == AgentKind.UNKNOWN && match.has("of-courts"),
                      object,
                      EventType.STRUCK_DOWN,
                      Effect.STOPS);
      case SUIT ->
          Verdicts.when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.DISMISSED,
              Effect.UNKNOWN);
      case REQUEST -> Pleas.deny(object, agent);
      case APPEAL, HEARING, REVIEW, PROCEEDINGS, HAPPENING, DEADLINE ->
          Optional.of(object.noEvent(Effect.UNKNOWN));
      case NONE -> Optional.empty();
    };
  }

  /// "reversed the ruling that had thrown out the suit": the suit goes on, and no order ends.
  private static boolean blocksNothing(Meaning decision) {
    return decision
        .event()
        .filter(event ->
            event == EventType.DISMISSED
                || event == EventType.RELIEF_DENIED
                || event == EventType.UPHELD)
        .isPresent();
  }

  static Optional<Meaning> strike(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case INSTRUMENT ->
          Verdicts.when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.STRUCK_DOWN,
              Effect.STOPS);
      case ORDER -> Optional.of(object.happening(EventType.ORDER_LIFTED, Effect.FREES));
      case RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  static Optional<Meaning> uphold(Match match, Meaning object, AgentKind agent) {
    // "58% of voters backed the act": whoever backs one need be no court.
    boolean court = agent.mayDecide() || agent == AgentKind.UNKNOWN && !match.has("judges");
    return switch (object.kind()) {
      case INSTRUMENT -> Verdicts.when(court, object, EventType.UPHELD, Effect.FREES);
      case RULING ->
          // "affirmed the judgment upholding the act", "affirmed the ruling that struck it down"
          object
              .event()
              .filter(
                  event -> court && (event == EventType.UPHELD || event == EventType.STRUCK_DOWN))
              .map(event ->
                  object.happening(event, event == EventType.UPHELD ? Effect.FREES : Effect.STOPS))
              .or(() -> Optional.of(object.noEvent(object.effect())));
      case ORDER, HAPPENING -> Optional.of(object.noEvent(object.effect()));
      case REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, NONE -> Optional.empty();
    };
  }

  static Optional<Meaning> allow(Match match, Meaning object, AgentKind agent) {
    // "The injunction was reinstated": by a court, whoever is told.
    boolean court =
        agent.mayDecide()
            || agent == AgentKind.UNKNOWN
                && Set.of("reinstate", "restore", "revive")
                    .contains(match.cues().getFirst().phrase());
    return switch (object.kind()) {
      case INSTRUMENT ->
          Verdicts.when(agent.mayDecide(), object, EventType.ORDER_STAYED, Effect.FREES);
      case ORDER ->
          switch (object.effect()) {
            // "allowed the orders to take effect": whose and upon what is not told.
            case UNKNOWN -> Optional.of(object.noEvent(Effect.UNKNOWN));
            case STOPS -> Verdicts.when(court, object, EventType.ENJOINED, Effect.STOPS);
            case FREES -> Verdicts.when(court, object, EventType.ORDER_STAYED, Effect.FREES);
          };
      case RULING ->
          // "reinstated a ruling that blocked the act": what it does it does again.
          object
              .event()
              .filter(event -> court)
              .filter(event ->
                  event == EventType.ENJOINED
                      || event == EventType.STRUCK_DOWN
                      || event == EventType.UPHELD)
              .map(event -> object.happening(event, object.effect()))
              .or(() -> Optional.of(object.noEvent(Effect.UNKNOWN)));
      case REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.of(object.noEvent(Effect.UNKNOWN));
    };
  }

  static Optional<Meaning> keep(Match match, Meaning object, AgentKind agent) {
    if (match.can(Act.EXTEND) && object.kind() == Kind.ORDER && agent.mayDecide()) {
      // "left the order in place for another week"
      return Optional.empty();
    }
    if (agent == AgentKind.ORDER && match.has("going") && object.kind() == Kind.INSTRUMENT) {
      return Optional.of(object.noEvent(Effect.FREES));
    }
    boolean stopping =
        object.kind() == Kind.RULING
            || object.kind() == Kind.ORDER && object.effect() == Effect.STOPS;
    if (match.has("stopped") && stopping) {
      // "a stay that has kept the judge's ruling from taking effect"
      return Optional.of(object.noEvent(Effect.FREES));
    }
    if (match.has("stopped") && object.kind() == Kind.INSTRUMENT) {
      return Optional.of(object.noEvent(Effect.STOPS));
    }
    return agent == AgentKind.COURT && object.kind() == Kind.INSTRUMENT
        ? Optional.of(object.happening(EventType.RELIEF_DENIED, Effect.FREES))
        : Optional.of(object.noEvent(Effect.UNKNOWN));
  }
}
