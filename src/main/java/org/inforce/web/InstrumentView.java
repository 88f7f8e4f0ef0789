package org.inforce.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Instrument;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.timeline.Blocking;

/// The page of one instrument.
///
/// @param related of the same matter
/// @param linkedData JSON-LD, safe within its element
public record InstrumentView(
    Dossier dossier,
    Optional<Drawing> drawing,
    List<Instrument> related,
    String linkedData,
    LocalDate today) {
  /// The address of a quote within its document.
  public static String address(Quote quote) {
    return "/document/"
        + Links.encoded(quote.document().value())
        + "#"
        + Passages.anchor(quote.span());
  }

  /// The orders in effect, the oldest first. What several courts did for one order is one: it was
  /// let live again more than once.
  public List<Held> held() {
    Map<String, Held> held = new LinkedHashMap<>();
    for (Blocking blocking :
        dossier.holding().stream().sorted(Comparator.comparing(Blocking::from)).toList()) {
      boolean again = dossier.isAgain(blocking.order());
      String key =
          again ? dossier.what(blocking.order()) + blocking.whole() : blocking.order().id().value();
      held.computeIfAbsent(key, k -> new Held(blocking, new ArrayList<>()));
      Held known = held.get(key);
      if (Stream.concat(Stream.of(known.first()), known.later().stream())
          .noneMatch(other -> other.from().equals(blocking.from()))) {
        known.later().add(blocking);
      }
    }
    return List.copyOf(held.values());
  }

  /// An order in effect.
  ///
  /// @param later by what else it was let live again since
  public record Held(Blocking first, List<Blocking> later) {}

  /// Events that some source tells otherwise.
  public List<StatusEvent> disputed() {
    return dossier.events().stream().filter(e -> !e.conflicts().isEmpty()).toList();
  }

  /// A conflict with the publishers in place of the ids of documents.
  public String readable(String conflict) {
    return StatusEvent.readable(
        conflict, id -> Optional.ofNullable(dossier.sources().get(id)).map(Cited::publisher));
  }

  /// The address at which a follow of it begins.
  public String follow() {
    return "/follows/new?kind=instrument&value=" + Links.encoded(dossier.instrument().id().value());
  }
}
