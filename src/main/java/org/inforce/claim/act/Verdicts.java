package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.EventType;

/// What an act does to its object: the table by which meanings compose. Stopping an instrument
/// enjoins it; stopping the order that stops it sets it free; ending what set it free stops it
/// again.
final class Verdicts {
  private Verdicts() {}

  /// @param agent who acts
  /// @return the happening; kind NONE if the act means nothing with that object and agent
  static Meaning apply(Match match, Meaning object, Agent agent) {
    for (Act act : ORDER_OF_TRIAL) {
      if (match.can(act)) {
        Optional<Meaning> meaning = one(act, match, object, agent.kind());
        if (meaning.isPresent()) {
          return meaning.get().because(match.because());
        }
      }
    }
    return Meaning.NOTHING.because(match.because());
  }

  /// The readings of an ambiguous phrase, the most telling first.
  private static final java.util.List<Act> ORDER_OF_TRIAL =
      java.util.Arrays.stream(Act.values()).filter(act -> !act.isThing()).toList();

  private static Optional<Meaning> one(Act act, Match match, Meaning object, AgentKind agent) {
    return switch (act) {
      case BLOCK, STAY -> Restraints.stop(act, match, object, agent);
      case LIFT ->
          match.has("lapse")
                  && instrument(object)
                  // "The order was allowed to expire": by its issuer.
                  && (agent.makesLaw() || agent == AgentKind.UNKNOWN)
              ? Optional.of(object.happening(EventType.EXPIRED, Effect.UNKNOWN))
              : Restraints.lift(match, object, agent);
      case STRIKE ->
          // "The rule was scrapped": whoever did it need be no court.
          match.has("judges") && agent == AgentKind.UNKNOWN
              ? Optional.empty()
              : Restraints.strike(object, agent);
      case UPHOLD -> Restraints.uphold(match, object, agent);
      case ALLOW -> Restraints.allow(match, object, agent);
      case KEEP -> Restraints.keep(match, object, agent);
      case GRANT ->
          // "The budget office approved the request to delay the rule", "the dealers followed up
          // with a request for an injunction": no court did.
          object.kind() == Meaning.Kind.REQUEST
                  && agent != AgentKind.COURT
                  && match.has("courts-alone")
              ? Optional.of(object.noEvent(Effect.UNKNOWN))
              :
              // "The attorney general won an order that blocks the rule": a court gave it.
              OrderVerdicts.grant(object, match.has("won") ? giver(object, agent) : agent);
      case DENY ->
          match.has("won")
              // "lost a bid to block the act": a court refused it.
              ? object.kind() == Kind.REQUEST
                  ? Pleas.deny(object, AgentKind.UNKNOWN)
                  : Optional.empty()
              : Pleas.deny(
                  object,
                  // "The dealers failed to persuade a judge to stop the act": the judge would not.
                  match.has("subject") && agent == AgentKind.PARTY ? AgentKind.UNKNOWN : agent);
      case EXTEND -> OrderVerdicts.extend(object, agent);
      case NARROW -> OrderVerdicts.narrow(object, agent);
      case REQUEST ->
          match.has("wish")
              ? Optional.of(object.noEvent(Effect.UNKNOWN))
              : object.kind() == Kind.SUIT && match.cues().getFirst().phrase().equals("petition")
                  ? when(agent != AgentKind.COURT, object, EventType.CHALLENGED, Effect.UNKNOWN)
                  : Pleas.request(object, agent);
      case SUE ->
          when(
              agent != AgentKind.COURT
                  && agent != AgentKind.ORDER
                  && agent != AgentKind.INSTRUMENT
                  && suable(object),
              object,
              EventType.CHALLENGED,
              Effect.UNKNOWN);
      case APPEAL ->
          match.cues().getFirst().phrase().equals("file a petition")
                  && object.effect() == Effect.STOPS
                  && object.kind() != Kind.RULING
              ? petition(object)
              : appeal(match, object, agent);
      case FILE -> Pleas.file(match, object, agent);
      case HEAR -> Pleas.hear(object, agent);
      case SCHEDULE ->
          when(object.kind() == Kind.HEARING, object, EventType.HEARING_SCHEDULED, Effect.UNKNOWN);
      case DISMISS ->
          match.has("done")
              ? Optional.of(object.happening(EventType.DISMISSED, Effect.UNKNOWN))
              : Pleas.dismiss(object, agent);
      case SETTLE ->
          when(
              agent == AgentKind.PARTY
                  || agent == AgentKind.EXECUTIVE
                  // "told the judge that they had come to terms": whoever has, no court does so.
                  || agent != AgentKind.LEGISLATURE
                      && agent != AgentKind.INSTRUMENT
                      && match.cues().getFirst().words().size() > 1
                  || object.kind() == Kind.SUIT,
              object,
              EventType.SETTLED,
              Effect.UNKNOWN);
      case INTRODUCE -> Lawmaking.introduce(object, agent);
      case PASS -> Lawmaking.pass(match, object, agent);
      case SIGN -> Lawmaking.sign(object, agent);
      case ENACT -> Lawmaking.enact(object, agent);
      case ISSUE -> Lawmaking.issue(match, object, agent);
      case VETO -> Lawmaking.veto(match, object, agent);
      case DELAY -> Lawmaking.delay(match, object, agent);
      case AMEND -> Lawmaking.amend(match, object, agent);
      case RESCIND -> Lawmaking.rescind(match, object, agent);
      case EFFECT, EXPIRE, RULE, PLAN, SAY, SAME, ENFORCE -> Optional.empty();
      case INJUNCTION,
          A_STAY,
          RULING,
          A_REQUEST,
          SUIT,
          AN_APPEAL,
          A_HEARING,
          REVIEW,
          DEADLINE,
          PROCEEDINGS,
          INVALID,
          VALID ->
          Optional.empty();
    };
  }

