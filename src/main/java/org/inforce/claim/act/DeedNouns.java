package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// What is done to an instrument by a noun of which it is told: "approved a five-month delay for
/// the act" passes nothing, and "rejected an extension of the act" leaves the act as it is.
record DeedNouns(Grammar grammar, List<Finding> findings) {
  /// In tokens: "approved another two - year".
  private static final int REACH = 8;

  private static final Set<String> OF = TsvTable.asked("of", "for", "in", "to");

  void read() {
    findings.replaceAll(finding ->
        finding.type() == EventType.VETOED && noun(finding, ActWord.NOUN_OF_CHANGE) >= 0
            ? finding.as(EventType.VETOED, Optional.empty(), Mood.DENIED)
            : finding);
    findings.replaceAll(finding ->
        isMaking(finding) && noun(finding, ActWord.NOUN_OF_DELAY) >= 0
            ? finding.as(EventType.DELAYED, Optional.empty(), finding.mood())
            : isMaking(finding) && noun(finding, ActWord.NOUN_OF_EXTENSION) >= 0
                ? finding.as(EventType.AMENDED, Optional.empty(), finding.mood())
                : finding);
  }

  private static boolean isMaking(Finding finding) {
    return finding.mood() == Mood.ASSERTED
        && (finding.type() == EventType.PASSED
            || finding.type() == EventType.ENACTED
            || finding.type() == EventType.ISSUED);
  }

  /// Index of the noun between the verb and its instrument; negative if there is none.
  private int noun(Finding finding, ActWord kind) {
    int end = Math.min(grammar.lower.size(), finding.verb() + REACH);
    int from =
        grammar.items.stream()
            .filter(i -> i instanceof Item.Verb && i.from() == finding.verb())
            .findFirst()
            .map(Item::to)
            .orElse(end);
    for (int t = from; t < end && describes(t); t++) {
      if (kind.is(grammar.word(t)) && OF.contains(grammar.word(t + 1))) {
        return isBefore(t + 1) ? t : -1;
      }
    }
    return -1;
  }

  private boolean describes(int token) {
    return switch (grammar.tag(token)) {
      case ADJ, DET, NOUN, NUM, PRON -> true;
      case PUNCT -> grammar.word(token).equals("-");
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PROPN, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isBefore(int preposition) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Subject && i.from() > preposition && i.from() - preposition <= REACH);
  }
}
