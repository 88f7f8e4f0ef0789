package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.InstrumentType;
import org.inforce.model.PartOfSpeech;

/// Finds descriptions of instruments: a head in small letters with what describes it.
final class DescriptionScanner {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;
  private final NounPhrase phrase;
  private final int index;
  private final Issuers issuers;
  private final List<Mention> found = new ArrayList<>();

  DescriptionScanner(SentenceWords words, NounPhrase phrase, int sentence, Issuers issuers) {
    this.words = words;
    this.phrase = phrase;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
    this.index = sentence;
    this.issuers = issuers;
  }

  /// The descriptions in the sentence, whose words are taken then.
  List<Mention> scan() {
    for (int i = 0; i < tokens.size(); i++) {
      description(i);
    }
    return List.copyOf(found);
  }

  /// A head in small letters with what describes it: "Montana's statewide ban on the app".
  private void description(int at) {
    Head head = Head.BY_WORD.get(lower.get(at));
    if (head == null
        || taken[at]
        || isVerb(at)
        || isCompound(at)
        || isVerbOfCourt(at)
        || NoInstrument.is(lower, at)) {
      return;
    }
    Optional<SharedHead> shared = SharedHead.of(words, at);
    if (shared.isPresent()) {
      shared.get().parts().forEach(part -> member(part, at));
      return;
    }
    int from = phrase.preStart(at);
    int described = phrase.postEnd(phrase.pastDay(at));
    int to = described > phrase.pastDay(at) + 1 ? described : at + 1;
    if (head.word().equals("law") && words.text(at, to).equals("law of the land")) {
      return;
    }
    Set<String> distinctive = phrase.distinctive(from, to);
    Determiner determiner = phrase.determiner(from, at);
    boolean oneOf =
        from > 1 && lower.get(from - 1).equals("of") && lower.get(from - 2).equals("one")
            || lower.subList(from, at).contains("one");
    boolean several =
        head.strength() == Head.Strength.PLURAL
            || head.strength() == Head.Strength.PLURAL_ONE && isCounted(from, at);
    boolean plural = several && !oneOf;
    boolean orders = plural && head.family() == Head.Family.ORDER;
    if (orders && (!issuers.orders() && !executive(from, at) || areCourtOrders(from, at))) {
      return;
    }
    if (isSource(from) && determiner == Determiner.INDEFINITE) {
      return;
    }
    boolean descriptive = !distinctive.isEmpty();
    if (head.strength() == Head.Strength.WEAK && !descriptive
        || head.strength() == Head.Strength.PLURAL_ONE
            && !descriptive
            && determiner != Determiner.DEFINITE) {
      return;
    }
    if (head.strength() == Head.Strength.LETTER && !issuers.letters()
        || head.strength() == Head.Strength.NOTICE && (!issuers.notices() || isShouted(at))) {
      return;
    }
    if (head.strength() == Head.Strength.ORDER && !isInstrumentOrder(from, at)) {
      return;
    }
    boolean counted = plural && head.strength() == Head.Strength.PLURAL && isCounted(from, at);
    if (determiner == Determiner.NONE && !descriptive && !counted) {
      return;
    }
    if (lower.subList(from, at).stream().anyMatch(PhraseWord.JUDGED::is)
        && determiner == Determiner.INDEFINITE) {
      // "is an unconstitutional restriction of speech": what it is held to be, and no name of it.
      return;
    }
    int nameFrom = phrase.firstContent(from, at);
    Kind kind = descriptive ? Kind.DESCRIPTION : Kind.PRONOUN;
    String name = words.text(Math.min(nameFrom, at), to);
    Optional<InstrumentType> type =
        Optional.of(executive(from, at) ? InstrumentType.EXECUTIVE_ORDER : head.type());
    add(
        new Mention(
            index,
            from,
            to,
            kind,
            name,
            executive(from, at) ? Head.Family.ORDER : head.family(),
            type,
            distinctive,
            "",
            NounPhrase.jurisdictionIn(words.text(from, to)),
            determiner,
            plural,
            words.words(from, to),
            ParticularReader.of(
                head,
                lower.subList(from, at),
                words.text(from, to),
                words.text(from, at + 1),
                issuers),
            Optional.empty(),
            false));
  }

  /// "the tow-away, (night-parking) and dock fee rules": one of several with one head.
  private void member(SharedHead.Part part, int at) {
    Head head = SharedHead.singular(lower.get(at)).orElseThrow();
    List<String> described = words.words(part.from(), part.to());
    String name = words.text(part.from(), part.to()) + " " + head.word();
    add(
        new Mention(
            index,
            part.from(),
            part.to() == at ? at + 1 : part.to(),
            Kind.DESCRIPTION,
            name,
            head.family(),
            Optional.of(head.type()),
            phrase.distinctive(part.from(), part.to()),
            "",
            Optional.empty(),
            // It need not be the one thing that the text has told of.
            Determiner.NONE,
            false,
            Stream.concat(described.stream(), Stream.of(head.word())).toList(),
            ParticularReader.of(head, described, name, name, issuers),
            Optional.empty(),
            false));
  }

  /// "NOTICE ISSUED", as dockets write.
  private boolean isShouted(int at) {
    return tokens.get(at).text().chars().noneMatch(Character::isLowerCase);
  }

  /// "According to a memo": who says so, and not what it is about.
  private boolean isSource(int from) {
    return from > 1 && lower.get(from - 1).equals("to") && lower.get(from - 2).equals("according");
  }

  /// "seven rules": more than one, whatever "the rules" may be.
  private boolean isCounted(int from, int at) {
    return lower.subList(from, at).stream()
        .anyMatch(w ->
            w.equals("both") || NumberWords.standard().value(w).filter(n -> n > 1).isPresent());
  }

