package org.inforce.parse;

/// The sorts of content that are read in different ways. What a file is called or said to be does
/// not matter: its bytes decide.
enum Format {
  /// Nothing but blanks.
  EMPTY,
  HTML,
  /// RSS of any version, RDF or Atom.
  FEED,
  /// Any other XML.
  XML,
  /// JSON, also with comments.
  JSON,
  /// An e-mail with its headers.
  MAIL,
  /// Plain text.
  TEXT,
  /// Compressed or packed: never unpacked, since it may hold anything, in any amount.
  PACKED,
  /// PDF, office documents and whatever else is no text: read in a process of its own.
  BINARY
}
