package org.inforce.claim.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern SIGNATURE =
      DutyWords.pattern(
          "(?:THE WHITE HOUSE,?\\s+|\\b(?:dated|signed|executed|issued|done)\\b[^.]{0,60}?)"
              + "("
              + DeadlinePhrase.MONTH
              + ") (\\d{1,2}),? (\\d{4})");

  /// In days: nothing is published later than this after its signing.
  private static final int LONGEST_UNPUBLISHED = 120;

  /// An order's day of signing is the one in its signature; without one, the document's day is
  /// taken for it, and the day of publication is unknown.
  static Reference of(Document document) {
    if (document.kind() != DocumentKind.DIRECTIVE) {
      return new Reference(document.published(), Optional.of(document.published()));
    }
    String text = document.text();
    Matcher signed = SIGNATURE.matcher(text);
    signed.region(Math.max(0, text.length() - 600), text.length());
    while (signed.find()) {
      Optional<LocalDate> day =
          DeadlinePhrase.date(
                  Integer.parseInt(signed.group(3)),
                  month(signed.group(1)).getValue(),
                  signed.group(2))
              .filter(d -> mayBeSigned(d, document.published()));
      if (day.isPresent()) {
        boolean later = document.published().isAfter(day.get());
        return new Reference(
            day.get(), later ? Optional.of(document.published()) : Optional.empty());
      }
    }
    return new Reference(document.published(), Optional.empty());
  }

  /// "Directive 6, issued June 3, 2019, is rescinded" near the end tells another text's day.
  private static boolean mayBeSigned(LocalDate day, LocalDate published) {
    return !day.isAfter(published) && day.isAfter(published.minusDays(LONGEST_UNPUBLISHED));
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
