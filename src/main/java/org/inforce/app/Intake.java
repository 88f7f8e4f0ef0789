package org.inforce.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Affinity;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Problem;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stages that look at one document alone: bytes to text to what it says happened. Nothing is
/// written, so that many documents can be read at once.
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /// All that one original says, ready to be recorded.
  record Taken(
      Recorded recorded, Optional<String> label, StoredDocument.Extras extras, Affinity affinity) {}

  private final Stages stages;

  Intake(Stages stages) {
    this.stages = stages;
  }

  Outcome<Taken> read(Fetched fetched) {
    try {
      return fetched.mediaType().equals(Bundle.LINE) ? readLine(fetched) : readText(fetched);
    } catch (RuntimeException | StackOverflowError e) {
      // The one bulkhead between documents: a defect in a stage that one document brings out must
      // not stop its neighbours. The document stays in quarantine until the defect is mended.
      LOG.error("{} could not be read", fetched.address(), e);
      return new Outcome.Failed<>(
          new Problem(fetched.address().toString(), "read", "a defect of the reader: " + e));
    }
  }

  private Outcome<Taken> readLine(Fetched fetched) {
    return switch (Bundle.read(fetched)) {
      case Outcome.Done<Bundle.Line>(Bundle.Line line) ->
          new Outcome.Done<>(
              taken(
                  fetched, line.document(), Optional.of(line.label()), StoredDocument.Extras.NONE));
      case Outcome.Skipped<Bundle.Line>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<Bundle.Line>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }

  private Outcome<Taken> readText(Fetched fetched) {
    return switch (stages.parse().apply(fetched)) {
      case Outcome.Done<ParsedText>(ParsedText parsed) -> readParsed(fetched, parsed);
      case Outcome.Skipped<ParsedText>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<ParsedText>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }

  private Outcome<Taken> readParsed(Fetched fetched, ParsedText parsed) {
    String text = textOf(parsed);
    if (text.isBlank()) {
      return new Outcome.Skipped<>("holds no text");
    }
    SourceFacts source = stages.sources().apply(fetched.source());
    List<String> notes = new ArrayList<>(parsed.notes());
    DocumentKind kind = parsed.kind().or(source::kind).orElse(DocumentKind.NEWS);
    LocalDate fetchedOn = LocalDate.ofInstant(fetched.at(), ZoneOffset.UTC);
    Optional<LocalDate> published =
        parsed.published().filter(day -> !isAhead(day, fetchedOn, kind));
    if (published.isEmpty()) {
      notes.add(
          parsed.published().map(day -> day + " lies ahead").orElse("no day of publication")
              + ": the day on which it was fetched is taken");
    }
    Document document =
        new Document(
            new DocumentId(fetched.sha256()),
            fetched.source(),
            Optional.of(fetched.address().toString()),
            parsed.publisher().or(source::publisher).orElseGet(() -> publisherOf(fetched)),
            kind,
            source.tier().orElseGet(() -> SourceFacts.tierOf(kind)),
            published.orElse(fetchedOn),
            parsed.title(),
            text);
    return new Outcome.Done<>(
        taken(
            fetched,
            document,
            Optional.empty(),
            new StoredDocument.Extras(parsed.entries(), parsed.fields(), notes)));
  }

  /// A day that is still to come is a deadline or an event; only official texts are shown before
  /// the day on which they are published (44 U.S.C. 1503). East of us it may be tomorrow already.
  private static boolean isAhead(LocalDate day, LocalDate fetchedOn, DocumentKind kind) {
    return switch (kind) {
      case NEWS, PRESS_RELEASE -> day.isAfter(fetchedOn.plusDays(1));
      case DOCKET, OPINION, DIRECTIVE, STATUTE, NOTICE -> false;
    };
  }

  private Taken taken(
      Fetched fetched, Document document, Optional<String> label, StoredDocument.Extras extras) {
    Reading reading = stages.read().apply(document);
    return new Taken(
        new Recorded(reading, fetched.at()), label, extras, stages.affinity().apply(reading));
  }

  private static String textOf(ParsedText parsed) {
    return parsed.text().isBlank()
        ? parsed.entries().stream()
            .map(Entry::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n\n"))
        : parsed.text();
  }

  private static String publisherOf(Fetched fetched) {
    return Optional.ofNullable(fetched.address().getHost()).orElse(fetched.source().value());
  }
}
