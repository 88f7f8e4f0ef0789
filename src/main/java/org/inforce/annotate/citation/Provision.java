package org.inforce.annotate.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.Jurisdiction;
import org.inforce.lexicon.Jurisdictions;

/// The normal form of a constitution's provision: "Fourteenth Amendment", "14th Amendment" and
/// "U.S. Const. amend. XIV" are all `us const amend 14`; "Article II, Section 20, of the Montana
/// Constitution" and "Mont. Const. art. II, § 20" are both `us-mt const art 2 § 20`.
final class Provision {
  private static final Pattern PART =
      Pattern.compile("(?i:art(?:icle|\\.)?|amend(?:ment|\\.)?)[ ]?([IVXLC]{1,8}|\\d{1,3})\\b");

  private static final Pattern SECTION =
      Pattern.compile("(?:§{1,2}|[Ss]ec(?:tion|\\.)?)[ ]?(\\d{1,3}(?:\\.\\d{1,3})?)");

  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)\\b.*");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh");

  private Provision() {}

  static String normal(String written) {
    if (written.endsWith(" Amendment")) {
      return "us const amend " + ordinal(written.substring(0, written.indexOf(" Amendment")));
    }
    Matcher part = PART.matcher(written);
    if (!part.find()) {
      return written;
    }
    String kind =
        Character.toLowerCase(part.group().charAt(1)) == 'r' ? " const art " : " const amend ";
    Matcher section = SECTION.matcher(written);
    return jurisdiction(written)
        + kind
        + number(part.group(1))
        + (section.find(part.end()) ? " § " + section.group(1) : "");
  }

  private static String jurisdiction(String written) {
    if (written.contains("U.S.") || written.contains("United States")) {
      return "us";
    }
    Optional<String> named =
        Jurisdictions.standard().states().stream()
            .filter(state ->
                written.startsWith(state.abbreviation() + " Const")
                    || written.contains(state.name() + " Const"))
            .max((a, b) -> Integer.compare(a.name().length(), b.name().length()))
            .map(Jurisdiction::id);
    return named.orElse("");
  }

  private static String ordinal(String word) {
    Matcher figures = ORDINAL.matcher(word);
    return figures.matches()
        ? figures.group(1)
        : String.valueOf(ORDINALS.indexOf(word.toLowerCase(java.util.Locale.ROOT)) + 1);
  }

  private static String number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return written;
    }
    int total = 0;
    int last = 0;
    for (int at = written.length() - 1; at >= 0; at--) {
      int value = value(written.charAt(at));
      total += value < last ? -value : value;
      last = value;
    }
    return String.valueOf(total);
  }

  private static int value(char numeral) {
    return switch (numeral) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
