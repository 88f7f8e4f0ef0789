package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;

/// The commas of a clause that stand outside brackets and quotations.
final class Commas {
  private Commas() {}

  static List<Integer> of(String words) {
    List<Integer> commas = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '(', '[', '“' -> depth++;
        case ')', ']', '”' -> depth = Math.max(0, depth - 1);
        case ',' -> {
          if (depth == 0 && !isInNumber(words, i)) {
            commas.add(i);
          }
        }
        default -> {}
      }
    }
    return commas;
  }

  private static boolean isInNumber(String words, int comma) {
    return comma > 0
        && comma + 1 < words.length()
        && Character.isDigit(words.charAt(comma - 1))
        && Character.isDigit(words.charAt(comma + 1));
  }
}
