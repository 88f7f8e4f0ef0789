package org.inforce.claim.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.inforce.claim.cue.Cues;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;

/// A sentence while it is scanned: its tokens, the items found so far, and which tokens they took.
final class ScannedSentence {
  final List<Token> tokens;
  final List<String> lower;
  private final boolean[] taken;
  private final List<Item> items = new ArrayList<>();

  ScannedSentence(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.lower = sentence.lower();
    this.taken = new boolean[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  /// In lower case.
  String word(int i) {
    return lower.get(i);
  }

  String text(int i) {
    return tokens.get(i).text();
  }

  /// Its tokens as written, one space for any white space between them.
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(text(i));
    }
    return text.toString();
  }

  PartOfSpeech tag(int i) {
    return tokens.get(i).tag();
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(text(i).charAt(0));
  }

  boolean isDate(int i) {
    return ScanWord.CALENDAR.is(word(i));
  }

  /// The first word of a sentence, or of what a docket enters behind the day or a colon.
  boolean opens(int i) {
    return i == 0 || word(i - 1).equals(":") || i == 2 && word(1).equals("-");
  }

  /// "the injunction is VACATED": courts' clerks write what is done in capitals.
  boolean isShouted(int i) {
    return text(i).length() > 2
        && text(i).equals(text(i).toUpperCase(Locale.ROOT))
        && (text(i).length() > 3 && Cues.SHIPPED.at(lower, i, true).isPresent()
            // "issued a TRO"
            || Cues.SHIPPED.at(lower, i, false).isPresent());
  }

  boolean isTaken(int i) {
    return taken[i];
  }

  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  void add(Item item) {
    items.add(item);
    take(item.from(), item.to());
  }

  List<Item> items() {
    return Collections.unmodifiableList(items);
  }
}
