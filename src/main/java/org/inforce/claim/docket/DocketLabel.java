package org.inforce.claim.docket;

import org.inforce.model.Coded;

/// The event that a docket entry records for the case or appeal as a whole.
public enum DocketLabel implements Coded {
  /// Nothing of the others.
  NONE,
  /// A paper that starts a case.
  COMPLAINT_FILED,
  /// Notice of appeal, appeal docketed, petition for review or certiorari.
  APPEAL_FILED,
  /// A motion for a temporary restraining order.
  MOTION_TRO,
  /// A motion for a preliminary injunction.
  MOTION_PI,
  /// A motion to stay proceedings, an order, a removal or a judgment.
  MOTION_STAY,
  TRO_GRANTED,
  TRO_DENIED,
  PI_GRANTED,
  PI_DENIED,
  /// A restraining order or injunction is extended, supplemented, changed or dissolved.
  INJUNCTION_MODIFIED,
  STAY_GRANTED,
  STAY_DENIED,
  STAY_LIFTED,
  MOTION_TO_DISMISS_GRANTED,
  MOTION_TO_DISMISS_DENIED,
  SUMMARY_JUDGMENT_GRANTED,
  SUMMARY_JUDGMENT_DENIED,
  /// Dismissed by the court otherwise than on a motion so called.
  DISMISSED,
  /// By notice, stipulation, joint or own motion.
  DISMISSED_VOLUNTARILY,
  SETTLED,
  /// To another court, division, district or multidistrict litigation.
  TRANSFERRED,
  JUDGMENT,
  /// Disposition by a reviewing court.
  AFFIRMED,
  /// Disposition by a reviewing court.
  REVERSED,
  /// By a reviewing court, or a court's own judgment set aside.
  VACATED,
  /// Sent back by a reviewing court, or to the state court it was removed from.
  REMANDED,
  MANDATE,
  CASE_CLOSED,
  /// A hearing, trial, conference, mediation or meeting of creditors is set or reset.
  HEARING_SET,
  /// A day or period by which somebody must act.
  DEADLINE_SET,
  DEADLINE_EXTENDED;
}
