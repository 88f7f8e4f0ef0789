package org.inforce.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Coded;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;

/// The code of a facet that somebody means who types a value: `court:"9th Cir."` is `ca9`,
/// `in:California` is `us-ca`, `status:"in force"` is `in-force`.
final class FacetCodes {
  private static final Set<String> KINDS = codes(DocumentKind.values());
  private static final Set<String> WHATS = codes(What.values());
  private static final Set<String> STATUSES = codes(LegalStatus.values());
  private static final Set<String> TYPES =
      Stream.concat(codes(InstrumentType.values()).stream(), codes(EventType.values()).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern PLACE = Pattern.compile("[a-z]{2}(?:-[a-z-]{1,60})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private FacetCodes() {}

  private static Set<String> codes(Coded[] choices) {
    return Arrays.stream(choices).map(Coded::code).collect(Collectors.toUnmodifiableSet());
  }

  /// Why nothing can have a code, in words for whoever typed it; empty if something may have it.
  static Optional<String> problem(Facet facet, String code, String typed) {
    boolean possible =
        switch (facet) {
          case WHAT -> WHATS.contains(code);
          case KIND -> KINDS.contains(code);
          case TYPE -> TYPES.contains(code);
          case STATUS -> STATUSES.contains(code);
          case JURISDICTION -> PLACE.matcher(code).matches();
          case COURT -> Courts.standard().byId(code).isPresent();
          case YEAR -> YEAR.matcher(code).matches();
          case PUBLISHER -> true;
        };
    return possible ? Optional.empty() : Optional.of("'" + typed + "' is no " + choices(facet));
  }

  private static String choices(Facet facet) {
    return switch (facet) {
      case WHAT -> listed("sort of thing", What.values());
      case KIND -> listed("kind of document", DocumentKind.values());
      case STATUS -> listed("status", LegalStatus.values());
      case TYPE -> "type of a law or an event, like statute or enjoined";
      case JURISDICTION -> "place like us-ca or California";
      case COURT -> "court like ca9 or \"9th Cir.\"";
      case YEAR -> "year like 2026";
      case PUBLISHER -> "publisher";
    };
  }

  private static String listed(String name, Coded[] choices) {
    return name
        + Arrays.stream(choices).map(Coded::code).collect(Collectors.joining(", ", " (", ")"));
  }

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
