package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.inforce.model.Span;
import org.jspecify.annotations.Nullable;

/// Passages as plain text with marks; no markup is ever made here.
final class Snippets extends PassageFormatter {
  private static final int LONGEST = 400;

  private record All(List<Hit.Snippet> snippets) {}

  static List<Hit.Snippet> of(@Nullable Object formatted) {
    return formatted instanceof All(List<Hit.Snippet> snippets) ? snippets : List.of();
  }

  @Override
  public Object format(Passage[] passages, String content) {
    List<Hit.Snippet> snippets = new ArrayList<>();
    for (Passage passage : passages) {
      snippets.add(snippet(passage, content));
    }
    return new All(snippets);
  }

  private static Hit.Snippet snippet(Passage passage, String content) {
    int start = passage.getStartOffset();
    int firstMatch = passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : start;
    if (firstMatch - start > LONGEST / 2) {
      start = firstMatch - LONGEST / 4;
    }
    int end = Math.min(passage.getEndOffset(), start + LONGEST);
    String text = content.substring(start, end);
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = passage.getMatchStarts()[i];
      int to = passage.getMatchEnds()[i];
      if (from >= start && to <= end) {
        marks.add(new Span(from - start, to - start));
      }
    }
    return new Hit.Snippet(text.stripTrailing(), clipped(marks, text.stripTrailing().length()));
  }

  private static List<Span> clipped(List<Span> marks, int length) {
    return marks.stream().filter(mark -> mark.end() <= length).distinct().toList();
  }
}
