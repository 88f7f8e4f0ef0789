package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Particular;

/// Mentions that stand beside another to call the same instrument by a second name.
record Appositions(Candidates candidates) {
  /// In tokens.
  private static final int LONGEST_APPOSITION = 14;

  private static final int LONGEST_BETWEEN = 5;

  /// "SB 627, the No Secret Police Act", "the rule (the BOI Rule)", "the executive order titled
  /// ...".
  Optional<Candidate> of(
      Mention before, Mention mention, Sentence sentence, List<Instruments.Place> here) {
    int gap = mention.from() - before.to();
    if (gap < 0
        || gap > LONGEST_APPOSITION && !isTerm(mention, sentence)
        || before.plural()
        || here.isEmpty()
        || here.getLast().instruments().size() != 1) {
      return Optional.empty();
    }
    List<String> between = SentenceWords.between(before, mention, sentence);
    Candidate candidate = candidates.get(here.getLast().instruments().getFirst());
    boolean part = PartOf.joins(before, mention, sentence);
    boolean term = mention.strong() && isTerm(mention, sentence) && isAlike(before, mention);
    boolean alike = part || term || areCompanions(before, mention, sentence);
    return (alike || renames(between, before, mention, candidate))
            && !areTwoOrders(before, mention)
            && !areOfTwoForms(candidate, mention)
            && candidate.family.agrees(mention.family())
        ? Optional.of(candidate)
        : Optional.empty();
  }

  /// The instrument that the number or name beside the mention is known to mean: "the Clean Cars
  /// Act, also known as Question 3", after a headline on Question 3.
  Optional<Candidate> ahead(Mention mention, Mention next, Sentence sentence) {
    if (!mention.strong() || !next.strong() || mention.kind() == next.kind()) {
      return Optional.empty();
    }
    List<String> between = SentenceWords.between(mention, next, sentence);
    boolean beside = isKnownAs(between) || isBetweenNames(between);
    boolean number = mention.kind() == Kind.IDENTIFIER;
    Optional<Candidate> self = number ? candidates.identified(mention) : candidates.named(mention);
    return Optional.of(next)
        .filter(n -> beside && self.isEmpty())
        .flatMap(n -> number ? candidates.named(n) : candidates.identified(n))
        .filter(c -> number ? c.identifiers.isEmpty() : c.names.isEmpty())
        .filter(c -> c.family.agrees(mention.family()));
  }

  /// "Senate Bill 87/House Bill 48": what both chambers passed under two numbers.
  private static boolean areCompanions(Mention before, Mention mention, Sentence sentence) {
    return before.kind() == Kind.IDENTIFIER
        && mention.kind() == Kind.IDENTIFIER
        && mention.from() == before.to()
        && SentenceWords.word(sentence, before.to() - 1).contains("/")
        && before.family() == Head.Family.LAW
        && mention.family() == Head.Family.LAW
        && !chamber(before).equals(chamber(mention));
  }

  private static String chamber(Mention bill) {
    return bill.identifier().replaceFirst(" .*", "");
  }

  /// "(the "Guidance")": a term that the text defines for what it spoke of just before.
  private static boolean isTerm(Mention mention, Sentence sentence) {
    String after = SentenceWords.word(sentence, mention.to());
    int at = mention.from() - 1;
    at -= SentenceWords.word(sentence, at).equals("the") ? 1 : 0;
    boolean quoted =
        PhraseWord.QUOTE.is(SentenceWords.word(sentence, at)) && PhraseWord.QUOTE.is(after);
    int bracket = at - 1 - (SentenceWords.word(sentence, at - 1).equals("the") ? 1 : 0);
    return quoted && SentenceWords.word(sentence, bracket).equals("(");
  }

  private static boolean isAlike(Mention before, Mention mention) {
    return before.head().equals(mention.head()) || before.kind() == Kind.IDENTIFIER;
  }

  /// The words between make the second mention another name of what the first one means.
  private static boolean renames(
      List<String> between, Mention before, Mention mention, Candidate candidate) {
    boolean bothNamed =
        candidate.names.size() > 0
            && mention.kind() == Kind.NAME
            && !between.contains("(")
            && !between.contains("titled");
    boolean alike = !mention.isDerived() || candidate.strong() || candidate.isDerived();
    // "published a final rule, the Suspension Rule": a new one, and not the rule told of before.
    boolean another = mention.isCalledByDeed() && before.kind() == Kind.PRONOUN;
    return (isKnownAs(between) || isBetweenNames(between)) && alike && !bothNamed && !another;
  }

  private static boolean isBetweenNames(List<String> between) {
    return between.size() <= LONGEST_BETWEEN
        && between.stream().allMatch(PhraseWord.BETWEEN_NAMES::is)
        && between.stream().anyMatch(PhraseWord.RENAMES::is);
  }

  /// "The letter or the notice".
  private static boolean areOfTwoForms(Candidate candidate, Mention mention) {
    return Particular.tellApart(
        candidate.particulars,
        mention.particulars().stream().filter(p -> p.kind() == Particular.Kind.FORM).toList());
  }

  /// "Executive Order 14100, Proclamation 9999 and ...": two numbers, two orders.
  private static boolean areTwoOrders(Mention before, Mention mention) {
    return before.kind() == Kind.IDENTIFIER
        && mention.kind() == Kind.IDENTIFIER
        && mention.family() == Head.Family.ORDER
        && !before.identifier().equals(mention.identifier());
  }

  /// "House Bill 3653, a broad package on policing known as the Safety Act".
  private static boolean isKnownAs(List<String> between) {
    int end = between.size();
    int name = end > 0 && between.get(end - 1).equals("the") ? end - 1 : end;
    return between.size() <= LONGEST_APPOSITION
        && name >= 2
        && between.getFirst().equals(",")
        && (between.get(name - 1).equals("as") && between.get(name - 2).equals("known")
            || Set.of("called", "dubbed").contains(between.get(name - 1)))
        && between.stream().filter(","::equals).count() == 1;
  }
}
