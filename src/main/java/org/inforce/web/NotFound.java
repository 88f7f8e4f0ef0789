package org.inforce.web;

import java.io.Serial;

/// There is nothing of that name; the message says so to the reader.
final class NotFound extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Whether the page is there if no day is asked for.
  private final boolean onAnotherDay;

  NotFound(String message) {
    this(message, false);
  }

  private NotFound(String message, boolean onAnotherDay) {
    super(message);
    this.onAnotherDay = onAnotherDay;
  }

  /// There is nothing of it on the day that was asked for.
  static NotFound byThen() {
    return new NotFound("Nothing was known of it by then.", true);
  }

  boolean isOnAnotherDay() {
    return onAnotherDay;
  }
}
