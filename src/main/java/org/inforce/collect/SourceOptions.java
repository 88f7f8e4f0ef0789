package org.inforce.collect;

import java.util.Optional;

/// What only some kinds of source have.
///
/// @param selector of a page: the part of it that is the document (CSS, as jsoup reads it)
/// @param user of a mailbox: who signs in
/// @param secret the name of the environment variable that holds the password or token
/// @param mark of mails: true to mark as seen what was read; otherwise nothing is changed
public record SourceOptions(
    Optional<String> selector, Optional<String> user, Optional<String> secret, boolean mark) {
  public static final SourceOptions NONE =
      new SourceOptions(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
