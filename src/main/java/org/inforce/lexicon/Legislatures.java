package org.inforce.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.table.TsvTable;

/// When each legislature ends, by `legislatures.tsv` beside this class.
public final class Legislatures {
  /// A Congress is elected for two years, the first in 1789.
  private static final int FIRST_CONGRESS = 1789;

  /// A bill that is filed so shortly before a legislature ends may have been filed for the next.
  private static final int FILED_AHEAD_DAYS = 100;

  private static final Map<String, Rule> RULES = rules();

  /// @param end of one of them
  record Rule(LocalDate end, int years, boolean exact) {}

  private Legislatures() {}

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    TsvTable.read(Legislatures.class, "legislatures.tsv", row -> row)
        .forEach(row -> {
          Rule rule =
              new Rule(
                  LocalDate.parse(row.get("ends")),
                  Integer.parseInt(row.get("years")),
                  row.get("exactly").equals("yes"));
          row.list("jurisdictions").forEach(jurisdiction -> rules.put(jurisdiction, rule));
        });
    return Map.copyOf(rules);
  }

  /// The legislature before which a bill came that was spoken of on a day, or a later one where
  /// that is not sure; empty if the place is not in the table.
  public static Optional<Legislature> before(String jurisdiction, LocalDate spokenOf) {
    return Optional.ofNullable(RULES.get(jurisdiction))
        .map(rule -> {
          LocalDate certain = spokenOf.plusDays(FILED_AHEAD_DAYS);
          int years = Math.ceilDiv(certain.getYear() - rule.end().getYear(), rule.years());
          LocalDate end = rule.end().plusYears((long) years * rule.years());
          LocalDate next = end.isBefore(certain) ? end.plusYears(rule.years()) : end;
          return new Legislature(jurisdiction, next, rule.exact());
        });
  }

  /// @param number as Congresses are counted, from 1
  public static Legislature congress(int number) {
    Rule rule = Optional.ofNullable(RULES.get("us")).orElseThrow();
    return new Legislature("us", rule.end().withYear(FIRST_CONGRESS + 2 * number), rule.exact());
  }
}
