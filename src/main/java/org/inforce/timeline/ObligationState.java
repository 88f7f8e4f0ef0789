package org.inforce.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Obligation;
import org.inforce.model.StatusEvent;

/// How an obligation stands at the end of a day.
///
/// @param since the first day on which it stands so
/// @param due the day that counts now: as set, or as moved
/// @param deadlines what became of its day, in order
/// @param because the events that decide it; empty while nothing has touched it
/// @param reason one sentence for the reader
public record ObligationState(
    Obligation obligation,
    Standing standing,
    LocalDate since,
    Optional<LocalDate> due,
    List<Deadline> deadlines,
    List<StatusEvent> because,
    String reason) {
  public ObligationState {
    deadlines = List.copyOf(deadlines);
    because = List.copyOf(because);
  }

  /// Whether it must be met.
  public enum Standing implements Coded {
    /// Its instrument is made and not in effect yet; it must be prepared for.
    COMING,
    /// It waits for something to happen.
    WAITING,
    /// It must be met.
    OPEN,
    /// A court has stopped its instrument.
    PAUSED,
    /// Its instrument is gone.
    ENDED;
  }

  /// One entry in the life of a deadline.
  ///
  /// @param on when it happened
  /// @param due the day from then on; empty if there is none any more
  /// @param event which brought it about; empty for the setting of the day
  public record Deadline(
      Kind kind, LocalDate on, Optional<LocalDate> due, Optional<StatusEvent> event) {
    /// What happened to the day.
    public enum Kind implements Coded {
      /// The day was set.
      SET,
      /// Its issuer put it off to another day.
      MOVED,
      /// Its issuer put it off, and no new day is known.
      PUT_OFF,
      /// A court stopped the instrument before the day.
      PAUSED,
      /// The instrument may be applied again.
      RESUMED,
      /// The instrument is gone.
      MOOT;
    }
  }
}
