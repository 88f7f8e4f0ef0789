package org.inforce.collect;

import java.util.Set;
import org.inforce.model.Coded;

/// The kinds of source: each that is looked at has a route template of its name in `routes/`.
public enum SourceKind implements Coded {
  /// A folder that files are put into.
  FOLDER,
  /// RSS, Atom or JSON Feed over HTTP, an item a document.
  FEED,
  /// A court's list of opinions over HTTP, a row a document.
  LISTING,
  /// A page or file over HTTP that is a document as a whole, or in one part of it.
  PAGE,
  /// A folder of mails on an IMAP server.
  MAILBOX,
  /// A folder of mails, a file each, as mail programs keep them.
  MAILDIR,
  /// Documents that programs bring to our own web server.
  WEBHOOK;

  /// True if it is asked over the network.
  public boolean isRemote() {
    return switch (this) {
      case FOLDER, MAILDIR, WEBHOOK -> false;
      case FEED, LISTING, PAGE, MAILBOX -> true;
    };
  }

  /// True if we look for what it has; false if it comes by itself.
  public boolean isLookedAt() {
    return this != WEBHOOK;
  }

  /// True if it brings many items, each a document, or a link to one.
  public boolean isOfItems() {
    return this == FEED || this == LISTING;
  }

  /// True if it is asked over HTTP, where the owner of the site is told who asks.
  boolean isWeb() {
    return schemes().contains("https");
  }

  /// The schemes that its address may have; empty for a folder.
  Set<String> schemes() {
    return switch (this) {
      case FOLDER, MAILDIR, WEBHOOK -> Set.of();
      case FEED, LISTING, PAGE -> Set.of("http", "https");
      case MAILBOX -> Set.of("imap", "imaps");
    };
  }

  /// The fields of a row that only some kinds have and this one may have.
  Set<String> options() {
    return switch (this) {
      case FOLDER, FEED, LISTING -> Set.of();
      case PAGE -> Set.of("selector");
      case MAILBOX -> Set.of("user", "secret", "auth", "trust", "mark");
      case MAILDIR -> Set.of("mark");
      case WEBHOOK -> Set.of("secret");
    };
  }
}
