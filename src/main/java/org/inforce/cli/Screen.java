package org.inforce.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where answers are written, a line at a time.
///
/// @param width in characters; long texts are wrapped to it
public record Screen(PrintWriter out, Paint paint, int width) {
  private static final int USUAL = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /// @param terminal whether a person's terminal is written to
  public static Screen of(PrintWriter out, boolean terminal, Map<String, String> environment) {
    return new Screen(
        out, Paint.of(terminal, environment), width(environment.getOrDefault("COLUMNS", "")));
  }

  private static int width(String columns) {
    boolean number =
        !columns.isEmpty()
            && columns.length() < 6
            && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : USUAL;
  }

  public void line(String text) {
    out.println(text.stripTrailing());
  }

  public void gap() {
    out.println();
  }

  /// A text wrapped at words, each further line after as many blanks as stand before the first.
  public void wrapped(String first, String text) {
    wrapped(first, " ".repeat(visible(first)), text, line -> line);
  }

  /// How a finished line is painted; its width does not change.
  @FunctionalInterface
  public interface Brush {
    String apply(String line);
  }

  /// A text wrapped at words.
  ///
  /// @param first what stands before the first line
  /// @param rest what stands before each further line, as wide as the first
  public void wrapped(String first, String rest, String text, Brush brush) {
    String before = first;
    for (String line : lines(text, Math.max(NARROWEST / 2, width - visible(first)))) {
      line(before + brush.apply(line));
      before = rest;
    }
  }

  /// The width of a text without its colours.
  static int visible(String text) {
    int width = 0;
    boolean inCode = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u001b') {
        inCode = true;
      }
      if (!inCode) {
        width++;
      } else if (c == 'm') {
        inCode = false;
      }
    }
    return width;
  }

  /// A text padded with blanks to a width, colours not counted.
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - visible(text)));
  }

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && length + 1 + visible(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        length = 0;
      }
      length += visible(word) + (line.isEmpty() ? 0 : 1);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
