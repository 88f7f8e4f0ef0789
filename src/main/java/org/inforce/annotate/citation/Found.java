package org.inforce.annotate.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Span;

/// A citation while it is being read. Fields may still be added.
final class Found {
  private final String text;
  private final int start;
  private final int end;
  private final String kind;
  private final Map<String, String> fields = new LinkedHashMap<>();

  Found(String text, int start, int end, String kind) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.kind = kind;
  }

  /// Sets a field unless the value is empty or the field is set.
  Found with(String field, String value) {
    if (!value.isEmpty()) {
      fields.putIfAbsent(field, value);
    }
    return this;
  }

  /// Sets a field whatever it was.
  void replace(String field, String value) {
    fields.put(field, value);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String kind() {
    return kind;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  boolean isCase() {
    return kind.equals("case") || kind.equals("journal") || kind.equals("short-case");
  }

  Citation toCitation() {
    return new Citation(new Span(start, end), kind, text.substring(start, end), Map.copyOf(fields));
  }
}
