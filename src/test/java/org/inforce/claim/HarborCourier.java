package org.inforce.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;

/// Invented texts of Friday 14 March 2025, read.
final class HarborCourier {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private HarborCourier() {}

  static Reading read(String text) {
    return read(DocumentKind.NEWS, "News of the day", text);
  }

  static Reading read(DocumentKind kind, String title, String text) {
    return read(kind, Optional.of(title), text);
  }

  static Reading read(DocumentKind kind, Optional<String> title, String text) {
    Document document =
        new Document(
            new DocumentId("d" + text.hashCode()),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Courier",
            kind,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            title,
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }

  /// The kinds of event told, in order of their codes; `-` for none.
  static String kinds(Reading reading) {
    String told =
        reading.claims().stream()
            .map(claim -> claim.type().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? "-" : told;
  }
}
