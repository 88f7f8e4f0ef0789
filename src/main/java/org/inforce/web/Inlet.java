package org.inforce.web;

import java.net.URI;
import java.util.Optional;

/// The way in for documents that programs bring, as each other source brings its own.
public interface Inlet {
  /// Takes nothing.
  Inlet CLOSED =
      new Inlet() {
        @Override
        public Optional<String> token(String source) {
          return Optional.empty();
        }

        @Override
        public Receipt take(Delivery delivery) {
          throw new IllegalStateException("nothing is taken here");
        }
      };

  /// What a program must bring to be let in; empty if no source of this name takes documents.
  Optional<String> token(String source);

  /// Keeps what was brought: when this returns, it survives a crash and a power loss. It is read
  /// afterwards.
  Receipt take(Delivery delivery);

  /// @param mediaType as the program declared it
  /// @param address where the document is published
  /// @param key by which the program knows this delivery, however often it tries
  record Delivery(
      String source, String mediaType, Optional<URI> address, Optional<String> key, byte[] bytes) {}

  /// What became of a delivery.
  sealed interface Receipt {
    /// @param id of the document, of the first one if there are several; the same bytes always have
    ///   the same
    /// @param isNew false if it was brought before
    record Kept(String id, boolean isNew) implements Receipt {}

    /// The key was used before, for other bytes.
    record OtherContent() implements Receipt {}
  }
}
