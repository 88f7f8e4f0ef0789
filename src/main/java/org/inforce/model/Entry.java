package org.inforce.model;

import java.util.Map;

/// One entry of a docket, feed or listing, with the fields of its source: e.g. `docket_number`,
/// `case_name`, `court`.
///
/// @param text what the entry says, plain
/// @param fields by the source's own names, in reading order; absent ones are left out
public record Entry(String text, Map<String, String> fields) {
  public Entry {
    fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
  }
}
