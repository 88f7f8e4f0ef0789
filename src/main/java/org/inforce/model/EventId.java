package org.inforce.model;

/// Names one happening on a timeline.
///
/// @param value not blank
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank EventId");
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
