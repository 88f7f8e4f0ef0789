package org.inforce.claim.scan;

import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Acronyms of agencies that issue rules: `agencies.tsv` beside this class.
final class Agencies {
  static final Set<String> ACRONYMS =
      TsvTable.read(Agencies.class, "agencies.tsv", row -> row.get("acronym")).stream()
          .collect(Collectors.toUnmodifiableSet());

  private Agencies() {}
}
