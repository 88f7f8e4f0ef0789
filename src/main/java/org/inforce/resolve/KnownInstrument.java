package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.LinkedMention;
import org.inforce.model.MentionKey;
import org.inforce.model.Particular;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.model.Topic;

/// An instrument while documents are being resolved: all that they have called it.
final class KnownInstrument {
  /// How many words two names must share to be names of one thing.
  private static final int TELLING = 2;

  /// Proper names and, after them, descriptions, with how many mentions use each.
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private final Map<String, Integer> descriptions = new LinkedHashMap<>();
  private final Map<String, String> identifiers = new LinkedHashMap<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<Particular> particulars = new LinkedHashSet<>();

  /// Words of the sentences that named it.
  private final Set<String> context = new LinkedHashSet<>();

  private final Set<DocumentId> documents = new LinkedHashSet<>();
  private final Set<Happening> happenings = new LinkedHashSet<>();
  private final Set<LocalDate> proposed = new LinkedHashSet<>();
  private final Map<InstrumentType, Integer> types = new LinkedHashMap<>();
  private final Map<String, Integer> jurisdictions = new LinkedHashMap<>();
  private final Congresses congresses = new Congresses();

  /// Every mention by when it was recorded, with the words that it stands in.
  private final SortedMap<Anchor, Spoken> spoken = new TreeMap<>();

  /// What the documents that tell of it are about.
  private Topic topic = Topic.NONE;

  private LocalDate lastTold = LocalDate.MIN;
  private Anchor anchor;
  private Optional<KnownInstrument> absorbedBy = Optional.empty();

  KnownInstrument(Anchor anchor) {
    this.anchor = anchor;
  }

  /// Made from the first mention recorded.
  InstrumentId id() {
    return new InstrumentId(root().anchor.key());
  }

  /// Itself, or the one that it turned out to be.
  KnownInstrument root() {
    return absorbedBy.map(KnownInstrument::root).orElse(this);
  }

  boolean isAbsorbed() {
    return absorbedBy.isPresent();
  }

  /// What the first document called it, shown only where nobody has given it a usable name.
  private Optional<String> firstWords = Optional.empty();

  /// Headlines of documents that name no instrument, by which it is found and not called.
  private final Set<String> headlines = new LinkedHashSet<>();

  /// A mention with the words that speak of it first.
  ///
  /// @param headline of its document
  record Spoken(MentionKey mention, Quote quote, Optional<String> headline) {
    /// The title of an official text is its name.
    private boolean isHeadline(String name) {
      return headline.equals(Optional.of(name)) && !Names.isProper(name);
    }

    /// What stands for a name where there is none.
    private String words() {
      boolean itself = quote.span().start() == 0;
      return itself ? headline.orElse(quote.text()) : quote.text();
    }
  }

  void take(InstrumentMention mention, Spoken said, Anchor mentioned, List<String> sentences) {
    anchor = anchor.orEarlier(mentioned);
    spoken.put(mentioned, said);
    documents.add(mentioned.document());
    told(mentioned.published());
    sentences.forEach(sentence -> context.addAll(Names.words(sentence)));
    // Marked as no name: asked for "the ban", we must not answer for whatever was once called so.
    firstWords =
        firstWords.or(() ->
            Optional.of(mention.name())
                .filter(name -> !name.isBlank() && !said.isHeadline(name))
                .or(() -> Optional.of(Instrument.UNNAMED + said.words())));
    Optional.of(mention.name()).filter(said::isHeadline).ifPresent(headlines::add);
    Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .filter(Names::isUsable)
        .distinct()
        .forEach(
            name -> (Names.isProper(name) ? names : descriptions).merge(name, 1, Integer::sum));
    mention.identifiers().forEach(i -> identifiers.putIfAbsent(Names.key(i), i));
    congresses.take(mention, mentioned.published());
    this.words.addAll(Names.words(mention));
    particulars.addAll(mention.particulars());
    mention.type().ifPresent(type -> types.merge(type, 1, Integer::sum));
    mention.jurisdiction().ifPresent(where -> jurisdictions.merge(where, 1, Integer::sum));
  }

  private void told(LocalDate published) {
    lastTold = published.isAfter(lastTold) ? published : lastTold;
  }

  /// True if for years before a day no document told of it.
  boolean wasSilentUntil(LocalDate day) {
    return lastTold.isBefore(day.minusYears(SILENT_YEARS));
  }

  private static final int SILENT_YEARS = 2;

  /// When the first document that tells of it was published.
  LocalDate firstTold() {
    return anchor.published();
  }

  /// A document that tells of it is about this.
  void toldIn(Topic document) {
    topic = topic.and(document);
  }

  Topic topic() {
    return topic;
  }

  /// Something is told to have been done to it.
  void befell(Happening happening) {
    happenings.add(happening);
  }

  /// It is told to have been proposed or issued on these days.
  void wasMade(Collection<LocalDate> days) {
    proposed.addAll(days);
  }

