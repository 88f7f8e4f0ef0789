package org.inforce.model;

/// Names one source: the name of its row in `routes/sources.yaml`.
///
/// @param value not blank
public record SourceId(String value) implements Comparable<SourceId> {
  public SourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank SourceId");
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
