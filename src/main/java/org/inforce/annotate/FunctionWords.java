package org.inforce.annotate;

import java.util.Set;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// The words of the closed classes (prepositions, determiners, pronouns, auxiliaries,
/// conjunctions), as a table beside this class. The tagger's model takes a rare noun for one of
/// them now and then; there are no others than these.
record FunctionWords(Set<String> words) {
  static final FunctionWords SHIPPED =
      new FunctionWords(
          TsvTable.read(FunctionWords.class, "function-words.tsv", row -> row.get("word")).stream()
              .collect(TsvTable.asked()));

  /// @param word in lower case
  PartOfSpeech mend(String word, PartOfSpeech tag) {
    return switch (word) {
      case "n't", "n’t", "not" -> PartOfSpeech.PART;
      default -> among(word, tag);
    };
  }

  private PartOfSpeech among(String word, PartOfSpeech tag) {
    return switch (tag) {
      case ADP, AUX, CCONJ, DET, PART, PRON, SCONJ ->
          words.contains(word) ? tag : PartOfSpeech.NOUN;
      case ADJ, ADV, INTJ, NOUN, NONE, NUM, PROPN, PUNCT, SYM, VERB, X -> tag;
    };
  }
}