  private boolean isCompound(int at) {
    return at + 1 < tokens.size()
        && (PhraseWord.COMPOUND.is(lower.get(at + 1))
            || lower.get(at + 1).equals("-")
            || isWithinLonger(at));
  }

  /// "the mask mandate ban", "a tax law": the next head is that of the whole.
  private boolean isWithinLonger(int at) {
    Head next = Head.BY_WORD.get(lower.get(at + 1));
    return next != null
        && next.strength() == Head.Strength.STRONG
        && tokens.get(at + 1).tag() == PartOfSpeech.NOUN
        && tokens.get(at).tag() == PartOfSpeech.NOUN
        && (at + 2 >= tokens.size() || tokens.get(at + 2).tag() != PartOfSpeech.DET);
  }

  /// The tagger takes "rule" after a noun for a verb; it is one only with an object, or at the
  /// beginning.
  private boolean isVerb(int at) {
    if (tokens.get(at).tag() != PartOfSpeech.VERB || at == 0) {
      return tokens.get(at).tag() == PartOfSpeech.VERB;
    }
    boolean noun =
        switch (tokens.get(at - 1).tag()) {
          case ADJ, NOUN, NUM, DET -> true;
          case PROPN, ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
    boolean object =
        at + 1 < lower.size()
            && (tokens.get(at + 1).tag() == PartOfSpeech.DET || lower.get(at + 1).equals("that"));
    return !(noun
            || isAgencys(at)
            || Possessive.is(lower.get(at - 1))
            || tokens.get(at - 1).tag() == PartOfSpeech.PROPN && !object)
        || object;
  }

  /// "(Judge throws out) NSF overhead cap": what stands between is no verb and helps none.
  private boolean isAgencys(int at) {
    return at > 1
        && Agency.is(tokens.get(at - 2).text())
        && PhraseWord.ADVERB.is(lower.get(at - 1));
  }

  /// "the Fifth Circuit orders", "lets judges order", "the court rules": verbs, whatever the tagger
  /// took them for.
  private boolean isVerbOfCourt(int at) {
    boolean verbLike = PhraseWord.RULING_VERB.is(lower.get(at));
    return verbLike && at > 0 && PhraseWord.RULER.is(lower.get(at - 1));
  }

  private boolean executive(int from, int at) {
    return lower.subList(Math.max(0, from), at).contains("executive");
  }

  /// "the two restraining orders", beside an executive's order.
  private boolean areCourtOrders(int from, int at) {
    List<String> before = lower.subList(from, at);
    return !isExecutives(before) && isJudicial(from, at);
  }

  private boolean isExecutives(List<String> before) {
    return before.stream().anyMatch(PhraseWord.EXECUTIVE::is)
        || isOfTitle(before)
        || issuers.own(before);
  }

  private boolean isJudicial(int from, int at) {
    return lower.subList(from, at).stream().anyMatch(PhraseWord.JUDICIAL::is)
        || isJudges(from, at)
        || isByJudge(from);
  }

  /// "order" is an instrument when it is an executive's: "executive order", "the president's
  /// order", "citizenship order"; else the reader of acts takes it for a court's.
  private boolean isInstrumentOrder(int from, int at) {
    List<String> before = lower.subList(from, at);
    if (isExecutives(before)) {
      return true;
    }
    boolean courts = isJudicial(from, at);
    // "one-page", "14-day": how long it is says nothing of what it orders.
    boolean described =
        before.stream()
            .anyMatch(
                w -> !Words.EMPTY.contains(w) && !w.equals("'s") && !LENGTH.matcher(w).find());
    boolean ofYear = before.stream().anyMatch(w -> w.length() == 4 && YEAR.matcher(w).matches());
    return !courts
        && (issuers.orders() && (described || before.equals(List.of("the")))
            // "the 2024 open internet order": a court's is told by its day, not by its subject.
            || ofYear && described && !before.getLast().matches("\\d+"));
  }

  /// "Judge Vole on Friday signed a narrow order": who makes it stands before it.
  private boolean isByJudge(int from) {
    if (from == 0
        || !Set.of("a", "an").contains(lower.get(from))
            && !Set.of("a", "an").contains(lower.get(from - 1))) {
      return false;
    }
    for (int t = from - 1; t >= Math.max(0, from - MAKER); t--) {
      if (Set.of("judge", "justice", "court", "panel", "justices").contains(lower.get(t))) {
        return true;
      }
      if (Set.of(".", ";", ",", "that", "which", "governor", "president", "mayor", "gov.")
          .contains(lower.get(t))) {
        return false;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int MAKER = 9;

  /// "Judge Moss's June 24 order", "Justice Reyes' order": that of a court.
  private boolean isJudges(int from, int at) {
    for (int t = from; t < at; t++) {
      boolean possesses = Possessive.is(lower.get(t)) || lower.get(t).endsWith("s'");
      for (int before = t - 1; possesses && before >= Math.max(0, t - JUDGE_NAME); before--) {
        if (lower.get(before).equals("judge") || lower.get(before).equals("justice")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Words of a judge's name, title included: "Judge Ana Q. Moss".
  private static final int JUDGE_NAME = 4;

  private static final Pattern LENGTH = Pattern.compile("-(?:page|hour|day|week|month|year)$");

  /// "the Title 42 order": one made under a title of the code, as courts' orders are not.
  private static boolean isOfTitle(List<String> before) {
    int title = before.indexOf("title");
    return title >= 0
        && title + 1 < before.size()
        && Character.isDigit(before.get(title + 1).charAt(0));
  }

  private void add(Mention mention) {
    found.add(mention);
    words.block(mention.from(), mention.to());
  }
}
