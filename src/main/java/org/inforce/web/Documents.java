package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Recorded;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Standing;
import org.inforce.search.answer.Wording;
import org.inforce.store.Kin;
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
        .document(new DocumentId(Ask.id(context)))
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
            story(setup, stored),
            told(stored),
            setup.store().originalRecord(stored.document().id().value())));
  }

  /// The laws and the court cases that its words tell of.
  private List<DocumentView.Told> told(StoredDocument stored) {
    DocumentId id = stored.document().id();
    List<StatusEvent> events =
        setup.store().eventsAround(id).stream()
            .filter(event -> event.evidence().stream().anyMatch(q -> q.document().equals(id)))
            .toList();
    Map<InstrumentId, LegalStatus> today = new HashMap<>();
    for (Standing standing : setup.answers().standings(Ask.today(setup.clock()))) {
      today.put(standing.instrument().id(), standing.step().status().status());
    }
    Stream<DocumentView.Told> laws =
        events.stream()
            .map(StatusEvent::instrument)
            .distinct()
            .flatMap(law -> setup.store().instrument(law).stream())
            .map(law ->
                new DocumentView.Told(
                    Wording.name(law),
                    "/instrument/" + Links.encoded(law.id().value()),
                    Optional.ofNullable(today.get(law.id()))));
    Stream<DocumentView.Told> cases =
        events.stream()
            .flatMap(event -> event.proceeding().stream())
            .distinct()
            .flatMap(one -> setup.store().proceeding(one).stream())
            .filter(one -> one.court().or(one::caption).or(one::docket).isPresent())
            .map(one ->
                new DocumentView.Told(
                    Wording.proceeding(one), CaseView.address(one), Optional.empty()));
    return Stream.concat(laws, cases).toList();
  }

  /// All documents that are one story with this one, itself among them.
  static List<DocumentView.Relative> story(Setup setup, StoredDocument stored) {
    return setup
        .store()
        .kinships(kinships -> {
          List<DocumentView.Relative> story = new ArrayList<>();
          setup
              .store()
              .document(stored.head())
              .ifPresent(
                  head -> story.add(new DocumentView.Relative(head.document(), Optional.empty())));
          for (Kin kin : kinships.after(stored.head())) {
            setup
                .store()
                .document(kin.document())
                .ifPresent(
                    d -> story.add(new DocumentView.Relative(d.document(), Optional.of(kin))));
          }
          return story;
        });
  }

  /// What it changed of the version before it.
  void changed(Context context) {
    Document after = find(setup, context).document();
    Document before =
        setup
            .store()
            .kinships(k -> k.of(after.id()))
            .filter(kin -> kin.relation() == Kin.Relation.VERSION)
            .flatMap(kin -> setup.store().document(kin.of()))
            .map(StoredDocument::document)
            .orElseThrow(() -> new NotFound("No version of it before this one was read."));
    templates.show(
        context,
        "changed.jte",
        new ChangedView(before, after, Difference.between(before.text(), after.text())));
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
