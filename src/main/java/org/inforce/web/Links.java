package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Parts of addresses.
final class Links {
  private Links() {}

  /// A text as the end of an address, in which slashes stay.
  static String path(String text) {
    return encoded(text).replace("%2F", "/");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
