package org.inforce.cli;

import java.util.Map;
import org.inforce.model.LegalStatus;

/// Colours on a terminal, or none: for a file, a pipe, or where NO_COLOR (no-color.org) is set.
public record Paint(boolean on) {
  private static final String END = "\u001b[0m";

  /// @param terminal whether a person's terminal is written to
  public static Paint of(boolean terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Paint(terminal && !refused);
  }

  /// In the colour of a status: green binds, amber binds in part or soon, red is stopped by a
  /// court, grey is gone.
  public String status(LegalStatus status, String text) {
    return switch (status) {
      case IN_FORCE -> painted("32;1", text);
      case PARTLY_BLOCKED -> painted("33;1", text);
      case PROPOSED, NOT_YET_EFFECTIVE -> painted("36;1", text);
      case BLOCKED, STRUCK_DOWN -> painted("31;1", text);
      case RESCINDED, EXPIRED, FAILED -> painted("90;1", text);
    };
  }

  public String strong(String text) {
    return painted("1", text);
  }

  public String faint(String text) {
    return painted("2", text);
  }

  private String painted(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + END : text;
  }
}
