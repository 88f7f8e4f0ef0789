package org.inforce.claim.instrument;

import java.util.List;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Span;

/// The words of a sentence, and which of them have been found to speak of an instrument.
final class SentenceWords {
  final List<Token> tokens;

  /// In lower case.
  final List<String> lower;

  final boolean[] taken;

  SentenceWords(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.lower = sentence.lowerAsWritten();
    this.taken = new boolean[tokens.size()];
  }

  /// A word of a sentence in lower case; empty beyond its ends.
  static String word(Sentence sentence, int at) {
    return at < 0 || at >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(at).lowerAsWritten();
  }

  /// The words between two mentions, in lower case; none where they overlap.
  static List<String> between(Mention one, Mention other, Sentence sentence) {
    return one.to() > other.from()
        ? List.of()
        : sentence.tokens().subList(one.to(), other.from()).stream()
            .map(t -> t.lowerAsWritten())
            .toList();
  }

  void block(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  boolean capital(int at) {
    return Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  List<String> words(int from, int to) {
    return lower.subList(from, to);
  }

  String text(int from, int to) {
    int start = tokens.get(from).span().start();
    StringBuilder text = new StringBuilder();
    int end = start;
    for (int i = from; i < to; i++) {
      Span span = tokens.get(i).span();
      if (PhraseWord.QUOTE.is(lower.get(i))) {
        continue;
      }
      if (!text.isEmpty() && span.start() > end) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
      end = span.end();
    }
    return start < 0 ? "" : text.toString();
  }

  int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }

  int tokenAfter(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
