package org.inforce.claim.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;

/// The days from which a document's periods count.
///
/// @param made the day of signing or, of a report, of publication
/// @param published the day of publication, where it is known to be another text's own
/// @param effective the day on which the text, or the rule it tells of, takes effect
/// @param that the day that the sentence has named before, meant by "within a week after that"
record Reference(
    LocalDate made,
    Optional<LocalDate> published,
    Optional<LocalDate> effective,
    Optional<LocalDate> that) {
  Reference(LocalDate made, Optional<LocalDate> published) {
    this(made, published, Optional.empty(), Optional.empty());
  }

  /// Periods of an order count from its day of signing; without one the document's day is taken for
  /// it, and the day of publication is unknown.
  static Reference of(Document document) {
    LocalDate published = document.published();
    if (document.kind() != DocumentKind.DIRECTIVE) {
      return new Reference(published, Optional.of(published));
    }
    return SigningDay.of(document.text(), published)
        .map(signed ->
            new Reference(
                signed.day(),
                Optional.of(published).filter(printed -> printed.isAfter(signed.day()))))
        .orElseGet(() -> new Reference(published, Optional.empty()));
  }

  Reference made(LocalDate day) {
    return new Reference(day, published, effective, that);
  }

  Reference effective(Optional<LocalDate> day) {
    return new Reference(made, published, day, that);
  }

  Reference after(Optional<LocalDate> day) {
    return new Reference(made, published, effective, day);
  }

  static Month month(String name) {
    int index =
        "janfebmaraprmayjunjulaugsepoctnovdec"
            .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return Month.of(index / 3 + 1);
  }
}
