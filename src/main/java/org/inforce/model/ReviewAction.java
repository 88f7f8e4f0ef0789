package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// What somebody says about a match of documents to instruments.
public sealed interface ReviewAction {
  /// The match is right.
  ///
  /// @param item id of the question
  /// @param choice the id of one of its rivals; may be left out where one was taken or there is but
  ///   one
  record Accept(String item, Optional<String> choice) implements ReviewAction {}

  /// None of the rivals is right.
  record Reject(String item) implements ReviewAction {}

  /// What these documents tell is told of another instrument.
  record Split(InstrumentId instrument, List<DocumentId> documents) implements ReviewAction {
    public Split {
      documents = List.copyOf(documents);
    }
  }

  /// Two instruments are one. It keeps the id of the one that was told of first.
  record Merge(InstrumentId one, InstrumentId other) implements ReviewAction {}

  /// An earlier decision does not hold any more.
  ///
  /// @param decision its number
  record Undo(long decision) implements ReviewAction {}

  /// Its name in commands, addresses and answers.
  default String code() {
    return switch (this) {
      case Accept _ -> "accept";
      case Reject _ -> "reject";
      case Split _ -> "split";
      case Merge _ -> "merge";
      case Undo _ -> "undo";
    };
  }
}
