package org.inforce.web;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Instrument;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Dossier;

/// The page of one instrument.
///
/// @param related of the same matter
/// @param linkedData JSON-LD, safe within its element
public record InstrumentView(
    Dossier dossier,
    Optional<Drawing> drawing,
    List<Instrument> related,
    String linkedData,
    AskedDay day) {
  /// The address of a quote within its document.
  public static String address(Quote quote) {
    return "/document/"
        + Links.encoded(quote.document().value())
        + "#"
        + Passages.anchor(quote.span());
  }

  /// Its numbers, but for the one that is its name.
  public List<String> numbers() {
    return dossier.instrument().identifiers().stream()
        .filter(number -> !number.equalsIgnoreCase(dossier.instrument().name()))
        .toList();
  }

  /// The same question to the API.
  public String json() {
    return "/api/v1/instruments/"
        + Links.encoded(dossier.instrument().id().value())
        + day.question();
  }

  /// The same as Akoma Ntoso.
  public String life() {
    return "/instrument/"
        + Links.encoded(dossier.instrument().id().value())
        + Pages.LIFE
        + day.question();
  }

  /// Events that some source tells otherwise.
  public List<StatusEvent> disputed() {
    return dossier.events().stream().filter(e -> !e.contradictions().isEmpty()).toList();
  }

  /// The address at which a follow of it begins.
  public String follow() {
    return "/follows/new?kind=instrument&value=" + Links.encoded(dossier.instrument().id().value());
  }
}
