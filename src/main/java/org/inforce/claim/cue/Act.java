package org.inforce.claim.cue;

import java.util.EnumSet;
import java.util.Set;
import org.inforce.model.Coded;

/// What a word or phrase of the law does or is. An act has an object, and the object is an
/// instrument or another act, so that the meaning of "vacated the stay of the injunction" follows
/// from its parts.
public enum Act implements Coded {
  /// Stops its object: block, halt, enjoin, put on hold.
  BLOCK,
  /// Stays its object.
  STAY,
  /// Ends its object: lift, dissolve, vacate, reverse, throw out.
  LIFT,
  /// Holds its object invalid: strike down, declare unconstitutional.
  STRIKE,
  /// Holds its object valid, or lets a ruling stand: uphold, affirm.
  UPHOLD,
  /// Lets its object run: reinstate, allow to take effect, clear the way for.
  ALLOW,
  /// Leaves its object as it is: keep in place, let stand.
  KEEP,
  /// Gives what its object is: grant, issue, enter.
  GRANT,
  /// Refuses what its object is: deny, decline, reject.
  DENY,
  /// Prolongs its object.
  EXTEND,
  /// Cuts its object back.
  NARROW,
  /// Asks for its object: ask, seek, move for.
  REQUEST,
  /// Puts its object before a court: file, lodge, bring.
  FILE,
  /// Brings a suit.
  SUE,
  /// Takes a ruling to a higher court.
  APPEAL,
  /// Hears or agrees to hear a case.
  HEAR,
  /// Sets a hearing or ruling for a day.
  SCHEDULE,
  /// Ends a suit: dismiss, drop.
  DISMISS,
  /// Ends a suit by agreement.
  SETTLE,
  /// Decides a question: rule, hold, find.
  RULE,
  /// Introduces a bill or proposes a rule.
  INTRODUCE,
  /// Passes a bill.
  PASS,
  /// Makes a law by signature.
  SIGN,
  /// Makes law in another way: enact, become law.
  ENACT,
  /// Makes an order, rule or policy: issue, finalize, announce.
  ISSUE,
  /// Refuses a bill.
  VETO,
  /// Begins to bind: take effect.
  EFFECT,
  /// Puts off: delay, postpone.
  DELAY,
  /// Changes the text of its object.
  AMEND,
  /// Withdraws what one has made: rescind, repeal.
  RESCIND,
  /// Lapses.
  EXPIRE,
  /// Does what another was just told to have done: do the same, follow suit.
  SAME,
  /// Says that its object will or should be: plan, expect, vow.
  PLAN,
  /// Reports somebody's words: say, argue.
  SAY,
  /// Applies an instrument: enforce, carry out. Transparent to what is done to it.
  ENFORCE,
  /// A noun: an injunction, order or hold that stops something.
  INJUNCTION,
  /// A noun: a stay.
  A_STAY,
  /// A noun: a ruling, decision or judgment.
  RULING,
  /// A noun: a motion, request or application.
  A_REQUEST,
  /// A noun: a suit or challenge.
  SUIT,
  /// A noun: an appeal.
  AN_APPEAL,
  /// A noun: a hearing or argument.
  A_HEARING,
  /// A noun: review by a higher court, certiorari.
  REVIEW,
  /// A noun: a deadline, effective or compliance date.
  DEADLINE,
  /// A noun: proceedings, discovery, briefing: what a stay leaves without effect on the instrument.
  PROCEEDINGS,
  /// Judges its object invalid: unconstitutional, unlawful.
  INVALID,
  /// Judges its object valid: constitutional, lawful.
  VALID;

  /// What courts do with a law, with an order, with a suit.
  private static final Set<Act> OF_COURTS =
      EnumSet.of(
          BLOCK, STAY, LIFT, STRIKE, UPHOLD, ALLOW, KEEP, GRANT, DENY, EXTEND, NARROW, DISMISS,
          HEAR);

  public boolean isOfCourts() {
    return OF_COURTS.contains(this);
  }

  /// True for things rather than doings.
  public boolean isThing() {
    return compareTo(INJUNCTION) >= 0 && compareTo(PROCEEDINGS) <= 0;
  }
}
