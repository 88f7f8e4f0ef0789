package org.inforce.annotate;

import java.util.ArrayList;
import java.util.List;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Span;

/// Cuts a text into sentences: paragraphs end at blank lines, list items at line ends, sentences at
/// a stop that is no part of an abbreviation. One pass; its cost is linear in the length of the
/// text.
public final class SentenceReader {
  /// A sentence longer than this is cut at its next blank, so that no input makes later stages
  /// slow.
  private static final int LONGEST = 2_000;

  private SentenceReader() {}

  public static List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    int at = 0;
    while (at <= text.length()) {
      boolean end = at == text.length();
      boolean blankLine = !end && text.charAt(at) == '\n' && isBlankUntilNewline(text, at + 1);
      boolean item = !end && text.charAt(at) == '\n' && startsItem(text, at + 1);
      boolean stop = !end && isStop(text, start, at);
      boolean tooLong = !end && at - start > LONGEST && Character.isWhitespace(text.charAt(at));
      if (end || blankLine || item || stop || tooLong) {
        int cut = stop ? afterQuotes(text, at + 1) : at;
        add(text, start, cut, paragraph, sentences);
        paragraph += blankLine ? 1 : 0;
        start = cut;
        at = Math.max(cut, at + 1);
      } else {
        at++;
      }
    }
    return sentences;
  }

  /// Whether a sentence ends before a place that others take for its end: after an abbreviation it
  /// goes on.
  public static boolean endsBefore(String text, int place) {
    int stop = place - 1;
    while (stop >= 0 && Character.isWhitespace(text.charAt(stop))) {
      stop--;
    }
    return stop < 0 || text.charAt(stop) != '.' || isStop(text, 0, stop);
  }

  private static void add(String text, int from, int to, int paragraph, List<Sentence> sentences) {
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(start, end);
      List<Token> tokens = Tokenizer.tokens(text, span);
      sentences.add(new Sentence(span, paragraph, tokens));
    }
  }

  private static boolean isBlankUntilNewline(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return at < text.length();
  }

  private static boolean startsItem(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '•' || c == '*' || c == '·' || c == '-' || c == '–' || c == '(';
  }

  private static boolean isStop(String text, int start, int at) {
    char c = text.charAt(at);
    if (c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int next = afterQuotes(text, at + 1);
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    return !isAbbreviation(text, start, at) || beginsAnew(text, start, at, next);
  }

  private static boolean isAbbreviation(String text, int start, int stop) {
    String word = text.substring(wordStart(text, start, stop), stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || word.indexOf('.') > 0 && Character.isLetter(word.charAt(0))
        || Abbreviations.SHIPPED.contains(word);
  }

  private static int wordStart(String text, int start, int stop) {
    int from = stop;
    while (from > start
        && !Character.isWhitespace(text.charAt(from - 1))
        && text.charAt(from - 1) != '('
        && text.charAt(from - 1) != '"') {
      from--;
    }
    return from;
  }

  /// After an abbreviation a sentence ends only where the next word is one that begins sentences
  /// and hardly ever follows a title or a name: "in the U.S. The court ...", "on Oct. 3 ..." goes
  /// on.
  private static boolean beginsAnew(String text, int start, int stop, int next) {
    int from = next;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String abbreviation = text.substring(wordStart(text, start, stop), stop);
    return Openers.BEGIN_SENTENCES.contains(text.substring(from, to))
        && !Openers.TITLES.contains(abbreviation);
  }

  private static int afterQuotes(String text, int from) {
    int at = from;
    while (at < text.length() && "\"”’')]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
