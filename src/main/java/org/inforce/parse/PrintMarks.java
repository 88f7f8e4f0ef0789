package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the Government Publishing Office prints around its pages: the running head of the Federal
/// Register, the locator line at the foot, and the name of the machine, set upright in the margin,
/// which comes out a few letters at a time after it.
final class PrintMarks {
  private static final Pattern LOCATOR =
      Pattern.compile("^\\s*VerDate [A-Za-z0-9<>/ ]{3,20} [0-9]{1,2}:[0-9]{2} ");
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "^\\s*(?:[0-9]{3,6}\\s+)?Federal Register\\s?/\\s?Vol\\. [0-9]{1,3}, No\\."
              + " [0-9]{1,3}\\s?/.*$");

  /// Letters of a line that was set upright.
  private static final int UPRIGHT = 6;

  private PrintMarks() {}

  /// The blocks of one page without its marks.
  static List<String> drop(List<String> page) {
    List<String> kept = new ArrayList<>();
    boolean foot = false;
    for (String block : page) {
      if (LOCATOR.matcher(block).find()) {
        foot = true;
        continue;
      }
      boolean upright = block.lines().allMatch(line -> line.strip().length() <= UPRIGHT);
      String rest =
          block
              .lines()
              .filter(line -> !RUNNING_HEAD.matcher(line).find())
              .collect(Collectors.joining("\n"));
      if (!(foot && upright) && !rest.isBlank()) {
        kept.add(rest);
      }
    }
    return kept;
  }

  /// The pages as one row of blocks: a paragraph that a page breaks goes on where the next begins
  /// small.
  static List<String> joined(List<List<String>> pages) {
    List<String> blocks = new ArrayList<>();
    for (List<String> page : pages) {
      boolean first = true;
      for (String block : page) {
        if (first && !blocks.isEmpty() && isBroken(blocks.getLast(), block)) {
          blocks.set(blocks.size() - 1, blocks.getLast().stripTrailing() + "\n" + block);
        } else {
          blocks.add(block);
        }
        first = false;
      }
    }
    return blocks;
  }

  private static boolean isBroken(String before, String after) {
    String end = before.stripTrailing();
    String start = after.stripLeading();
    return !end.isEmpty()
        && !start.isEmpty()
        && ".:;!?".indexOf(end.charAt(end.length() - 1)) < 0
        && Character.isLowerCase(start.charAt(0));
  }
}
