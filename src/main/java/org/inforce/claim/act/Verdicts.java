package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

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
      case BLOCK, STAY -> stop(act, match, object, agent);
      case LIFT ->
          match.has("lapse") && instrument(object) && agent.makesLaw()
              ? Optional.of(object.happening(EventType.EXPIRED, Effect.UNKNOWN))
              : lift(match, object, agent);
      case STRIKE -> strike(object, agent);
      case UPHOLD -> uphold(object, agent);
      case ALLOW -> allow(object, agent);
      case KEEP -> keep(match, object, agent);
      case GRANT ->
          // "The attorney general won an order that blocks the rule": a court gave it.
          grant(object, match.has("won") && agent == AgentKind.EXECUTIVE ? AgentKind.PARTY : agent);
      case DENY -> Pleas.deny(object, agent);
      case EXTEND -> extend(object, agent);
      case NARROW -> narrow(object, agent);
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
          when(
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
      case FILE -> Pleas.file(match, object, agent);
      case HEAR -> Pleas.hear(object, agent);
      case SCHEDULE ->
          when(object.kind() == Kind.HEARING, object, EventType.HEARING_SCHEDULED, Effect.UNKNOWN);
      case DISMISS ->
          match.has("done")
              ? Optional.of(object.happening(EventType.DISMISSED, Effect.UNKNOWN))
              : Pleas.dismiss(object);
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
      case INTRODUCE ->
          when(
              instrument(object) && !agent.mayDecide(),
              object,
              EventType.INTRODUCED,
              Effect.UNKNOWN);
      case PASS ->
          when(
              (instrument(object) || match.has("sure") && object.kind() == Kind.NONE)
                  && (agent == AgentKind.LEGISLATURE || agent == AgentKind.INSTRUMENT),
              object,
              EventType.PASSED,
              Effect.UNKNOWN);
      case SIGN ->
          // A judge's signature makes an order that stops something.
          object.kind() == Kind.ORDER && object.effect() == Effect.STOPS && agent == AgentKind.COURT
              ? grant(object, agent)
              : when(
                  instrument(object) && !agent.mayDecide() && agent != AgentKind.LEGISLATURE,
                  object,
                  EventType.ENACTED,
                  Effect.UNKNOWN);
      case ENACT ->
          when(instrument(object) && !agent.mayDecide(), object, EventType.ENACTED, Effect.UNKNOWN);
      case ISSUE ->
          when(
              instrument(object)
                  && !agent.mayDecide()
                  && agent != AgentKind.PARTY
                  && agent != AgentKind.LEGISLATURE,
              object,
              EventType.ISSUED,
              Effect.UNKNOWN);
      case VETO ->
          when(
              instrument(object) && agent != AgentKind.PARTY && !agent.mayDecide(),
              object,
              EventType.VETOED,
              Effect.UNKNOWN);
      case DELAY -> delay(object, agent);
      case AMEND ->
          when(instrument(object) && agent.makesLaw(), object, EventType.AMENDED, Effect.UNKNOWN);
      case RESCIND ->
          agent == AgentKind.COURT
              ? strike(object, agent)
              : when(
                  instrument(object)
                      && (agent.makesLaw() || agent == AgentKind.UNKNOWN && match.has("issuer")),
                  object,
                  EventType.RESCINDED,
                  Effect.STOPS);
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

  private static Optional<Meaning> stop(Act act, Match match, Meaning object, AgentKind agent) {
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
        yield when(
            agent == AgentKind.EXECUTIVE && !match.has("instrument"),
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
          match.can(Act.DISMISS) ? Optional.empty() : Optional.of(object.noEvent(Effect.UNKNOWN));
      case NONE ->
          when(
              agent == AgentKind.COURT && act == Act.BLOCK && !match.has("named")
                  || match.has("by-order"),
              object.with(order),
              EventType.ENJOINED,
              Effect.STOPS);
    };
  }

  private static Optional<Meaning> lift(Match match, Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          switch (object.effect()) {
            case STOPS, UNKNOWN ->
                // "The governor let her emergency order lapse": what an issuer ends is its own.
                agent.makesLaw()
                    ? when(match.has("lapse"), object, EventType.EXPIRED, Effect.STOPS)
                    : Optional.of(object.happening(EventType.ORDER_LIFTED, Effect.FREES));
            case FREES -> Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS));
          };
      case RULING ->
          when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              object.event().filter(EventType.STRUCK_DOWN::equals).isPresent()
                  ? EventType.UPHELD
                  : EventType.ORDER_LIFTED,
              Effect.FREES);
      case INSTRUMENT ->
          // "The health officer lifted her order": its issuer takes it back.
          agent == AgentKind.EXECUTIVE && match.cues().getFirst().phrase().equals("lift")
              ? Optional.of(object.happening(EventType.RESCINDED, Effect.STOPS))
              : when(
                  agent.mayDecide() || agent == AgentKind.UNKNOWN && match.has("of-courts"),
                  object,
                  EventType.STRUCK_DOWN,
                  Effect.STOPS);
      case SUIT ->
          when(
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

  private static Optional<Meaning> strike(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case INSTRUMENT ->
          when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.STRUCK_DOWN,
              Effect.STOPS);
      case ORDER -> Optional.of(object.happening(EventType.ORDER_LIFTED, Effect.FREES));
      case RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  private static Optional<Meaning> uphold(Meaning object, AgentKind agent) {
    boolean court = agent.mayDecide() || agent == AgentKind.UNKNOWN;
    return switch (object.kind()) {
      case INSTRUMENT -> when(court, object, EventType.UPHELD, Effect.FREES);
      case ORDER, RULING, HAPPENING -> Optional.of(object.noEvent(object.effect()));
      case REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, NONE -> Optional.empty();
    };
  }

  private static Optional<Meaning> allow(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case INSTRUMENT -> when(agent.mayDecide(), object, EventType.ORDER_STAYED, Effect.FREES);
      case ORDER ->
          switch (object.effect()) {
            case STOPS, UNKNOWN ->
                when(agent.mayDecide(), object, EventType.ENJOINED, Effect.STOPS);
            case FREES -> when(agent.mayDecide(), object, EventType.ORDER_STAYED, Effect.FREES);
          };
      case RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.of(object.noEvent(Effect.UNKNOWN));
    };
  }

  private static Optional<Meaning> keep(Match match, Meaning object, AgentKind agent) {
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

  private static Optional<Meaning> grant(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          switch (object.effect()) {
            case STOPS, UNKNOWN ->
                agent.makesLaw()
                    ? when(agent == AgentKind.EXECUTIVE, object, EventType.DELAYED, Effect.UNKNOWN)
                    : when(
                        agent != AgentKind.INSTRUMENT && agent != AgentKind.SUIT,
                        object,
                        EventType.ENJOINED,
                        Effect.STOPS);
            case FREES -> Optional.of(object.happening(EventType.ORDER_STAYED, Effect.FREES));
          };
      case REQUEST ->
          switch (object.effect()) {
            case STOPS -> Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS));
            case FREES -> Optional.of(object.happening(EventType.ORDER_STAYED, Effect.FREES));
            case UNKNOWN -> Optional.of(object.noEvent(Effect.UNKNOWN));
          };
      case REVIEW ->
          when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.REVIEW_GRANTED,
              Effect.UNKNOWN);
      case INSTRUMENT, RULING, SUIT, APPEAL, HEARING, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  private static Optional<Meaning> extend(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          when(
              // "Kub, who had stretched his order": a name that does what only judges do is one.
              agent.mayDecide() || agent == AgentKind.UNKNOWN || agent == AgentKind.PARTY,
              object,
              EventType.ORDER_EXTENDED,
              object.effect());
      case DEADLINE -> when(!agent.mayDecide(), object, EventType.DELAYED, Effect.UNKNOWN);
      case INSTRUMENT -> when(agent.makesLaw(), object, EventType.AMENDED, Effect.UNKNOWN);
      case RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  private static Optional<Meaning> narrow(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case ORDER ->
          when(
              agent.mayDecide() || agent == AgentKind.UNKNOWN,
              object,
              EventType.ORDER_NARROWED,
              Effect.UNKNOWN);
      case INSTRUMENT -> when(agent.makesLaw(), object, EventType.AMENDED, Effect.UNKNOWN);
      case RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, DEADLINE, PROCEEDINGS, HAPPENING, NONE ->
          Optional.empty();
    };
  }

  private static Optional<Meaning> delay(Meaning object, AgentKind agent) {
    return switch (object.kind()) {
      case INSTRUMENT, DEADLINE ->
          agent.mayDecide()
              ? Optional.of(object.happening(EventType.ENJOINED, Effect.STOPS))
              : when(agent != AgentKind.PARTY, object, EventType.DELAYED, Effect.UNKNOWN);
      case NONE -> when(agent == AgentKind.EXECUTIVE, object, EventType.DELAYED, Effect.UNKNOWN);
      case ORDER, RULING, REQUEST, SUIT, APPEAL, HEARING, REVIEW, PROCEEDINGS, HAPPENING ->
          Optional.empty();
    };
  }
}
