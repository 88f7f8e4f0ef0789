package org.inforce.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Particular;

/// The known instruments by identifier, name and word, so that a mention is compared with those
/// alone that share something with it.
final class InstrumentIndex {
  private final Map<String, Set<KnownInstrument>> byIdentifier = new HashMap<>();
  private final Map<String, Set<KnownInstrument>> byName = new HashMap<>();
  private final Map<String, Set<KnownInstrument>> byWord = new HashMap<>();
  private final Map<String, Set<KnownInstrument>> byParticular = new HashMap<>();

  void update(KnownInstrument known) {
    known.identifierKeys().forEach(key -> add(byIdentifier, key, known));
    known.names().forEach(name -> add(byName, Names.key(name), known));
    known.words().forEach(word -> add(byWord, word, known));
    known.context().forEach(word -> add(byWord, word, known));
    known.particulars().stream()
        .filter(InstrumentIndex::finds)
        .forEach(p -> add(byParticular, p.value(), known));
  }

  /// "The letter" of a matter is most often the only one.
  private static boolean finds(Particular particular) {
    return particular.identifies() || particular.equals(LETTER);
  }

  private static final Particular LETTER = new Particular(Particular.Kind.FORM, "letter");

  private static void add(
      Map<String, Set<KnownInstrument>> index, String key, KnownInstrument known) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(known);
  }

  List<KnownInstrument> identified(Collection<String> identifiers) {
    return find(byIdentifier, identifiers.stream().map(Names::key));
  }

  List<KnownInstrument> named(Collection<String> names) {
    return find(byName, names.stream().map(Names::key));
  }

  List<KnownInstrument> sharingWord(Collection<String> words) {
    return find(byWord, words.stream());
  }

  List<KnownInstrument> sharingParticular(Collection<Particular> particulars) {
    return find(byParticular, particulars.stream().map(Particular::value));
  }

  private static List<KnownInstrument> find(
      Map<String, Set<KnownInstrument>> index, Stream<String> keys) {
    return keys.flatMap(key -> index.getOrDefault(key, Set.of()).stream())
        .map(KnownInstrument::root)
        .distinct()
        .toList();
  }
}
