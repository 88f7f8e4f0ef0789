package org.inforce.annotate.date;

import java.util.List;

/// Parts of the day.
enum DayPart {
  MORNING("TMO"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI"),
  DAYTIME("TDT"),
  NOON("T12:00"),
  MIDNIGHT("T24:00");

  static final List<DayPart> ALL = List.of(values());

  private final String suffix;

  DayPart(String suffix) {
    this.suffix = suffix;
  }

  /// What a day's ISO value is followed by.
  String suffix() {
    return suffix;
  }
}
