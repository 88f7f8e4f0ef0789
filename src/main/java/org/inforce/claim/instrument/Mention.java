package org.inforce.claim.instrument;

import java.util.List;
import java.util.Set;
import org.inforce.model.Particular;

/// Words that speak of an instrument, before it is known of which.
///
/// @param sentence index of the sentence; -1 for the title
/// @param from index of the first token
/// @param to index after the last token
/// @param name the words, without the article
/// @param distinctive the describing words in lower case, as stems
/// @param identifier the normal form of an identifier, or empty
/// @param people true for "Trump's order": whose it is, which describes little
record Mention(
    int sentence,
    int from,
    int to,
    Kind kind,
    String name,
    Head.Family family,
    java.util.Optional<org.inforce.model.InstrumentType> type,
    Set<String> distinctive,
    String identifier,
    java.util.Optional<String> jurisdiction,
    Determiner determiner,
    boolean plural,
    List<String> words,
    Set<Particular> particulars) {

  enum Kind {
    /// `SB 627`.
    IDENTIFIER,
    /// `Corporate Transparency Act`.
    NAME,
    /// "the mask ban".
    DESCRIPTION,
    /// "the law", "it".
    PRONOUN
  }

  enum Determiner {
    /// the, this, that, its, a name's.
    DEFINITE,
    /// a, an, one of.
    INDEFINITE,
    /// similar, another, other: not the one spoken of.
    OTHER,
    NONE
  }

  Mention with(Set<Particular> told) {
    return new Mention(
        sentence,
        from,
        to,
        kind,
        name,
        family,
        type,
        distinctive,
        identifier,
        jurisdiction,
        determiner,
        plural,
        words,
        told);
  }

  /// True for "rules", "tariffs": several only where the text tells of each.
  boolean plainlyOne() {
    return words.stream()
        .map(Head.BY_WORD::get)
        .anyMatch(head -> head != null && head.strength() == Head.Strength.PLURAL_ONE);
  }

  boolean strong() {
    return kind == Kind.IDENTIFIER || kind == Kind.NAME;
  }
}
