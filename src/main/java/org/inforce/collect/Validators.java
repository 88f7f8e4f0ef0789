package org.inforce.collect;

import java.util.Optional;

/// What a server gave to recognise its last answer by (RFC 9110 section 8.8), word by word.
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /// Nothing is known yet.
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
