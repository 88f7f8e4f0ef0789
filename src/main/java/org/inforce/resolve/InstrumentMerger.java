package org.inforce.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.MentionKey;
import org.inforce.model.Particular;

/// Joins the instruments of a matter that turn out to be one when all its documents have been read,
/// the strongest evidence first.
///
/// @param known those that no other has absorbed yet, by id
/// @param asides what documents call by several descriptions, and tell nothing of
record InstrumentMerger(
    Supplier<List<KnownInstrument>> known,
    List<InstrumentMention> asides,
    InstrumentIndex index,
    Doubts doubts,
    Decided decided) {
  void merge() {
    decided.groups().forEach(this::unite);
    joinAlike();
    joinSaidToBeOne();
    joinShortened();
    joinDescribed();
    joinBillAndAct();
    joinNumbered();
    nameNumbered();
    joinCalledAlike();
    nameTheNameless();
    joinByHappening();
  }

  /// Those to which the same was done on the same day, and which no document tells apart, are one
  /// under two names.
  private void joinByHappening() {
    joinPairs((one, other) -> one.sharesFate(other) && one.mayBe(other));
  }

  /// Joins instruments that no document tells apart and that are called by the same telling words:
  /// "BOI reporting rules" and "Beneficial Ownership Information Reporting Rule" may only turn out
  /// to be one when all documents have been read.
  private void joinAlike() {
    joinPairs(KnownInstrument::isAnotherNameOf);
  }

  /// "Also on the books is a six-hour limit, the so-called barge law": what one document says of
  /// both in passing, others call by the one or the other.
  private void joinSaidToBeOne() {
    for (InstrumentMention aside : asides) {
      List<KnownInstrument> one =
          Stream.concat(Stream.of(aside.name()), aside.aliases().stream())
              .map(this::describedAs)
              .filter(fit -> fit.size() == 1)
              .map(List::getFirst)
              .distinct()
              .toList();
      boolean pair = one.size() == 2 && one.getFirst().mayBe(one.getLast());
      if (pair
          && one.getFirst().isOfNature(one.getLast().type())
          && !decided.areApart(one.getFirst(), one.getLast())) {
        join(one.getFirst(), one.getLast());
      }
    }
  }

  /// A short name is that of the only one that it may be short for.
  private void joinShortened() {
    List<KnownInstrument> all = all();
    for (KnownInstrument one : all.stream().filter(ShortName::isKnownByOneWord).toList()) {
      List<KnownInstrument> fit =
          mayBe(one, all).stream()
              .filter(k -> k != one && !one.isAbsorbed() && k.isOfNature(one.type()))
              .filter(k -> ShortName.isFor(one, k, all))
              .toList();
      if (fit.size() == 1) {
        join(fit.getFirst(), one);
      }
    }
  }

  private List<KnownInstrument> describedAs(String description) {
    return all().stream().filter(k -> k.isDescribedAs(description)).toList();
  }

  private void joinPairs(BiPredicate<KnownInstrument, KnownInstrument> areOne) {
    List<KnownInstrument> all = all();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        KnownInstrument one = all.get(i).root();
        KnownInstrument other = all.get(j).root();
        if (one != other
            && areOne.test(one, other)
            && one.isOfNature(other.type())
            && !decided.areApart(one, other)) {
          join(one, other);
        }
      }
    }
  }

  /// An order known by its number alone and the one order of the matter known by words alone are
  /// one, as long as no document tells them apart: few reports give the number.
  private void joinNumbered() {
    List<KnownInstrument> numbered =
        all().stream().filter(k -> k.isOnlyNumbered() && isOrder(k)).toList();
    List<KnownInstrument> worded =
        all().stream().filter(k -> k.identifierKeys().isEmpty() && isOrder(k)).toList();
    for (KnownInstrument number : numbered) {
      List<KnownInstrument> fit = mayBe(number, worded);
      if (fit.size() == 1 && mayBe(fit.getFirst(), numbered).size() == 1) {
        join(fit.getFirst(), number);
      }
    }
  }

  /// What the first reports know by bill numbers alone, and tell of nothing else, is the one act of
  /// the matter that later ones know by its name alone: an act may be made of two bills.
  private void nameNumbered() {
    List<KnownInstrument> bills =
        all().stream()
            .filter(k -> k.isOnlyNumbered() && MeasureNumbers.areBills(k.identifierKeys()))
            .toList();
    List<KnownInstrument> acts =
        all().stream()
            .filter(k -> k.identifierKeys().isEmpty() && !k.names().isEmpty())
            .filter(k -> k.type().filter(t -> t == InstrumentType.STATUTE).isPresent())
            .toList();
    for (KnownInstrument act : acts) {
      List<KnownInstrument> fit =
          mayBe(act, bills).stream()
              .filter(k -> k.isToldBefore(act) && isToldAlone(k, bills))
              .toList();
      boolean together =
          fit.stream().map(KnownInstrument::documents).distinct().count() == 1
              && mayBe(fit.getFirst(), acts).size() == 1;
      if (together) {
        fit.forEach(k -> join(act, k));
      }
    }
  }

  /// One document gives a number, another a name, and both call it by the same words and place:
  /// "House Bill 300" and "the Harbor Dust Act", each "Ohio's dock fee law".
  private void joinCalledAlike() {
    joinPairs((one, other) -> isNumberOf(one, other) || isNumberOf(other, one));
  }

  private static boolean isNumberOf(KnownInstrument number, KnownInstrument act) {
    return !number.identifierKeys().isEmpty()
        && number.isNamedByNumber()
        && act.identifierKeys().isEmpty()
        && !act.names().isEmpty()
        && number.jurisdiction().isPresent()
        && number.jurisdiction().equals(act.jurisdiction())
        && number.everyName().anyMatch(act::isDescribedAs)
        && number.mayBe(act);
  }

  /// No document that tells of it tells of another that is none of these.
  private boolean isToldAlone(KnownInstrument one, List<KnownInstrument> but) {
    return all().stream()
        .filter(k -> !but.contains(k))
        .noneMatch(k -> k.documents().stream().anyMatch(one.documents()::contains));
  }

  private List<KnownInstrument> mayBe(KnownInstrument one, List<KnownInstrument> others) {
    return others.stream()
        .filter(k -> !k.isAbsorbed() && k.mayBe(one) && !decided.areApart(k, one))
        .toList();
  }

  private static boolean isOrder(KnownInstrument k) {
    return k.type().filter(t -> t == InstrumentType.EXECUTIVE_ORDER).isPresent()
        || k.particulars().stream().anyMatch(p -> p.kind() == Particular.Kind.FORM);
  }

  /// What one document tells apart by description alone, others may name: it is the one that is
  /// described by most of the same words.
  private void joinDescribed() {
    for (KnownInstrument described : all()) {
      if (described.isOnlyDescribed() && !described.isAbsorbed()) {
        List<KnownInstrument> fit =
            all().stream()
                .filter(k -> k != described && k.mayBe(described) && k.likeness(described) > 0)
                .filter(k -> k.isOfNature(described.type()))
                .filter(k -> !decided.areApart(k, described))
                .sorted(Comparator.comparingDouble(k -> -k.likeness(described)))
                .toList();
        boolean tie =
            fit.size() > 1 && fit.get(0).likeness(described) == fit.get(1).likeness(described);
        if (!fit.isEmpty() && !tie) {
          join(fit.getFirst(), described);
        }
      }
    }
  }

  /// The one bill and the one act of a matter that nothing tells apart are one law, before and
  /// after it was made.
  private void joinBillAndAct() {
    List<KnownInstrument> bills =
        all().stream().filter(k -> MeasureNumbers.areBills(k.identifierKeys())).toList();
    List<KnownInstrument> acts =
        all().stream().filter(k -> MeasureNumbers.areActs(k.identifierKeys())).toList();
    if (bills.size() == 1
        && acts.size() == 1
        && acts.getFirst().mayBe(bills.getFirst())
        && !decided.areApart(acts.getFirst(), bills.getFirst())) {
      join(acts.getFirst(), bills.getFirst());
    }
  }

  private void unite(Set<MentionKey> mentions) {
    List<KnownInstrument> one =
        all().stream().filter(k -> mentions.stream().anyMatch(k::holds)).toList();
    for (KnownInstrument other : one.subList(Math.min(1, one.size()), one.size())) {
      absorb(one.getFirst(), other);
    }
  }

  /// What the first reports called by no name is the only instrument of its nature that later ones
  /// name.
  private void nameTheNameless() {
    for (KnownInstrument nameless : all()) {
      if (nameless.isNameless()) {
        List<KnownInstrument> fit =
            all().stream()
                .filter(k -> k != nameless && !k.isNameless() && k.mayBe(nameless))
                .filter(k -> k.isOfNature(nameless.type()))
                .filter(k -> !decided.areApart(k, nameless))
                .toList();
        if (fit.size() == 1) {
          join(fit.getFirst(), nameless);
        }
      }
    }
  }

  /// On weak evidence, to be reviewed.
  private void join(KnownInstrument one, KnownInstrument other) {
    doubts.joined(one, other);
    absorb(one, other);
  }

  private void absorb(KnownInstrument one, KnownInstrument other) {
    one.absorb(other);
    index.update(one);
  }

  private List<KnownInstrument> all() {
    return known.get();
  }
}
