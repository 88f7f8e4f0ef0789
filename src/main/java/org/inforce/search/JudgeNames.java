package org.inforce.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of judges in a text, word by word in lower case: "Judge Ada B. Vole" gives `ada` and
/// `vole`.
final class JudgeNames {
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:Judge|Justice|Justices|Magistrate|Judges) ((?:[A-Z][\\p{L}.'’-]*+(?: and)?+(?:"
              + " |(?=\\W)|$)){1,5})");

  private JudgeNames() {}

  /// The words of all names that follow the title of a judge.
  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      names.addAll(words(titled.group(1)));
    }
    return names;
  }

  /// The words of a name; initials and titles do not count.
  static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
        .filter(word -> word.length() > 1)
        .filter(word -> !word.equals("and") && !word.equals("judge") && !word.equals("justice"))
        .forEach(words::add);
    return words;
  }
}
