package org.inforce.resolve;

import java.util.List;

/// "The Act and its Reporting Rule": a name of one telling word, by which reports call what others
/// call by more words.
final class ShortName {
  private ShortName() {}

  /// True, of one that is known by such names alone, if the other is called by more words for the
  /// same kind of thing, that one among them, and reports tell of both beside the same act.
  static boolean isFor(KnownInstrument one, KnownInstrument other, List<KnownInstrument> all) {
    return one.names().stream().anyMatch(name -> other.everyName().anyMatch(o -> adds(o, name)))
        && all.stream()
            .filter(k -> k != one && k != other)
            .anyMatch(k -> shareDocument(k, one) && shareDocument(k, other));
  }

  /// True if it is known by such names alone.
  static boolean isKnownByOneWord(KnownInstrument one) {
    return !one.names().isEmpty()
        && one.identifierKeys().isEmpty()
        && one.everyName().allMatch(name -> Names.words(name).size() < 2);
  }

  private static boolean adds(String longer, String name) {
    return Names.words(name).size() == 1
        && Names.words(longer).size() > 1
        && Names.words(longer).containsAll(Names.words(name))
        && Names.head(longer).equals(Names.head(name));
  }

  private static boolean shareDocument(KnownInstrument one, KnownInstrument other) {
    return one.documents().stream().anyMatch(other.documents()::contains);
  }
}
