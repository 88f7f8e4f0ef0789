package org.inforce.lexicon;

import java.util.Set;

/// The mark of an owner, as a token of its own: "judge's", "judges'".
public final class Possessive {
  private static final Set<String> WITH_S = Set.of("'s", "’s");
  private static final Set<String> BARE = Set.of("'", "’");

  private Possessive() {}

  /// @param word in lower case
  public static boolean is(String word) {
    return isWithS(word) || BARE.contains(word);
  }

  /// @param word in lower case
  public static boolean isWithS(String word) {
    return WITH_S.contains(word);
  }
}
