package org.inforce.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.lexicon.Jurisdictions;

/// Captions made comparable: "X v. Y".
final class Captions {
  /// Words that many parties share.
  private static final Set<String> COMMON =
      Set.of(
          "state",
          "united",
          "states",
          "of",
          "the",
          "et",
          "al",
          "inc",
          "llc",
          "co",
          "corp",
          "and",
          "city",
          "county",
          "no",
          "department",
          "commission",
          "us",
          "america",
          "for",
          "in");

  /// Names that many plaintiffs bear who do not tell theirs.
  private static final Set<String> FEIGNED = Set.of("doe", "does", "roe", "roes", "moe", "poe");

  private Captions() {}

  static boolean is(String name) {
    return name.contains(" v. ") || name.contains(" vs. ") || name.startsWith("In re ");
  }

  /// True if both sides are told alike, an appeal's the other way round included. "Commerce Board"
  /// and "CB" are alike.
  static boolean same(String a, String b) {
    String[] x = sides(a);
    String[] y = sides(b);
    return alike(x[0], y[0]) && alike(x[1], y[1]) || alike(x[0], y[1]) && alike(x[1], y[0]);
  }

  /// True if the plaintiffs are alike to the letter and each defendant is one person's surname: an
  /// officer who leaves is followed in the case by the next, Fed. R. Civ. P. 25(d).
  static boolean isSucceeded(String a, String b) {
    String[] x = sides(a);
    String[] y = sides(b);
    List<String> plaintiff = words(x[0]);
    return !plaintiff.isEmpty()
        && plaintiff.stream().noneMatch(FEIGNED::contains)
        && plaintiff.equals(words(y[0]))
        && isSurname(x[1])
        && isSurname(y[1]);
  }

  private static boolean isSurname(String side) {
    String one = side.strip().replaceFirst(", et al\\.?$", "");
    return one.length() > 2
        && one.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')
        && !one.equals(one.toUpperCase(Locale.ROOT))
        && !COMMON.contains(one.toLowerCase(Locale.ROOT))
        && Jurisdictions.standard().find(one).isEmpty();
  }

  /// True if one side of the one is a side of the other.
  static boolean shareParty(String a, String b) {
    String[] x = sides(a);
    String[] y = sides(b);
    return known(x[0], y[0]) || known(x[1], y[1]) || known(x[0], y[1]) || known(x[1], y[0]);
  }

  private static boolean known(String a, String b) {
    return !words(a).isEmpty() && !words(b).isEmpty() && alike(a, b);
  }

  /// The telling words of both sides, `acme|board`; a side without one is empty.
  static String key(String caption) {
    String[] sides = sides(caption);
    return String.join("+", words(sides[0])) + "|" + String.join("+", words(sides[1]));
  }

  private static String[] sides(String caption) {
    String[] sides = caption.replaceFirst(", (?:No\\. )?\\d.*", "").split(" vs?\\. ", 2);
    return sides.length == 2 ? sides : new String[] {sides[0], ""};
  }

  private static boolean alike(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    return x.stream().anyMatch(y::contains)
        || x.isEmpty() && y.isEmpty()
        || y.contains(initials(a))
        || x.contains(initials(b));
  }

  private static List<String> words(String side) {
    return Arrays.stream(side.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(w -> w.length() > 1 && !COMMON.contains(w))
        .toList();
  }

  private static String initials(String side) {
    return Arrays.stream(side.split("[^A-Za-z]+"))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .map(w -> w.substring(0, 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
