package org.inforce.model;

import java.util.List;

/// A match that is not sure, with its rivals, for a person to decide.
///
/// @param id stable for the same question
/// @param question one sentence
/// @param choices the rivals, the one taken for now first
public record ReviewItem(String id, String question, List<String> choices, List<Quote> evidence) {
  public ReviewItem {
    choices = List.copyOf(choices);
    evidence = List.copyOf(evidence);
  }
}
