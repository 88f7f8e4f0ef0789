package org.inforce.lexicon;

import java.util.List;
import java.util.Optional;

/// A reporter of decisions, or a law journal.
///
/// @param name the usual abbreviation, e.g. `F. Supp. 2d`
/// @param journal whether it is a journal
/// @param court id of the only court that it reports, e.g. `scotus`
/// @param bare whether it is cited without a volume, e.g. `Baldw. 196`
/// @param variations other spellings of the abbreviation
public record Reporter(
    String name, boolean journal, Optional<String> court, boolean bare, List<String> variations) {
  public Reporter {
    variations = List.copyOf(variations);
  }
}
