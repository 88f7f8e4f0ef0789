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

  /// True of a text that is the id of a case and not of an instrument: it holds that of its
  /// instrument, a stroke, and its own.
  public static boolean isOne(String id) {
    return id.indexOf('/') > 0;
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
