package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// What the happenings of one sentence make of each other: some are one decision told twice, some
/// undo each other before they began.
final class Weighing {
  private final Grammar grammar;
  private final List<Finding> findings;

  /// @param findings what the sentence has told so far, which grows
  Weighing(Grammar grammar, List<Finding> findings) {
    this.grammar = grammar;
    this.findings = findings;
  }

  /// Weighs all that the verbs of the sentence have told.
  void settle() {
    if (findings.isEmpty()) {
      return;
    }
    if (tells(EventType.UPHELD)) {
      // "denied the petitions for review and upheld the rule" is one decision.
      // "and left it in place" is the same.
      findings.removeIf(f ->
          f.type() == EventType.REVIEW_DENIED
              || f.type() == EventType.RELIEF_DENIED && f.restsOn("'leave "));
    }
    if (tells(EventType.RELIEF_DENIED)) {
      // "let the act take effect, turning down the request": nothing had been stopped.
      findings.removeIf(f ->
          f.type() == EventType.ORDER_STAYED
              && (f.actor().filter(a -> a.rank().equals("trial")).isPresent() || isOfLeave(f)));
    }
    if (findings.stream().anyMatch(f -> f.type() == EventType.ENJOINED && isOfEndedStay(f))
        && findings.stream().anyMatch(Weighing::isOfLeave)) {
      // "restored the rule when it lifted its stay": the stay was of the rule.
      findings.replaceAll(f ->
          f.type() == EventType.ENJOINED && isOfEndedStay(f)
              ? f.as(EventType.ORDER_LIFTED, f.order(), f.mood())
              : f);
    }
    if (tells(EventType.STRUCK_DOWN)) {
      // "granted the petition for review and vacated the rule"
      findings.removeIf(
          f -> f.type() == EventType.REVIEW_GRANTED && f.restsOn("'petition for review'"));
    }
    if (tells(EventType.DISMISSED)) {
      // "dismissed a case brought by 17 states": on another day.
      findings.removeIf(f -> f.type() == EventType.CHALLENGED && isBroughtUndated(f));
    }
    if (isOfReversal()) {
      // "The state Supreme Court reversed the appeals court and reinstated the law."
      findings.replaceAll(f ->
          isOfLeave(f) && f.restsOn("'reinstate'")
              ? f.as(
                  f.actor().filter(a -> a.rank().equals("supreme")).isPresent()
                      ? EventType.UPHELD
                      : EventType.ORDER_LIFTED,
                  f.order(),
                  f.mood())
              : f);
    }
    if (tells(EventType.ORDER_LIFTED)) {
      // "let the ban take effect and lifted the injunction": that is how it was let.
      findings.removeIf(Weighing::isOfLeave);
    }
    boolean stopped =
        findings.stream()
            .anyMatch(f ->
                f.type() == EventType.ENJOINED
                    && f.mood() == Mood.ASSERTED
                    && !f.instruments().isEmpty());
    if (stopped) {
      // "set aside the panel's stay, once more blocking the act"
      findings.removeIf(f -> f.type() == EventType.ORDER_LIFTED && isOfStay(f));
      // "granted a stay and with it halted the whole rule": a stay of which only what it did to
      // the instrument is told has stopped it.
      findings.removeIf(f ->
          f.type() == EventType.ORDER_STAYED
              && f.instruments().isEmpty()
              && f.because().size() == 2
              && isOfStay(f));
    }
  }

  private boolean tells(EventType type) {
    return findings.stream().anyMatch(f -> f.type() == type && f.mood() == Mood.ASSERTED);
  }

  private static boolean isOfStay(Finding finding) {
    return finding.because().getFirst().contains("stay'");
  }

  /// "granted a stay but put that stay on hold": what one sentence gives and takes back has not
  /// begun, so that neither is told. Of an injunction both are: its case goes on. True if something
  /// was taken back.
  boolean takesBack() {
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding told = findings.get(i);
      boolean order =
          told.type() == EventType.ORDER_STAYED
              || told.type() == EventType.ENJOINED && !told.restsOn("injunction'");
      if (order && told.mood() == Mood.ASSERTED && !isRelative(told)) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }

  /// "The judge who blocked the act stayed his order": the one was done before the other.
  private boolean isRelative(Finding told) {
    for (int k = 1; k < grammar.items.size(); k++) {
      if (grammar.items.get(k).from() == told.verb()) {
        return grammar.isJoint(k - 1, JointKind.RELATIVE);
      }
    }
    return false;
  }

  /// "dissolved its administrative stay and replaced it with a stay pending appeal": what makes way
  /// for another order of its kind has not ended.
  void replaces() {
    findings.removeIf(f ->
        f.mood() == Mood.ASSERTED
            && (f.type() == EventType.ENJOINED || f.type() == EventType.ORDER_LIFTED));
  }

  /// "brought by 17 states"
  private boolean isBroughtUndated(Finding finding) {
    int by = finding.verb() + 1;
    return finding.restsOn("'bring'")
        && grammar.word(by).equals("by")
        && grammar.lower.subList(by, Math.min(grammar.lower.size(), by + UNDATED)).stream()
            .noneMatch(ActWord.OF_A_DAY::is);
  }

  /// In tokens.
  private static final int UNDATED = 10;

  private static final Set<String> REVERSED = TsvTable.asked("reversed", "overruled", "overturned");
  private static final Set<String> FOR_A_TIME =
      TsvTable.asked("while", "pending", "until", "temporarily");

  /// "reversed the appeals court"
  private boolean isOfReversal() {
    return Grammar.anyOf(grammar.lower, REVERSED) && !Grammar.anyOf(grammar.lower, FOR_A_TIME);
  }

  /// "let the act take effect", with nothing told of what had stopped it.
  private static boolean isOfLeave(Finding finding) {
    return finding.type() == EventType.ORDER_STAYED && finding.because().size() == 1;
  }

  /// "lifted its stay"
  private static boolean isOfEndedStay(Finding finding) {
    return finding.because().size() == 2
        && isOfStay(finding)
        && (finding.restsOn("'lift'")
            || finding.restsOn("'dissolve'")
            || finding.restsOn("'vacate'"));
  }
}
