package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// The sentences of a paragraph or list item.
final class Clauses {
  private static final int LONGEST = 4_000;
  private static final Pattern END = Pattern.compile("[.!?][”’\"')]{0,3}\\s+(?=[A-Z‘“(\"\\[])");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b(?:[A-Z]|U\\.S|D\\.C|No|Nos|Sec|Secs|Inc|Corp|Co|Ltd|v|vs|Mr|Mrs|Ms|Dr|Jr|Sr|St|Gov|Sen|Rep|Gen|Hon|Prof"
              + "|Ph\\.D|e\\.g|i\\.e|cf|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Art|Ch|Pub|Stat|Fed|Reg|Dept|Ave|approx|[ap]\\.m))$");

  private Clauses() {}

  /// Spans within the text, in order, between start and end.
  static List<Span> of(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text).region(within.start(), within.end());
    int from = within.start();
    while (end.find()) {
      String before = text.substring(Math.max(from, end.start() - 12), end.start());
      if (!ABBREVIATION.matcher(before).find()) {
        addCut(text, new Span(from, end.end()), sentences);
        from = end.end();
      }
    }
    if (from < within.end()) {
      addCut(text, new Span(from, within.end()), sentences);
    }
    return sentences;
  }

  /// A stretch longer than any sentence is cut at blanks, so that no input makes reading it slow.
  private static void addCut(String text, Span span, List<Span> sentences) {
    int from = span.start();
    for (int at = from; at < span.end(); at++) {
      if (at - from >= LONGEST && Character.isWhitespace(text.charAt(at))) {
        sentences.add(new Span(from, at));
        from = at;
      }
    }
    sentences.add(new Span(from, span.end()));
  }
}
