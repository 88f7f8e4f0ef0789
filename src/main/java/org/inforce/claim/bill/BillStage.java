package org.inforce.claim.bill;

import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.EventType;

/// How far an action brings a bill or resolution, after the steps of a legislature (for Congress:
/// How Our Laws Are Made, H. Doc. 110-49).
public enum BillStage implements Coded {
  INTRODUCED(EventType.INTRODUCED),
  /// To a committee.
  REFERRED,
  /// Within a committee, to a part of it.
  REFERRED_SUBCOMMITTEE,
  /// Hearings, mark-up and whatever else a committee does with it.
  COMMITTEE,
  /// A committee has voted to report it.
  ORDERED_REPORTED,
  REPORTED,
  /// Taken from a committee that has not reported it.
  DISCHARGED,
  /// Placed on a calendar, so that it may be called up.
  CALENDAR,
  /// Come from the other chamber.
  RECEIVED,
  /// Debate and procedure of a chamber.
  FLOOR,
  /// An amendment offered, agreed to, withdrawn or refused.
  AMENDMENT,
  /// A vote to end debate.
  CLOTURE,
  /// By one chamber; an action tells no more.
  PASSED(EventType.PASSED),
  /// Bargaining between the chambers over their amendments.
  RESOLVING,
  /// One chamber agrees to what the other made of it.
  CONCURRED(EventType.PASSED),
  /// Written out as passed by both chambers.
  ENROLLED,
  PRESENTED,
  SIGNED(EventType.ENACTED),
  /// Became law, or was filed and numbered as one.
  ENACTED(EventType.ENACTED),
  VETOED(EventType.VETOED),
  /// Parts of it alone: the rest becomes law.
  LINE_ITEM_VETO,
  /// What a chamber does with a veto before it votes.
  VETO_CONSIDERED,
  /// One chamber has passed it over the veto.
  OVERRIDDEN(EventType.PASSED),
  /// The veto stands.
  SUSTAINED(EventType.VETOED),
  /// Rejected on passage, or dead.
  FAILED(EventType.VETOED),
  /// Lost a vote that does not end it, e.g. to suspend the rules.
  VOTE_FAILED,
  /// Takes effect as law.
  EFFECTIVE(EventType.EFFECTIVE),
  /// No step.
  OTHER;

  private final Optional<EventType> event;

  BillStage() {
    this.event = Optional.empty();
  }

  BillStage(EventType event) {
    this.event = Optional.of(event);
  }

  /// What it means for the bill as an instrument; most steps change nothing.
  public Optional<EventType> event() {
    return event;
  }
}
