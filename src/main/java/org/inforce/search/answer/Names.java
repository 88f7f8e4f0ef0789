package org.inforce.search.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Instrument;

/// Whether a name can mean only one of the instruments found for it.
final class Names {
  private Names() {}

  /// @param found the likeliest first
  static Named choose(String asked, List<Instrument> found) {
    if (found.isEmpty()) {
      return new Named.None();
    }
    String spelled = spelling(asked);
    List<Instrument> exact =
        found.stream()
            .filter(instrument -> names(instrument).anyMatch(n -> spelling(n).equals(spelled)))
            .toList();
    if (exact.size() == 1) {
      return new Named.One(exact.getFirst());
    }
    List<Instrument> covering =
        found.stream().filter(instrument -> covers(asked, instrument)).toList();
    if (exact.isEmpty() && covering.size() == 1) {
      return new Named.One(covering.getFirst());
    }
    List<Instrument> rivals = !exact.isEmpty() ? exact : covering.isEmpty() ? found : covering;
    return new Named.Several(rivals);
  }

  /// Whether all words of a name stand in those of an instrument.
  static boolean covers(String asked, Instrument instrument) {
    return words(instrument).containsAll(words(asked));
  }

  private static Stream<String> names(Instrument instrument) {
    return Stream.concat(
        Stream.of(instrument.name()),
        Stream.concat(instrument.identifiers().stream(), instrument.aliases().stream()));
  }

  private static Set<String> words(Instrument instrument) {
    Set<String> words = new HashSet<>();
    names(instrument).forEach(name -> words.addAll(words(name)));
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(spelling(text).split(" ")));
    words.remove("the");
    words.remove("");
    return words;
  }

  /// Lower case, no points, letters parted from digits, so that "S.B. 627" and "SB627" agree.
  private static String spelling(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    char before = ' ';
    for (char c : name.toLowerCase(Locale.ROOT).replace(".", "").toCharArray()) {
      boolean kept = Character.isLetterOrDigit(c);
      boolean parted =
          kept
              && Character.isLetterOrDigit(before)
              && Character.isDigit(c) != Character.isDigit(before);
      if ((parted || !kept) && before != ' ') {
        plain.append(' ');
      }
      if (kept) {
        plain.append(c);
      }
      before = kept ? c : ' ';
    }
    String spelled = plain.toString().strip();
    return spelled.startsWith("the ") ? spelled.substring(4) : spelled;
  }
}
