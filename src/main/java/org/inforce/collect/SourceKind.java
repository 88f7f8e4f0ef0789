package org.inforce.collect;

import org.inforce.model.Coded;

/// The kinds of source: each has a route template of its name in `routes/`.
public enum SourceKind implements Coded {
  /// A folder that files are put into.
  FOLDER,
  /// RSS, Atom or JSON Feed over HTTP, an item a document.
  FEED,
  /// A page or file over HTTP that is a document as a whole.
  PAGE;

  /// True if it is asked over the network.
  public boolean isRemote() {
    return switch (this) {
      case FOLDER -> false;
      case FEED, PAGE -> true;
    };
  }
}
