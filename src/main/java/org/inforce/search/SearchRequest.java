package org.inforce.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A question to the index.
///
/// @param words as typed: words, "phrases", identifiers in any usual spelling, `-unwanted`,
///   `status:blocked`, `court:ca9`, `in:California`, `judge:vole`, `after:2026-01-01`,
///   `before:2026-02-01`, `as-of:2026-02-10`, `known:2026-02-12`, `sort:newest`; empty finds
///   everything
/// @param filters for each facet the codes of which one must match
/// @param from the first day, of publication or effect
/// @param to the last day
/// @param asOf the day for which the status is asked and shown; else today's
/// @param knownOn only what was learned by the end of this day (UTC) is found, as it was known
///   then; else all that is known
/// @param offset how many answers to leave out
/// @param size how many answers to give, at most {@link #MOST}
public record SearchRequest(
    String words,
    Map<Facet, Set<String>> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> asOf,
    Optional<LocalDate> knownOn,
    Order order,
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

  /// The first ten answers, what fits best first.
  public static SearchRequest of(String words) {
    return new SearchRequest(
        words,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Order.RELEVANCE,
        0,
        10);
  }

  /// The same, narrowed to answers with this code, or another one given before for the facet.
  public SearchRequest with(Facet facet, String code) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(filters);
    Set<String> codes = new TreeSet<>(more.getOrDefault(facet, Set.of()));
    codes.add(code);
    more.put(facet, codes);
    return new SearchRequest(words, more, from, to, asOf, knownOn, order, offset, size);
  }

  /// The same, for another page.
  public SearchRequest page(int newOffset, int newSize) {
    return new SearchRequest(words, filters, from, to, asOf, knownOn, order, newOffset, newSize);
  }

  /// The same, within days of publication or effect.
  public SearchRequest between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new SearchRequest(words, filters, first, last, asOf, knownOn, order, offset, size);
  }

  /// The same, with the status as of a day.
  public SearchRequest asOf(Optional<LocalDate> day) {
    return new SearchRequest(words, filters, from, to, day, knownOn, order, offset, size);
  }

  /// The same, by what was known on a day.
  public SearchRequest knownOn(Optional<LocalDate> day) {
    return new SearchRequest(words, filters, from, to, asOf, day, order, offset, size);
  }

  /// The same, in another order.
  public SearchRequest in(Order newOrder) {
    return new SearchRequest(words, filters, from, to, asOf, knownOn, newOrder, offset, size);
  }

  /// The same, in other words.
  public SearchRequest reworded(String other) {
    return new SearchRequest(other, filters, from, to, asOf, knownOn, order, offset, size);
  }

  /// The words and phrases alone, without what stands before a colon.
  public String question() {
    Words typed = Words.of(words);
    return String.join(
        " ", Stream.concat(Stream.of(typed.plain()), typed.phrases().stream()).toList());
  }

  /// The day for which the status is asked, chosen or typed.
  public Optional<LocalDate> day() {
    return asOf.or(() -> Words.of(words).asOf());
  }

  /// The day by whose knowledge it is asked, chosen or typed.
  public Optional<LocalDate> known() {
    return knownOn.or(() -> Words.of(words).knownOn());
  }

  /// The day for which a status is shown: that of the knowledge where no other is asked for; empty
  /// for today's.
  public Optional<LocalDate> statusDay() {
    return day().or(this::known);
  }

  /// The whole question as one line that could have been typed, so that what is shown can be saved
  /// and asked again: `mask status:blocked publisher:"The Courier" after:2026-01-01`.
  public String typed() {
    StringJoiner typed = new StringJoiner(" ");
    if (!words.isBlank()) {
      typed.add(words.strip());
    }
    for (Facet facet : Facet.values()) {
      filters.getOrDefault(facet, Set.of()).stream()
          .sorted()
          .forEach(code -> typed.add(facet.code() + ":" + quoted(code)));
    }
    from.ifPresent(day -> typed.add("after:" + day));
    to.ifPresent(day -> typed.add("before:" + day));
    asOf.ifPresent(day -> typed.add("as-of:" + day));
    knownOn.ifPresent(day -> typed.add("known:" + day));
    if (order != Order.RELEVANCE) {
      typed.add("sort:" + order.code());
    }
    return typed.toString();
  }

  private static String quoted(String code) {
    return code.chars().anyMatch(c -> Character.isWhitespace(c) || c == '"')
        ? '"' + code.replace('"', ' ') + '"'
        : code;
  }
}
