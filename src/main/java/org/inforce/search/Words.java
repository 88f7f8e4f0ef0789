package org.inforce.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query as typed, taken apart: words, phrases, and what stands before a colon. Nothing typed is
/// an error: what is not understood is searched as words, with a note that says so.
///
/// @param without words and phrases, each typed with a minus before it
/// @param judges words of a judge's name
/// @param asOf the day for which the status is asked
/// @param knownOn the day by whose knowledge it is asked
record Words(
    String plain,
    List<String> phrases,
    List<String> without,
    Map<Facet, Set<String>> filters,
    Set<String> judges,
    Optional<LocalDate> after,
    Optional<LocalDate> before,
    Optional<LocalDate> asOf,
    Optional<LocalDate> knownOn,
    Optional<Order> order,
    List<String> notes) {

  /// Years have four figures: there are longer ones that no day can be added to.
  private static final int DAY_LENGTH = 10;

  /// `-`, then a field with its colon, then words in quotes or one word; each but the last may be
  /// missing.
  private static final Pattern PART =
      Pattern.compile("(-?)(?:(\\p{L}[\\p{L}-]*+):)?(?:\"([^\"]*+)\"|([^\\s\"]++))");

  /// What was not understood, without what became of it.
  List<String> problems() {
    return notes.stream().map(note -> note.replace(SO_WORD, "")).toList();
  }

  static Words of(String typed) {
    Reader reader = new Reader();
    Matcher part = PART.matcher(typed.replace('“', '"').replace('”', '"'));
    while (part.find()) {
      reader.part(
          !part.group(1).isEmpty(),
          Optional.ofNullable(part.group(2)),
          Optional.ofNullable(part.group(3)),
          Optional.ofNullable(part.group(4)));
    }
    return reader.words();
  }

  private static final String SO_WORD = "; it was searched as a word";

  private static final class Reader {
    private final StringBuilder plain = new StringBuilder();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private final Set<String> judges = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<LocalDate> after = Optional.empty();
    private Optional<LocalDate> before = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> knownOn = Optional.empty();
    private Optional<Order> order = Optional.empty();

    Words words() {
      return new Words(
          plain.toString().strip(),
          List.copyOf(phrases),
          List.copyOf(without),
          filters,
          judges,
          after,
          before,
          asOf,
          knownOn,
          order,
          List.copyOf(notes));
    }

    void part(
        boolean minus, Optional<String> field, Optional<String> quoted, Optional<String> word) {
      String value = quoted.or(() -> word).orElse("").strip();
      if (value.isEmpty()) {
        field.ifPresent(this::plain);
      } else if (field.isPresent() && !minus && understood(field.get(), value)) {
        return;
      } else if (minus) {
        field.ifPresent(without::add);
        without.add(value);
      } else {
        field.ifPresent(this::plain);
        if (quoted.isPresent()) {
          phrases.add(value);
        } else {
          plain(value);
        }
      }
    }

    private void plain(String word) {
      plain.append(' ').append(word);
    }

    private boolean understood(String name, String value) {
      Optional<QueryField> field = QueryField.named(name);
      if (field.isEmpty()) {
        notes.add("'" + name + ":' is no field" + SO_WORD);
        return false;
      }
      return switch (field.get()) {
        case QueryField.Narrows(Facet facet) -> narrow(facet, value);
        case QueryField.Own.AFTER -> day(value).map(d -> after = Optional.of(d)).isPresent();
        case QueryField.Own.BEFORE -> day(value).map(d -> before = Optional.of(d)).isPresent();
        case QueryField.Own.AS_OF -> day(value).map(d -> asOf = Optional.of(d)).isPresent();
        case QueryField.Own.KNOWN -> day(value).map(d -> knownOn = Optional.of(d)).isPresent();
        case QueryField.Own.JUDGE -> judges.addAll(JudgeNames.words(value)) || true;
        case QueryField.Own.SORT -> sort(value);
      };
    }

    private boolean narrow(Facet facet, String value) {
      String code = FacetCodes.of(facet, value);
      Optional<String> problem = FacetCodes.problem(facet, code, value);
      problem.ifPresent(why -> notes.add(why + SO_WORD));
      if (problem.isEmpty()) {
        filters.computeIfAbsent(facet, f -> new TreeSet<>()).add(code);
      }
      return problem.isEmpty();
    }

    private boolean sort(String value) {
      for (Order known : Order.values()) {
        if (known.code().equalsIgnoreCase(value)) {
          order = Optional.of(known);
          return true;
        }
      }
      notes.add("'" + value + "' is no order (relevance, newest, oldest)" + SO_WORD);
      return false;
    }

    private Optional<LocalDate> day(String value) {
      Optional<LocalDate> day;
      try {
        day = Optional.of(LocalDate.parse(value)).filter(d -> value.length() == DAY_LENGTH);
      } catch (DateTimeException e) {
        day = Optional.empty();
      }
      if (day.isEmpty()) {
        notes.add("'" + value + "' is no day like 2026-02-10" + SO_WORD);
      }
      return day;
    }
  }
}
