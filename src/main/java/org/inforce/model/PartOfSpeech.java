package org.inforce.model;

/// The universal parts of speech (Universal Dependencies), and {@link #NONE} for a word that no
/// tagger has seen.
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  /// Not tagged: the sentence has no legal cue, so that nothing would read the tag.
  NONE
}
