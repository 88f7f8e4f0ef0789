package org.inforce.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headline whose words are all capitalised ("Judge Halts City's Scooter Ban") in the case in
/// which the text would write it, so that its capitals tell names again. A word keeps its capital
/// where the text writes it with one inside a sentence more often than without, or not at all. Of
/// one all in capitals the same, where the text does not write a word so.
final class Headline {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d.’'-]*+");

  private static final Pattern OWNER = Pattern.compile("[’']s$");

  /// Marks after which a capital tells nothing.
  private static final String OPENS_SENTENCE = ".!?:;\n\"“‘([*•";

  /// Shorter words are often without a capital in any headline.
  private static final int LONG = 4;

  /// Of the headline's long words, how many have a capital in title case at least.
  private static final double MOST = 0.75;

  /// In characters: a text tells the case of its words early.
  private static final int FAR = 20_000;

  private Headline() {}

  static String sentenceCase(String written, String text) {
    boolean shouted = isShouted(written);
    String headline = shouted ? titleCase(written, text) : written;
    if (!isTitleCase(headline)) {
      return headline;
    }
    Map<String, Integer> balance = capitals(headline, text);
    String cased =
        WORD.matcher(headline)
            .replaceAll(
                word -> Matcher.quoteReplacement(cased(word.group(), balance, shouted ? 1 : 0)));
    return cased.isEmpty()
        ? cased
        : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
  }

  /// "JUDGE HALTS HARBOR CITY'S SCOOTER BAN"
  private static boolean isShouted(String headline) {
    return headline.chars().noneMatch(Character::isLowerCase)
        && WORD.matcher(headline).results().filter(Headline::isLong).count() >= LONG;
  }

  /// Keeps in capitals what the text writes so: "DOL", "SB 627".
  private static String titleCase(String headline, String text) {
    Set<String> inText = new HashSet<>();
    WORD.matcher(text.substring(0, Math.min(text.length(), FAR)))
        .results()
        .forEach(w -> inText.add(OWNER.matcher(w.group()).replaceFirst("")));
    return WORD.matcher(headline)
        .replaceAll(word ->
            Matcher.quoteReplacement(
                inText.contains(word.group())
                    ? word.group()
                    : word.group().substring(0, 1)
                        + word.group().substring(1).toLowerCase(Locale.ROOT)));
  }

  private static boolean isTitleCase(String headline) {
    int words = 0;
    int capital = 0;
    Matcher word = WORD.matcher(headline);
    while (word.find()) {
      if (isLong(word)) {
        words++;
        capital += Character.isUpperCase(headline.charAt(word.start())) ? 1 : 0;
      }
    }
    return words >= LONG && capital >= words * MOST;
  }

  private static boolean isLong(MatchResult word) {
    return word.end() - word.start() >= LONG;
  }

  /// @param least how much more often the text must write it with a capital for it to be a name
  private static String cased(String word, Map<String, Integer> balance, int least) {
    boolean initials = word.substring(1).chars().anyMatch(Character::isUpperCase);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plain =
        FunctionWords.SHIPPED.words().contains(lower) || balance.getOrDefault(lower, 0) < least;
    return initials || !plain ? word : lower;
  }

  /// For each word of the headline, how much more often the text writes it with a capital within a
  /// sentence than without.
  private static Map<String, Integer> capitals(String headline, String text) {
    Set<String> asked = new HashSet<>();
    WORD.matcher(headline).results().forEach(w -> asked.add(w.group().toLowerCase(Locale.ROOT)));
    Map<String, Integer> balance = new HashMap<>();
    Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), FAR)));
    while (words.find()) {
      String lower = words.group().toLowerCase(Locale.ROOT);
      if (asked.contains(lower)) {
        boolean capital = Character.isUpperCase(words.group().charAt(0));
        if (!capital || !opensSentence(text, words.start())) {
          balance.merge(lower, capital ? 1 : -1, Integer::sum);
        }
      }
    }
    return balance;
  }

  private static boolean opensSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || OPENS_SENTENCE.indexOf(text.charAt(before)) >= 0;
  }
}
