package org.inforce.claim.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;

/// Invented news of 14 March 2025, read.
final class Reports {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private Reports() {}

  static Reading read(String text) {
    return read(Optional.empty(), text);
  }

  static Reading read(Optional<String> title, String text) {
    Document document =
        new Document(
            new DocumentId("d" + text.hashCode()),
            new SourceId("s"),
            Optional.empty(),
            "The Ledger",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            title,
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }
}