  /// True if something is told to have been done to it before a day.
  boolean isOlderThan(LocalDate day) {
    return happenings.stream().anyMatch(h -> h.day().isBefore(day));
  }

  /// True if enough is told to have been done to both on one day; of two with names of their own
  /// more than of one that is only described.
  boolean sharesFate(KnownInstrument other) {
    int shared =
        happenings.stream()
            .filter(h -> other.happenings.stream().anyMatch(h::mayBe))
            .mapToInt(Happening::weight)
            .sum();
    return shared >= (names.isEmpty() || other.names.isEmpty() ? ONE_ORDER : TWO_ORDERS);
  }

  /// In the weight of {@link Happening}.
  private static final int ONE_ORDER = 2;

  private static final int TWO_ORDERS = 4;

  /// Takes over all that was told of another that turned out to be this one.
  void absorb(KnownInstrument other) {
    other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
    other.descriptions.forEach((name, n) -> descriptions.merge(name, n, Integer::sum));
    other.identifiers.forEach(identifiers::putIfAbsent);
    words.addAll(other.words);
    particulars.addAll(other.particulars);
    context.addAll(other.context);
    congresses.absorb(other.congresses);
    documents.addAll(other.documents);
    topic = topic.and(other.topic);
    told(other.lastTold);
    happenings.addAll(other.happenings);
    proposed.addAll(other.proposed);
    other.types.forEach((type, n) -> types.merge(type, n, Integer::sum));
    other.jurisdictions.forEach((where, n) -> jurisdictions.merge(where, n, Integer::sum));
    spoken.putAll(other.spoken);
    anchor = anchor.orEarlier(other.anchor);
    firstWords = firstWords.or(() -> other.firstWords);
    headlines.addAll(other.headlines);
    other.absorbedBy = Optional.of(this);
  }

  /// The first mention recorded, for which it is named.
  Spoken first() {
    return spoken.values().iterator().next();
  }

  Collection<MentionKey> mentions() {
    return spoken.values().stream().map(Spoken::mention).toList();
  }

  boolean holds(MentionKey mention) {
    return spoken.values().stream().anyMatch(said -> said.mention().equals(mention));
  }

  List<LinkedMention> tellings() {
    return spoken.entrySet().stream()
        .map(e ->
            new LinkedMention(id(), e.getValue().mention(), new InstrumentId(e.getKey().key())))
        .toList();
  }

  Optional<String> jurisdiction() {
    return Votes.most(jurisdictions);
  }

  Optional<InstrumentType> type() {
    return Votes.most(types);
  }

  Set<String> names() {
    return names.keySet();
  }

  Set<String> identifierKeys() {
    return identifiers.keySet();
  }

  Set<String> words() {
    return words;
  }

  Set<Particular> particulars() {
    return particulars;
  }

  /// The months in which it is said to have been made.
  List<Particular> made() {
    return particulars.stream().filter(p -> p.kind() == Particular.Kind.MADE).toList();
  }

