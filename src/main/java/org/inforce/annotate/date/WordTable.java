package org.inforce.annotate.date;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// A hash table of words that is asked with a stretch of text, in any case, and makes no garbage.
final class WordTable {
  /// The words of date expressions.
  static final WordTable DATES =
      new WordTable(TsvTable.read(WordTable.class, "words.tsv", WordTable::row));

  private final DateWord[] slots;

  WordTable(List<DateWord> words) {
    slots = new DateWord[Integer.highestOneBit(words.size() * 8)];
    Arrays.fill(slots, DateWord.NONE);
    for (DateWord word : words) {
      int slot = hash(word.word(), 0, word.word().length()) & (slots.length - 1);
      while (!slots[slot].isAbsent()) {
        if (slots[slot].word().equals(word.word())) {
          throw new IllegalArgumentException("the word '" + word.word() + "' stands twice");
        }
        slot = slot + 1 & (slots.length - 1);
      }
      slots[slot] = word;
    }
  }

  private static DateWord row(TsvRow row) {
    String word = row.get("word");
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("'" + word + "' is not lower case");
    }
    return new DateWord(
        word,
        WordKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.find("value").orElse("0")));
  }

  /// The row of a word, or {@link DateWord#NONE}.
  DateWord find(String text, int start, int end) {
    int slot = hash(text, start, end) & (slots.length - 1);
    while (!slots[slot].isAbsent()) {
      String word = slots[slot].word();
      if (word.length() == end - start && matches(word, text, start)) {
        return slots[slot];
      }
      slot = slot + 1 & (slots.length - 1);
    }
    return DateWord.NONE;
  }

  private static boolean matches(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
