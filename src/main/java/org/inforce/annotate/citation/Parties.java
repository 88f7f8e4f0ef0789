package org.inforce.annotate.citation;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.table.TsvTable;

/// The parties named before a citation: "Amick v. Liberty Mut. Ins. Co., ", "In re K.F. ".
final class Parties {
  static final int WINDOW = 240;

  private static final Pattern VERSUS =
      Pattern.compile("(?:^|[ \\n])(?:vs?\\.?|(?<=[A-Z]{2}[ \\n])VS?\\.(?=[ \\n][A-Z]{2}))[ \\n]");

  /// A docket number between the parties and the citation.
  private static final Pattern DOCKET =
      Pattern.compile(",[ ](?:Case[ ])?(?:Nos?|Docket)\\.?[ ][^,;]{3,60}$");

  private static final Pattern IN_RE =
      Pattern.compile(
          "(?:In re|Ex parte|Matter of|In the Matter of|Estate of)[ ]([A-Z][^;()]{0,120})$");

  private static final Pattern SHORT_NAME =
      Pattern.compile(
          "((?:[A-Z][\\p{L}'\\u2019.&-]{0,24}[ ]){0,4}[A-Z][\\p{L}'\\u2019.&-]{0,24})[ ]?,?(?:["
              + " ]supra,)?[ ]{0,2}$");

  private static final Set<String> JOINERS =
      TsvTable.asked(
          "of", "and", "the", "ex", "rel.", "de", "la", "del", "for", "on", "&", "in", "van", "von",
          "et", "al.");

  private static final Set<String> SIGNALS =
      TsvTable.asked(
          "See",
          "see",
          "In",
          "Citing",
          "citing",
          "But",
          "Cf.",
          "Accord",
          "Also",
          "E.g.,",
          "Compare",
          "Quoting",
          "The",
          "And",
          "Contra",
          "As",
          "Under",
          "also",
          "cf.",
          "accord",
          "(See",
          "(quoting",
          "(citing");

  void read(String before, Found citation) {
    String trimmed = before.stripTrailing();
    while (trimmed.endsWith(",") || trimmed.endsWith("(") || trimmed.endsWith("[")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).stripTrailing();
    }
    if (citation.kind().equals("short-case")) {
      antecedent(before, citation);
      return;
    }
    int versus = lastVersus(before);
    if (versus >= 0) {
      Matcher sign = VERSUS.matcher(before);
      sign.find(versus);
      String defendant =
          DOCKET
              .matcher(trimmed.substring(Math.min(sign.end(), trimmed.length())))
              .replaceFirst("")
              .strip();
      if (!defendant.isEmpty() && !defendant.contains(";")) {
        citation
            .with("plaintiff", plaintiff(before.substring(0, versus)))
            .with("defendant", defendant);
      }
      return;
    }
    Matcher inRe = IN_RE.matcher(trimmed);
    if (inRe.find()) {
      citation.with("defendant", inRe.group(1).strip());
    }
  }

  private static void antecedent(String before, Found citation) {
    Matcher name = SHORT_NAME.matcher(before);
    if (name.find()) {
      citation.with("antecedent", withoutSignal(name.group(1)));
    }
  }

  /// A name without the word by which a citation is brought in: "See Hale".
  static String withoutSignal(String name) {
    int space = name.indexOf(' ');
    return space > 0 && SIGNALS.contains(name.substring(0, space))
        ? name.substring(space + 1)
        : name;
  }

  private static int lastVersus(String before) {
    Matcher versus = VERSUS.matcher(before);
    int last = -1;
    while (versus.find()) {
      last = versus.start();
    }
    return last;
  }

  /// The capitalised words up to a small word or a sentence's end.
  private static String plaintiff(String before) {
    String[] words = before.strip().split("[ \\n]+");
    int first = words.length;
    for (int i = words.length - 1; i >= 0; i--) {
      if (!belongs(words[i], i < words.length - 1)) {
        break;
      }
      first = i;
    }
    while (first < words.length
        && (SIGNALS.contains(words[first]) || JOINERS.contains(words[first]))) {
      first++;
    }
    return String.join(" ", Arrays.copyOfRange(words, first, words.length))
        .replaceFirst("^\\((?!.*\\))", "");
  }

  private static boolean belongs(String word, boolean more) {
    if (word.isEmpty() || word.endsWith(";") || word.endsWith(":")) {
      return false;
    }
    if (more && word.endsWith(".") && word.length() > 7) {
      return false;
    }
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || JOINERS.contains(word)
        || word.startsWith("(");
  }
}
