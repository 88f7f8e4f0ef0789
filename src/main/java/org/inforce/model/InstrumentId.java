package org.inforce.model;

/// Names one instrument.
///
/// @param value not blank
public record InstrumentId(String value) implements Comparable<InstrumentId> {
  public InstrumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank InstrumentId");
    }
  }

  @Override
  public int compareTo(InstrumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
