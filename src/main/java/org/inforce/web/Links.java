package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Parts of addresses.
final class Links {
  private Links() {}

  /// A text as the end of an address, in which slashes stay.
  static String path(String text) {
    return encoded(text).replace("%2F", "/");
  }

  /// What stands behind the question mark of an address, written anew: a client may have encoded
  /// less than an address needs.
  static String question(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field ->
            field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
