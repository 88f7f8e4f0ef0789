package org.inforce.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Document;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Reading;

/// Decides which known instrument a document's words speak of, or that they speak of a new one.
/// Strong evidence first: an identifier, a name; then the words that describe it; last, that a
/// document of this matter with one subject and no name for it is about the matter's main
/// instrument.
final class InstrumentLinker {
  final List<KnownInstrument> known = new ArrayList<>();

  /// For each mention's index in the reading the instrument it speaks of; mentions that speak of
  /// none are left out.
  Map<Integer, KnownInstrument> link(Reading reading) {
    Map<Integer, KnownInstrument> links = new HashMap<>();
    for (InstrumentMention mention : reading.instruments()) {
      identified(mention).or(() -> named(mention)).ifPresent(k -> links.put(mention.index(), k));
    }
    for (InstrumentMention mention : reading.instruments()) {
      if (!links.containsKey(mention.index())) {
        described(mention).ifPresent(k -> links.put(mention.index(), k));
      }
    }
    Optional<Integer> focus = focus(reading);
    for (InstrumentMention mention : reading.instruments()) {
      boolean main = focus.filter(f -> f == mention.index()).isPresent();
      if (!links.containsKey(mention.index()) && main && links.isEmpty()) {
        dominant(mention).ifPresent(k -> links.put(mention.index(), k));
      }
      if (!links.containsKey(mention.index()) && (main && links.isEmpty() || strong(mention))) {
        links.put(mention.index(), begin(mention, reading.document()));
      }
    }
    for (InstrumentMention mention : reading.instruments()) {
      Optional.ofNullable(links.get(mention.index()))
          .ifPresent(k -> k.take(mention, reading.document()));
    }
    return links;
  }

  private static boolean strong(InstrumentMention mention) {
    return !mention.identifiers().isEmpty() || Names.isProper(mention.name());
  }

  /// The mention about which the document says most.
  private static Optional<Integer> focus(Reading reading) {
    return reading.instruments().stream()
        .map(InstrumentMention::index)
        .max(
            Comparator.comparingLong((Integer i) ->
                    reading.claims().stream().filter(c -> c.instrument() == i).count()
                        + reading.duties().stream()
                            .filter(d -> d.instrument().filter(i::equals).isPresent())
                            .count())
                .thenComparing(i -> -i));
  }

  private KnownInstrument begin(InstrumentMention mention, Document document) {
    String slug = Names.key(mention.name());
    String id =
        (slug.length() > 40 ? slug.substring(0, 40) : slug)
            + "-"
            + Integer.toHexString((document.id() + "#" + mention.index()).hashCode());
    KnownInstrument instrument = new KnownInstrument(new InstrumentId(id));
    known.add(instrument);
    return instrument;
  }

  private Optional<KnownInstrument> identified(InstrumentMention mention) {
    return known.stream()
        .filter(k -> k.agreesOnJurisdiction(mention))
        .filter(k ->
            mention.identifiers().stream().anyMatch(i -> k.identifiers.containsKey(Names.key(i))))
        .findFirst();
  }

  private Optional<KnownInstrument> named(InstrumentMention mention) {
    return known.stream()
        .filter(k ->
            mention.aliases().stream().anyMatch(a -> sameName(k, a)) || sameName(k, mention.name()))
        .findFirst();
  }

  private static boolean sameName(KnownInstrument instrument, String name) {
    return Names.isProper(name)
        && instrument.names.stream().anyMatch(n -> Names.key(n).equals(Names.key(name)));
  }

  /// The known instrument that is called by most of the words that describe this one, or whose
  /// sentences tell of them; none if two fit alike.
  private Optional<KnownInstrument> described(InstrumentMention mention) {
    Set<String> words = Names.words(mention);
    List<KnownInstrument> fit =
        known.stream()
            .filter(k -> fits(k, mention))
            .filter(k -> likeness(words, k) > 0)
            .sorted(Comparator.comparingDouble((KnownInstrument k) -> -likeness(words, k)))
            .toList();
    boolean tie = fit.size() > 1 && likeness(words, fit.get(0)) == likeness(words, fit.get(1));
    return tie ? Optional.empty() : fit.stream().findFirst();
  }

  private static double likeness(Set<String> words, KnownInstrument instrument) {
    return words.stream()
        .mapToDouble(w -> instrument.words.contains(w) ? 2 : instrument.context.contains(w) ? 1 : 0)
        .sum();
  }

  /// The instrument of which most documents of the matter tell.
  private Optional<KnownInstrument> dominant(InstrumentMention mention) {
    return known.stream()
        .filter(k -> fits(k, mention))
        .max(Comparator.comparingInt(k -> k.documents.size()));
  }

  /// Two bills with numbers of their own are two, and so are two acts with names of their own.
  private static boolean fits(KnownInstrument instrument, InstrumentMention mention) {
    boolean numbers = mention.identifiers().isEmpty() || instrument.identifiers.isEmpty();
    boolean names = !Names.isProper(mention.name()) || instrument.names.isEmpty();
    return instrument.agreesOnJurisdiction(mention) && numbers && names;
  }
}
