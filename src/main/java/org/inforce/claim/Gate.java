package org.inforce.claim;

import java.util.HashSet;
import java.util.Set;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.instrument.InstrumentReader;

/// The words of which a sentence must have one to be worth tagging: first words of cues, and heads
/// of instruments' names.
public final class Gate {
  private Gate() {}

  public static Set<String> words() {
    Set<String> words = new HashSet<>(Cues.SHIPPED.firstWords());
    words.addAll(InstrumentReader.heads());
    return Set.copyOf(words);
  }
}
