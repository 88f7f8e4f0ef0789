package org.inforce.model;

/// A stretch of a document's text, in UTF-16 units, end exclusive.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The words it covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /// By start; of two that start together the longer comes first.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
