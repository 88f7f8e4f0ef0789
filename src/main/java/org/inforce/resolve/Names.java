package org.inforce.resolve;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// Names of instruments made comparable.
final class Names {
  private static final Set<String> EMPTY =
      TsvTable.read(Names.class, "empty-words.tsv", row -> row.get("word")).stream()
          .collect(Collectors.toUnmodifiableSet());

  /// Words that a title may write small.
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "to", "in", "on", "from", "by", "with", "a", "an", "or", "at");

  private static final Pattern PREFIX =
      Pattern.compile("\\b(?i:(non|anti|pre|post|sub|multi|inter))-(?=\\w)");

  private static final Pattern DATED = Pattern.compile("^\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}");
  private static final Pattern OWNER = Pattern.compile("['’]s?\\b");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern GAP = Pattern.compile("[ -]");

  /// What was asked lately: a matter's names are compared many times while it is resolved.
  private static final Map<String, Set<String>> WORDS = Lately.of(4096);

  private static final Map<String, Boolean> PROPER = Lately.of(4096);

  private Names() {}

  /// Letters and digits alone, in lower case: `S.B. 627` and `SB 627` meet.
  static String key(String identifier) {
    StringBuilder key = new StringBuilder();
    for (char c : identifier.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /// False for nothing, for the caption of a case, and for what starts with a date or is set in
  /// capitals throughout, such as the line of a docket.
  static boolean isUsable(String name) {
    boolean shouted =
        name.indexOf(' ') > 0
            && name.chars().noneMatch(Character::isLowerCase)
            && name.chars().filter(Character::isLetter).count() > 12;
    return !name.isBlank() && !Captions.is(name) && !DATED.matcher(name).find() && !shouted;
  }

  /// True for a name of its own: its main words are capitalised and it says more than what kind of
  /// instrument it is, as "Final Rule" does not.
  static boolean isProper(String name) {
    return PROPER.computeIfAbsent(name, Names::looksProper);
  }

  private static boolean looksProper(String name) {
    String[] words = GAP.split(name);
    if (words.length == 0 || !isUsable(name)) {
      return false;
    }
    boolean acronym =
        words.length == 1 && name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
    boolean capitalised =
        words.length > 1
            && Character.isUpperCase(words[0].isEmpty() ? ' ' : words[0].charAt(0))
            && Arrays.stream(words).allMatch(Names::isPartOfTitle);
    boolean telling = !words(name).isEmpty() || name.chars().anyMatch(Character::isDigit);
    return acronym || capitalised && telling;
  }

  private static boolean isPartOfTitle(String word) {
    return word.isEmpty() || SMALL.contains(word) || !Character.isLowerCase(word.charAt(0));
  }

  /// The names of its own that a mention uses.
  static List<String> proper(InstrumentMention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .filter(Names::isProper)
        .distinct()
        .toList();
  }

  /// The names of its own that a mention uses, and what it is called in small letters that may be a
  /// name elsewhere: "Gov. Reyes's harbor repair bill", "the Harbor Repair Bill".
  static List<String> called(InstrumentMention mention) {
    // "The suspension of the waste rule" ends in the name of what it suspends.
    return Particular.isDerived(mention.particulars())
        ? proper(mention)
        : Stream.concat(
                proper(mention).stream(),
                mention.aliases().stream().filter(a -> !isProper(a)).flatMap(Names::endings))
            .distinct()
            .toList();
  }

  private static Stream<String> endings(String alias) {
    return Stream.iterate(alias, a -> a.indexOf(' ') > 0, a -> a.substring(a.indexOf(' ') + 1))
        .filter(a -> words(a).size() >= TELLING);
  }

  /// How many words make a name that others would hardly have.
  private static final int TELLING = 2;

  /// The words that tell an instrument from others, as stems.
  static Set<String> words(InstrumentMention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .filter(Names::isUsable)
        .flatMap(name -> words(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> words(String name) {
    return WORDS.computeIfAbsent(name, Names::findWords);
  }

  private static Set<String> findWords(String name) {
    Set<String> words = new LinkedHashSet<>();
    String plain = OWNER.matcher(joined(name.toLowerCase(Locale.ROOT))).replaceAll("");
    for (String word : NO_WORD.split(plain)) {
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
    return Collections.unmodifiableSet(words);
  }

  /// "non-compete" is "noncompete" to most.
  static String joined(String text) {
    return text.indexOf('-') < 0 ? text : PREFIX.matcher(text).replaceAll("$1");
  }

  private static final Pattern AFTER_HEAD =
      Pattern.compile(" (?:for|on|of|that|against|to|by|with|which|in)\\b.*$");

  /// The word for what kind of thing it is, in the singular: "ban" of "the near-total bans on X".
  static String head(String name) {
    String phrase = AFTER_HEAD.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
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
