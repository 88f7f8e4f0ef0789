package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// Vetoes told by the noun: "issued a veto of the bill", "announced her veto", "the governor's May
/// 31 veto of the bill".
record Vetoes(Grammar grammar, List<Finding> findings) {
  /// How many words stand at most between a verb and the veto, or the veto and its bill.
  private static final int REACH = 4;

  void read() {
    if (!grammar.lower.contains("veto")) {
      return;
    }
    // "issued a veto threat": nothing is made.
    findings.removeIf(finding -> isIssued(finding) && after(finding).anyMatch(this::isThreat));
    findings.replaceAll(finding ->
        isIssued(finding) && after(finding).anyMatch(this::isVeto)
            ? finding.as(EventType.VETOED, Optional.empty(), Mood.ASSERTED)
            : finding);
    if (findings.stream().noneMatch(f -> f.type() == EventType.VETOED)) {
      IntStream.range(2, grammar.lower.size())
          .filter(t -> isVeto(t) && isDated(t) && grammar.word(t + 1).equals("of"))
          .boxed()
          .findFirst()
          .flatMap(this::ofBill)
          .ifPresent(findings::add);
    }
  }

  private static boolean isIssued(Finding finding) {
    return finding.type() == EventType.ISSUED && finding.mood() == Mood.ASSERTED;
  }

  private static IntStream after(Finding finding) {
    return IntStream.range(finding.verb() + 1, finding.verb() + REACH);
  }

  private boolean isThreat(int token) {
    return grammar.word(token).equals("veto") && grammar.word(token + 1).startsWith("threat");
  }

  /// A veto that was made: not "to veto", nor "a veto threat".
  private boolean isVeto(int token) {
    boolean named = grammar.tag(token + 1) == PartOfSpeech.NOUN;
    return grammar.word(token).equals("veto")
        && !grammar.word(token - 1).equals("to")
        && (!named
            || Set.of("message", "letter").contains(grammar.word(token + 1))
            || Grammar.isDateWord(grammar.word(token + 1)));
  }

  /// "Gov. Lee's May 31 veto", "her Tuesday veto".
  private boolean isDated(int token) {
    int at = token;
    while (at > 0 && Grammar.isDateWord(grammar.word(at - 1))) {
      at--;
    }
    String owner = grammar.word(at - 1);
    return at < token
        && (Possessive.is(owner) || Set.of("his", "her", "their", "the").contains(owner));
  }

  private Optional<Finding> ofBill(int token) {
    return grammar.items.stream()
        .filter(i -> i.from() > token && i.from() - token <= REACH)
        .filter(Item.Subject.class::isInstance)
        .map(Item.Subject.class::cast)
        .findFirst()
        .map(bill ->
            Finding.byNobody(
                EventType.VETOED,
                bill.instruments(),
                token,
                token - 2,
                bill.to(),
                true,
                "'veto' and its day"));
  }
}
