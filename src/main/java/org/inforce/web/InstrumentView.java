package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Quote;
import org.inforce.search.answer.Dossier;

/// The page of one instrument.
public record InstrumentView(Dossier dossier, Optional<Drawing> drawing, LocalDate today) {
  /// The address of a quote within its document.
  public static String address(Quote quote) {
    return "/document/"
        + URLEncoder.encode(quote.document().value(), StandardCharsets.UTF_8)
        + "#"
        + Passages.anchor(quote.span());
  }
}
