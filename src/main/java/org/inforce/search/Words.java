package org.inforce.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A query as typed, taken apart: words, phrases, and what stands before a colon. Nothing typed is
/// an error: what is not understood is searched as words, with a note that says so.
record Words(
    String plain,
    List<String> phrases,
    Map<Facet, Set<String>> filters,
    Optional<LocalDate> after,
    Optional<LocalDate> before,
    List<String> notes) {

  static Words of(String typed) {
    return new Reader().read(typed);
  }

  private static final class Reader {
    private final StringBuilder plain = new StringBuilder();
    private final List<String> phrases = new ArrayList<>();
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private final List<String> notes = new ArrayList<>();
    private Optional<LocalDate> after = Optional.empty();
    private Optional<LocalDate> before = Optional.empty();

    Words read(String typed) {
      String[] parts = typed.replace('“', '"').replace('”', '"').split("\"", -1);
      for (int i = 0; i < parts.length; i++) {
        boolean quoted = i % 2 == 1 && i < parts.length - 1;
        if (quoted && !parts[i].isBlank()) {
          phrases.add(parts[i].strip());
        } else {
          words(parts[i]);
        }
      }
      return new Words(plain.toString().strip(), phrases, filters, after, before, notes);
    }

    private void words(String text) {
      for (String word : text.split("\\s+")) {
        int colon = word.indexOf(':');
        boolean understood =
            colon > 0
                && colon < word.length() - 1
                && field(word.substring(0, colon), word.substring(colon + 1));
        if (!understood) {
          plain.append(' ').append(word);
        }
      }
    }

    private boolean field(String name, String value) {
      String field = name.toLowerCase(Locale.ROOT);
      for (Facet facet : Facet.values()) {
        if (facet.code().equals(field)) {
          filters
              .computeIfAbsent(facet, f -> new TreeSet<>())
              .add(facet == Facet.PUBLISHER ? value : value.toLowerCase(Locale.ROOT));
          return true;
        }
      }
      if (field.equals("after") || field.equals("before")) {
        return day(field, value);
      }
      if (field.chars().allMatch(Character::isLetter)) {
        notes.add("'" + name + ":' is no field; it was searched as a word");
      }
      return false;
    }

    private boolean day(String field, String value) {
      try {
        Optional<LocalDate> day = Optional.of(LocalDate.parse(value));
        if (field.equals("after")) {
          after = day;
        } else {
          before = day;
        }
        return true;
      } catch (DateTimeException e) {
        notes.add("'" + value + "' is no day like 2026-02-10; it was searched as a word");
        return false;
      }
    }
  }
}
