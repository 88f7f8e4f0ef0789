package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Reads to which instrument something is done: "(ending) the Harbor Entry program", "(rescinding)
/// DACA", "(repealed) it". Nothing where it is done to something else: "(ending) a contract".
final class DerivedObject {
  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final List<Mention> found;

  DerivedObject(SentenceWords words, List<Mention> found) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.found = found;
  }

  /// What is spoken of from a token on, other than the subject. Empty words for a pronoun.
  Optional<String> at(int at, Mention subject) {
    return at(at, subject.from());
  }

  Optional<String> at(int at, int subject) {
    if (at >= lower.size()) {
      return Optional.empty();
    }
    if (lower.get(at).equals("it")) {
      return Optional.of("");
    }
    int whole = whole(at);
    return mentioned(whole, subject).or(() -> capitals(open(whole)));
  }

  /// "(suspending) key parts of the 2016 rule": where the words for the whole begin.
  private int whole(int at) {
    for (int i = at; i + 2 < Math.min(lower.size(), at + LONGEST_OPENING); i++) {
      if (PhraseWord.PARTS.is(lower.get(i)) && lower.get(i + 1).equals("of")) {
        return i + 2;
      }
    }
    return at;
  }

  private Optional<String> mentioned(int at, int subject) {
    for (int i = at; i < Math.min(lower.size(), at + LONGEST_OPENING); i++) {
      int begin = i;
      Optional<Mention> object =
          found.stream().filter(m -> m.from() == begin && m.from() != subject).findFirst();
      if (object.isPresent()) {
        return object
            .filter(m -> !m.plural() && m.determiner() != Determiner.OTHER)
            .map(m -> m.kind() == Kind.PRONOUN ? "" : words.text(open(at), m.to()));
      }
      boolean weak =
          i > at && Head.BY_WORD.containsKey(lower.get(i)) && !Deeds.goesOn(tokens, i + 1);
      if (weak) {
        return Optional.of("");
      }
      if (!opens(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean opens(int at) {
    return switch (tokens.get(at).tag()) {
      case DET, ADJ, NUM, PROPN -> true;
      case PRON -> PhraseWord.POSSESSIVE.is(lower.get(at));
      case PUNCT, PART -> Possessive.is(lower.get(at));
      case NOUN -> at + 1 < lower.size() && Possessive.is(lower.get(at + 1));
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// The first token after the article.
  int open(int at) {
    return at + 1 < lower.size() && PhraseWord.OPENS_PHRASE.is(lower.get(at)) ? at + 1 : at;
  }

  /// "Title 42", "DACA", "Remain in Mexico": capitals with a number, an acronym or a small word
  /// within, as no person is called.
  private Optional<String> capitals(int at) {
    int to = at;
    boolean telling = false;
    while (to < tokens.size() && !words.taken[to]) {
      String text = tokens.get(to).text();
      boolean small =
          to > at && SMALL.contains(text) && to + 1 < tokens.size() && words.capital(to + 1);
      boolean number = to > at && Character.isDigit(text.charAt(0));
      if (!words.capital(to) && !small && !number) {
        break;
      }
      boolean acronym = text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
      telling |= small || number || acronym;
      to++;
    }
    boolean goesOn = to < tokens.size() && tokens.get(to).tag() == PartOfSpeech.NOUN;
    String text = to > at ? words.text(at, to) : "";
    return telling && !goesOn && Jurisdictions.standard().at(text, 0).isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static final Set<String> SMALL = TsvTable.asked("in", "for");

  /// How many tokens may stand before the words that speak of an instrument.
  static final int LONGEST_OPENING = 5;
}
