package org.inforce.lexicon;

import java.util.List;
import org.inforce.table.TsvTable;

/// The table of reporters and law journals. Thread-safe.
public final class Reporters {
  private static final Reporters STANDARD = new Reporters();

  private final List<Reporter> reporters;
  private final PhraseTrie<Reporter> names;

  private Reporters() {
    reporters =
        TsvTable.read(
            Reporters.class,
            "reporters.tsv",
            row ->
                new Reporter(
                    row.get("reporter"),
                    row.get("kind").equals("journal"),
                    row.find("court"),
                    row.find("bare").isPresent(),
                    row.list("variations")));
    PhraseTrie.Builder<Reporter> builder = PhraseTrie.exactCase();
    reporters.forEach(reporter -> builder.add(reporter.name(), reporter));
    for (Reporter reporter : reporters) {
      reporter.variations().forEach(form -> builder.add(form, reporter));
    }
    names = builder.build();
  }

  public static Reporters standard() {
    return STANDARD;
  }

  public List<Reporter> all() {
    return reporters;
  }

  /// Abbreviations in a text; where several reporters share one, the one whose usual form it is
  /// comes first.
  public PhraseTrie<Reporter> names() {
    return names;
  }
}
