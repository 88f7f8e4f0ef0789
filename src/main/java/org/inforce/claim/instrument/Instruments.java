package org.inforce.claim.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.InstrumentMention;

/// The instruments of a document, and the words in each sentence that speak of them.
///
/// @param bySentence for each sentence's index the places where it speaks of instruments, in
///   reading order
/// @param topics for sentences that name no instrument the one of several that they tell of, by its
///   city or the party that it is against
/// @param own the instrument that the document itself is: the rule of a notice, the order of a
///   directive
/// @param focus the instrument that the document is mostly about; empty if it speaks of none
/// @param objects for an instrument that ends or delays another the index of the other
/// @param passing those of which one paragraph alone speaks, and that not the first
public record Instruments(
    List<InstrumentMention> all,
    Map<Integer, List<Place>> bySentence,
    Map<Integer, Integer> topics,
    Optional<Integer> focus,
    Optional<Integer> own,
    Map<Integer, Integer> objects,
    Set<Integer> passing) {
  public Instruments {
    all = List.copyOf(all);
    objects = Map.copyOf(objects);
    bySentence = Map.copyOf(bySentence);
    topics = Map.copyOf(topics);
    passing = Set.copyOf(passing);
  }

  /// Words that speak of one instrument, or of several ("both laws").
  ///
  /// @param from index of the first token in its sentence
  /// @param to index after the last token
  /// @param instruments indexes of the instruments meant; empty for one that is no subject of the
  ///   document ("similar laws")
  /// @param pronoun true where the words describe nothing: "the law"
  public record Place(int from, int to, List<Integer> instruments, boolean pronoun) {
    public Place {
      instruments = List.copyOf(instruments);
    }
  }

  public Optional<Integer> topic(int sentence) {
    return Optional.ofNullable(topics.get(sentence));
  }

  public List<Place> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
