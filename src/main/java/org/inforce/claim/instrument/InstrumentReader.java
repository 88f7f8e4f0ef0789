package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Span;

/// Finds the instruments that a document speaks of and joins the words that speak of one: an
/// identifier, a name, a description ("the mask ban"), "the law". The words are taken in reading
/// order; each joins the instrument that it fits best or begins a new one.
public final class InstrumentReader {
  private final Annotated document;
  private final Candidates candidates;
  private final Map<Integer, List<Instruments.Place>> places = new HashMap<>();
  private final Acronyms acronyms;
  private final Appositions appositions;
  private final Several several;
  private final Councils councils = new Councils();
  private final Topics topics = new Topics();
  private final Enumerations enumerations = new Enumerations();
  private final OneOfSeveral oneOfSeveral = new OneOfSeveral();
  private final Issuers issuers;
  private final Optional<String> home;
  private final Aside aside;
  private Optional<Integer> own = Optional.empty();
  private Optional<Particular> laterYear = Optional.empty();

  /// What {@link #listsSeveral} found, once it was asked.
  private Optional<Boolean> sharesHead = Optional.empty();

  private InstrumentReader(Annotated document) {
    this.document = document;
    this.issuers = Issuers.of(document.document());
    this.home = HomeState.of(document);
    this.aside = new Aside(home);
    this.candidates = new Candidates(this::paragraph, home);
    this.acronyms = new Acronyms(candidates);
    this.appositions = new Appositions(candidates);
    this.several = new Several(candidates);
  }

  private int paragraph(int sentence) {
    return sentence < 0 ? -1 : document.sentences().get(sentence).paragraph();
  }

