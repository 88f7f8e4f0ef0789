package org.inforce.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Parts of addresses.
final class Links {
  private static final Pattern PAGE =
      Pattern.compile("^(?:https?://[^/]+)?/(?:instrument|case)/([^?#]+)");

  private Links() {}

  /// A text as the end of an address, in which slashes stay.
  static String path(String text) {
    return encoded(text).replace("%2F", "/");
  }

  /// The id in the address of a law's or case's page; what is no such address as it is.
  ///
  /// @throws BadQuestion if the address encodes nothing
  static String idIn(String text) {
    Matcher page = PAGE.matcher(text);
    try {
      return page.find() ? URLDecoder.decode(page.group(1), StandardCharsets.UTF_8) : text;
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("'" + text + "' is no address of a page: " + e.getMessage() + ".");
    }
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
