package org.inforce.collect;

import java.nio.file.Path;
import java.util.Optional;

/// What only some kinds of source have.
///
/// @param selector of a page: the part of it that is the document (CSS, as jsoup reads it)
/// @param user of a mailbox: who signs in
/// @param secret the name of the environment variable that holds the password or token
/// @param bearer of a mailbox: true if the secret is an OAuth 2.0 access token (XOAUTH2)
/// @param trust of a mailbox: a file of certificates in PEM, to be believed in place of the usual
/// @param mark of mails: true to mark as seen what was read; otherwise nothing is changed
public record SourceOptions(
    Optional<String> selector,
    Optional<String> user,
    Optional<String> secret,
    boolean bearer,
    Optional<Path> trust,
    boolean mark) {
  public static final SourceOptions NONE =
      new SourceOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), false);
}
