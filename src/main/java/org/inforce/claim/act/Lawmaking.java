package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.EventType;

/// What those who make law do to an instrument: introduce, pass, sign, issue, veto, change, take
/// back.
final class Lawmaking {
  private Lawmaking() {}

  static Optional<Meaning> introduce(Meaning object, AgentKind agent) {
    return Verdicts.when(
        object.kind() == Kind.INSTRUMENT && !agent.mayDecide(),
        object,
        EventType.INTRODUCED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> pass(Match match, Meaning object, AgentKind agent) {
    return Verdicts.when(
        (object.kind() == Kind.INSTRUMENT || match.has("sure") && object.kind() == Kind.NONE)
            && (agent == AgentKind.LEGISLATURE
                // "limits imposed by the act"
                || agent == AgentKind.INSTRUMENT && !match.has("bodies")
                // "The ordinance was passed in 2019."
                || agent == AgentKind.UNKNOWN
                    && !object.instruments().isEmpty()
                    && match.has("agentless")),
        object,
        EventType.PASSED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> sign(Meaning object, AgentKind agent) {
    // A judge's signature makes an order that stops something.
    return object.kind() == Kind.ORDER
            && object.effect() == Effect.STOPS
            && agent == AgentKind.COURT
        ? OrderVerdicts.grant(object, agent)
        : Verdicts.when(
            object.kind() == Kind.INSTRUMENT
                && !agent.mayDecide()
                && agent != AgentKind.LEGISLATURE,
            object,
            EventType.ENACTED,
            Effect.UNKNOWN);
  }

  static Optional<Meaning> enact(Meaning object, AgentKind agent) {
    return Verdicts.when(
        object.kind() == Kind.INSTRUMENT && !agent.mayDecide(),
        object,
        EventType.ENACTED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> issue(Match match, Meaning object, AgentKind agent) {
    // "The fisheries council published its final rule."
    boolean rule = match.has("final");
    return Verdicts.when(
        object.kind() == Kind.INSTRUMENT
            && !agent.mayDecide()
            && agent != AgentKind.PARTY
            && (agent != AgentKind.LEGISLATURE || rule),
        object,
        EventType.ISSUED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> veto(Match match, Meaning object, AgentKind agent) {
    // "Gibb vetoed the bill": a name that does what only governors do is one.
    boolean sure = match.has("sure");
    return Verdicts.when(
        object.kind() == Kind.INSTRUMENT
            && (agent != AgentKind.PARTY || sure)
            && !agent.mayDecide(),
        object,
        EventType.VETOED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> amend(Match match, Meaning object, AgentKind agent) {
    return Verdicts.when(
        object.kind() == Kind.INSTRUMENT
            && (agent.makesLaw()
                // "The law was amended in 2021."
                || agent == AgentKind.UNKNOWN
                    && match.has("issuer")
                    && !object.instruments().isEmpty()),
        object,
        EventType.AMENDED,
        Effect.UNKNOWN);
  }

  static Optional<Meaning> rescind(Match match, Meaning object, AgentKind agent) {
    // No court repeals and replaces: whatever does makes law.
    boolean replaces = match.has("replaces");
    return agent == AgentKind.COURT && !replaces
        ? Restraints.strike(object, agent)
        : Verdicts.when(
            object.kind() == Kind.INSTRUMENT
                && (agent.makesLaw()
                    || replaces
                    || agent == AgentKind.UNKNOWN && match.has("issuer")),
            object,
            EventType.RESCINDED,
            Effect.STOPS);
  }

  static Optional<Meaning> delay(Match match, Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case INSTRUMENT, DEADLINE ->
          agent.mayDecide()
              ? Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS))
              : Verdicts.when(
                  // "The state agreed to hold off on enforcing the act": who holds off enforces.
                  agent != AgentKind.PARTY || match.has("decides"),
                  object,
                  EventType.DELAYED,
                  Effect.UNKNOWN);
      case NONE ->
          Verdicts.when(agent == AgentKind.EXECUTIVE, object, EventType.DELAYED, Effect.UNKNOWN);
      case ORDER, RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, PROCEEDINGS, HAPPENING ->
          Optional.empty();
    };
  }
}
