package org.inforce.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Claim;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.MentionKey;
import org.inforce.model.Pairing;
import org.inforce.model.Particular;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.ReviewItem;
import org.inforce.model.Span;
import org.inforce.model.Topic;

/// Decides which known instrument a document's words speak of, or that they speak of a new one.
/// Strong evidence first: an identifier, a name; then the words that describe it; last, that a
/// document with one subject and no name for it is about the instrument whose documents it is most
/// like. What is joined or kept apart on weak evidence is put up for review.
final class InstrumentLinker {
  private final List<KnownInstrument> known = new ArrayList<>();

  /// Mentions that speak of none that is known, each by more than one description.
  private final List<InstrumentMention> asides = new ArrayList<>();

  private final InstrumentIndex index = new InstrumentIndex();
  private final Doubts doubts = new Doubts();
  private final Successors successors = new Successors();
  private final Decided decided;

  InstrumentLinker(List<Pairing> pairings) {
    this.decided = new Decided(pairings);
  }

  List<KnownInstrument> known() {
    return known.stream()
        .filter(k -> !k.isAbsorbed())
        .sorted(Comparator.comparing(KnownInstrument::id))
        .toList();
  }

  List<ReviewItem> review() {
    return doubts.items();
  }

  /// Joins those that turn out to be one when all documents have been read.
  void settle() {
    new InstrumentMerger(this::known, asides, index, doubts, decided).merge();
  }

  /// For each mention's index in the reading the instrument it speaks of; mentions that speak of
  /// none are left out.
  Map<Integer, KnownInstrument> link(Recorded recorded) {
    return new OneDocument(recorded).link();
  }

  private final class OneDocument {
    private final Recorded recorded;
    private final Reading reading;
    private final Places places;
    private final OrdersBeside beside;
    private final Topic topic;
    private final Map<Integer, KnownInstrument> links = new HashMap<>();
    private final Map<InstrumentMention, List<KnownInstrument>> ties = new LinkedHashMap<>();

    OneDocument(Recorded recorded) {
      this.recorded = recorded;
      // What the model alone has read parts and joins no instruments.
      this.reading = recorded.reading().withoutGuesses();
      this.places = new Places(reading.document());
      this.topic = Topics.of(reading.document());
      this.beside = new OrdersBeside(reading, links);
    }

    Map<Integer, KnownInstrument> link() {
      for (InstrumentMention mention : reading.instruments()) {
        decided(mention)
            .or(() -> certain(mention))
            .or(() -> carriedOut(mention))
            .or(() -> underMeasure(mention))
            .ifPresent(k -> links.put(mention.index(), k));
      }
      for (InstrumentMention mention : reading.instruments()) {
        if (!links.containsKey(mention.index())) {
          described(mention)
              .map(k -> successor(k, mention))
              .ifPresent(k -> links.put(mention.index(), k));
        }
      }
      Focus.of(reading)
          .filter(main -> !links.containsKey(main.index()))
          .filter(main -> links.isEmpty() || isOfAnotherState(main))
          .ifPresent(main ->
              links.put(
                  main.index(),
                  likeliest(main).map(k -> successor(k, main)).orElseGet(() -> begin(main))));
      for (InstrumentMention mention : reading.instruments()) {
        if (!links.containsKey(mention.index())
            && (strong(mention)
                || (isToldApart(mention) || beside.isRule(mention, known)) && hasEvent(mention)
                || decided.concerns(key(mention)))) {
          links.put(mention.index(), begin(mention));
        }
      }
      reading.instruments().stream()
          .filter(m -> !links.containsKey(m.index()) && !m.aliases().isEmpty())
          .forEach(asides::add);
      Sentences sentences = new Sentences(reading.document().text());
      for (InstrumentMention mention : reading.instruments()) {
        Optional.ofNullable(links.get(mention.index()))
            .map(KnownInstrument::root)
            .ifPresent(k -> {
              k.take(
                  mention,
                  new KnownInstrument.Spoken(
                      key(mention), quote(mention), reading.document().title()),
                  anchor(mention),
                  sentences.naming(mention));
              k.wasMade(Remade.since(mention, reading));
              index.update(k);
            });
      }
      links.replaceAll((i, k) -> k.root());
      Set.copyOf(links.values()).forEach(k -> k.toldIn(topic));
      for (Claim claim : reading.claims()) {
        Optional.ofNullable(links.get(claim.instrument()))
            .ifPresent(k -> Happening.of(claim, reading).ifPresent(k::befell));
      }
      successors.note(reading, links);
      ties.forEach(this::ask);
      return links;
    }

