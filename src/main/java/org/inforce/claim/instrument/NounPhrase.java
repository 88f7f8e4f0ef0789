package org.inforce.claim.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Where the noun phrase around a head begins and ends, and what in it describes.
final class NounPhrase {
  private static final Pattern HYPHEN = Pattern.compile("[-–]");

  private static final int LONGEST_PRE = 8;

  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;
  private final PhraseEnd ending;
  private final Marks marks;

  NounPhrase(SentenceWords words) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
    this.ending = new PhraseEnd(words);
    this.marks = new Marks(words);
  }

  int preStart(int at) {
    int from = walk(at, at);
    if (marks.encloses(from, at)) {
      // "blocked Georgia's "heartbeat bill""
      from = walk(from - 1, at);
    }
    from = namedThrough(from, at);
    if (isOfOffice(from, at)) {
      from = preStart(from - 2);
    }
    while (from < at
        && (Possessive.is(lower.get(from))
            || lower.get(from).equals("and")
            || lower.get(from).equals(","))) {
      from++;
    }
    return from;
  }

  private int walk(int start, int at) {
    int from = start;
    while (from > 0
        && at - from < LONGEST_PRE
        && !(from < at && opens(from))
        && (modifies(from - 1) || marks.before(from, at) > 0)) {
      from -= Math.max(1, marks.before(from, at));
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

  /// "the Remain in Mexico policy", "a judge blocked the Clean Air and Safe Docks rule": a name
  /// goes on before a small word between capitals, from a word in small letters on.
  private int namedThrough(int from, int at) {
    if (from >= at || from < 3 || !isCapital(from) || !isThrough(from - 1)) {
      return from;
    }
    int start = from - 2;
    while (start > 0 && from - start < LONGEST_PRE && isOfName(start - 1)) {
      start--;
    }
    boolean opened = start > 0 && Character.isLowerCase(tokens.get(start - 1).text().charAt(0));
    return opened && !isThrough(start) ? start : from;
  }

  private boolean isThrough(int at) {
    return THROUGH.contains(lower.get(at)) && !taken[at] && !taken[at - 1] && isCapital(at - 1);
  }

  private boolean isOfName(int at) {
    return !taken[at]
        && (isCapital(at) || lower.get(at).matches("20\\d\\d") || at > 0 && isThrough(at));
  }

  private static final Set<String> THROUGH = TsvTable.asked("in", "for", "on", "to", "and");

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
        || isHeadlineVerb(at)
        || isBeforeStanding(at)) {
      return false;
    }
    // "Trump's order was blocked": what owns something is a name, whatever the tagger takes it for.
    boolean owner = isCapital(at) && possesses(at) && !PhraseWord.DAY.is(word);
    if (Possessive.isWithS(word) || isBareMark(at) || owner || isWithinFirm(at)) {
      return true;
    }
    return switch (tokens.get(at).tag()) {
      case ADJ, NOUN, PROPN, NUM, NONE ->
          !((word.endsWith("ed") || isPast(at)) && at > 0 && isFiniteVerb(at))
              && !word.endsWith("ly")
              && !PhraseWord.DAY.is(word);
      case DET -> true;
      case PRON -> PhraseWord.POSSESSIVE.is(word);
      case VERB ->
          at > 0
              && (word.endsWith("ed") && !isFiniteVerb(at)
                  || word.endsWith("ing") && compounds(at)
                  || isPossessed(at) && isPlain(word)
                  || isNounTakenForVerb(at));
      case ADV -> PhraseWord.ADVERB.is(word) || at > 0 && isPossessed(at) && !word.endsWith("ly");
      case PUNCT -> isMeasure(word) || isOwned(at);
      case CCONJ, ADP, AUX, INTJ, PART, SCONJ, SYM, X -> false;
    };
  }

  /// "The governor's mask order", "his offshore lease order": after a possessor no verb stands in
  /// its plain form.
  private boolean isPossessed(int at) {
    int before = at > 1 && isNumberOrAdjective(at - 1) ? at - 2 : at - 1;
    return Possessive.isWithS(lower.get(before));
  }

  private boolean isNumberOrAdjective(int at) {
    return switch (tokens.get(at).tag()) {
      case NUM, ADJ, ADV -> true;
      case ADP, AUX, CCONJ, DET, INTJ, NONE, NOUN, PART, PRON, PROPN -> false;
      case PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private static boolean isPlain(String word) {
    return !word.endsWith("s") && !word.endsWith("ing") && !word.endsWith("ed");
  }

  /// The tagger takes "six-week" for a mark.
  private static boolean isMeasure(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && NumberWords.standard().value(word.substring(0, hyphen)).isPresent();
  }

  /// "The governor's mask opt-out order": another such word, after what an owner has.
  private boolean isOwned(int at) {
    String word = lower.get(at);
    return word.length() > 2
        && word.indexOf('-') > 0
        && Character.isLetter(word.charAt(0))
        && IntStream.range(Math.max(1, at - 2), at - 1)
            .anyMatch(i -> Possessive.isWithS(lower.get(i)));
  }

  /// "The bill refines existing state law": before what stands already a word in -s is a verb.
  private boolean isBeforeStanding(int at) {
    return at + 1 < lower.size()
        && STANDING.contains(lower.get(at + 1))
        && lower.get(at).endsWith("s")
        && !isCapital(at);
  }

  private static final Set<String> STANDING = TsvTable.asked("existing", "current");

  /// "Arkansas' new law on library books": the mark alone, close behind a name in s.
  private boolean isBareMark(int at) {
    return Possessive.is(lower.get(at))
        && at > 0
        && at + 1 < tokens.size()
        && isCapital(at - 1)
        && lower.get(at - 1).endsWith("s")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() < tokens.get(at + 1).span().start();
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
    boolean headline =
        at > 0
            && PhraseWord.HEADLINE_VERB.is(lower.get(at))
            && !PhraseWord.COURT.is(lower.get(at + 1))
            && tokens.get(at - 1).tag() != PartOfSpeech.DET;
    boolean many = at > 0 && HeadlineVerb.isOfMany(lower.get(at), lower.get(at - 1));
    boolean shown = words.capital(at) && HeadlineVerb.is(lower, at);
    return judges
        || headline
        || many
        || shown
        || verb && other.isEmpty() && !lower.get(at).equals("files");
  }

  /// "the warning ordinance", "its filing rule": after a determiner stands no verb; nor does one
  /// stand in "its graphic warning rule", as it would take "the rule".
  private boolean isOpened(int at) {
    int before = at - 1;
    boolean one = Head.BY_WORD.containsKey(lower.get(at + 1)) && !lower.get(at + 1).endsWith("s");
    while (one && before > Math.max(0, at - DESCRIBED) && describes(before)) {
      before--;
    }
    return opensAfter(before);
  }

  /// In tokens.
  private static final int DESCRIBED = 3;

  private boolean describes(int at) {
    return switch (tokens.get(at).tag()) {
      case ADJ, NOUN -> true;
      case PROPN -> !isCapital(at);
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NONE, NUM, PART, PRON -> false;
      case PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean opensAfter(int behind) {
    // "the Ferry Administration's (FA) graphic warning rule"
    boolean bracket =
        behind > 2 && lower.get(behind).equals(")") && lower.get(behind - 2).equals("(");
    int at = bracket ? behind - 3 : behind;
    return tokens.get(at).tag() == PartOfSpeech.DET
        || PhraseWord.POSSESSIVE.is(lower.get(at))
        || Possessive.is(lower.get(at));
  }

  /// "ownership reporting rule": an -ing form inside a compound describes; after a verb or at the
  /// beginning it does not.
  private boolean compounds(int at) {
    return switch (tokens.get(at - 1).tag()) {
      case ADJ, DET, NOUN, NUM -> true;
      case PROPN ->
          isCapital(at)
              // "the city's ferry advertising ordinance"
              || !isCapital(at - 1)
              || tokens.get(at - 1).text().chars().filter(Character::isUpperCase).count() > 1;
      case PUNCT, PART ->
          Possessive.is(lower.get(at - 1))
              || lower.get(at - 1).indexOf('-') > 0
                  && Character.isLetter(lower.get(at - 1).charAt(0));
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
          case PROPN, NOUN -> isPlain(lower.get(at)) && isOpenedBefore(at - 1);
          case ADP, ADV, AUX, CCONJ, DET, INTJ, NONE, NUM, PART, PRON -> false;
          case PUNCT, SCONJ, SYM, VERB, X -> false;
        };
  }

  /// "the Seattle rent law", "the Polk County pesticide ban": between an article and the head
  /// stands no verb, where what stands before it is one thing.
  private boolean isOpenedBefore(int at) {
    int from = at;
    while (from > 0 && tokens.get(from).tag() == PartOfSpeech.PROPN) {
      from--;
    }
    from = from == at ? at - 1 : from;
    return from >= 0
        && !(tokens.get(at).tag() == PartOfSpeech.NOUN && lower.get(at).endsWith("s"))
        && (lower.get(from).equals("the")
            || lower.get(from).equals("a")
            // "Maine's moose permit law"
            || Possessive.is(lower.get(from)));
  }

  /// "on Sunday upheld Ohio's ban": taken for a noun.
  private boolean isPast(int at) {
    return Character.isLowerCase(tokens.get(at).text().charAt(0))
        && Cues.SHIPPED
            .at(lower, at, true)
            .filter(m -> m.form() == VerbForm.PAST || m.form() == VerbForm.PARTICIPLE)
            .isPresent();
  }

  /// A participle before a noun describes it only after a determiner or another describing word: "a
  /// proposed ban".
  private boolean isFiniteVerb(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    // The tagger takes "temporarily" for an adjective.
    boolean adjective = before == PartOfSpeech.ADJ && !lower.get(at - 1).endsWith("ly");
    return before != PartOfSpeech.DET && !adjective && !lower.get(at - 1).equals("'s");
  }

  int pastDay(int at) {
    return ending.pastDay(at);
  }

  /// Where what describes a head behind it ends.
  int postEnd(int at) {
    return ending.postEnd(at);
  }

  private boolean isContent(int at) {
    return isContent(tokens, at);
  }

  static boolean isContent(List<Token> tokens, int at) {
    return switch (tokens.get(at).tag()) {
      case NOUN, PROPN, ADJ, NUM, NONE, VERB -> true;
      case PUNCT -> isMeasure(tokens.get(at).text());
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, SCONJ, SYM, X -> false;
    };
  }

  Determiner determiner(int from, int at) {
    List<String> before = lower.subList(opensClause(from, at) ? from + 1 : from, at);
    // "similar to a Utah law"
    boolean likened =
        from > 1 && lower.get(from - 1).equals("to") && Words.OTHER.contains(lower.get(from - 2));
    if (likened || before.stream().anyMatch(Words.OTHER::contains)) {
      return Determiner.OTHER;
    }
    if (before.contains("a") || before.contains("an") || before.contains("one")) {
      return Determiner.INDEFINITE;
    }
    // the "2024 Rule"
    if (from > 1
        && PhraseWord.QUOTE.is(lower.get(from - 1))
        && PhraseWord.DEFINITE.is(lower.get(from - 2))) {
      return Determiner.DEFINITE;
    }
    boolean definite =
        before.stream().anyMatch(w -> PhraseWord.DEFINITE.is(w))
            || before.stream().anyMatch(w -> w.endsWith("s'") || w.endsWith("'"));
    return definite ? Determiner.DEFINITE : Determiner.NONE;
  }

  /// "The court held that federal law preempts it" tells of no law that was named before.
  private boolean opensClause(int from, int at) {
    return from > 0
        && from + 1 < at
        && lower.get(from).equals("that")
        && tokens.get(from - 1).tag() == PartOfSpeech.VERB
        && (lower.get(from + 1).equals("federal") || lower.get(from + 1).equals("state"));
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
      boolean content =
          (isContent(i) || marks.isQuoted(i))
              && word.length() > 1
              && Character.isLetter(word.charAt(0));
      if (content
          && !Words.EMPTY.contains(word)
          && !Head.BY_WORD.containsKey(word)
          && !isPossessor(i)) {
        for (String part : parts(word)) {
          if (part.length() > 1 && !Words.EMPTY.contains(part)) {
            stems.add(Words.stem(part));
          }
        }
      }
    }
    return stems;
  }

  /// "night-parking" in two; most words have no hyphen.
  private static List<String> parts(String word) {
    return word.indexOf('-') < 0 && word.indexOf('–') < 0
        ? List.of(word)
        : List.of(HYPHEN.split(word));
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
