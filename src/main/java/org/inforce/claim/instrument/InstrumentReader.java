package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Span;

/// Finds the instruments that a document speaks of and joins the words that speak of one: an
/// identifier, a name, a description ("the mask ban"), "the law". The words are taken in reading
/// order; each joins the instrument that it fits best or begins a new one.
public final class InstrumentReader {
  /// Words that might mean more instruments than this ("the laws") mean none of them.
  private static final int MANY = 12;

  private final Annotated document;
  private final Candidates candidates = new Candidates();
  private final Map<Integer, List<Instruments.Place>> places = new HashMap<>();
  private final Map<String, Integer> acronyms = new HashMap<>();
  private final Councils councils = new Councils();
  private final Topics topics = new Topics();
  private Optional<Integer> own = Optional.empty();
  private Optional<Particular> laterYear = Optional.empty();

  private InstrumentReader(Annotated document) {
    this.document = document;
  }

  /// @param title the headline, annotated as a text of its own and read before the text
  public static Instruments read(Annotated document, Annotated title) {
    InstrumentReader reader = new InstrumentReader(document);
    Issuers issuers = Issuers.of(document.document());
    boolean official = OwnInstrument.isOne(document.document());
    if (official) {
      reader.begin(title.document());
    }
    List<List<Mention>> inTitle =
        title.sentences().stream()
            .map(s -> new MentionScanner(s, -1, title.citations(), issuers, official).scan())
            .toList();
    List<List<Mention>> inText = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Annotation.Citation> citations =
          Annotation.within(document.citations(), sentence.span());
      inText.add(new MentionScanner(sentence, i, citations, issuers, official).scan());
    }
    reader.laterYear = LaterYear.of(document.document(), inTitle, inText);
    for (int i = 0; i < inTitle.size(); i++) {
      reader.sentence(inTitle.get(i), title.sentences().get(i), -1, title.document().text());
    }
    for (int i = 0; i < inText.size(); i++) {
      reader.sentence(inText.get(i), document.sentences().get(i), i, document.document().text());
    }
    return reader.finish();
  }

  /// An official text is itself an instrument, called by its title.
  private void begin(Document title) {
    Mention mention = OwnInstrument.mention(title, document.document());
    own = Optional.of(candidates.begin(mention, new Span(0, 0)).index);
  }

  /// The lower-case words that name instruments: "law", "ban".
  public static Set<String> heads() {
    return Head.BY_WORD.keySet();
  }

  private void sentence(List<Mention> mentions, Sentence sentence, int index, String text) {
    List<Instruments.Place> here = new ArrayList<>();
    Mention before = null;
    Optional<Candidate> derived = Optional.empty();
    Set<Integer> listed = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention =
          Made.told(councils.placed(mentions.get(i), sentence, text), sentence, document);
      if (before == null || !Listing.isListed(before, mention, sentence)) {
        listed.clear();
      }
      if (Listing.isSeparate(mention)) {
        candidates.recent(mention).ifPresent(one -> listed.add(one.index));
      }
      Optional<Mention> whole =
          mentions.subList(i + 1, Math.min(i + 2, mentions.size())).stream()
              .filter(next -> PartOf.joins(mention, next, sentence))
              .findFirst();
      List<Integer> meant =
          place(mention, sentence, Optional.ofNullable(before), whole, here, listed);
      tellApart(listed, meant);
      derived = derived(mention, meant, derived);
      listed.addAll(meant);
      here.add(
          new Instruments.Place(
              mention.from(),
              mention.to(),
              meant,
              mention.kind() == Kind.PRONOUN && !isOfOthers(mention, meant)));
      before = mention;
    }
    councils.pass(
        sentence,
        text,
        mentions.stream()
            .anyMatch(m -> m.type().filter(t -> t == InstrumentType.ORDINANCE).isPresent()));
    topics.note(index, sentence, text);
    here.addAll(acronymsIn(sentence, here));
    here.sort(Comparator.comparingInt(Instruments.Place::from));
    places.merge(index, here, (a, b) -> a);
  }

  private List<Integer> place(
      Mention mention,
      Sentence sentence,
      Optional<Mention> before,
      Optional<Mention> whole,
      List<Instruments.Place> here,
      Set<Integer> listed) {
    if (mention.plural()) {
      List<Integer> meant = group(mention);
      boolean one = mention.plainlyOne() && meant.equals(List.of(-1));
      if (!one) {
        return meant;
      }
    }
    if (mention.determiner() == Determiner.OTHER && !mention.strong()) {
      return List.of();
    }
    Optional<Candidate> chosen =
        heading(mention)
            .or(() -> before.flatMap(b -> apposition(b, mention, sentence, here)))
            .or(() -> same(mention))
            .or(() -> whole.flatMap(this::same))
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
            && mention.particulars().stream().noneMatch(InstrumentReader::begins);
    if (orphan
        && (!candidates.isEmpty()
            || isAnyLawOf(mention)
            || mention.family() == Head.Family.ORDER
            || mention.sentence() < 0)) {
      return List.of();
    }
    if (chosen.isEmpty() && mention.deed().filter(InstrumentReader::isOnlyTime).isPresent()) {
      return List.of();
    }
    Optional<Candidate> underlying =
        mention.isDerived() ? candidates.underlying() : Optional.empty();
    Candidate candidate = chosen.orElseGet(() -> begin(mention, sentence));
    candidate.aside |= chosen.isEmpty() && isAside(mention, sentence);
    if (chosen.isEmpty()) {
      underlying.ifPresent(candidate::to);
    }
    chosen.ifPresent(c -> candidates.take(c, mention));
    shortName(mention, sentence, candidate);
    return List.of(candidate.index);
  }

  /// When it was made or whose it is tells even of "the order" or "the ordinance" that it is
  /// another.
  private static boolean begins(Particular particular) {
    return particular.kind() == Particular.Kind.MADE || particular.kind() == Particular.Kind.CITY;
  }

  /// "Mayor closes parks a day after mask ban is blocked": the headline's news is another thing.
  private static boolean isAside(Mention mention, Sentence sentence) {
    return mention.sentence() < 0
        && mention.to() > 0
        && sentence.tokens().subList(0, mention.from()).stream()
            .anyMatch(t -> ASIDE.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static final Set<String> ASIDE = Set.of("after", "despite", "amid", "while", "since");

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

  /// "The delay": a time and no instrument, unless the text has told of one that delays another.
  private static boolean isOnlyTime(Mention.Told told) {
    return !told.deed().effect().lasts() && told.how() == Mention.How.BARE;
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

  /// "State law", "federal law": all the laws of it, by which others are judged.
  private static boolean isAnyLawOf(Mention mention) {
    return mention.particulars().stream()
        .anyMatch(p -> p.kind() == Particular.Kind.LEVEL && !p.value().equals("city"));
  }

  private Candidate begin(Mention mention, Sentence sentence) {
    int at = mention.sentence() < 0 ? 0 : sentence.tokens().get(mention.from()).span().start();
    int end = mention.sentence() < 0 ? 0 : sentence.tokens().get(mention.to() - 1).span().end();
    return candidates.begin(mention, new Span(at, end));
  }

  /// "MEMORANDUM FOR THE SECRETARY OF THE INTERIOR": an official text so headed speaks of itself.
  private Optional<Candidate> heading(Mention mention) {
    boolean shouted =
        mention.family() == Head.Family.ORDER
            && mention.name().indexOf(' ') > 0
            && mention.kind() != Kind.IDENTIFIER
            && mention.name().chars().noneMatch(Character::isLowerCase);
    return shouted ? own.map(candidates::get) : Optional.empty();
  }

  /// "SB 627, the No Secret Police Act", "the rule (the BOI Rule)", "the executive order titled
  /// ...".
  private Optional<Candidate> apposition(
      Mention before, Mention mention, Sentence sentence, List<Instruments.Place> here) {
    int gap = mention.from() - before.to();
    if (gap < 0
        || gap > LONGEST_APPOSITION
        || before.plural()
        || here.isEmpty()
        || here.getLast().instruments().size() != 1) {
      return Optional.empty();
    }
    List<String> between =
        sentence.tokens().subList(before.to(), mention.from()).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList();
    boolean joins =
        isKnownAs(between)
            || gap <= LONGEST_BETWEEN
                && between.stream().allMatch(PhraseWord.BETWEEN_NAMES::is)
                && !between.isEmpty()
                && between.stream().anyMatch(PhraseWord.RENAMES::is);
    Candidate candidate = candidates.get(here.getLast().instruments().getFirst());
    boolean bothNamed =
        candidate.names.size() > 0
            && mention.kind() == Kind.NAME
            && !between.contains("(")
            && !between.contains("titled");
    // "Executive Order 14100, Proclamation 9999 and ...": two numbers, two orders.
    boolean twoOrders =
        before.kind() == Kind.IDENTIFIER
            && mention.kind() == Kind.IDENTIFIER
            && mention.family() == Head.Family.ORDER
            && !before.identifier().equals(mention.identifier());
    if (twoOrders) {
      return Optional.empty();
    }
    boolean part = PartOf.joins(before, mention, sentence);
    boolean alike = !mention.isDerived() || candidate.strong() || candidate.isDerived();
    // "published a final rule, the Suspension Rule": a new one, and not the rule told of before.
    boolean another = isCalledByDeed(mention) && before.kind() == Kind.PRONOUN;
    return (part || joins && alike && !bothNamed && !another)
            && candidate.family.agrees(mention.family())
        ? Optional.of(candidate)
        : Optional.empty();
  }

  /// "House Bill 3653, a broad package on policing known as the Safety Act".
  private static boolean isKnownAs(List<String> between) {
    int end = between.size();
    int name = end > 0 && between.get(end - 1).equals("the") ? end - 1 : end;
    return between.size() <= LONGEST_APPOSITION
        && name >= 2
        && between.getFirst().equals(",")
        && (between.get(name - 1).equals("as") && between.get(name - 2).equals("known")
            || Set.of("called", "dubbed").contains(between.get(name - 1)))
        && between.stream().filter(","::equals).count() == 1;
  }

  /// In tokens.
  private static final int LONGEST_APPOSITION = 14;

  private static final int LONGEST_BETWEEN = 5;

  private Optional<Candidate> same(Mention mention) {
    return switch (mention.kind()) {
      case IDENTIFIER ->
          candidates
              .identified(mention)
              .or(() -> part(mention))
              .or(() -> candidates.unnamed(mention));
      case NAME ->
          candidates
              .named(mention)
              .or(() -> isCalledByDeed(mention) ? Optional.empty() : candidates.unnamed(mention));
      case DESCRIPTION -> candidates.described(mention);
      case PRONOUN ->
          Optional.of(mention)
              .filter(this::isLater)
              .flatMap(candidates::derived)
              .or(() -> candidates.recent(mention));
    };
  }

  /// "the Suspension Rule": called by what it does to another, it is not the one described before.
  private static boolean isCalledByDeed(Mention mention) {
    return Stream.of(mention.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> Deed.noun(word).isPresent());
  }

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

  /// "Similar laws", "their own states' bans": what is spoken of is none of the document's.
  private static boolean isOfOthers(Mention mention, List<Integer> meant) {
    return meant.isEmpty()
        && (mention.determiner() == Determiner.OTHER
            || mention.plural() && mention.determiner() != Determiner.DEFINITE);
  }

  private List<Integer> group(Mention mention) {
    if (mention.determiner() != Determiner.DEFINITE
        && mention.words().stream().noneMatch(Words.NUMBERS::contains)) {
      return List.of();
    }
    List<Integer> meant = candidates.several(mention).stream().map(c -> c.index).toList();
    return meant.size() > MANY ? List.of() : meant.size() > 1 ? meant : List.of(-1);
  }

  /// "(CTA)", "(the BOI Rule)": a short name that the text introduces itself.
  private void shortName(Mention mention, Sentence sentence, Candidate candidate) {
    if (mention.to() + 2 >= sentence.tokens().size()
        || !sentence.tokens().get(mention.to()).text().equals("(")) {
      return;
    }
    String word = sentence.tokens().get(mention.to() + 1).text();
    boolean closes = sentence.tokens().get(mention.to() + 2).text().equals(")");
    if (closes
        && word.length() > 1
        && word.chars().filter(Character::isUpperCase).count() > 1
        && !word.chars().anyMatch(Character::isDigit)) {
      acronyms.put(word, candidate.index);
      candidate.aliases.add(word);
    }
  }

  private List<Instruments.Place> acronymsIn(Sentence sentence, List<Instruments.Place> here) {
    List<Instruments.Place> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Integer meant = acronym(sentence.tokens().get(i).text());
      int at = i;
      if (meant != null && here.stream().noneMatch(p -> p.from() <= at && at < p.to())) {
        found.add(new Instruments.Place(i, i + 1, List.of(meant), false));
      }
    }
    return found;
  }

  /// An acronym that the text introduced, or the initials of a name it gave.
  private @org.jspecify.annotations.Nullable Integer acronym(String word) {
    Integer known = acronyms.get(word);
    boolean may = word.length() >= 3 && Character.isUpperCase(word.charAt(0));
    if (known != null || !may || !word.chars().allMatch(Character::isUpperCase)) {
      return known;
    }
    Optional<Candidate> named = candidates.ofInitials(word);
    named.ifPresent(candidate -> {
      candidate.aliases.add(word);
      acronyms.put(word, candidate.index);
    });
    return named.map(candidate -> candidate.index).orElse(null);
  }

  private Instruments finish() {
    if (candidates.isEmpty() && document.document().title().isPresent()) {
      Mention title = OwnInstrument.unnamed(document.document());
      candidates.begin(title, new Span(0, 0));
    }
    Optional<String> where = HomeState.of(document.document());
    Optional<Integer> focus =
        candidates.stream()
            .max(
                Comparator.comparingInt((Candidate c) -> c.mentions)
                    .thenComparingInt(c -> -c.index))
            .map(c -> c.index);
    candidates.stream().forEach(c -> c.toldApart |= candidates.isToldApart(c));
    List<Integer> strong =
        candidates.stream().filter(c -> c.strong() || c.toldApart).map(c -> c.index).toList();
    Map<Integer, List<Instruments.Place>> settled = new HashMap<>();
    places.forEach((sentence, list) ->
        settled.put(sentence, list.stream().map(p -> settle(p, strong)).toList()));
    return new Instruments(
        candidates.stream().map(c -> c.mention(where)).toList(),
        settled,
        topics.instruments(candidates),
        own.isPresent() ? own : focus,
        own,
        candidates.objects());
  }

  private static boolean isSeveral(List<Integer> meant) {
    return meant.size() > 1 && meant.size() <= MANY;
  }

  /// "Two new laws" in the lead means those that the text names later.
  private static Instruments.Place settle(Instruments.Place place, List<Integer> strong) {
    return place.instruments().equals(List.of(-1))
        ? new Instruments.Place(
            place.from(), place.to(), isSeveral(strong) ? strong : List.of(), place.pronoun())
        : place;
  }
}
