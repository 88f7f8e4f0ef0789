package org.inforce.search;

import org.inforce.model.Coded;

/// What sort of thing is found.
public enum What implements Coded {
  DOCUMENT,
  INSTRUMENT,
  CASE,
  EVENT,
  OBLIGATION
}
