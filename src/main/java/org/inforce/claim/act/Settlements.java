package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;

/// Settlements of which only a noun tells: "ended three suits in a settlement announced Friday".
/// That there is one tells that it was made.
final class Settlements {
  /// In tokens.
  private static final int REACH = 4;

  private final Grammar grammar;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Settlements(Grammar grammar, List<Finding> findings) {
    this.grammar = grammar;
    this.findings = findings;
  }

  void read() {
    boolean told = findings.stream().anyMatch(f -> f.type() == EventType.SETTLED);
    for (int t = 0; t < grammar.lower.size() && !told; t++) {
      Optional<Integer> made = isSettlement(t) ? made(t) : Optional.empty();
      if (made.isPresent()) {
        if (grammar.lower.stream().noneMatch(ActWord.SETTLEMENT_AHEAD::is)) {
          findings.add(finding(t, made.get()));
        }
        return;
      }
    }
  }

  /// "settlement", "settlement agreement", "the terms of the agreement", "consent decree".
  private boolean isSettlement(int token) {
    String before = grammar.word(token - 1);
    return switch (grammar.word(token)) {
      case "settlement" -> true;
      case "decree" -> before.equals("consent");
      case "agreement" ->
          before.equals("settlement")
              || before.equals("the")
                  && grammar.word(token - 2).equals("of")
                  && grammar.word(token - 3).equals("terms");
      default -> false;
    };
  }

  /// The word to which its day belongs.
  private Optional<Integer> made(int noun) {
    for (int t = noun + 1; t <= noun + REACH; t++) {
      if (ActWord.SETTLEMENT_MADE.is(grammar.word(t))) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(int noun, int made) {
    return Finding.byNobody(
        EventType.SETTLED, List.of(), made, noun, made + 1, true, "a settlement that was made");
  }
}
