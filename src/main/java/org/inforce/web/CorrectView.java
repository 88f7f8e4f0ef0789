package org.inforce.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Instrument;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;

/// An instrument that may be two, or one with another.
///
/// @param documents that tell of it, the earliest first
/// @param related those it may be one with
public record CorrectView(Instrument instrument, List<Cited> documents, List<Instrument> related) {
  static CorrectView of(Setup setup, Instrument instrument) {
    LocalDate today = Ask.today(setup.clock());
    List<Cited> documents =
        setup
            .answers()
            .dossier(instrument.id(), today, Optional.empty())
            .map(Dossier::sources)
            .map(sources -> List.copyOf(sources.values()))
            .orElse(List.of());
    return new CorrectView(
        instrument,
        documents.stream()
            .sorted(Comparator.comparing(Cited::published).thenComparing(Cited::id))
            .toList(),
        setup.store().related(instrument.id()));
  }
}
