package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// A vote over a veto: "passed the bill by overriding a veto", "found the votes to override it",
/// "fell a vote short of overriding it". What is not overridden has failed.
record Overrides(Grammar grammar, List<Finding> findings) {
  /// In tokens.
  private static final int REACH = 12;

  private static final Set<String> NEGATIONS =
      TsvTable.asked("not", "n't", "never", "no", "without");

  void read() {
    findings.replaceAll(finding ->
        finding.mood() == Mood.ASSERTED && finding.type() == EventType.PASSED
            ? isByOverride(finding)
                ? finding.as(EventType.ENACTED, Optional.empty(), Mood.ASSERTED)
                : finding
            : finding.mood() == Mood.ASSERTED && isOverride(finding) && isHalf(finding)
                ? finding.as(EventType.PASSED, Optional.empty(), Mood.ASSERTED)
                : finding.mood() != Mood.ASSERTED && isOverride(finding)
                    ? outcome(finding)
                    : finding);
  }

  /// "The House voted to override; the Senate votes next": the other chamber has yet to.
  private boolean isHalf(Finding finding) {
    boolean chamber = isOfChamber(finding);
    for (int t = finding.verb(); chamber && t < grammar.lower.size(); t++) {
      boolean other = ActWord.CHAMBER.is(grammar.word(t));
      int end = Math.min(grammar.lower.size(), t + REACH / 2);
      if (other
          && grammar.lower.subList(Math.max(finding.verb(), t - REACH / 2), end).stream()
              .anyMatch(YET::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfChamber(Finding finding) {
    return finding
        .actor()
        .filter(a -> grammar.lower.subList(a.from(), a.to()).stream().anyMatch(ActWord.CHAMBER::is))
        .isPresent();
  }

  private static final Set<String> YET =
      TsvTable.asked(
          "next", "yet", "must", "heads", "goes", "moves", "sending", "awaits", "expected", "will");

  private boolean isOverride(Finding finding) {
    return finding.type() == EventType.ENACTED && grammar.word(finding.verb()).startsWith("overr");
  }

  private Finding outcome(Finding finding) {
    int verb = finding.verb();
    List<String> before = grammar.lower.subList(Math.max(0, verb - REACH), verb);
    List<String> after =
        grammar.lower.subList(verb, Math.min(grammar.lower.size(), verb + REACH + REACH));
    boolean denied = before.stream().anyMatch(NEGATIONS::contains);
    boolean found =
        !denied
            && before.contains("votes")
            && before.getLast().equals("to")
            && before.stream().anyMatch(ActWord.FINDS_VOTES::is);
    boolean shortOf =
        before.contains("short")
            && (before.contains("fell") || before.contains("came"))
            && before.getLast().equals("of");
    boolean without =
        before.getLast().equals("to")
            && before.contains("votes")
            && before.stream().anyMatch(ActWord.GETS_VOTES::is)
            && (before.contains("failed") || denied && before.contains("did"));
    boolean failed =
        before.getLast().equals("to")
            && ActWord.ATTEMPT.is(grammar.word(verb - 2))
            && Set.of("an", "the").contains(grammar.word(verb - 3))
            && (after.contains("failed") || after.contains("fell") && after.contains("short"));
    return found
        ? finding.as(EventType.ENACTED, Optional.empty(), Mood.ASSERTED)
        : shortOf || without || failed
            ? finding.as(EventType.VETOED, Optional.empty(), Mood.ASSERTED)
            : finding;
  }

  /// What both chambers pass so is law; one of them alone has only passed it.
  private boolean isByOverride(Finding finding) {
    List<String> after =
        grammar.lower.subList(finding.verb(), Math.min(grammar.lower.size(), finding.to() + REACH));
    int by = after.indexOf("overriding");
    return !isOfChamber(finding)
        && finding.actor().isPresent()
        && by > 0
        && (after.get(by - 1).equals("by") || after.get(by - 1).equals(","))
        && after.subList(by, after.size()).contains("veto");
  }
}
