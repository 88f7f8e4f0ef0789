package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/// What must be known of XML before anything reads it.
final class Xml {
  private static final Pattern BEFORE_ROOT = Pattern.compile("^(?s:\\s|<\\?.*?\\?>|<!--.*?-->)*");

  private Xml() {}

  /// Why it is not read: entities of its own can stand for any amount of text or for files and
  /// addresses elsewhere (CWE-776, CWE-611), and nesting without end exhausts any reader.
  static Optional<String> danger(String xml, int depth) {
    int declared = xml.indexOf("<!ENTITY");
    if (declared < 0) {
      declared = xml.toUpperCase(Locale.ROOT).indexOf("<!ENTITY");
    }
    if (declared >= 0 && xml.lastIndexOf("<!DOCTYPE", declared) >= 0) {
      return Optional.of("declares entities of its own, which are never expanded");
    }
    return deepest(xml) > depth
        ? Optional.of("is nested more than " + depth + " elements deep")
        : Optional.empty();
  }

  /// From the root element on, since some readers take no declaration after a comment.
  static String fromRoot(String xml) {
    return BEFORE_ROOT.matcher(xml).replaceFirst("");
  }

  /// How deep elements are nested; comments and CDATA are skipped.
  private static int deepest(String xml) {
    int depth = 0;
    int deepest = 0;
    int at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.length()) {
      int end = end(xml, at);
      char next = xml.charAt(at + 1);
      if (next == '/') {
        depth--;
      } else if (Character.isLetter(next) && xml.charAt(Math.max(at, end - 1)) != '/') {
        deepest = Math.max(deepest, ++depth);
      }
      at = xml.indexOf('<', Math.max(end, at + 1));
    }
    return deepest;
  }

  private static int end(String xml, int at) {
    int end;
    if (xml.startsWith("<!--", at)) {
      end = xml.indexOf("-->", at);
    } else if (xml.startsWith("<![CDATA[", at)) {
      end = xml.indexOf("]]>", at);
    } else {
      end = xml.indexOf('>', at);
    }
    return end < 0 ? xml.length() : end;
  }
}