    /// "Blocked a Tennessee law, modeled on one of Idaho": all else that the document tells of is
    /// another state's.
    private boolean isOfAnotherState(InstrumentMention main) {
      return places.areToldFirst(main)
          && links.values().stream().allMatch(k -> Places.areOfTwoStates(k, main));
    }

    private KnownInstrument successor(KnownInstrument fitting, InstrumentMention mention) {
      KnownInstrument meant = successors.meant(fitting, mention);
      return fits(meant, mention) && !isLinkedApart(meant) ? meant : fitting;
    }

    private void ask(InstrumentMention mention, List<KnownInstrument> rivals) {
      Optional<KnownInstrument> taken = Optional.ofNullable(links.get(mention.index()));
      doubts.tied(key(mention), quote(mention), rivals, taken);
    }

    /// The words that speak of it; where the document itself is meant, how it begins.
    private Quote quote(InstrumentMention mention) {
      Span words = mention.firstMention();
      boolean itself = words.start() == words.end();
      String text = reading.document().text();
      return reading.document().quote(itself ? Sentences.first(text) : words);
    }

    private MentionKey key(InstrumentMention mention) {
      return MentionKey.of(reading.document(), mention);
    }

    /// The instrument of which somebody decided that this mention speaks.
    private Optional<KnownInstrument> decided(InstrumentMention mention) {
      Set<MentionKey> same = decided.sameAs(key(mention));
      return same.size() < 2
          ? Optional.empty()
          : known.stream()
              .filter(k -> !k.isAbsorbed() && same.stream().anyMatch(k::holds))
              .findFirst();
    }

    private Anchor anchor(InstrumentMention mention) {
      String slug = Names.key(Names.isUsable(mention.name()) ? mention.name() : "");
      String label =
          mention.identifiers().stream()
              .findFirst()
              .map(Names::key)
              .orElse(slug.length() > 40 ? slug.substring(0, 40) : slug);
      return Anchor.of(recorded, mention.index(), label.isEmpty() ? "instrument" : label);
    }

    private KnownInstrument begin(InstrumentMention mention) {
      KnownInstrument instrument = new KnownInstrument(anchor(mention));
      known.add(instrument);
      return instrument;
    }

    private boolean isLinkedApart(KnownInstrument k) {
      return reading.instruments().stream()
          .anyMatch(other -> other.toldApart() && links.get(other.index()) == k);
    }

    private boolean hasEvent(InstrumentMention mention) {
      return reading.claims().stream().anyMatch(claim -> claim.instrument() == mention.index());
    }

    /// By identifier or name. Where both are known, and as two instruments, they are one.
    private Optional<KnownInstrument> certain(InstrumentMention mention) {
      List<String> proper = Names.proper(mention);
      Optional<KnownInstrument> numbered =
          index.identified(mention.identifiers()).stream()
              .filter(k -> numbersAgree(k, mention))
              .filter(k -> isOfPlace(k, mention))
              .filter(k -> !decided.areApart(k, key(mention)))
              .findFirst();
      Optional<KnownInstrument> named =
          index.named(Names.called(mention)).stream()
              .filter(k -> numbersAgree(k, mention))
              .filter(k -> !Particular.tellApart(k.made(), mention.particulars()))
              .filter(k -> isOfPlace(k, mention))
              .filter(k -> !decided.areApart(k, key(mention)))
              .findFirst()
              .or(() -> shortened(mention, proper));
      if (numbered.isPresent() && named.isPresent() && numbered.get() != named.get()) {
        if (numbered.get().isOfNature(named.get().type())
            && !links.containsValue(named.get())
            && !decided.areApart(numbered.get(), named.get())) {
          numbered.get().absorb(named.get());
          index.update(numbered.get());
        }
      }
      return numbered.or(() -> named);
    }

