package org.inforce.claim.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Particular;

/// Words that speak of an instrument, before it is known of which.
///
/// @param sentence index of the sentence; -1 for the title
/// @param from index of the first token
/// @param to index after the last token
/// @param name the words, without the article
/// @param distinctive the describing words in lower case, as stems
/// @param identifier the normal form of an identifier, or empty
/// @param deed what the instrument does to another, where it is called by that
/// @param undone true where something ends or delays it: "(voted to repeal) the act"
record Mention(
    int sentence,
    int from,
    int to,
    Kind kind,
    String name,
    Head.Family family,
    Optional<org.inforce.model.InstrumentType> type,
    Set<String> distinctive,
    String identifier,
    Optional<String> jurisdiction,
    Determiner determiner,
    boolean plural,
    List<String> words,
    Set<Particular> particulars,
    Optional<Told> deed,
    boolean undone) {

  /// What an instrument is told to do to another one.
  ///
  /// @param object the words for the other; empty where none or only a pronoun stands for it
  /// @param how the words tell it
  record Told(Deed deed, String object, How how) {
    Told(Deed deed, String object) {
      this(deed, object, How.CALLED);
    }

    /// "The delay": a time and no instrument, unless the text has told of one that delays another.
    boolean isOnlyTime() {
      return !deed.effect().lasts() && how == How.BARE;
    }

    /// "Repeal of the Harbor Dust Rule", as an official text is called.
    static Optional<Told> ofTitle(String title) {
      String[] words = title.split(" ", 3);
      return words.length == 3 && words[1].equals("of")
          ? Deed.noun(words[0].toLowerCase(Locale.ROOT)).map(deed -> new Told(deed, words[2]))
          : Optional.empty();
    }
  }

  /// How words tell what an instrument does to another.
  enum How {
    /// "The rule that repeals the act", "the termination memo".
    CALLED,
    /// "The repeal": the noun alone is all that speaks of it.
    BARE,
    /// "House Bill 12 would repeal the act": it is called by its number.
    SAID
  }

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
    return copy(kind, plural, told, deed, undone);
  }

  /// The same words, spoken of the law of a state.
  Mention of(String state) {
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
        Optional.of(state),
        determiner,
        plural,
        words,
        particulars,
        deed,
        undone);
  }

  /// The same words, which tell what the instrument does to another.
  Mention doing(Told told) {
    Set<Particular> all = new LinkedHashSet<>(particulars);
    if (told.how() != How.SAID || kind == Kind.IDENTIFIER) {
      all.add(told.deed().particular());
    }
    boolean described = kind == Kind.PRONOUN && told.how() != How.SAID;
    return copy(described ? Kind.DESCRIPTION : kind, plural, all, Optional.of(told), undone);
  }

  /// The same words, where something ends or delays what they speak of.
  Mention asUndone() {
    return copy(kind, plural, particulars, deed, true);
  }

  /// The same words, which speak of several: "the City's Food Delivery Laws".
  Mention asSeveral() {
    return copy(kind, true, particulars, deed, undone);
  }

  private Mention copy(
      Kind as, boolean several, Set<Particular> with, Optional<Told> doing, boolean isUndone) {
    return new Mention(
        sentence,
        from,
        to,
        as,
        name,
        family,
        type,
        distinctive,
        identifier,
        jurisdiction,
        determiner,
        several,
        words,
        with,
        doing,
        isUndone);
  }

  /// "ordinance", "rule": the word that says what it is; empty where none does.
  String head() {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (Head.BY_WORD.containsKey(words.get(i))) {
        return words.get(i);
      }
    }
    return "";
  }

  /// "The cap", which is an instrument only where one was called so.
  boolean pointsBack() {
    Head head = Head.BY_WORD.get(head());
    return kind == Kind.PRONOUN && head != null && head.strength() == Head.Strength.WEAK;
  }

  /// When it was made or whose it is tells even of "the order" or "the ordinance" that it is
  /// another.
  boolean beginsByItself() {
    return particulars.stream()
        .anyMatch(p -> p.kind() == Particular.Kind.MADE || p.kind() == Particular.Kind.CITY);
  }

  /// "State law", "federal law": all the laws of it, by which others are judged.
  boolean isAnyLaw() {
    return particulars.stream()
        .anyMatch(p -> p.kind() == Particular.Kind.LEVEL && !p.value().equals("city"));
  }

  boolean isDerived() {
    return Particular.isDerived(particulars);
  }

  /// "the Suspension Rule": called by what it does to another, it is not the one described before.
  boolean isCalledByDeed() {
    return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> Deed.noun(word).isPresent());
  }

  /// "(Signed) an executive order": one that the text has not told of.
  boolean isNewOrder() {
    return kind == Kind.PRONOUN
        && determiner == Determiner.INDEFINITE
        && particulars.contains(new Particular(Particular.Kind.FORM, "order"));
  }

  /// "Executive Order 14999".
  boolean isExecutiveOrder() {
    return kind == Kind.IDENTIFIER
        && type.filter(t -> t == org.inforce.model.InstrumentType.EXECUTIVE_ORDER).isPresent();
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
