package org.inforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No regular expression of the program may backtrack without bound: fed with texts made to lead it
/// astray, each looks at no more characters per character when the text is twice as long. Steps are
/// counted, not time.
final class PatternCostTest {
  private static final int SHORT = 1_000;

  /// Twice as long a text may cost twice as much; squared cost would be four times.
  private static final double GROWTH = 2.8;

  /// Steps per character below which growth says nothing.
  private static final int FEW = 60;

  /// Steps per character at which looking is broken off.
  private static final int MOST = 20_000;

  private static final List<String> PIECES =
      List.of(
          "a", "a ", " ", "\n", "1", "1 ", "A", "Ab ", "ab, ", "a-", "a.", ". ", ", ", "(", "\"",
          "'s ", "§", "aA1");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  @Test
  void noPatternCostsMorePerCharacterInALongerText() {
    List<String> costly = new ArrayList<>();
    Map<String, Pattern> patterns = ShippedPatterns.all();
    assertTrue(patterns.size() > 300, () -> "only " + patterns.size());
    patterns.forEach((place, pattern) -> {
      for (String piece : pieces(pattern)) {
        long few = steps(pattern, piece, SHORT);
        long many = few < 0 ? -1 : steps(pattern, piece, 2 * SHORT);
        if (many < 0 || many > GROWTH * few && many > (long) FEW * 2 * SHORT) {
          costly.add(place + " on '" + piece + "': " + few + ", then " + many);
          return;
        }
      }
    });
    assertEquals(
        List.of(),
        costly,
        () -> costly.size() + " of " + patterns.size() + "\n" + String.join("\n", costly));
  }

  /// What is repeated: any letters and marks, and words of the pattern itself, alone and in order.
  private static Set<String> pieces(Pattern pattern) {
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    Set<String> words = new LinkedHashSet<>();
    String plain = pattern.pattern().replaceAll("\\\\[a-zA-Z]", " ").replaceAll("\\?<\\w+>", " ");
    WORD.matcher(plain).results().limit(40).forEach(w -> words.add(w.group()));
    words.stream()
        .limit(12)
        .forEach(word -> {
          pieces.add(word + " ");
          pieces.add(word + " a ");
        });
    if (!words.isEmpty()) {
      pieces.add(String.join(" ", words) + " ");
    }
    return pieces;
  }

  /// How many characters the pattern looks at to find all that it finds; -1 if far too many.
  private static long steps(Pattern pattern, String piece, int length) {
    Counted text =
        new Counted(
            piece.repeat(length / piece.length() + 1).substring(0, length), (long) MOST * length);
    Matcher matcher = pattern.matcher(text);
    try {
      while (matcher.find()) {
        // What it finds is of no account here.
      }
    } catch (TooMany | StackOverflowError tooFar) {
      // The matcher of the platform goes one call deeper with each round of some groups.
      return -1;
    }
    return text.steps();
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("too many steps", null, false, false);
    }
  }

  /// A text that counts how often it is looked at.
  private static final class Counted implements CharSequence {
    private final String text;
    private final long most;
    private long looked;

    Counted(String text, long most) {
      this.text = text;
      this.most = most;
    }

    long steps() {
      return looked;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looked++;
      if (looked > most) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