  /// The last month in which it is said to have been made, e.g. `2025-03`; empty if none is told.
  String madeLast() {
    return made().stream().map(Particular::value).reduce("", (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  Set<String> context() {
    return context;
  }

  Set<DocumentId> documents() {
    return documents;
  }

  boolean agreesOnJurisdiction(InstrumentMention mention) {
    return mention.jurisdiction().isEmpty()
        || jurisdictions.isEmpty()
        || jurisdictions.containsKey(mention.jurisdiction().get());
  }

  /// False if one has a number that the other has not, or the same of another Congress.
  boolean agreesOnNumber(InstrumentMention mention, LocalDate published) {
    boolean shared =
        mention.identifiers().isEmpty()
            || identifiers.isEmpty()
            || mention.identifiers().stream().map(Names::key).anyMatch(identifiers::containsKey);
    return shared && congresses.agree(identifiers.keySet(), mention, published);
  }

  /// True if no document tells the two apart, nothing speaks against their being one, and one of
  /// the things each is called holds at least {@link #TELLING} telling words of the other's.
  boolean isAnotherNameOf(KnownInstrument other) {
    return mayBe(other) && called().anyMatch(w -> other.called().anyMatch(o -> sameWords(w, o)));
  }

  /// True if one of the descriptions has this head.
  boolean isCalledA(String head) {
    return !head.isEmpty()
        && descriptions.keySet().stream().map(Names::head).anyMatch(head::equals);
  }

  boolean isToldBefore(KnownInstrument other) {
    return anchor.published().isBefore(other.anchor.published());
  }

  /// True if one of the descriptions has the same head and telling words as this one.
  boolean isDescribedAs(String description) {
    return !Names.words(description).isEmpty()
        && descriptions.keySet().stream()
            .filter(d -> Names.head(d).equals(Names.head(description)))
            .anyMatch(d -> Names.words(d).equals(Names.words(description)));
  }

  /// True if it has neither name nor number.
  boolean isOnlyDescribed() {
    return names.isEmpty() && identifiers.isEmpty() && !words.isEmpty();
  }

  /// True if no document calls it anything but its number.
  boolean isOnlyNumbered() {
    return !identifiers.isEmpty() && descriptions.isEmpty() && isNamedByNumber();
  }

  /// True if no document gives it a name that is more than its number.
  boolean isNamedByNumber() {
    return names.keySet().stream().map(Names::key).allMatch(identifiers::containsKey);
  }

  /// How alike the two are called at best, from 0 to 1: by the words that two of their names share.
  double likeness(KnownInstrument other) {
    return allNames()
        .flatMap(one -> other.allNames().map(another -> share(one, another)))
        .reduce(0.0, Math::max);
  }

  /// All that it is called by, numbers apart.
  Stream<String> everyName() {
    return Stream.concat(names.keySet().stream(), descriptions.keySet().stream());
  }

  private Stream<Set<String>> allNames() {
    return everyName().map(Names::words).filter(w -> !w.isEmpty());
  }

  private static double share(Set<String> one, Set<String> other) {
    return 2.0 * one.stream().filter(other::contains).count() / (one.size() + other.size());
  }

  /// True if no document has called it anything that tells it from others.
  boolean isNameless() {
    return names.isEmpty() && identifiers.isEmpty() && called().findAny().isEmpty();
  }

  /// True if no document tells the two apart and neither number nor place speaks against their
  /// being one.
  boolean mayBe(KnownInstrument other) {
    boolean apart = documents.stream().anyMatch(other.documents::contains);
    boolean numbered =
        !identifiers.isEmpty()
            && !other.identifiers.isEmpty()
            && identifiers.keySet().stream().noneMatch(other.identifiers::containsKey)
            && !MeasureNumbers.mayBeOne(identifiers.keySet(), other.identifiers.keySet());
    boolean elsewhere =
        !jurisdictions.isEmpty()
            && !other.jurisdictions.isEmpty()
            && jurisdictions.keySet().stream().noneMatch(other.jurisdictions::containsKey);
    return !apart
        && !numbered
        && !elsewhere
        && !congresses.differ(other.congresses)
        && !Particular.tellApart(particulars, other.particulars)
        && !isTooOldFor(other.particulars)
        && !other.isTooOldFor(particulars)
        && !Remade.is(this, other.proposed)
        && !Remade.is(other, proposed)
        && (isAlike(other.isDerived()) || other.isAlike(isDerived()));
  }

  private boolean isDerived() {
    return Particular.isDerived(particulars);
  }

  /// False between an instrument and what ends or delays it: neither is called by what describes
  /// the other. What ends another and has a number may be called by what else it does.
  ///
  /// @param derived whether the other words are for one that ends or delays an instrument
  boolean isAlike(boolean derived) {
    return isDerived() == derived || isDerived() && !identifiers.isEmpty();
  }

  /// "The 2018 rule" is the one of 2018 that rescinds another, and not the other.
  boolean isOfYearOf(InstrumentMention mention) {
    return isDerived()
        && Names.words(mention).isEmpty()
        && mention.identifiers().isEmpty()
        && mention.particulars().stream()
            .filter(p -> p.kind() == Particular.Kind.YEAR)
            .anyMatch(p ->
                particulars.contains(p)
                    || p.value().equals(String.valueOf(anchor.published().getYear())));
  }

  /// True if by the year or the president of its name what is called so was made later.
  boolean isTooOldFor(Collection<Particular> called) {
    return called.stream()
        .filter(p -> !particulars.contains(p))
        .anyMatch(p -> Forerunner.is(anchor.published(), p));
  }

  private Stream<Set<String>> called() {
    return allNames().filter(w -> w.size() >= TELLING);
  }

  private static boolean sameWords(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /// The name most used, a proper one first; then its identifiers and all else it was called.
  Instrument instrument(List<StatusEvent> events) {
    List<String> called =
        Stream.of(Votes.byUse(names), identifiers.values().stream(), Votes.byWords(descriptions))
            .flatMap(s -> s)
            .filter(name -> !headlines.contains(name))
            .distinct()
            .toList();
    return new Instrument(
        id(),
        kind(events),
        called.isEmpty() ? firstWords.orElse(id().value()) : called.getFirst(),
        jurisdiction(),
        List.copyOf(identifiers.values()),
        called.stream().skip(1).filter(c -> !identifiers.containsValue(c)).toList());
  }

  /// A bill that was signed, or has taken effect, is a statute.
  private InstrumentType kind(List<StatusEvent> events) {
    InstrumentType voted = type().orElse(InstrumentType.STATUTE);
    boolean made =
        events.stream()
            .filter(e -> e.instrument().equals(id()))
            .anyMatch(e ->
                e.type() == EventType.ENACTED
                    || e.type() == EventType.ENJOINED
                    || e.type() == EventType.STRUCK_DOWN);
    return voted == InstrumentType.BILL && made ? InstrumentType.STATUTE : voted;
  }

  /// A legislature's acts are not those of an agency or a head of government.
  boolean isOfNature(Optional<InstrumentType> other) {
    return type().isEmpty()
        || other.isEmpty()
        || type().get().isExecutive() == other.get().isExecutive();
  }
}
