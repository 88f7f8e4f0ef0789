package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes paragraphs of text that was laid out in lines: a sentence that runs over a line end is put
/// together again, and a word that was divided there too.
final class Paragraphs {
  /// A line that is shorter than this part of a usual one ends its paragraph.
  private static final double SHORT = 0.66;

  /// Shorter lines than this were not laid out to a width.
  private static final int NARROW = 40;

  private static final Pattern OPENS_ITEM =
      Pattern.compile(
          "^\\s*(?:\\(?[0-9]{1,3}[.)]|\\([a-zA-Z]{1,4}\\)|[IVX]{1,5}\\.|[A-Z]\\.|[•●▪§*-])\\s");

  private Paragraphs() {}

  /// @param blocks text whose lines are separated by line ends; blank lines part paragraphs
  static String join(List<String> blocks) {
    int width = usualWidth(blocks);
    List<String> paragraphs = new ArrayList<>();
    for (String block : blocks) {
      paragraphs(block, width, paragraphs);
    }
    return String.join("\n\n", paragraphs);
  }

  static String ofText(String text) {
    return join(Arrays.asList(text.replace("\f", "\n\n").split("\n[ \t]*\n")));
  }

  private static void paragraphs(String block, int width, List<String> into) {
    StringBuilder current = new StringBuilder();
    String before = "";
    for (String raw : block.split("\n")) {
      String line = Characters.oneLine(raw);
      if (line.isEmpty()) {
        continue;
      }
      boolean goesOn =
          width > 0 && before.length() >= width * SHORT && !OPENS_ITEM.matcher(line).find();
      if (!goesOn) {
        flush(current, into);
      }
      append(current, line);
      before = line;
    }
    flush(current, into);
  }

  private static void append(StringBuilder current, String line) {
    int last = current.length() - 1;
    if (last > 0
        && current.charAt(last) == '-'
        && Character.isLowerCase(current.charAt(last - 1))
        && Character.isLowerCase(line.charAt(0))) {
      current.setLength(last);
    } else if (last >= 0) {
      current.append(' ');
    }
    current.append(line);
  }

  private static void flush(StringBuilder current, List<String> into) {
    if (!current.isEmpty()) {
      into.add(current.toString());
      current.setLength(0);
    }
  }

  /// The width that the long lines come near to; 0 if the text was not laid out to a width, as when
  /// each line is a paragraph or a row of a table.
  private static int usualWidth(List<String> blocks) {
    int[] lengths =
        blocks.stream()
            .flatMap(String::lines)
            .mapToInt(line -> Characters.oneLine(line).length())
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    if (lengths.length < 2) {
      return 0;
    }
    int upper = lengths[lengths.length * 8 / 10];
    boolean even = lengths[lengths.length - 1] <= upper * 2 && upper <= 160;
    return even && upper >= NARROW ? upper : 0;
  }
}
