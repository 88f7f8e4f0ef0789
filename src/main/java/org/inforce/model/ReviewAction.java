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

  /// What these documents tell of a court case, is told of another one.
  record SplitCase(ProceedingId proceeding, List<DocumentId> documents) implements ReviewAction {
    public SplitCase {
      documents = List.copyOf(documents);
    }
  }

  /// Two court cases about one instrument are one, such as two dockets that were consolidated. It
  /// keeps the id of the one that was told of first.
  record MergeCases(ProceedingId one, ProceedingId other) implements ReviewAction {}

  /// The splitting of an instrument or a case, by its id.
  static ReviewAction split(String id, List<DocumentId> documents) {
    return ProceedingId.isOne(id)
        ? new SplitCase(new ProceedingId(id), documents)
        : new Split(new InstrumentId(id), documents);
  }

  /// The merging of two instruments or two cases, by their ids.
  static ReviewAction merge(String one, String other) {
    return ProceedingId.isOne(one) || ProceedingId.isOne(other)
        ? new MergeCases(new ProceedingId(one), new ProceedingId(other))
        : new Merge(new InstrumentId(one), new InstrumentId(other));
  }

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
      case SplitCase _ -> "split-case";
      case MergeCases _ -> "merge-cases";
      case Undo _ -> "undo";
    };
  }
}
