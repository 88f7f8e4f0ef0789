package org.inforce.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.lucene.document.Document;

/// The stretches of an entry of which each is turned into one vector: whole sentences, as many as
/// the model reads at once, under the title.
final class Passages {
  /// Two hundred English words, and what the model takes apart as pieces of words: within its 512.
  private static final int LONGEST = 1_200;

  /// Of a very long text the first ones, some eight thousand words.
  private static final int MOST = 40;

  private Passages() {}

  /// At least one for an entry that has any words.
  static List<String> of(Document entry) {
    String title = String.join("; ", titles(entry));
    List<String> passages = new ArrayList<>();
    for (String stretch : stretches(String.join("\n\n", entry.getValues(Fields.TEXT)))) {
      passages.add(title.isEmpty() ? stretch : title + "\n" + stretch);
    }
    if (passages.isEmpty() && !title.isEmpty()) {
      passages.add(title);
    }
    return passages;
  }

  private static Set<String> titles(Document entry) {
    Set<String> titles = new LinkedHashSet<>();
    for (String field : List.of(Fields.TITLE, Fields.NAMES)) {
      for (String title : entry.getValues(field)) {
        if (!title.isBlank()) {
          titles.add(title.strip());
        }
      }
    }
    return titles;
  }

  private static List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    StringJoiner stretch = new StringJoiner(" ");
    for (String sentence : sentences(text)) {
      if (stretch.length() > 0 && stretch.length() + sentence.length() > LONGEST) {
        stretches.add(stretch.toString());
        stretch = new StringJoiner(" ");
        if (stretches.size() == MOST) {
          return stretches;
        }
      }
      stretch.add(sentence);
    }
    if (stretch.length() > 0) {
      stretches.add(stretch.toString());
    }
    return stretches;
  }

  /// Without white space at the ends; what is longer than a passage is cut.
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    ends.setText(text);
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      for (int at = from; at < to; at += LONGEST) {
        String sentence = text.substring(at, Math.min(to, at + LONGEST)).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
      from = to;
    }
    return sentences;
  }
}
