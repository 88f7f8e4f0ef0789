package org.inforce.store;

import org.inforce.model.Coded;

/// How a source is doing.
public enum SourceCondition implements Coded {
  /// It answers, and brings something as often as it does.
  ANSWERS,
  /// It is overdue against its own rhythm, or has not been asked as it should be.
  SILENT,
  /// It answers with what may be no answer: a page to sign in, an emptied feed, another type.
  SUSPECT,
  /// It did not answer when last asked.
  FAILING,
  /// Its row was taken away.
  UNWATCHED;

  /// True if somebody should look at it.
  public boolean isTrouble() {
    return switch (this) {
      case ANSWERS, UNWATCHED -> false;
      case SILENT, SUSPECT, FAILING -> true;
    };
  }
}
