package org.inforce.claim.scan;

import org.inforce.model.Coded;

/// What those who act can do to an instrument.
public enum ActorKind implements Coded {
  /// A court, judge or panel.
  JUDGE,
  LEGISLATURE,
  /// A governor, mayor, president, agency or its officers.
  EXECUTIVE,
  /// Anybody else: a litigant, a group, a lawyer.
  PARTY,
  /// he, she, it, they.
  PRONOUN
}
