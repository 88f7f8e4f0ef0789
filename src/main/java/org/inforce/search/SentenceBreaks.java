package org.inforce.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import org.inforce.annotate.SentenceReader;

/// Where sentences end, for the highlighter: as Java says, but for stops that belong to an
/// abbreviation ("Gov.", "Roe v."), of which it knows none. What the highlighter asks of a text is
/// given by few of these methods.
final class SentenceBreaks extends BreakIterator {
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    sentences.setText(newText);
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder all = new StringBuilder(newText.getEndIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      all.append(c);
    }
    setText(all.toString());
  }

  @Override
  public CharacterIterator getText() {
    return sentences.getText();
  }

  @Override
  public int first() {
    return sentences.first();
  }

  @Override
  public int last() {
    return sentences.last();
  }

  @Override
  public int current() {
    return sentences.current();
  }

  @Override
  public int next() {
    return forward(sentences.next());
  }

  @Override
  public int previous() {
    return back(sentences.previous());
  }

  @Override
  public int next(int n) {
    int place = current();
    for (int i = 0; i < Math.abs(n) && place != DONE; i++) {
      place = n > 0 ? next() : previous();
    }
    return place;
  }

  @Override
  public int following(int offset) {
    return forward(sentences.following(offset));
  }

  @Override
  public int preceding(int offset) {
    return back(sentences.preceding(offset));
  }

  @Override
  public boolean isBoundary(int offset) {
    return sentences.isBoundary(offset) && isEnd(offset);
  }

  private int forward(int from) {
    int place = from;
    while (place != DONE && !isEnd(place)) {
      place = sentences.next();
    }
    return place;
  }

  private int back(int from) {
    int place = from;
    while (place != DONE && !isEnd(place)) {
      place = sentences.previous();
    }
    return place;
  }

  private boolean isEnd(int place) {
    return place == 0 || place == text.length() || SentenceReader.endsBefore(text, place);
  }
}
