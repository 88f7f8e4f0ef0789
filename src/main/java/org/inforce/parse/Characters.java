package org.inforce.parse;

/// Makes text fit to be stored, searched and quoted: no control characters, no halves of surrogate
/// pairs, one kind of line end.
final class Characters {
  private Characters() {}

  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\t' || c == '\f' || !Character.isISOControl(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// On one line: each run of blanks, hard ones included, is one space; marks that are not seen are
  /// taken out.
  static String oneLine(String text) {
    return spaced(text).replace("\u00AD", "").replace("\u200B", "").replace("\uFEFF", "");
  }

  /// On one line, with its hints for hyphenation.
  static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
