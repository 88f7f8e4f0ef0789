package org.inforce.deliver;

/// Text within HTML.
public final class Html {
  private Html() {}

  /// The text with the characters that mean something in HTML replaced.
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
