package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Instrument;
import org.inforce.model.Quote;
import org.inforce.timeline.ObligationState;

/// Something with a day that lies ahead.
///
/// @param text what, in a few words
/// @param standing of an obligation; empty for the rest
public record Due(
    LocalDate day,
    Kind kind,
    Instrument instrument,
    String text,
    Optional<ObligationState.Standing> standing,
    Quote quote) {
  /// What is due, or, of a change whose day has come, what became of it.
  public String text(LocalDate today) {
    boolean past = kind == Kind.CHANGE && !day.isAfter(today);
    return past ? text.replaceFirst("^becomes ", "became ") : text;
  }

  /// What sort of day it is.
  public enum Kind implements Coded {
    /// Somebody must do something by then.
    OBLIGATION,
    /// A hearing, argument or ruling is set for it.
    HEARING,
    /// A status changes by what is known already.
    CHANGE
  }
}
