package org.inforce.alert;

import org.inforce.model.Coded;

/// How often a subscription wants to hear.
public enum Frequency implements Coded {
  /// Five minutes after the first event of a group.
  IMMEDIATE,
  /// At 08:30 of each day.
  DAILY,
  /// At 08:30 of each Monday to Friday that is no federal holiday (5 U.S.C. 6103).
  BUSINESS_DAILY,
  /// The digest of each week, at 08:30 of the Monday after it.
  WEEKLY,
  /// Not at all; the feed and the page show it still.
  OFF;
}
