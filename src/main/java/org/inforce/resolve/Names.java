package org.inforce.resolve;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.InstrumentMention;
import org.inforce.table.TsvTable;

/// Names of instruments made comparable.
final class Names {
  private static final Set<String> EMPTY =
      TsvTable.read(Names.class, "empty-words.tsv", row -> row.get("word")).stream()
          .collect(Collectors.toUnmodifiableSet());

  private Names() {}

  /// Letters and digits alone, in lower case: `S.B. 627` and `SB 627` meet.
  static String key(String identifier) {
    return identifier.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /// True for a name of its own: its main words are capitalised.
  static boolean isProper(String name) {
    String[] words = name.split("[ -]");
    long capitals =
        Arrays.stream(words)
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .count();
    String last = words[words.length - 1];
    return capitals > 1 && !last.isEmpty() && Character.isUpperCase(last.charAt(0))
        || words.length == 1 && name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
  }

  /// The words that tell an instrument from others, as stems.
  static Set<String> words(InstrumentMention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .flatMap(name -> words(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word :
        name.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "").split("[^a-z0-9]+")) {
      boolean place =
          !word.isEmpty()
              && Jurisdictions.standard()
                  .at(Character.toUpperCase(word.charAt(0)) + word.substring(1), 0)
                  .isPresent();
      if (word.length() > 2
          && !EMPTY.contains(word)
          && !place
          && !word.chars().allMatch(Character::isDigit)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  /// The sentences of a text in which a mention is called by a name or identifier of its own.
  static List<String> sentencesNaming(InstrumentMention mention, String text) {
    List<String> own =
        Stream.concat(
                Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
                    .filter(Names::isProper),
                mention.identifiers().stream())
            .toList();
    return Arrays.stream(text.split("(?<=[.!?])\\s"))
        .filter(s -> own.stream().anyMatch(s::contains))
        .toList();
  }

  static String stem(String word) {
    for (String ending : new String[] {"ing", "ers", "er", "ed", "es", "s", "e"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
