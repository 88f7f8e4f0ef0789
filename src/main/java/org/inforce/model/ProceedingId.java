package org.inforce.model;

/// Names one proceeding.
///
/// @param value not blank
public record ProceedingId(String value) implements Comparable<ProceedingId> {
  public ProceedingId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank ProceedingId");
    }
  }

  @Override
  public int compareTo(ProceedingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
