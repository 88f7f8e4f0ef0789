package org.inforce.cli;

import java.util.ArrayList;
import java.util.List;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Quote;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;

/// Pieces that several answers share.
final class Parts {
  private static final int LONGEST_QUOTE = 400;

  private Parts() {}

  /// `■ blocked`, in its colour.
  static String status(Screen screen, LegalStatus status) {
    return screen.paint().status(status, Wording.sign(status) + " " + Wording.status(status));
  }

  /// Name, then kind, place and identifiers.
  static void heading(Screen screen, Instrument instrument) {
    screen.line(screen.paint().strong(Wording.name(instrument)));
    List<String> facts = new ArrayList<>();
    facts.add(Wording.code(instrument.type()));
    instrument.jurisdiction().map(Wording::place).ifPresent(facts::add);
    if (!instrument.identifiers().isEmpty()) {
      facts.add(String.join(", ", instrument.identifiers()));
    }
    facts.add(instrument.id().value());
    screen.line(screen.paint().faint(String.join(" · ", facts)));
  }

  /// The words and, below them, who says so and when.
  static void quote(Screen screen, String indent, Quote quote, Dossier dossier) {
    String words = "“" + Wording.excerpt(dossier.context(quote).line(), LONGEST_QUOTE) + "”";
    screen.wrapped(indent, indent, words, line -> line);
    dossier
        .source(quote)
        .ifPresent(cited -> screen.wrapped(indent, indent, source(cited), screen.paint()::faint));
  }

  /// `CalMatters, 10 Feb 2026 — Headline`.
  static String source(Cited cited) {
    return cited.publisher()
        + ", "
        + Wording.day(cited.published())
        + cited.title().map(title -> " — " + title).orElse("")
        + cited.address().map(address -> " <" + address + ">").orElse("");
  }

  /// `as of 12 Feb 2026, as known on 12 Feb 2026`.
  static String asOf(Dossier dossier) {
    return "as of "
        + Wording.day(dossier.asOf())
        + dossier.knownOn().map(day -> ", as known on " + Wording.day(day)).orElse("");
  }
}
