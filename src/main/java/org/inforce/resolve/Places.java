package org.inforce.resolve;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Document;
import org.inforce.model.InstrumentMention;

/// The jurisdictions that a document names, in its headline and text.
final class Places {
  private final Document document;
  private Optional<Set<String>> found = Optional.empty();

  Places(Document document) {
    this.document = document;
  }

  /// True if the document names the place whose instrument this is.
  boolean name(KnownInstrument instrument) {
    return instrument.jurisdiction().filter(where -> all().contains(where)).isPresent();
  }

  /// "Maryland's towing law": the words themselves tell whose it is.
  static boolean areToldBy(InstrumentMention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .flatMap(name -> Jurisdictions.standard().find(name).stream())
        .anyMatch(place -> mention.jurisdiction().equals(Optional.of(place.state())));
  }

  /// "(Blocked) a Tennessee law": the first words for it tell whose it is, though they name it not.
  boolean areToldFirst(InstrumentMention mention) {
    String words = mention.firstMention().of(document.text());
    return areToldBy(mention)
        || Jurisdictions.standard().find(words).stream()
            .anyMatch(place -> mention.jurisdiction().equals(Optional.of(place.state())));
  }

  /// A city's may be called its state's.
  static boolean areOfTwoStates(KnownInstrument instrument, InstrumentMention mention) {
    return instrument.jurisdiction().isPresent()
        && mention.jurisdiction().isPresent()
        && instrument.jurisdiction().get().length() >= STATE
        && mention.jurisdiction().get().length() >= STATE
        && !instrument
            .jurisdiction()
            .get()
            .substring(0, STATE)
            .equals(mention.jurisdiction().get().substring(0, STATE));
  }

  /// In letters: `us-tn`.
  private static final int STATE = 5;

  /// The state named most often, its towns included; the first of equals.
  Optional<String> mostNamedState() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Jurisdictions.standard()
        .find(text())
        .forEach(mention -> votes.merge(mention.state(), 1, Integer::sum));
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private String text() {
    return document.title().map(t -> t + "\n").orElse("") + document.text();
  }

  Set<String> all() {
    if (found.isEmpty()) {
      Set<String> places = new HashSet<>();
      Jurisdictions.standard().find(text()).forEach(mention -> places.add(mention.jurisdiction()));
      found = Optional.of(places);
    }
    return found.get();
  }
}
