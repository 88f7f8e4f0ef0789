package org.inforce.model;

import java.util.List;

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
}
