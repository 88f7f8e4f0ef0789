package org.inforce.annotate;

import java.util.ArrayList;
import java.util.List;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Span;

/// Splits a stretch of text into words, numbers and marks in one pass. Hyphenated words, `S.B.`,
/// `2:24-cv-01743` and `$10,000` stay whole; a possessive `'s` or a bare `'` after an s, and `n't`,
/// are tokens of their own.
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokens(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = isWordPart(c) ? wordEnd(text, at, stretch.end()) : at + 1;
      addWord(text, at, end, tokens);
      at = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inside =
          at + 1 < limit
              && isWordPart(text.charAt(at + 1))
              && at > from
              && isWordPart(text.charAt(at - 1));
      if (isWordPart(c) || (inside && isJoint(c, text, at))) {
        at++;
      } else if (c == '.' && isAbbreviationStop(text, from, at)) {
        at++;
        break;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isJoint(char c, String text, int at) {
    return switch (c) {
      case '-', '‑', '\'', '’', '&', '/', '_', '@' -> true;
      case '.', ':' ->
          Character.isLetterOrDigit(text.charAt(at - 1))
              && (c == '.'
                  || Character.isDigit(text.charAt(at - 1))
                      && Character.isDigit(text.charAt(at + 1)));
      case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  /// A stop belongs to its word if the word has another stop in it (`S.B.`), is one letter, or is a
  /// listed abbreviation.
  private static boolean isAbbreviationStop(String text, int from, int stop) {
    String word = text.substring(from, stop);
    return word.indexOf('.') > 0 && Character.isLetter(word.charAt(0))
        || word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || Abbreviations.SHIPPED.contains(word);
  }

  private static void addWord(String text, int from, int end, List<Token> tokens) {
    int cut = cliticStart(text, from, end);
    if (cut > from && cut < end) {
      tokens.add(token(text, from, cut));
      tokens.add(token(text, cut, end));
    } else {
      tokens.add(token(text, from, end));
    }
  }

  private static int cliticStart(String text, int from, int end) {
    if (end - from < 3) {
      return from;
    }
    String word = text.substring(from, end);
    if (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("'d") || word.endsWith("’d")) {
      return end - 2;
    }
    if (word.endsWith("n't")
        || word.endsWith("n’t")
        || word.endsWith("'ll")
        || word.endsWith("’ll")) {
      return word.length() == 3 ? from : end - 3;
    }
    return from;
  }

  private static Token token(String text, int from, int end) {
    return new Token(new Span(from, end), text.substring(from, end), PartOfSpeech.NONE);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '§' || c == '%';
  }
}
