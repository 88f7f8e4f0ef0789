package org.inforce.claim.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;

/// Where the noun phrase around a head begins and ends, and what in it describes.
final class NounPhrase {
  private static final int LONGEST_POST = 9;

  private static final int LONGEST_PRE = 8;

  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;

  NounPhrase(SentenceWords words) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
  }

  int preStart(int at) {
    int from = at;
    while (from > 0
        && at - from < LONGEST_PRE
        && modifies(from - 1)
        && !(from < at && opens(from))) {
      from--;
    }
    if (isNamedThrough(from, at)) {
      from -= 2;
    }
    if (isOfOffice(from, at)) {
      from = preStart(from - 2);
    }
    while (from < at
        && (lower.get(from).equals("'s")
            || lower.get(from).equals("’s")
            || lower.get(from).equals("and")
            || lower.get(from).equals(","))) {
      from++;
    }
    return from;
  }

  /// "a Department of Labor rule", "the National Institutes of Health policy".
  private boolean isOfOffice(int from, int at) {
    return from < at
        && from > 1
        && isCapital(from)
        && isCapital(from - 2)
        && lower.get(from - 1).equals("of")
        && !taken[from - 2]
        && PhraseWord.OFFICE.is(lower.get(from - 2));
  }

  /// "the Remain in Mexico policy": a name goes on before a small word between capitals, from the
  /// determiner on.
  private boolean isNamedThrough(int from, int at) {
    return from < at
        && from > 2
        && isCapital(from)
        && isCapital(from - 2)
        && !taken[from - 1]
        && !taken[from - 2]
        && THROUGH.contains(lower.get(from - 1))
        && opens(from - 3);
  }

  private static final Set<String> THROUGH = Set.of("in", "for", "on", "to");

  private boolean isCapital(int token) {
    return Character.isUpperCase(tokens.get(token).text().charAt(0));
  }

  /// A determiner opens a noun phrase: nothing before it belongs to it.
  private boolean opens(int at) {
    String word = lower.get(at);
    return PhraseWord.OPENS_PHRASE.is(word);
  }

  private boolean modifies(int at) {
    String word = lower.get(at);
    if (taken[at]
        || word.equals("constitution")
        || at > 0 && PhraseWord.SUBJECT.is(lower.get(at - 1)) && !word.equals("'s")
        || PhraseWord.COURT.is(word) && !possesses(at)
        || at > 0
            && PhraseWord.MODAL.is(lower.get(at - 1))
            && tokens.get(at).tag() != PartOfSpeech.DET
        || isHeadlineVerb(at)) {
      return false;
    }
    if (word.equals("'s") || word.equals("’s") || isWithinFirm(at)) {
      return true;
    }
    return switch (tokens.get(at).tag()) {
      case ADJ, NOUN, PROPN, NUM, NONE ->
          !(word.endsWith("ed") && at > 0 && isFiniteVerb(at))
              && !word.endsWith("ly")
              && !PhraseWord.DAY.is(word);
      case DET -> true;
      case PRON -> PhraseWord.POSSESSIVE.is(word);
      case VERB ->
          at > 0
              && (word.endsWith("ed") && !isFiniteVerb(at)
                  || word.endsWith("ing") && compounds(at)
                  || isNounTakenForVerb(at));
      case ADV -> PhraseWord.ADVERB.is(word);
      // The tagger takes "six-week" for a mark.
      case PUNCT -> isMeasure(word);
      case CCONJ, ADP, AUX, INTJ, PART, SCONJ, SYM, X -> false;
    };
  }

  private static boolean isMeasure(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && NumberWords.standard().value(word.substring(0, hyphen)).isPresent();
  }

  /// "the Quill & Moss order".
  private boolean isWithinFirm(int at) {
    return lower.get(at).equals("&") && at > 0 && words.capital(at - 1) && words.capital(at + 1);
  }

  private boolean possesses(int at) {
    return at + 1 < lower.size() && Possessive.is(lower.get(at + 1));
  }

  /// "Judge sidelines permit rules": in a headline the tagger takes the verb for a noun.
  private boolean isHeadlineVerb(int at) {
    boolean verb =
        at > 0
            && Cues.SHIPPED
                .at(lower, at, true)
                .filter(
                    m -> m.form() == VerbForm.PRESENT || m.form() == VerbForm.ING && !isOpened(at))
                .isPresent();
    Optional<Cues.Match> other = Cues.SHIPPED.at(lower, at, false);
    // "preempts", "violates"
    boolean judges =
        other.filter(m -> m.can(Act.INVALID) && lower.get(at).endsWith("s")).isPresent();
    return judges || verb && other.isEmpty() && !lower.get(at).equals("files");
  }

  /// "the warning ordinance", "its filing rule": after a determiner stands no verb.
  private boolean isOpened(int at) {
    return tokens.get(at - 1).tag() == PartOfSpeech.DET
        || PhraseWord.POSSESSIVE.is(lower.get(at - 1))
        || Possessive.is(lower.get(at - 1));
  }

  /// "ownership reporting rule": an -ing form inside a compound describes; after a verb or at the
  /// beginning it does not.
  private boolean compounds(int at) {
    return switch (tokens.get(at - 1).tag()) {
      case ADJ, DET, NOUN, NUM -> true;
      case PROPN ->
          Character.isUpperCase(tokens.get(at).text().charAt(0))
              || tokens.get(at - 1).text().chars().filter(Character::isUpperCase).count() > 1;
      case PUNCT, PART -> Possessive.is(lower.get(at - 1));
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// "its paid sick leave ordinance": a word that may be a verb, between what describes and the
  /// head.
  private boolean isNounTakenForVerb(int at) {
    return at + 1 < lower.size()
        && Head.BY_WORD.containsKey(lower.get(at + 1))
        && switch (tokens.get(at - 1).tag()) {
          case ADJ -> true;
          case ADP, ADV, AUX, CCONJ, DET, INTJ, NONE, NOUN, NUM, PART, PRON, PROPN -> false;
          case PUNCT, SCONJ, SYM, VERB, X -> false;
        };
  }

  /// A participle before a noun describes it only after a determiner or another describing word: "a
  /// proposed ban".
  private boolean isFiniteVerb(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    // The tagger takes "temporarily" for an adjective.
    boolean adjective = before == PartOfSpeech.ADJ && !lower.get(at - 1).endsWith("ly");
    return before != PartOfSpeech.DET && !adjective && !lower.get(at - 1).equals("'s");
  }

  /// "signed an order Monday barring officials": the day that stands between a head and what
  /// describes it, passed over.
  int pastDay(int at) {
    boolean day =
        at + 2 < tokens.size()
            && PhraseWord.DAY.is(lower.get(at + 1))
            && lower.get(at + 2).endsWith("ing")
            && PhraseWord.QUALIFIER.is(lower.get(at + 2));
    return day ? at + 1 : at;
  }

  int postEnd(int at) {
    if (at + 2 >= tokens.size() || !PhraseWord.QUALIFIER.is(lower.get(at + 1))) {
      return at + 1;
    }
    if (PhraseWord.NO_OBJECT.is(lower.get(at + 2))
        || tokens.get(at + 2).tag() == PartOfSpeech.NUM
        || lower.get(at + 1).equals("to") && tokens.get(at + 2).tag() != PartOfSpeech.VERB) {
      return at + 1;
    }
    if (Deeds.after(lower, at + 1).filter(this::opensInstrument).isPresent()) {
      return at + 1;
    }
    PartOfSpeech next = tokens.get(at + 2).tag();
    boolean verbless = next != PartOfSpeech.VERB && next != PartOfSpeech.AUX;
    if (lower.get(at + 1).equals("that") && (verbless || words.capital(at + 2))) {
      // "the act that Gov. Reyes signed": who did something to it is no part of what it is.
      return at + 1;
    }
    if (lower.get(at + 1).equals("that") && doesToAnother(at + 2)) {
      return at + 1;
    }
    boolean clause = lower.get(at + 1).equals("that") || lower.get(at + 1).endsWith("ing");
    int to = at + 2;
    while (to < tokens.size()
        && to - at <= LONGEST_POST
        && !taken[to]
        && goesOn(to, clause)
        && !isTold(to)) {
      to++;
    }
    while (to > at + 1 && !isContent(to - 1)) {
      to--;
    }
    return to <= at + 2 ? at + 1 : to;
  }

  /// "a memorandum that terminates the program": what it does to another is told of it.
  private boolean doesToAnother(int at) {
    return Cues.SHIPPED
        .at(lower, at, true)
        .filter(m -> m.form() == VerbForm.PRESENT)
        .filter(m -> m.can(Act.RESCIND) || m.can(Act.AMEND) || m.can(Act.DELAY))
        .filter(m ->
            m.to() + 1 < lower.size()
                && lower.get(m.to()).equals("the")
                && (words.capital(m.to() + 1) || tokens.get(m.to() + 1).tag() == PartOfSpeech.NUM))
        .isPresent();
  }

  /// "a law on age checks takes effect Saturday", "an order on propane prices lapsed": the tagger
  /// takes the verb of the sentence for a noun or an adjective.
  private boolean isTold(int at) {
    return tokens.get(at - 1).tag() == PartOfSpeech.NOUN
        && Cues.SHIPPED
            .at(lower, at, true)
            .filter(m -> m.can(Act.EFFECT) || m.can(Act.EXPIRE))
            .filter(m ->
                m.form() == VerbForm.PRESENT && m.to() - at > 1
                    || m.form() == VerbForm.PAST && (endsOrDates(m.to()) || m.to() - at > 1))
            .isPresent();
  }

  private boolean endsOrDates(int at) {
    return at >= lower.size()
        || tokens.get(at).tag() == PartOfSpeech.PUNCT
        || isDay(lower.get(at))
        || lower.get(at).equals("on") && at + 1 < lower.size() && isDay(lower.get(at + 1))
        || lower.get(at).equals("at")
            && at + 1 < lower.size()
            && lower.get(at + 1).equals("midnight");
  }

  /// "(a rule) that repeals the 2015 rule": what is done to another instrument is no part of the
  /// words for this one.
  private boolean opensInstrument(int verb) {
    for (int i = verb + 1; i < Math.min(lower.size(), verb + LONGEST_POST); i++) {
      if (taken[i] || Head.BY_WORD.containsKey(lower.get(i))) {
        return true;
      }
      if (tokens.get(i).tag() == PartOfSpeech.VERB || tokens.get(i).tag() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean goesOn(int at, boolean clause) {
    return switch (tokens.get(at).tag()) {
      case PUNCT, SCONJ -> false;
      // "a cap on Facilities and Administrative fees"
      case CCONJ -> isCapital(at - 1) && at + 1 < tokens.size() && isCapital(at + 1);
      case AUX, VERB -> clause && !PhraseWord.ENDS_CLAUSE.is(lower.get(at)) || clause && at < 3;
      case PRON -> !PhraseWord.RELATIVE.is(lower.get(at));
      case ADP -> !PhraseWord.ENDS_PHRASE.is(lower.get(at)) || clause;
      case ADJ, ADV, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X, NONE -> !isDay(lower.get(at));
    };
  }

  static boolean isDay(String word) {
    return PhraseWord.WHEN.is(word);
  }

  private boolean isContent(int at) {
    return switch (tokens.get(at).tag()) {
      case NOUN, PROPN, ADJ, NUM, NONE, VERB -> true;
      case PUNCT -> isMeasure(lower.get(at));
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, SCONJ, SYM, X -> false;
    };
  }

  Determiner determiner(int from, int at) {
    List<String> before = lower.subList(from, at);
    // "similar to a Utah law"
    boolean likened =
        from > 1 && lower.get(from - 1).equals("to") && Words.OTHER.contains(lower.get(from - 2));
    if (likened || before.stream().anyMatch(Words.OTHER::contains)) {
      return Determiner.OTHER;
    }
    if (before.contains("a") || before.contains("an") || before.contains("one")) {
      return Determiner.INDEFINITE;
    }
    boolean definite =
        before.stream().anyMatch(w -> PhraseWord.DEFINITE.is(w))
            || before.stream().anyMatch(w -> w.endsWith("s'") || w.endsWith("'"));
    return definite ? Determiner.DEFINITE : Determiner.NONE;
  }

  int firstContent(int from, int at) {
    int i = from;
    while (i < at
        && (Words.EMPTY.contains(lower.get(i))
                && !isPlaceName(i)
                && !lower.get(i).equals("state")
                && !lower.get(i).equals("federal")
                && !lower.get(i).equals("executive")
            || lower.get(i).equals("'s"))) {
      i++;
    }
    return i;
  }

  /// "New Jersey": here "new" says where, not when.
  private boolean isPlaceName(int at) {
    return lower.get(at).equals("new")
        && at + 1 < tokens.size()
        && PhraseWord.NEW_PLACE.is(lower.get(at + 1));
  }

  Set<String> distinctive(int from, int to) {
    Set<String> stems = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      String word = lower.get(i);
      boolean content = isContent(i) && word.length() > 1 && Character.isLetter(word.charAt(0));
      if (content
          && !Words.EMPTY.contains(word)
          && !Head.BY_WORD.containsKey(word)
          && !isPossessor(i)) {
        for (String part : word.split("[-–]")) {
          if (part.length() > 1 && !Words.EMPTY.contains(part)) {
            stems.add(Words.stem(part));
          }
        }
      }
    }
    return stems;
  }

  /// Whose it is does not tell it from the owner's other instruments.
  private boolean isPossessor(int at) {
    return at + 1 < tokens.size() && Possessive.is(lower.get(at + 1))
        || Jurisdictions.standard().at(tokens.get(at).text(), 0).isPresent();
  }

  static Optional<String> jurisdictionIn(String words) {
    return Jurisdictions.standard().find(words).stream()
        .map(Jurisdictions.Mention::state)
        .findFirst();
  }
}
