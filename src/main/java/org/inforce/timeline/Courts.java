package org.inforce.timeline;

import java.util.Locale;

/// What a court's id or short name tells about its rank.
final class Courts {
  private Courts() {}

  /// True for `ca9`, `9th Cir.`, `scotus`, `U.S. Supreme Court`, `Cal. Ct. App.` and the like. The
  /// New York Supreme Court is a trial court.
  static boolean hearsAppeals(String court) {
    String name = court.toLowerCase(Locale.ROOT);
    if (name.contains("new york supreme") || name.startsWith("n.y. sup")) {
      return false;
    }
    return name.contains("circuit")
        || name.contains("cir.")
        || name.contains("appeal")
        || name.contains("app.")
        || name.contains("supreme")
        || name.equals("scotus")
        || (name.startsWith("ca") && name.length() > 2 && isCircuit(name.substring(2)));
  }

  private static boolean isCircuit(String rest) {
    return rest.equals("dc") || rest.equals("fc") || rest.chars().allMatch(Character::isDigit);
  }
}
