package org.inforce.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the answers of a source usually look like, so that one that looks different is doubted.
///
/// @param types media types of the last answers that were taken, the latest last
/// @param filled true if its feed has held items
/// @param empty true if its feed held none when last asked
/// @param emptyIsUsual true if its feed was empty before and filled again
public record UsualAnswer(List<String> types, boolean filled, boolean empty, boolean emptyIsUsual) {
  /// Never seen.
  public static final UsualAnswer FRESH = new UsualAnswer(List.of(), false, false, false);

  private static final int REMEMBERED = 5;

  public UsualAnswer {
    types = List.copyOf(types);
  }

  /// Why an answer of this media type is doubted. Another type is believed once it is usual.
  Optional<String> doubt(String mediaType) {
    String type = bare(mediaType);
    return usual()
        .filter(usual -> !usual.equals(type))
        .map(usual -> "brought " + type + " instead of " + usual);
  }

  private Optional<String> usual() {
    return new HashSet<>(types)
        .stream()
            .max(
                java.util.Comparator.<String>comparingInt(
                        type -> Collections.frequency(types, type))
                    .thenComparing(types::lastIndexOf));
  }

  /// Why a feed of so many items is doubted.
  Optional<String> doubt(int items) {
    return items == 0 && filled && !emptyIsUsual
        ? Optional.of("its feed has been emptied")
        : Optional.empty();
  }

  /// After a document of this media type.
  UsualAnswer typed(String mediaType) {
    List<String> next = new ArrayList<>(types);
    next.add(bare(mediaType));
    return new UsualAnswer(
        next.subList(Math.max(0, next.size() - REMEMBERED), next.size()),
        filled,
        empty,
        emptyIsUsual);
  }

  /// After a feed of so many items.
  UsualAnswer counted(int items) {
    boolean refilled = empty && filled && items > 0;
    return new UsualAnswer(types, filled || items > 0, items == 0, emptyIsUsual || refilled);
  }

  /// Without its parameters; the types of one format are one.
  private static String bare(String mediaType) {
    String type = mediaType.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    return type.equals("application/xhtml+xml") ? "text/html" : type;
  }
}
