package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.InstrumentType;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Finds descriptions of instruments: a head in small letters with what describes it.
final class DescriptionScanner {
  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;
  private final NounPhrase phrase;
  private final int index;
  private final Issuers issuers;
  private final WhoseOrder whose;
  private final List<Mention> found = new ArrayList<>();

  DescriptionScanner(SentenceWords words, NounPhrase phrase, int sentence, Issuers issuers) {
    this.words = words;
    this.phrase = phrase;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
    this.index = sentence;
    this.issuers = issuers;
    this.whose = new WhoseOrder(words, issuers);
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
    int maker = head.strength() == Head.Strength.ORDER ? whose.maker(at) : at;
    int before = maker > at ? maker : phrase.pastDay(at);
    int described = phrase.postEnd(before);
    int to = described > before + 1 ? described : maker + 1;
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
    if (orders && (!issuers.orders() && !executive(from, at) || whose.areCourts(from, at))) {
      return;
    }
    if (isSource(from) && determiner == Determiner.INDEFINITE) {
      return;
    }
    boolean descriptive = !distinctive.isEmpty();
    boolean back = isBack(from, at, determiner) && !descriptive;
    if (head.strength() == Head.Strength.WEAK && !descriptive && !back
        || head.strength() == Head.Strength.PLURAL_ONE
            && !descriptive
            && determiner != Determiner.DEFINITE) {
      return;
    }
    if (head.strength() == Head.Strength.LETTER && !issuers.letters()
        || head.strength() == Head.Strength.NOTICE && (!issuers.notices() || isShouted(at))) {
      return;
    }
    if (head.strength() == Head.Strength.ORDER && (!whose.isExecutives(from, at) || isIdle(at))) {
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

  /// "The governor lifted her pause": of what, nobody says, so that it is hardly an instrument.
  private boolean isIdle(int at) {
    return STOPS.contains(lower.get(at))
        && !(at + 1 < lower.size() && PhraseWord.QUALIFIER.is(lower.get(at + 1)));
  }

  private static final Set<String> STOPS = TsvTable.asked("pause", "halt");

  /// "NOTICE ISSUED", as dockets write.
  private boolean isShouted(int at) {
    return tokens.get(at).text().chars().noneMatch(Character::isLowerCase);
  }

  /// "According to a memo": who says so, and not what it is about.
  private boolean isSource(int from) {
    return from > 1 && lower.get(from - 1).equals("to") && lower.get(from - 2).equals("according");
  }

  /// "(Ohio's cap on dock fees.) The governor signed the cap": a word that alone names no
  /// instrument points back to what was so called.
  private boolean isBack(int from, int at, Determiner determiner) {
    return determiner == Determiner.DEFINITE
        && at - from == 1
        && PhraseWord.POINTS_BACK.is(lower.get(at));
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
    // "Ohio's rule that guards must wear badges": what somebody has is never a verb.
    return !Possessive.is(lower.get(at - 1))
        && (!(noun || isAgencys(at) || tokens.get(at - 1).tag() == PartOfSpeech.PROPN && !object)
            || object);
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

  private void add(Mention mention) {
    found.add(mention);
    words.block(mention.from(), mention.to());
  }
}
