package org.inforce.claim.scan;

import org.inforce.model.PartOfSpeech;

/// Which words of a sentence are a name, and how far it goes.
record Names(ScannedSentence sentence) {
  /// After "Judge" a capital makes a name, also "Brooks" and "Rules", which may be verbs.
  boolean isSurname(int i) {
    return i < sentence.size()
        && !sentence.isTaken(i)
        && sentence.isCapital(i)
        && !sentence.isDate(i);
  }

  /// A capital inside a sentence makes a name, whatever the tagger took the word for.
  boolean mayName(int i) {
    PartOfSpeech tag = sentence.tag(i);
    boolean inside = i > 1 && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ);
    return tag == PartOfSpeech.PROPN
        || tag == PartOfSpeech.NONE
        || inside
        || i == 1 && ScanWord.DETERMINER.is(sentence.word(0)) && tag != PartOfSpeech.ADV;
  }

  boolean isName(int i) {
    return !sentence.isTaken(i)
        && sentence.isCapital(i)
        && sentence.tag(i) != PartOfSpeech.VERB
        && sentence.tag(i) != PartOfSpeech.ADP
        && sentence.tag(i) != PartOfSpeech.DET
        && !sentence.isDate(i);
  }

  /// "89 Fed. Reg. 41,338": an abbreviation after a volume's number is a book.
  boolean isReporter(int i) {
    return i > 0
        && sentence.tag(i - 1) == PartOfSpeech.NUM
        && sentence.text(i).endsWith(".")
        && !sentence.isDate(i);
  }

  /// "Department of Labor", "Securities and Exchange Commission".
  boolean joins(int i) {
    boolean joint =
        sentence.word(i).equals("of")
            || sentence.word(i).equals("&")
            || sentence.word(i).equals("and");
    return joint
        && i + 1 < sentence.size()
        && isName(i + 1)
        && !(sentence.word(i).equals("and") && !bodyFollows(i + 1));
  }

  private boolean bodyFollows(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 3) && isName(i); i++) {
      if (ScanWord.BODY.is(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
