package org.inforce.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A question to the index.
///
/// @param words as typed: words, "phrases", identifiers in any usual spelling, `status:blocked`,
///   `after:2026-01-01`, `before:2026-02-01`; empty finds everything
/// @param filters for each facet the codes of which one must match
/// @param from the first day, of publication or effect
/// @param to the last day
/// @param offset how many answers to leave out
/// @param size how many answers to give, at most {@link #MOST}
public record SearchRequest(
    String words,
    Map<Facet, Set<String>> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int offset,
    int size) {
  /// The most answers at once.
  public static final int MOST = 100;

  /// The deepest answer that can be asked for.
  public static final int DEEPEST = 10_000;

  private static final int LONGEST = 2_000;

  public SearchRequest {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach((facet, codes) -> copy.put(facet, Set.copyOf(codes)));
    filters = Map.copyOf(copy);
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("size " + size + " is not from 1 to " + MOST);
    }
    if (offset < 0 || offset + size > DEEPEST) {
      throw new IllegalArgumentException(
          "answers " + offset + " to " + (offset + size) + " are not within " + DEEPEST);
    }
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a query of " + words.length() + " characters is longer than " + LONGEST);
    }
  }

  /// The first ten answers.
  public static SearchRequest of(String words) {
    return new SearchRequest(words, Map.of(), Optional.empty(), Optional.empty(), 0, 10);
  }

  /// The same, narrowed to answers with this code, or another one given before for the facet.
  public SearchRequest with(Facet facet, String code) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(filters);
    Set<String> codes = new TreeSet<>(more.getOrDefault(facet, Set.of()));
    codes.add(code);
    more.put(facet, codes);
    return new SearchRequest(words, more, from, to, offset, size);
  }

  /// The same, for another page.
  public SearchRequest page(int newOffset, int newSize) {
    return new SearchRequest(words, filters, from, to, newOffset, newSize);
  }
}
