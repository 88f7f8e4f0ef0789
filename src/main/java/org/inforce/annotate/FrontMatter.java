package org.inforce.annotate;

import java.util.List;
import java.util.stream.IntStream;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;

/// What stands above the first sentence of a report and is no part of it: "By Jane Ordway",
/// "Updated 5:04 p.m.", the name of a section. Its paragraphs are numbered below zero, so that the
/// lead is the first.
final class FrontMatter {
  /// In paragraphs.
  private static final int LONGEST = 6;

  /// In tokens, the stop included.
  private static final int SENTENCE = 6;

  /// In tokens: no line above a report is so long, so that this is a sentence that lost its stop.
  private static final int LINE = 15;

  private FrontMatter() {}

  static List<Sentence> above(List<Sentence> sentences) {
    int lead = lead(sentences);
    return lead == 0
        ? sentences
        : sentences.stream().map(s -> s.inParagraph(s.paragraph() - lead)).toList();
  }

  /// The number of the paragraph with which the report begins.
  private static int lead(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() > LONGEST) {
        break;
      }
      if (isProse(sentence)) {
        return sentence.paragraph();
      }
    }
    return 0;
  }

  private static boolean isProse(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() >= LINE
        || tokens.size() >= SENTENCE
            && IntStream.range(Math.max(0, tokens.size() - 3), tokens.size())
                .anyMatch(i -> isStop(tokens.get(i).text()));
  }

  private static boolean isStop(String token) {
    return token.equals(".") || token.equals("?") || token.equals("!");
  }
}
