package org.inforce.model;

/// Where the date of a claim comes from.
public enum DateBasis implements Coded {
  /// The sentence gives it.
  STATED,
  /// The sentence is the news of the day and gives none: the day of publication is taken for it.
  PUBLICATION,
  /// Another sentence of the document about the same happening gives it.
  CONTEXT,
  /// The sentence tells it as done and gives no day: the date, if any, is that of the news, by
  /// which it was done.
  REPORTED,
  /// There is none.
  NONE
}
