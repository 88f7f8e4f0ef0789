package org.inforce.parse;

import java.util.Optional;

/// Text made from bytes.
///
/// @param note what a reader should know about the encoding: that it was guessed, or that some
///   bytes were none of its characters
record Decoded(String text, Optional<String> note) {}
