package org.inforce.digest;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.Quote;
import org.inforce.search.answer.Context;
import org.inforce.search.answer.Wording;

/// Words of a document within their sentence, with who says so.
record Said(Context context, Optional<String> source) {
  static Said of(Quote quote, Optional<Document> document) {
    return new Said(
        document
            .map(d -> Context.of(d.text(), quote.span()))
            .orElse(new Context("", quote.text(), "")),
        document.map(d -> publication(d.publisher(), d.published())));
  }

  static String publication(String publisher, LocalDate published) {
    return publisher + ", " + Wording.day(published);
  }
}