  /// "filed a petition requesting an injunction": a suit; "for a stay of the rule": a request.
  private static Optional<Meaning> petition(Meaning object) {
    boolean suit = object.restsOn("'request'") || object.restsOn("'seek'");
    return Optional.of(
        object.happening(suit ? EventType.CHALLENGED : EventType.RELIEF_REQUESTED, Effect.UNKNOWN));
  }

  private static Optional<Meaning> appeal(Match match, Meaning object, AgentKind agent) {
    if (object.event().filter(EventType.CHALLENGED::equals).isPresent()) {
      // "filed a petition with the D.C. Circuit challenging the rule": no court has ruled on it.
      return Optional.of(object);
    }
    return when(
        agent != AgentKind.COURT
                && agent != AgentKind.INSTRUMENT
                && !match.has("to-court")
                && (object.kind() != Kind.INSTRUMENT
                    || agent == AgentKind.EXECUTIVE
                    || match.cues().getFirst().words().size() > 2)
            || agent == AgentKind.ORDER,
        object,
        EventType.APPEALED,
        Effect.UNKNOWN);
  }

  /// Who gave what somebody won: "obtained a judgment vacating the rule".
  private static AgentKind giver(Meaning object, AgentKind winner) {
    return object.kind() == Kind.RULING
        ? AgentKind.COURT
        : winner == AgentKind.EXECUTIVE ? AgentKind.PARTY : winner;
  }

  static Optional<Meaning> when(boolean condition, Meaning object, EventType type, Effect effect) {
    return condition ? Optional.of(object.happening(type, effect)) : Optional.empty();
  }

  private static boolean instrument(Meaning object) {
    return object.kind() == Kind.INSTRUMENT;
  }

  private static boolean suable(Meaning object) {
    return object.kind() == Kind.INSTRUMENT
        || object.kind() == Kind.NONE
        || object.kind() == Kind.DEADLINE
        // "filed a complaint to stop the Act"
        || object.kind() == Kind.HAPPENING && object.effect() == Effect.STOPS;
  }
}
