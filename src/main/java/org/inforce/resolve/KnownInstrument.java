package org.inforce.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;

/// An instrument while documents are being resolved: all that they have called it.
final class KnownInstrument {
  final InstrumentId id;
  final Set<String> names = new LinkedHashSet<>();
  final Map<String, String> identifiers = new LinkedHashMap<>();
  final Set<String> aliases = new LinkedHashSet<>();
  final Set<String> words = new LinkedHashSet<>();

  /// Words of the sentences that named it.
  final Set<String> context = new LinkedHashSet<>();

  final Set<DocumentId> documents = new LinkedHashSet<>();

  private final Map<InstrumentType, Integer> types = new LinkedHashMap<>();
  private final Map<String, Integer> jurisdictions = new LinkedHashMap<>();

  KnownInstrument(InstrumentId id) {
    this.id = id;
  }

  void take(InstrumentMention mention, Document document) {
    documents.add(document.id());
    Names.sentencesNaming(mention, document.text())
        .forEach(sentence -> context.addAll(Names.words(sentence)));
    if (!mention.name().isBlank()) {
      boolean named = Names.isProper(mention.name());
      (named ? names : aliases).add(mention.name());
    }
    mention.aliases().forEach(alias -> (Names.isProper(alias) ? names : aliases).add(alias));
    mention.identifiers().forEach(i -> identifiers.putIfAbsent(Names.key(i), i));
    words.addAll(Names.words(mention));
    mention.type().ifPresent(type -> types.merge(type, 1, Integer::sum));
    mention.jurisdiction().ifPresent(where -> jurisdictions.merge(where, 1, Integer::sum));
  }

  Optional<String> jurisdiction() {
    return most(jurisdictions);
  }

  boolean agreesOnJurisdiction(InstrumentMention mention) {
    return mention.jurisdiction().isEmpty()
        || jurisdictions.isEmpty()
        || jurisdictions.containsKey(mention.jurisdiction().get());
  }

  Instrument instrument() {
    List<String> called =
        java.util.stream.Stream.of(names.stream(), identifiers.values().stream(), aliases.stream())
            .flatMap(s -> s)
            .distinct()
            .toList();
    return new Instrument(
        id,
        most(types).orElse(InstrumentType.STATUTE),
        called.isEmpty() ? id.value() : called.getFirst(),
        jurisdiction(),
        List.copyOf(identifiers.values()),
        called.stream().skip(1).filter(c -> !identifiers.containsValue(c)).toList());
  }

  private static <T> Optional<T> most(Map<T, Integer> votes) {
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
