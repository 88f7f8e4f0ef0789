package org.inforce.claim.instrument;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// Whose a policy is: agencies put out like policies side by side, "the NIH cap" and "the Energy
/// Department's cap". A rule may be one that several made together, and is not told apart so.
final class Agency {
  private static final Map<String, String> BY_NAME =
      TsvTable.read(
              Agency.class, "agencies.tsv", row -> Map.entry(row.get("name"), row.get("agency")))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Pattern NAME =
      Pattern.compile(
          BY_NAME.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));

  private Agency() {}

  /// "NSF", "Treasury".
  static boolean is(String word) {
    return BY_NAME.containsKey(word);
  }

  /// @param words the words for the instrument, as written
  static Set<Particular> of(Head head, String words) {
    Set<Particular> told = new LinkedHashSet<>();
    if (head.type() == InstrumentType.POLICY || head.word().equals("cap")) {
      Matcher name = NAME.matcher(words);
      while (name.find()) {
        Optional.ofNullable(BY_NAME.get(name.group()))
            .map(agency -> new Particular(Particular.Kind.AGENCY, agency))
            .ifPresent(told::add);
      }
    }
    return told;
  }
}
