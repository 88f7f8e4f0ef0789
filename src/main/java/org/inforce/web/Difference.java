package org.inforce.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a later version of a text changed, paragraph by paragraph and within these word by word.
public final class Difference {
  /// Between longer paragraphs no words are compared: it would take too long.
  private static final int LONGEST = 4_000;

  /// What became of a stretch of text.
  public enum Mark {
    KEPT,
    ADDED,
    REMOVED
  }

  /// A stretch of text.
  public record Piece(String text, Mark mark) {}

  /// A changed passage.
  ///
  /// @param skipped how many unchanged paragraphs stand between it and the one before
  public record Passage(int skipped, List<Piece> pieces) {}

  private Difference() {}

  static List<Passage> between(String before, String after) {
    List<String> old = paragraphs(before);
    List<String> now = paragraphs(after);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int position = delta.getSource().getPosition();
      passages.add(
          new Passage(
              position - at,
              words(
                  String.join("\n", delta.getSource().getLines()),
                  String.join("\n", delta.getTarget().getLines()))));
      at = position + delta.getSource().size();
    }
    return passages;
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n+")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static List<Piece> words(String before, String after) {
    List<String> old = List.of(before.split("(?<=\\s)"));
    List<String> now = List.of(after.split("(?<=\\s)"));
    List<Piece> pieces = new ArrayList<>();
    if (old.size() > LONGEST || now.size() > LONGEST) {
      add(pieces, old, Mark.REMOVED);
      add(pieces, now, Mark.ADDED);
      return pieces;
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int position = delta.getSource().getPosition();
      add(pieces, old.subList(at, position), Mark.KEPT);
      add(pieces, delta.getSource().getLines(), Mark.REMOVED);
      add(pieces, delta.getTarget().getLines(), Mark.ADDED);
      at = position + delta.getSource().size();
    }
    add(pieces, old.subList(at, old.size()), Mark.KEPT);
    return pieces;
  }

  private static void add(List<Piece> pieces, List<String> words, Mark mark) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, mark));
    }
  }
}
