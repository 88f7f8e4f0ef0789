package org.inforce.resolve;

import java.util.LinkedHashSet;
import java.util.Set;
import org.inforce.model.Claim;
import org.inforce.model.Mood;
import org.inforce.model.Reading;

/// The keys by which documents about one instrument find each other: identifiers and names.
final class MatterKeys {
  private MatterKeys() {}

  static Set<String> of(Reading reading) {
    Set<String> keys = new LinkedHashSet<>();
    for (Claim claim : reading.claims()) {
      if (claim.mood() == Mood.ASSERTED || claim.mood() == Mood.EXPECTED) {
        var mention = reading.instruments().get(claim.instrument());
        String where = mention.jurisdiction().orElse("");
        mention.identifiers().forEach(i -> keys.add("id:" + where + ":" + Names.key(i)));
        Names.words(mention).forEach(word -> keys.add("word:" + where + ":" + word));
      }
    }
    return keys;
  }
}