  /// @param title the headline, annotated as a text of its own and read before the text
  public static Instruments read(Annotated document, Annotated title) {
    InstrumentReader reader = new InstrumentReader(document);
    Issuers issuers = reader.issuers;
    boolean official = OwnInstrument.isOne(document.document());
    if (official) {
      reader.begin(title.document());
    }
    boolean opinion = document.document().kind() == DocumentKind.OPINION;
    List<List<Mention>> inTitle =
        title.sentences().stream()
            // "Opinion and Order Denying a Motion" is the paper itself, and no instrument.
            .filter(s -> !opinion)
            .map(s -> new MentionScanner(s, -1, title.citations(), issuers, official).scan())
            .toList();
    List<List<Mention>> inText = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Annotation.Citation> citations =
          Annotation.within(document.citations(), sentence.span());
      inText.add(
          opinion && isCitation(sentence, document.citations())
              ? List.of()
              : new MentionScanner(sentence, i, citations, issuers, official).scan());
    }
    reader.laterYear = LaterYear.of(document.document(), inTitle, inText);
    for (int i = 0; i < inTitle.size(); i++) {
      reader.sentence(inTitle.get(i), title.sentences().get(i), -1, title.document().text());
    }
    IntStream.range(0, inText.size())
        .takeWhile(i -> reader.paragraph(i) <= 0)
        .filter(i -> !inText.get(i).isEmpty())
        .findFirst()
        .ifPresent(reader.candidates::open);
    for (int i = 0; i < inText.size(); i++) {
      reader.sentence(inText.get(i), document.sentences().get(i), i, document.document().text());
    }
    return reader.finish();
  }

  /// "2023 Ga. Laws 611.": where the law that the sentence before names is printed.
  private static boolean isCitation(Sentence sentence, List<Annotation.Citation> all) {
    int cited =
        Annotation.within(all, sentence.span()).stream().mapToInt(c -> c.span().length()).sum();
    return 2 * cited > sentence.span().length();
  }

  /// An official text is itself an instrument, called by its title.
  private void begin(Document title) {
    Mention mention = OwnInstrument.mention(title, document.document());
    Candidate itself = candidates.begin(mention, new Span(0, 0));
    OwnInstrument.number(document).ifPresent(itself.identifiers::add);
    own = Optional.of(itself.index);
  }

  /// The lower-case words that name instruments: "law", "ban". A notice hardly ever is one.
  public static Set<String> heads() {
    return HEADS;
  }

  private static final Set<String> HEADS =
      Head.BY_WORD.values().stream()
          .filter(head -> head.strength() != Head.Strength.NOTICE)
          .map(Head::word)
          .collect(Collectors.toUnmodifiableSet());

  private void sentence(List<Mention> scanned, Sentence sentence, int index, String text) {
    Optional<Mention> picked = oneOfSeveral.at(sentence, index);
    // "One bans fees": a verb.
    int verb = picked.map(Mention::to).orElse(-1);
    List<Mention> mentions =
        picked.isEmpty()
            ? scanned
            : Stream.concat(picked.stream(), scanned.stream().filter(m -> m.to() > verb + 1))
                .toList();
    List<Instruments.Place> here = new ArrayList<>();
    Mention before = null;
    Optional<Candidate> derived = Optional.empty();
    Set<Integer> listed = new HashSet<>();
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention =
          ThatState.placed(
              OfCongress.placed(
                  Made.told(councils.placed(mentions.get(i), sentence, text), sentence, document),
                  sentence,
                  text),
              sentence,
              text);
      if (before == null || !Listing.isListed(before, mention, sentence)) {
        listed.clear();
      }
      if (Listing.isSeparate(mention)
          && (before == null || !Listing.isCompanion(before, sentence))) {
        candidates.recent(mention).ifPresent(c -> listed.add(c.index));
      }
      if (Listing.isBeside(mention, sentence)) {
        candidates
            .recent(mention)
            .filter(c -> mention.distinctive().stream().noneMatch(c.distinctive::contains))
            .ifPresent(c -> listed.add(c.index));
      }
      boolean one = picked.filter(p -> p.from() == mention.from()).isPresent();
      if (one) {
        listed.addAll(oneOfSeveral.others());
      }
      Optional<Integer> second =
          i + 1 < mentions.size() && Listing.isListed(mention, mentions.get(i + 1), sentence)
              ? candidates.onlyOf(mention, mentions.get(i + 1)).map(c -> c.index)
              : Optional.empty();
      second.ifPresent(listed::add);
      Optional<Mention> whole =
          mentions.subList(i + 1, Math.min(i + 2, mentions.size())).stream()
              .filter(next -> PartOf.joins(mention, next, sentence))
              .findFirst();
      Optional<Candidate> ahead =
          i + 1 < mentions.size()
              ? appositions.ahead(mention, mentions.get(i + 1), sentence)
              : Optional.empty();
      List<Integer> meant =
          place(mention, sentence, Optional.ofNullable(before), whole, ahead, here, listed);
      second.ifPresent(listed::remove);
      if (Several.areToCome(meant)) {
        oneOfSeveral.note(mention);
      } else if (one) {
        oneOfSeveral.tell(meant);
      }
      tellApart(listed, meant);
      derived = derived(mention, meant, derived);
      listed.addAll(meant);
      if (mention.kind() != Kind.PRONOUN && !mention.plural()) {
        named.addAll(meant);
      }
      here.add(
          new Instruments.Place(
              mention.from(),
              mention.to(),
              meant,
              mention.kind() == Kind.PRONOUN && !Several.isOfOthers(mention, meant)));
      before = mention;
    }
    councils.pass(
        sentence,
        text,
        mentions.stream()
            .anyMatch(m -> m.type().filter(t -> t == InstrumentType.ORDINANCE).isPresent()));
    topics.note(index, sentence, text);
    enumerations.note(index, sentence, named.stream().distinct().toList());
    if (index >= 0) {
      EffectYear.of(sentence, here, document)
          .ifPresent(
              told -> candidates.get(told.instrument()).effectYear = Optional.of(told.year()));
    }
    here.addAll(acronyms.in(sentence, here));
    here.sort(Comparator.comparingInt(Instruments.Place::from));
    places.merge(index, here, (a, b) -> a);
  }

  /// Whether the text tells of several by one head, so that "seven rules" are no single thing.
  private boolean listsSeveral() {
    boolean lists =
        sharesHead.orElseGet(() -> document.sentences().stream().anyMatch(SharedHead::isIn));
    sharesHead = Optional.of(lists);
    return lists;
  }

  /// "A state law passed in March", "a state law that took effect in July": a certain one, and not
  /// all of them.
  private static boolean isMade(Mention mention, Sentence sentence) {
    return mention.determiner() == Mention.Determiner.INDEFINITE
        && (PhraseWord.MADE_LAW.is(SentenceWords.word(sentence, mention.to()))
            || SentenceWords.word(sentence, mention.to()).equals("that")
                && PhraseWord.STARTS_LAW.is(SentenceWords.word(sentence, mention.to() + 1)));
  }

  private List<Integer> place(
      Mention mention,
      Sentence sentence,
      Optional<Mention> before,
      Optional<Mention> whole,
      Optional<Candidate> ahead,
      List<Instruments.Place> here,
      Set<Integer> listed) {
    if (mention.plural()) {
      List<Integer> meant = several.of(mention, sentence);
      boolean one = mention.plainlyOne() && Several.areToCome(meant) && !listsSeveral();
      if (!one) {
        return meant;
      }
    }
    if (mention.determiner() == Determiner.OTHER && !mention.strong()
        || Listing.isMeans(mention, sentence)
        || Aside.isOfCaseCited(mention, sentence)) {
      return List.of();
    }
    if (mention.pointsBack() && candidates.calledLike(mention).isEmpty()) {
      return List.of();
    }
    Optional<Candidate> chosen =
        itself(mention)
            .or(() -> before.flatMap(b -> appositions.of(b, mention, sentence, here)))
            .or(() -> ahead)
            .or(() -> same(mention, sentence))
            .or(() -> whole.flatMap(next -> same(next, sentence)))
            .or(() -> PartOf.isOfLast(mention, sentence) ? candidates.lastAct() : Optional.empty())
            .filter(c -> !listed.contains(c.index));
    boolean code =
        mention.kind() == Kind.IDENTIFIER
            && mention.type().filter(t -> t == InstrumentType.REGULATION).isPresent();
    if (chosen.isEmpty() && code) {
      return List.of();
    }
    boolean orphan =
        chosen.isEmpty()
            && mention.kind() == Kind.PRONOUN
            && !isExecutives(mention)
            && !mention.beginsByItself();
    if (orphan
        && (!candidates.isEmpty()
            || mention.isAnyLaw() && !isMade(mention, sentence)
            || mention.family() == Head.Family.ORDER
            || mention.sentence() < 0)) {
      return List.of();
    }
    if (chosen.isEmpty() && mention.deed().filter(Mention.Told::isOnlyTime).isPresent()) {
      return List.of();
    }
    Optional<Candidate> underlying =
        mention.isDerived() ? candidates.underlying() : Optional.empty();
    Candidate candidate = chosen.orElseGet(() -> begin(mention, sentence));
    candidate.aside |= chosen.isEmpty() && Listing.isAside(mention, sentence);
    candidate.elsewhere |= chosen.isEmpty() && aside.isElsewhere(mention, sentence);
    candidate.compared =
        (chosen.isEmpty() || candidate.compared) && aside.isCompared(mention, sentence);
    if (chosen.isEmpty()) {
      underlying.ifPresent(candidate::to);
    }
    chosen.ifPresent(c -> candidates.take(c, mention));
    acronyms.note(mention, sentence, candidate);
    return List.of(candidate.index);
  }

  /// "Gov. Reyes's executive order": whose it is tells what kind of order it is.
  private boolean isExecutives(Mention mention) {
    return mention.family() == Head.Family.ORDER
        && mention.determiner() == Determiner.DEFINITE
        && issuers.own(mention.words());
  }

  /// What ends or delays an instrument is told before the instrument: "the rule that repeals the
  /// act".
  private Optional<Candidate> derived(
      Mention mention, List<Integer> meant, Optional<Candidate> before) {
    if (meant.size() != 1 || meant.getFirst() < 0) {
      return before;
    }
    Candidate one = candidates.get(meant.getFirst());
    if (mention.deed().filter(told -> told.how() != Mention.How.BARE).isPresent()) {
      return Optional.of(one);
    }
    before.filter(d -> d != one && !one.isDerived()).ifPresent(d -> d.to(one));
    return Optional.empty();
  }

  private void tellApart(Set<Integer> listed, List<Integer> meant) {
    if (meant.size() == 1 && meant.getFirst() >= 0) {
      Candidate one = candidates.get(meant.getFirst());
      for (int index : listed) {
        if (index >= 0 && index != one.index) {
          one.toldApart = true;
          candidates.get(index).toldApart = true;
        }
      }
    }
  }

  private Candidate begin(Mention mention, Sentence sentence) {
    int at = mention.sentence() < 0 ? 0 : sentence.tokens().get(mention.from()).span().start();
    int end = mention.sentence() < 0 ? 0 : sentence.tokens().get(mention.to() - 1).span().end();
    return candidates.begin(mention, new Span(at, end));
  }

  private Optional<Candidate> itself(Mention mention) {
    return own.map(candidates::get)
        .filter(itself -> OwnInstrument.isMeant(mention, document, itself.family));
  }

  private Optional<Candidate> same(Mention mention, Sentence sentence) {
    return switch (mention.kind()) {
      case IDENTIFIER ->
          candidates
              .identified(mention)
              .or(() -> part(mention))
              .or(() ->
                  Listing.isCompanion(mention, sentence) || Listing.isLikened(mention, sentence)
                      ? Optional.empty()
                      : candidates.unnamed(mention).filter(c -> mayBeItsNumber(mention, c)));
      case NAME ->
          candidates
              .named(mention)
              .or(() -> mention.isCalledByDeed() ? Optional.empty() : candidates.unnamed(mention));
      case DESCRIPTION ->
          candidates
              .described(mention)
              // "Unlike the March notice": another, unless it is told of in like words.
              .filter(c -> c.sharesWords(mention) || !Listing.isLikened(mention, sentence));
      case PRONOUN ->
          Optional.of(mention)
              .filter(this::isLater)
              .flatMap(candidates::derived)
              .or(() ->
                  mention.pointsBack()
                      ? candidates.calledLike(mention)
                      : candidates.recent(mention));
    };
  }

  /// The number of a directive stands in its head; further below its text speaks of others.
  private boolean mayBeItsNumber(Mention mention, Candidate candidate) {
    boolean itself = own.filter(index -> index == candidate.index).isPresent();
    return !itself
        || document.document().kind() != DocumentKind.DIRECTIVE
        || mention.sentence() < HEAD_SENTENCES;
  }

  private static final int HEAD_SENTENCES = 3;

  /// "The new rule", "the 2018 rule", where one ends or delays another.
  private boolean isLater(Mention mention) {
    return laterYear.filter(mention.particulars()::contains).isPresent()
        || mention.words().contains("new");
  }

  /// The part of the code that an official text amends is one of its identifiers.
  private Optional<Candidate> part(Mention mention) {
    boolean code = mention.type().filter(t -> t == InstrumentType.REGULATION).isPresent();
    return code ? own.map(candidates::get) : Optional.empty();
  }

  private Instruments finish() {
    boolean unnamed = candidates.stream().allMatch(c -> c.elsewhere && c.isPassing(-1));
    Optional<Integer> title =
        unnamed && document.document().title().isPresent()
            ? Optional.of(
                candidates.begin(OwnInstrument.unnamed(document.document()), new Span(0, 0)).index)
            : Optional.empty();
    Optional<Integer> focus =
        title.isPresent()
            ? title
            : candidates.stream()
                .max(
                    Comparator.comparingInt((Candidate c) -> c.mentions)
                        .thenComparingInt(c -> -c.index))
                .map(c -> c.index);
    candidates.stream().forEach(c -> c.toldApart |= candidates.isToldApart(c));
    List<Integer> strong =
        candidates.stream().filter(c -> c.strong() || c.toldApart).map(c -> c.index).toList();
    Map<Integer, List<Instruments.Place>> settled = new HashMap<>();
    places.forEach((sentence, list) -> {
      List<Integer> after = enumerations.after(sentence);
      settled.put(
          sentence,
          list.stream()
              .map(p ->
                  Several.settle(
                      p, after.isEmpty() ? Several.behind(p, list, strong) : after, strong))
              .toList());
    });
    return new Instruments(
        candidates.stream().map(c -> c.mention(home)).toList(),
        settled,
        topics.instruments(candidates),
        own.isPresent() ? own : focus,
        own,
        candidates.objects(),
        candidates.stream()
            .filter(c -> c.isPassing(-1))
            .map(c -> c.index)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
