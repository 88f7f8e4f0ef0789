package org.inforce.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Instrument;
import org.inforce.model.Proceeding;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;

/// An instrument or a court case that may be two, or one with another.
///
/// @param address of its page
/// @param documents that tell of it, the earliest first
/// @param related those it may be one with
public record CorrectView(
    String name, String address, List<Cited> documents, List<Related> related) {
  /// Another one.
  public record Related(String id, String name) {}

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
        instrument.name(),
        "/instrument/" + instrument.id().value(),
        documents.stream()
            .sorted(Comparator.comparing(Cited::published).thenComparing(Cited::id))
            .toList(),
        setup.store().related(instrument.id()).stream()
            .map(i -> new Related(i.id().value(), name(i)))
            .toList());
  }

  private static String name(Instrument instrument) {
    return instrument.name()
        + instrument.identifiers().stream()
            .findFirst()
            .map(number -> " (" + number + ")")
            .orElse("");
  }

  static CorrectView of(Setup setup, Proceeding proceeding) {
    return new CorrectView(
        CaseView.step(proceeding),
        CaseView.address(proceeding),
        setup.answers().documents(proceeding.id()),
        setup.store().related(proceeding.id()).stream()
            .filter(p -> p.challenges().equals(proceeding.challenges()))
            .filter(p -> !p.id().equals(proceeding.id()))
            .map(p -> new Related(p.id().value(), CaseView.step(p)))
            .toList());
  }
}
