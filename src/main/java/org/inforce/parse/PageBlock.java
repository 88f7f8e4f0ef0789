package org.inforce.parse;

import org.jsoup.nodes.Element;

/// A paragraph, heading, item of a list or other stretch of text that stands apart on a page.
///
/// @param element the element that makes it stand apart
/// @param linked how many of its characters are links
record PageBlock(Element element, String text, int linked) {
  private static final int PROSE = 60;

  /// The part of it that is links, from 0 to 1.
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /// True for a sentence or more that is not a link.
  boolean isProse() {
    return linkShare() < 0.5 && (text.length() >= PROSE || text.length() >= 25 && endsSentence());
  }

  boolean endsSentence() {
    String end = text.strip();
    char last = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
    return ".!?…:\"”’»)".indexOf(last) >= 0;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
