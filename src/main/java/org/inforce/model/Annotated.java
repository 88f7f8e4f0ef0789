package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// A document with everything found in its text, each list in reading order.
public record Annotated(
    Document document,
    List<Annotation.Sentence> sentences,
    List<Annotation.DateMention> dates,
    List<Annotation.Citation> citations,
    List<Annotation.CourtMention> courts) {
  public Annotated {
    sentences = List.copyOf(sentences);
    dates = List.copyOf(dates);
    citations = List.copyOf(citations);
    courts = List.copyOf(courts);
  }

  /// The sentence in which a stretch of the text stands whole; found by halving.
  public Optional<Annotation.Sentence> sentenceWith(Span stretch) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() < stretch.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(stretch)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }
}
