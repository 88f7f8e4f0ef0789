package org.inforce.model;

import java.util.List;

/// A match that is not sure, with its rivals, for a person to decide.
///
/// @param id stable for the same question
/// @param question one sentence
/// @param subject the mention that may speak of one of the rivals
/// @param rivals the instruments or cases that it may be, the one taken for now first
/// @param taken true if the first rival is taken for now, false if none is
public record ReviewItem(
    String id,
    String question,
    MentionKey subject,
    List<Rival> rivals,
    boolean taken,
    List<Quote> evidence) {
  public ReviewItem {
    rivals = List.copyOf(rivals);
    evidence = List.copyOf(evidence);
  }

  /// One answer to the question.
  ///
  /// @param id of an instrument or a case
  /// @param mention that speaks of it
  public record Rival(String id, MentionKey mention) {}

  /// The ids of the rivals, the one taken for now first.
  public List<String> choices() {
    return rivals.stream().map(Rival::id).distinct().toList();
  }
}
