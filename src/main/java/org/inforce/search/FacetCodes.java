package org.inforce.search;

import java.util.Locale;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdictions;

/// The code of a facet that somebody means who types a value: `court:"9th Cir."` is `ca9`,
/// `in:California` is `us-ca`, `status:"in force"` is `in-force`.
final class FacetCodes {
  private FacetCodes() {}

  static String of(Facet facet, String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    return switch (facet) {
      case PUBLISHER -> typed.strip();
      case COURT ->
          Courts.standard()
              .byId(lower)
              .or(() -> Courts.standard().byCitation(typed.strip()))
              .map(court -> court.id())
              .orElse(lower);
      case JURISDICTION ->
          Jurisdictions.standard()
              .state(lower)
              .or(() ->
                  Jurisdictions.standard().states().stream()
                      .filter(state -> state.name().equalsIgnoreCase(typed.strip()))
                      .findFirst())
              .map(state -> state.id())
              .orElse(lower);
      case WHAT, KIND, TYPE, STATUS, YEAR -> lower.replace(' ', '-');
    };
  }
}
