package org.inforce.claim.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.claim.cue.Cues.Match;

/// A telling part of a sentence.
public sealed interface Item {
  /// Index of its first token.
  int from();

  /// Index after its last token.
  int to();

  /// A verb of the table of cues.
  record Verb(int from, int to, Match match) implements Item {}

  /// A noun of the table of cues: an injunction, a motion, a suit.
  record Thing(int from, int to, Match match) implements Item {}

  /// "unconstitutional", "lawful".
  record Judgment(int from, int to, Match match) implements Item {}

  /// Words that speak of instruments; of none of the document's where the list is empty.
  record Subject(int from, int to, List<Integer> instruments, boolean pronoun) implements Item {
    public Subject {
      instruments = List.copyOf(instruments);
    }
  }

  /// Somebody who acts.
  ///
  /// @param rank of a court: `trial`, `appeals`, `supreme`, or empty
  /// @param court id in the table of courts
  record Actor(int from, int to, ActorKind kind, String rank, Optional<String> court, String name)
      implements Item {
    private static final List<String> SEVERAL = List.of("judges", "courts");

    /// True for a court above those that try cases.
    public boolean isHigher() {
      return rank.equals("appeals") || rank.equals("supreme");
    }

    /// "judges in two states": several courts, which act in several cases.
    public boolean isSeveral() {
      return rank.isEmpty()
          && court.isEmpty()
          && SEVERAL.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
  }

  /// A joint between clauses: a conjunction, a relative pronoun, a mark.
  record Joint(int from, int to, String word, JointKind kind) implements Item {}

  /// What a joint does.
  enum JointKind {
    /// and, or, comma: the clause may go on.
    SOFT,
    /// which, who, that after a noun.
    RELATIVE,
    /// if, unless, should, whether, had ... not: what follows is not said to be so.
    CONDITIONAL,
    /// but, while, because, after, semicolon: another clause.
    HARD,
    /// that, after a verb of saying or ruling.
    COMPLEMENT
  }
}
