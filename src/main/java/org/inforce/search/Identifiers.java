package org.inforce.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.table.TsvTable;

/// Identifiers in one spelling, so that "SB627", "S.B. 627" and "Senate Bill No. 627" meet: all are
/// `sb627`. Likewise `31cfr1010`, `42usc1983`, `89fr38342`, and docket numbers without the office
/// and leading zeros: `24cv417`.
final class Identifiers {
  private static final int LONGEST_FORM = 3;
  private static final Set<String> CODES = Set.of("cfr", "usc", "fr", "us", "stat");
  private static final Set<String> DOCKET_TYPES =
      Set.of("cv", "cr", "mc", "md", "ml", "bk", "ap", "misc", "civ");
  private static final Set<String> FILLERS =
      Set.of("no", "number", "nos", "part", "parts", "section", "sec", "title", "reg");
  private static final Map<String, String> FORMS = forms();

  private Identifiers() {}

  private record Row(String prefix, List<String> forms) {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    TsvTable.read(
            Identifiers.class,
            "identifier-forms.tsv",
            row -> new Row(row.get("prefix"), row.list("forms")))
        .forEach(row -> row.forms().forEach(form -> forms.put(form, row.prefix())));
    return Map.copyOf(forms);
  }

  /// All identifiers in a text, each once, in reading order. The cost is linear in its length.
  static Set<String> in(String text) {
    List<String> tokens = tokens(text);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      numbered(tokens, i, found);
      code(tokens, i, found);
      docket(tokens, i, found);
    }
    return found;
  }

  /// The part of a code in which a section stands: of `31cfr1010.380` that is `31cfr1010`.
  static Optional<String> part(String identifier) {
    int point = identifier.indexOf('.');
    return point < 0 ? Optional.empty() : Optional.of(identifier.substring(0, point));
  }

  /// Words and numbers in lower case; points vanish, so that "S.B." is `sb`, and a word that runs
  /// into a number is parted from it.
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      boolean inNumber = !token.isEmpty() && Character.isDigit(token.charAt(token.length() - 1));
      boolean decimal =
          c == '.' && inNumber && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      boolean parted = Character.isDigit(c) && !token.isEmpty() && !inNumber && !endsInPoint(token);
      if (parted || (!word && !decimal && (c != '.' || inNumber))) {
        flush(token, tokens);
      }
      if (word || decimal) {
        token.append(c);
      }
    }
    flush(token, tokens);
    return tokens;
  }

  private static boolean endsInPoint(StringBuilder token) {
    return token.charAt(token.length() - 1) == '.';
  }

  private static void flush(StringBuilder token, List<String> tokens) {
    if (!token.isEmpty()) {
      tokens.add(token.toString().toLowerCase(Locale.ROOT));
      token.setLength(0);
    }
  }

  private static void numbered(List<String> tokens, int at, Set<String> found) {
    StringBuilder form = new StringBuilder();
    for (int length = 1; length <= LONGEST_FORM && at + length < tokens.size(); length++) {
      form.append(length == 1 ? "" : " ").append(tokens.get(at + length - 1));
      String prefix = FORMS.get(form.toString());
      int number = skipFillers(tokens, at + length);
      if (prefix != null && number < tokens.size() && isNumber(tokens.get(number))) {
        found.add(prefix + tokens.get(number) + publicLawNumber(prefix, tokens, number));
      }
    }
  }

  /// "Public Law 118-5" has a number of two parts.
  private static String publicLawNumber(String prefix, List<String> tokens, int number) {
    boolean two =
        prefix.equals("pl") && number + 1 < tokens.size() && isNumber(tokens.get(number + 1));
    return two ? "-" + tokens.get(number + 1) : "";
  }

  private static void code(List<String> tokens, int at, Set<String> found) {
    if (at + 2 >= tokens.size() || !isNumber(tokens.get(at))) {
      return;
    }
    String code = tokens.get(at + 1).equals("fed") ? "fr" : tokens.get(at + 1);
    int number = skipFillers(tokens, at + 2);
    if (CODES.contains(code) && number < tokens.size() && isNumber(tokens.get(number))) {
      found.add(tokens.get(at) + code + tokens.get(number));
    }
  }

  private static void docket(List<String> tokens, int at, Set<String> found) {
    if (at + 2 < tokens.size()
        && tokens.get(at).length() == 2
        && isNumber(tokens.get(at))
        && DOCKET_TYPES.contains(tokens.get(at + 1))
        && isNumber(tokens.get(at + 2))) {
      String number = tokens.get(at + 2);
      int zeros = 0;
      while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
        zeros++;
      }
      found.add(tokens.get(at) + tokens.get(at + 1) + number.substring(zeros));
    }
  }

  private static int skipFillers(List<String> tokens, int at) {
    int next = at;
    while (next < tokens.size() && next < at + 2 && FILLERS.contains(tokens.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean isNumber(String token) {
    return token.length() <= 8 && Character.isDigit(token.charAt(0));
  }
}
