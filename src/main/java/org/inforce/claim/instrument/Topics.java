package org.inforce.claim.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Particular;
import org.inforce.model.Particular.Kind;

/// Of which of several alike instruments a sentence tells that names none: of the one whose city,
/// or the party that it is against, the sentence speaks of. "In Denver, where shops sued on Monday,
/// the city agreed to wait." "Quill & Moss filed its case on Friday."
final class Topics {
  /// A sentence with the text it stands in: what it speaks of is read only where a text has several
  /// alike instruments.
  private record Noted(Sentence sentence, String text) {}

  private final Map<Integer, Noted> told = new HashMap<>();

  void note(int index, Sentence sentence, String text) {
    told.put(index, new Noted(sentence, text));
  }

  private static Set<Particular> spokenOf(Noted noted) {
    Sentence sentence = noted.sentence();
    String text = noted.text();
    Set<Particular> here = new HashSet<>();
    Councils.topic(sentence, text).ifPresent(here::add);
    sentence.tokens().stream()
        .map(t -> t.text())
        .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> here.add(new Particular(Kind.TARGET, word.toLowerCase(Locale.ROOT))));
    return here;
  }

  /// By the index of the sentence; none for a sentence that tells of several, or where the text has
  /// but one instrument.
  Map<Integer, Integer> instruments(Candidates candidates) {
    Map<Particular, Set<Integer>> holders = new HashMap<>();
    candidates.stream()
        .filter(c -> c.toldApart)
        .forEach(c ->
            c.particulars.stream()
                .filter(p -> p.kind() == Kind.CITY || p.kind() == Kind.TARGET)
                .forEach(p -> holders.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(c.index)));
    Map<Integer, Integer> topics = new HashMap<>();
    // Two ordinances of one city are not told apart by its name.
    if (holders.values().stream().flatMap(Set::stream).distinct().count() > 1) {
      told.forEach(
          (index, noted) -> one(spokenOf(noted), holders).ifPresent(c -> topics.put(index, c)));
    }
    return topics;
  }

  private static Optional<Integer> one(
      Set<Particular> here, Map<Particular, Set<Integer>> holders) {
    Set<Integer> meant = new HashSet<>();
    here.forEach(p -> meant.addAll(holders.getOrDefault(p, Set.of())));
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }
}
