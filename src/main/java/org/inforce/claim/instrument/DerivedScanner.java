package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.How;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.claim.instrument.Mention.Told;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Finds the instruments of a sentence whose object is another instrument: "the rule that repeals
/// the Clean Water Rule", "the termination memo", "barred the agency from ending the program".
final class DerivedScanner {
  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final NounPhrase phrase;
  private final int index;
  private final List<Mention> found;
  private final DerivedObject objects;

  /// @param found what the sentence is known to speak of, in reading order
  DerivedScanner(SentenceWords words, NounPhrase phrase, int sentence, List<Mention> found) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.phrase = phrase;
    this.index = sentence;
    this.found = found;
    this.objects = new DerivedObject(words, found);
  }

  /// The mentions, of which some now tell what they do, and those that are called by that alone.
  List<Mention> scan() {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : found) {
      Mention one = told(mention).map(mention::doing).orElse(mention);
      all.add(isUndone(mention) ? one.asUndone() : one);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!words.taken[i]) {
        calledBy(i).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Mention::from));
    return List.copyOf(all);
  }

  /// "Voted to repeal the act", "is ending the program", "suspends the ban by order".
  private boolean isUndone(Mention mention) {
    for (int i = mention.from() - 1;
        i >= Math.max(0, mention.from() - DerivedObject.LONGEST_OPENING);
        i--) {
      int verb = i;
      if (Deed.form(lower.get(i))
          .filter(f -> f.deed().effect().lasts() || !isCourts(verb))
          .isPresent()) {
        return objects.at(i + 1, i).isPresent();
      }
    }
    return false;
  }

  /// What a court suspends it suspends by an order of its own, and by no other instrument.
  private boolean isCourts(int verb) {
    return lower.subList(0, verb).stream().anyMatch(PhraseWord.COURT::is);
  }

  private Optional<Mention> calledBy(int at) {
    return alone(at).or(() -> stopped(at)).or(() -> decided(at));
  }

  private Optional<Told> told(Mention mention) {
    if (mention.plural()) {
      return Optional.empty();
    }
    return switch (mention.kind()) {
      case NAME ->
          titled(mention)
              .or(() -> suspensionRule(mention))
              .or(() -> described(mention))
              .or(() -> does(mention));
      case IDENTIFIER -> described(mention).or(() -> does(mention));
      case DESCRIPTION, PRONOUN ->
          compound(mention).or(() -> described(mention)).or(() -> does(mention));
    };
  }

  /// "Termination of the Harbor Entry Protocols".
  private Optional<Told> titled(Mention mention) {
    int of = mention.from() + 1;
    return of + 1 < mention.to() && lower.get(of).equals("of")
        ? Deed.noun(lower.get(mention.from()))
            .map(deed -> new Told(deed, words.text(objects.open(of + 1), mention.to())))
        : Optional.empty();
  }

  /// "The Suspension Rule".
  private Optional<Told> suspensionRule(Mention mention) {
    return mention.to() == mention.from() + 2
        ? Deed.noun(lower.get(mention.from())).map(deed -> new Told(deed, ""))
        : Optional.empty();
  }

  /// "The termination memo", "a repeal bill".
  private Optional<Told> compound(Mention mention) {
    int head = head(mention);
    for (int i = mention.from(); i < head; i++) {
      Optional<Deed> deed = Deed.noun(lower.get(i));
      if (deed.isPresent() && !isOfAnother(mention, i)) {
        return deed.map(d -> new Told(d, ""));
      }
    }
    return Optional.empty();
  }

  /// "The consent revocation rule": what may be revoked is no instrument, so that the rule is about
  /// revoking, and revokes nothing.
  private boolean isOfAnother(Mention mention, int deed) {
    boolean described =
        deed > mention.from()
            && isNoun(tokens.get(deed - 1).tag())
            && !Head.BY_WORD.containsKey(lower.get(deed - 1))
            && !Words.EMPTY.contains(lower.get(deed - 1))
            && Character.isLowerCase(tokens.get(deed - 1).text().charAt(0));
    boolean followed = deed + 2 < lower.size() && lower.get(deed + 1).equals("of");
    return described || followed && !Head.BY_WORD.containsKey(lower.get(deed + 2));
  }

  /// The tagger takes "consent" before a noun for a verb.
  private static boolean isNoun(PartOfSpeech tag) {
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB;
  }

  private int head(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean last = i + 1 == mention.to() || PhraseWord.QUALIFIER.is(lower.get(i + 1));
      if (last && Head.BY_WORD.containsKey(lower.get(i))) {
        return i;
      }
    }
    return mention.to() - 1;
  }

  /// "The order ending the program", "a bill to repeal the act", "a rule that rescinds it".
  private Optional<Told> described(Mention mention) {
    // "Cannot use the order to undo the rule": that is what somebody does with it.
    boolean used = mention.from() > 0 && USES.contains(lower.get(mention.from() - 1));
    if (used) {
      return Optional.empty();
    }
    return Deeds.after(lower, Deeds.pastDay(lower, mention.to()))
        .flatMap(at -> objects.at(at + 1, mention).map(object -> new Told(deed(at), object)));
  }

  private static final Set<String> USES = TsvTable.asked("use", "used", "uses", "using");

  private Deed deed(int verb) {
    return Deed.form(lower.get(verb)).orElseThrow().deed();
  }

  /// "The bill would repeal the act", "An ordinance introduced on Tuesday would suspend the tax".
  private Optional<Told> does(Mention mention) {
    if (!isSubject(mention)) {
      return Optional.empty();
    }
    int at = mention.to();
    if (at < lower.size() && PhraseWord.BROUGHT.is(lower.get(at))) {
      int modal = at + 1;
      while (modal < lower.size()
          && modal < at + LONGEST_ASIDE
          && !Deeds.MODALS.contains(lower.get(modal))
          && tokens.get(modal).tag() != PartOfSpeech.PUNCT) {
        modal++;
      }
      at = modal;
    }
    return Deeds.finite(lower, at)
        .flatMap(v ->
            objects.at(v + 1, mention).map(object -> new Told(deed(v), object, how(mention, v))));
  }

  /// "The final rule rescinds the 2021 rule": it is the rule of which the text tells, and is not
  /// called by what it does.
  private How how(Mention mention, int verb) {
    boolean known =
        mention.kind() == Kind.PRONOUN
            && mention.determiner() == Determiner.DEFINITE
            && mention.words().stream().anyMatch(PhraseWord.NEW::is);
    boolean older =
        lower.subList(verb + 1, Math.min(lower.size(), verb + 1 + LONGEST_OBJECT)).stream()
            .anyMatch(
                w -> PhraseWord.FORMER.is(w) || w.endsWith("-era") || w.matches("(?:19|20)\\d\\d"));
    return mention.strong() || known && older ? How.SAID : How.CALLED;
  }

  /// In tokens: "and replaces the agency's previous rule".
  private static final int LONGEST_OBJECT = 7;

  /// In tokens.
  private static final int LONGEST_ASIDE = 10;

  private boolean isSubject(Mention mention) {
    if (mention.from() == 0) {
      return true;
    }
    String before = lower.get(mention.from() - 1);
    return switch (tokens.get(mention.from() - 1).tag()) {
      case PUNCT, SCONJ, CCONJ -> true;
      case VERB -> Set.of("said", "says").contains(before);
      case ADJ, ADP, ADV, AUX, DET, INTJ, NONE, NOUN, NUM, PART, PRON, PROPN, SYM, X ->
          before.equals("that");
    };
  }

  /// "The repeal", "the agency's withdrawal of the guidance".
  private Optional<Mention> alone(int at) {
    Optional<Deed> deed = Deed.noun(lower.get(at));
    if (deed.isEmpty()
        || isPartOfPhrase(at)
        || PartOf.isNamedIn(lower, at + 1)
        || tokens.get(at).tag() == PartOfSpeech.VERB) {
      return Optional.empty();
    }
    int from = phrase.preStart(at);
    boolean of = at + 1 < lower.size() && lower.get(at + 1).equals("of");
    boolean paper = at + 1 < lower.size() && PhraseWord.PAPER.is(lower.get(at + 1));
    Optional<String> object = of ? objects.at(at + 2, at) : Optional.empty();
    boolean stands =
        paper || deed.get().stands() == Deed.Stands.ALONE && !of && !Deeds.goesOn(tokens, at + 1);
    if (phrase.determiner(from, at) != Determiner.DEFINITE
        || object.isEmpty() && !stands
        || courtOwns(from, at)) {
      return Optional.empty();
    }
    return Optional.of(mention(from, paper ? at + 2 : at + 1, deed.get(), object.orElse("")));
  }

  /// "The judge's suspension of the rule": an order, and no instrument.
  private boolean courtOwns(int from, int at) {
    return lower.subList(from, at).stream().anyMatch(PhraseWord.COURT::is);
  }

  /// "Announced the repeal of the rule" tells as a whole that the rule was repealed.
  private boolean isPartOfPhrase(int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      int noun = at;
      if (Cues.SHIPPED.all(lower, i, true).stream().anyMatch(m -> m.to() > noun)) {
        return true;
      }
    }
    return false;
  }

  /// "Barred the administration from ending the program": what is stopped is the ending.
  private Optional<Mention> stopped(int at) {
    VerbForm form = Deed.form(lower.get(at)).map(Deed.Form::form).orElse(VerbForm.NONE);
    boolean stopped =
        form == VerbForm.ING
            && at > 0
            && (STOPPED_FROM.contains(lower.get(at - 1)) || proposes(at - 1));
    boolean proposed =
        form == VerbForm.BASE
            && at > 1
            && lower.get(at - 1).equals("to")
            && IntStream.range(Math.max(0, at - 4), at - 1).anyMatch(this::proposes);
    return stopped || proposed
        ? objects.at(at + 1, at).map(object -> mention(at, at + 1, deed(at), object))
        : Optional.empty();
  }

  private boolean proposes(int at) {
    return lower.get(at).startsWith("propos") && !lower.get(at).endsWith("al");
  }

  private static final Set<String> STOPPED_FROM = TsvTable.asked("from", "against");

  /// "The decision to end the program".
  private Optional<Mention> decided(int at) {
    boolean decision =
        PhraseWord.DECISION.is(lower.get(at))
            && at + 2 < lower.size()
            && lower.get(at + 1).equals("to")
            && Deed.form(lower.get(at + 2))
                .filter(f -> f.form() == VerbForm.BASE && f.deed().effect() == Deed.Effect.ENDS)
                .isPresent();
    int from = decision ? phrase.preStart(at) : at;
    return decision && phrase.determiner(from, at) == Determiner.DEFINITE && !courtOwns(from, at)
        ? objects.at(at + 3, at).map(object -> mention(from, at + 3, deed(at + 2), object))
        : Optional.empty();
  }

  private Mention mention(int from, int to, Deed deed, String object) {
    words.block(from, to);
    boolean bare = object.isEmpty() && deed.noun().equals(lower.get(to - 1));
    String name =
        object.isEmpty() && PhraseWord.PAPER.is(lower.get(to - 1))
            ? deed.noun() + " " + lower.get(to - 1)
            : object.isEmpty() ? deed.noun() : deed.noun() + " of " + object;
    return new Mention(
            index,
            from,
            to,
            Kind.DESCRIPTION,
            name,
            Head.Family.ANY,
            Optional.empty(),
            Set.of(),
            "",
            Optional.empty(),
            Determiner.DEFINITE,
            false,
            words.words(from, to),
            Set.of(),
            Optional.empty(),
            false)
        .doing(new Told(deed, object, bare ? How.BARE : How.CALLED));
  }
}
