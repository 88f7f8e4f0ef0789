package org.inforce.claim.duty;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Who can be told what they "will" do: bodies, offices and people of `bearers.tsv`, and offices by
/// their initials. Of anything else "will" tells what is expected.
final class Bearer {
  private static final Map<Boolean, Set<String>> NOUNS =
      TsvTable.read(
              Bearer.class,
              "bearers.tsv",
              row -> Map.entry(row.find("name").isPresent(), row.get("noun")))
          .stream()
          .collect(
              Collectors.partitioningBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, TsvTable.asked())));

  /// Where the words end that name somebody, and others begin that tell of them.
  private static final Pattern END =
      DutyWords.pattern(
          " (?:that|which|who|whose|with|for|in|on|at|under|from|to|when|where)\\b|[,(]");

  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,6}(?:-[A-Z]{2,6})?");

  private Bearer() {}

  static boolean is(String obligor) {
    Matcher end = END.matcher(obligor);
    String named = end.find() && end.start() > 2 ? obligor.substring(0, end.start()) : obligor;
    if (DutyWords.isThing(named)) {
      return false;
    }
    for (String word : named.split("[\\s,/]+")) {
      String bare = word.replaceAll("[.’'\"]+s?$", "");
      if (INITIALS.matcher(bare).matches() || isNoun(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return NOUNS.getOrDefault(false, Set.of()).contains(lower)
        || name && NOUNS.getOrDefault(true, Set.of()).contains(lower);
  }
}
