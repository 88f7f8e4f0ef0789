package org.inforce.web;

import io.javalin.http.Context;
import org.inforce.model.DocumentId;
import org.inforce.model.Recorded;
import org.inforce.store.StoredDocument;

/// The page of a document, and its original as it was fetched.
final class Documents {
  private final Setup setup;
  private final Templates templates;

  Documents(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  static StoredDocument find(Setup setup, Context context) {
    return setup
        .store()
        .document(new DocumentId(context.pathParam("id")))
        .orElseThrow(() -> new NotFound("No document has this address."));
  }

  void show(Context context) {
    StoredDocument stored = find(setup, context);
    Recorded recorded = setup.store().reading(stored.document().id()).orElseThrow();
    templates.show(
        context,
        "document.jte",
        new DocumentView(
            stored,
            recorded.reading(),
            Passages.of(recorded.reading()),
            setup.store().originalRecord(stored.document().id().value())));
  }

  /// Never shown in place: a browser saves it, whatever it is.
  void original(Context context) {
    StoredDocument stored = find(setup, context);
    String name = stored.document().id().value();
    byte[] bytes =
        setup
            .store()
            .originals()
            .bytes(name)
            .orElseThrow(() ->
                new NotFound("It came as a part of a larger file and has no original of its own."));
    context
        .contentType("application/octet-stream")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + name.replaceAll("[^a-zA-Z0-9-]", "") + ".bin\"")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .result(bytes);
  }
}
