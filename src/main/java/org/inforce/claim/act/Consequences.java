package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// What only follows from another act of the same sentence and is none of its own: "reversed that
/// decision, upholding the act", "left the act in place, turning away an appeal".
final class Consequences {
  private static final Set<String> RULINGS = TsvTable.asked("'ruling'", "'decision'", "'judgment'");

  private Consequences() {}

  static void drop(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    if (told(findings, EventType.UPHELD)) {
      findings.removeIf(f ->
          f.type() == EventType.ORDER_LIFTED
              && f.because().stream().anyMatch(step -> RULINGS.stream().anyMatch(step::endsWith)));
    }
    if (told(findings, EventType.UPHELD)) {
      // "upheld the act, rebuffing an effort to overturn it"
      int upheld =
          findings.stream()
              .filter(f -> f.type() == EventType.UPHELD)
              .mapToInt(Finding::verb)
              .min()
              .orElse(Integer.MAX_VALUE);
      findings.removeIf(f -> f.type() == EventType.RELIEF_DENIED && f.verb() > upheld);
    }
    int enjoined =
        findings.stream()
            .filter(f -> f.type() == EventType.ENJOINED && f.mood() == Mood.ASSERTED)
            .mapToInt(Finding::verb)
            .max()
            .orElse(-1);
    // "reversed the order below and granted an injunction": the order was a refusal.
    findings.removeIf(f ->
        f.type() == EventType.ORDER_LIFTED
            && f.verb() < enjoined
            && f.restsOn("'reverse'")
            && (f.restsOn("'order'") || RULINGS.stream().anyMatch(f::restsOn)));
    if (told(findings, EventType.CHALLENGED)) {
      // "filed a suit, seeking judicial review of the delay"
      findings.removeIf(
          f -> f.type() == EventType.APPEALED && f.restsOn("'seek'") && f.restsOn("review'"));
    }
    if (told(findings, EventType.REVIEW_DENIED)) {
      findings.removeIf(f -> f.type() == EventType.RELIEF_DENIED && f.restsOn("in place'"));
    }
  }

  private static boolean told(List<Finding> findings, EventType type) {
    return findings.stream().anyMatch(f -> f.type() == type && f.mood() == Mood.ASSERTED);
  }
}
