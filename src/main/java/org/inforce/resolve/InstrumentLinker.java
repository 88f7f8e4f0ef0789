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
final class InstrumentLinker {
  final List<KnownInstrument> known = new ArrayList<>();

  /// For each mention's index in the reading the instrument it speaks of.
  Map<Integer, KnownInstrument> link(Reading reading) {
    Map<Integer, KnownInstrument> links = new HashMap<>();
    for (InstrumentMention mention : reading.instruments()) {
      identified(mention).or(() -> named(mention)).ifPresent(k -> links.put(mention.index(), k));
    }
    for (InstrumentMention mention : reading.instruments()) {
      if (!links.containsKey(mention.index())) {
        described(mention, links)
            .or(() -> topical(mention, reading, links))
            .ifPresent(k -> links.put(mention.index(), k));
      }
    }
    for (InstrumentMention mention : reading.instruments()) {
      KnownInstrument instrument =
          links.computeIfAbsent(mention.index(), i -> begin(mention, reading.document()));
      instrument.take(mention);
    }
    return links;
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

  private Optional<KnownInstrument> described(
      InstrumentMention mention, Map<Integer, KnownInstrument> links) {
    Set<String> words = Names.words(mention);
    return known.stream()
        .filter(k -> k.agreesOnJurisdiction(mention))
        .filter(k -> !links.containsValue(k))
        .filter(k -> noOtherIdentifier(k, mention))
        .filter(k -> common(words, k) > 0)
        .max(Comparator.comparingInt(k -> common(words, k)));
  }

  /// Two bills with numbers of their own are two.
  private static boolean noOtherIdentifier(KnownInstrument instrument, InstrumentMention mention) {
    return mention.identifiers().isEmpty() || instrument.identifiers.isEmpty();
  }

  private static int common(Set<String> words, KnownInstrument instrument) {
    return (int) words.stream().filter(instrument.words::contains).count();
  }

  /// A document that describes its instrument in words of its own may still be about a known one:
  /// its text then has most of the words by which that one is known.
  private Optional<KnownInstrument> topical(
      InstrumentMention mention, Reading reading, Map<Integer, KnownInstrument> links) {
    if (!mention.identifiers().isEmpty() || Names.isProper(mention.name())) {
      return Optional.empty();
    }
    Set<String> text =
        Names.words(reading.document().title().orElse("") + " " + reading.document().text());
    return known.stream()
        .filter(k -> k.agreesOnJurisdiction(mention) && !links.containsValue(k))
        .filter(k -> k.words.stream().filter(text::contains).count() >= 2)
        .max(Comparator.comparingLong(k -> k.words.stream().filter(text::contains).count()));
  }
}
