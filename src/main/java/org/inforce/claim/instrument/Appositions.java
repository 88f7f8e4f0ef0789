package org.inforce.claim.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotation.Sentence;

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
        || gap > LONGEST_APPOSITION
        || before.plural()
        || here.isEmpty()
        || here.getLast().instruments().size() != 1) {
      return Optional.empty();
    }
    List<String> between =
        sentence.tokens().subList(before.to(), mention.from()).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList();
    Candidate candidate = candidates.get(here.getLast().instruments().getFirst());
    boolean part = PartOf.joins(before, mention, sentence);
    return (part || renames(between, before, mention, candidate))
            && !areTwoOrders(before, mention)
            && candidate.family.agrees(mention.family())
        ? Optional.of(candidate)
        : Optional.empty();
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