    /// The numbered order that a directive carries out is the one of the matter that reports called
    /// by no number.
    private Optional<KnownInstrument> carriedOut(InstrumentMention mention) {
      boolean order = mention.type().filter(t -> t == InstrumentType.EXECUTIVE_ORDER).isPresent();
      if (!order || !Successors.carriesOut(reading, mention)) {
        return Optional.empty();
      }
      List<KnownInstrument> fit =
          known.stream()
              .filter(k -> !k.isAbsorbed() && k.identifierKeys().isEmpty() && k.names().isEmpty())
              .filter(k -> k.type().filter(InstrumentType.EXECUTIVE_ORDER::equals).isPresent())
              .filter(k -> fits(k, mention))
              .toList();
      return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /// "The pork regulations (330 CMR 35.00)": where reports have called a measure that voters made
    /// by just these words, its regulations are not told from it.
    private Optional<KnownInstrument> underMeasure(InstrumentMention mention) {
      boolean rules = mention.type().filter(t -> t == InstrumentType.REGULATION).isPresent();
      List<KnownInstrument> fit =
          known.stream()
              .filter(k -> rules && !k.isAbsorbed())
              .filter(k -> k.type().filter(InstrumentType.BALLOT_MEASURE::equals).isPresent())
              .filter(k -> k.agreesOnJurisdiction(mention))
              .filter(k ->
                  Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
                      .anyMatch(k::isDescribedAs))
              .filter(k -> !decided.areApart(k, key(mention)))
              .toList();
      return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /// One proper name holds all the words of the other: "Reporting Rule" and "Harbor Dust
    /// Reporting Rule"; an acronym stands for its words.
    private Optional<KnownInstrument> shortened(InstrumentMention mention, List<String> proper) {
      List<Set<String>> told = proper.stream().map(Names::words).filter(w -> !w.isEmpty()).toList();
      List<String> all = told.stream().flatMap(Set::stream).toList();
      List<KnownInstrument> fit =
          index.sharingWord(all).stream()
              .filter(k -> fitsBut(k, mention) && k.isOfNature(mention.type()))
              .filter(k -> !links.containsValue(k) && !isNamedBesides(k, mention))
              .filter(k ->
                  k.names().stream()
                      .map(Names::words)
                      .filter(w -> !w.isEmpty())
                      .anyMatch(w -> told.stream().anyMatch(t -> holds(w, t) || holds(t, w))))
              .toList();
      return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /// The document gives the known instrument's name to another of its mentions.
    private boolean isNamedBesides(KnownInstrument k, InstrumentMention mention) {
      return reading.instruments().stream()
          .filter(other -> other.index() != mention.index())
          .anyMatch(other -> index.named(Names.proper(other)).contains(k));
    }

    private static boolean holds(Set<String> many, Set<String> few) {
      return many.containsAll(few);
    }

    /// The known instrument that is called by most of the words that describe this one, or whose
    /// sentences tell of them; none if two fit alike.
    private Optional<KnownInstrument> described(InstrumentMention mention) {
      Set<String> words = Names.words(mention);
      List<KnownInstrument> fit =
          Stream.concat(
                  index.sharingWord(words).stream(),
                  Stream.concat(
                      index.sharingParticular(mention.particulars()).stream(),
                      known.stream().filter(k -> !k.isAbsorbed() && k.isOfYearOf(mention))))
              .distinct()
              .filter(k -> fitsByWords(k, mention))
              .filter(k -> !mention.toldApart() || !isLinkedApart(k))
              .filter(k -> !beside.isOther(k, mention))
              .sorted(
                  Comparator.comparingDouble(
                      (KnownInstrument k) -> -MentionLikeness.of(mention, k)))
              .toList();
      Optional<KnownInstrument> law = OrdersBeside.law(mention, fit);
      if (law.isPresent()) {
        return law;
      }
      boolean tie =
          fit.size() > 1
              && MentionLikeness.of(mention, fit.get(0)) == MentionLikeness.of(mention, fit.get(1));
      if (tie) {
        ties.put(mention, fit);
      }
      return tie ? Optional.empty() : fit.stream().findFirst();
    }

    /// The instrument whose documents this one is most like. Where it is like several, or hardly
    /// like the one that is taken, a person is asked.
    private Optional<KnownInstrument> likeliest(InstrumentMention mention) {
      List<KnownInstrument> all = known.stream().filter(k -> !k.isAbsorbed()).toList();
      List<KnownInstrument> fit =
          all.stream().filter(k -> fits(k, mention) && !isNumberedOrderFor(k, mention)).toList();
      Likeliest likeliest = new Likeliest(topic, mention, fit, all.size() == 1);
      Optional<KnownInstrument> taken = likeliest.taken();
      List<KnownInstrument> rivals = likeliest.rivals();
      if (rivals.size() > 1) {
        ties.put(mention, rivals);
      } else {
        taken
            .filter(likeliest::isDoubtful)
            .ifPresent(k -> doubts.taken(key(mention), quote(mention), k));
      }
      return taken;
    }

    /// "Executive Order 14100": by its number no agency's rule is called.
    private static boolean isNumberedOrderFor(KnownInstrument k, InstrumentMention mention) {
      return OrdersBeside.isA(mention, InstrumentType.EXECUTIVE_ORDER)
          && !mention.identifiers().isEmpty()
          && k.type().filter(InstrumentType.REGULATION::equals).isPresent()
          && k.isCalledA("rule");
    }

    /// Two bills with numbers of their own are two, and so are two acts with names of their own.
    private boolean fits(KnownInstrument instrument, InstrumentMention mention) {
      boolean names = Names.proper(mention).isEmpty() || instrument.names().isEmpty();
      return names && fitsBut(instrument, mention);
    }

    /// What reports have called by a number and by words may be given a name of these words, if it
    /// is of the same place: "TikTok ban" is a state's bill to some and an act of Congress to
    /// others.
    private boolean fitsByWords(KnownInstrument instrument, InstrumentMention mention) {
      return instrument.isNamedByNumber()
              && instrument.isOfNature(mention.type())
              && isToldToBeOfPlace(instrument, mention)
          ? fitsBut(instrument, mention)
          : fits(instrument, mention);
    }

    private boolean isToldToBeOfPlace(KnownInstrument instrument, InstrumentMention mention) {
      return mention.jurisdiction().isPresent()
          ? instrument.agreesOnJurisdiction(mention)
          : instrument.jurisdiction().filter(where -> !where.equals("us")).isEmpty()
              || places.name(instrument);
    }

    private boolean fitsBut(KnownInstrument instrument, InstrumentMention mention) {
      return isOfPlace(instrument, mention)
          && numbersAgree(instrument, mention)
          && !isLongSilent(instrument)
          && !Particular.tellApart(instrument.particulars(), mention.particulars())
          && !instrument.isTooOldFor(mention.particulars())
          && !Remade.is(instrument, Remade.since(mention, reading))
          && !Remade.isLaterOrder(instrument, mention, reading)
          && (instrument.isAlike(Particular.isDerived(mention.particulars()))
              || instrument.isOfYearOf(mention))
          && !decided.areApart(instrument, key(mention));
    }

    /// What was only described, and told of by nobody for years, is hardly what a report tells of
    /// now: "the asylum ban" is another one each time.
    private boolean isLongSilent(KnownInstrument instrument) {
      return instrument.isOnlyDescribed()
          && instrument.wasSilentUntil(reading.document().published());
    }

    /// Whose a law is was guessed from the places that a text names, so that it may be the one of
    /// another place named; not so "Maryland's towing law" in a text that tells of that one too.
    private boolean isOfPlace(KnownInstrument instrument, InstrumentMention mention) {
      return instrument.agreesOnJurisdiction(mention)
          || places.name(instrument)
              && !(links.containsValue(instrument) && Places.areToldBy(mention))
              && !(places.areToldFirst(mention) && Places.areOfTwoStates(instrument, mention));
    }

    private boolean numbersAgree(KnownInstrument instrument, InstrumentMention mention) {
      return instrument.agreesOnNumber(mention, reading.document().published());
    }
  }

  private static final Particular CONSTITUTION =
      new Particular(Particular.Kind.RANK, "constitution");

  /// "Federal law" that a text sets against an ordinance is no instrument, nor is the amendment
  /// that a law is said to violate; "the Jenner order" is.
  private static boolean isToldApart(InstrumentMention mention) {
    boolean described =
        !Names.words(mention).isEmpty()
            || mention.particulars().stream().anyMatch(Particular::identifies);
    boolean measure = mention.particulars().contains(CONSTITUTION);
    return mention.toldApart() && described && !measure;
  }

  static boolean strong(InstrumentMention mention) {
    return !mention.identifiers().isEmpty() || Stream.of(mention.name()).anyMatch(Names::isProper);
  }
}
