package org.inforce.search.answer;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.inforce.lexicon.Legislature;
import org.inforce.lexicon.Legislatures;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;

/// What there is to say of a bill that stays proposed though its legislature sits no more. No
/// record tells that a bill lapsed, so that its status stays what was last told; whoever reads it
/// must know.
final class Lapse {
  /// As an official record numbers a bill: `HR 1531 (114th Congress)`.
  private static final Pattern NAMED =
      Pattern.compile("\\(([0-9]{1,3}(?:st|nd|rd|th)) Congress\\)$");

  private Lapse() {}

  /// A sentence or two; empty if the status is another, or its legislature may still sit.
  static Optional<String> of(Dossier dossier) {
    boolean proposed =
        dossier.instrument().type() == InstrumentType.BILL
            && dossier.status().filter(s -> s.status() == LegalStatus.PROPOSED).isPresent();
    return proposed
        ? ended(dossier)
            .map(end ->
                end
                    + "; what it had not passed cannot become law any more."
                    + " What became of this bill is told by no document that was read.")
        : Optional.empty();
  }

  private static Optional<String> ended(Dossier dossier) {
    return named(dossier.instrument())
        .or(() -> spokenOf(dossier))
        .filter(one -> one.legislature().end().isBefore(dossier.asOf()))
        .map(one ->
            one.name()
                + (one.exact() ? " ended on " : " had ended by ")
                + Wording.day(one.legislature().end()));
  }

  private record Named(String name, Legislature legislature, boolean exact) {}

  private static Optional<Named> named(Instrument instrument) {
    for (String identifier : instrument.identifiers()) {
      Matcher matcher = NAMED.matcher(identifier);
      if (matcher.find()) {
        String ordinal = matcher.group(1);
        int number = Integer.parseInt(ordinal.substring(0, ordinal.length() - 2));
        return Optional.of(
            new Named("The " + ordinal + " Congress", Legislatures.congress(number), true));
      }
    }
    return Optional.empty();
  }

  /// By the first day on which anything of it is told to have happened: it came before the
  /// legislature no later than then.
  private static Optional<Named> spokenOf(Dossier dossier) {
    Optional<LocalDate> first =
        dossier.events().stream()
            .flatMap(event -> event.effective().last().stream())
            .min(Comparator.naturalOrder());
    return dossier
        .instrument()
        .jurisdiction()
        .flatMap(place ->
            first
                .flatMap(day -> Legislatures.before(place, day))
                .map(legislature ->
                    new Named(
                        place.equals("us")
                            ? "The Congress before which it came"
                            : "The legislature of "
                                + Wording.place(place)
                                + " before which it came",
                        legislature,
                        false)));
  }
}
