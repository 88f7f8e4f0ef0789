package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// Tells what a report says of another law in passing from what it says of its own.
///
/// @param home the state whose law the document tells of
record Aside(Optional<String> home) {
  /// In characters of an id: `us-wa`.
  private static final int STATE = 5;

  /// In tokens: "In a separate".
  private static final int OPENING = 3;

  /// "Elsewhere, a judge blocked a ban on kites", "the Ohio milk law" in a text about Maine, "a
  /// Utah law" in one about no state's.
  boolean isElsewhere(Mention mention, Sentence sentence) {
    boolean told = mention.determiner() == Determiner.INDEFINITE;
    Optional<String> state = state(mention);
    boolean another = state.isPresent() && !state.equals(home) && (home.isPresent() || told);
    boolean also = told && sentence.tokens().stream().anyMatch(t -> PhraseWord.ASIDE.is(t.lower()));
    return another || also || opens(sentence);
  }

  /// "California's Proposition 12, a similar law": nothing else is told of it here.
  boolean isCompared(Mention mention, Sentence sentence) {
    boolean another =
        mention.kind() == Kind.IDENTIFIER
            && home.isPresent()
            && mention.jurisdiction().filter(where -> !home.equals(Optional.of(where))).isPresent();
    return mention.strong() && (another || Listing.isLikened(mention, sentence));
  }

  /// "Elsewhere,", "In a separate case,": the sentence turns to something else.
  static boolean opens(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return PhraseWord.ASIDE.is(tokens.getFirst().lower())
        || tokens.getFirst().lower().equals("in")
            && tokens.stream().limit(OPENING).anyMatch(t -> PhraseWord.SEPARATE_CASE.is(t.lower()));
  }

  /// "Rested on Sorrel v. Quill, in which the court threw out a tax on wages": what another case
  /// was about.
  static boolean isOfCaseCited(Mention mention, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int which = mention.from() - 1;
    while (which > 0 && !RELATIVE.contains(tokens.get(which).lower())) {
      which--;
    }
    return mention.determiner() == Determiner.INDEFINITE
        && !mention.strong()
        && state(mention).isEmpty()
        && mention.sentence() >= 0
        && tokens.subList(0, Math.max(0, which)).stream().anyMatch(t -> VERSUS.contains(t.lower()))
        && tokens.subList(Math.max(0, which - 2), Math.max(0, which)).stream()
            .anyMatch(t -> t.lower().equals(","));
  }

  private static final Set<String> RELATIVE = TsvTable.asked("which", "where");

  private static final Set<String> VERSUS = TsvTable.asked("v.", "vs.", "v");

  private static Optional<String> state(Mention mention) {
    return mention
        .jurisdiction()
        .or(() ->
            mention.particulars().stream()
                .filter(p -> p.kind() == Particular.Kind.CITY)
                .map(p -> p.value().substring(0, Math.min(STATE, p.value().length())))
                .findFirst());
  }
}
