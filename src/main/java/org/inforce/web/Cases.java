package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.Entry;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.CaseFile;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Held;
import org.inforce.store.StoredDocument;

/// The page of a court case.
final class Cases {
  private final Setup setup;
  private final Templates templates;

  Cases(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  void show(Context context) {
    ProceedingId id = new ProceedingId(Ask.id(context));
    AskedDay day = AskedDay.of(context, setup.clock());
    Optional<ProceedingId> now = movedTo(setup, id, day);
    if (now.isPresent()) {
      context.redirect(
          "/case/" + Links.path(now.get().value()) + day.question(), HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    templates.show(context, "case.jte", view(setup, id, context));
  }

  /// The same; empty, too, if by what was known on the day that is asked for it is there.
  static Optional<ProceedingId> movedTo(Setup setup, ProceedingId id, AskedDay day) {
    return movedTo(setup, id)
        .filter(_ ->
            day.knownOn().isEmpty()
                || setup.answers().caseFile(id, day.asOf(), day.knownOn()).isEmpty());
  }

  /// Where a case is that was taken for another one; empty if it is where it was.
  static Optional<ProceedingId> movedTo(Setup setup, ProceedingId id) {
    return setup.store().proceeding(id).isPresent()
        ? Optional.empty()
        : setup.store().decisions(d -> d.movedTo(id));
  }

  /// @throws NotFound if there is none
  static Proceeding find(Setup setup, ProceedingId id) {
    return setup.store().proceeding(id).orElseThrow(Cases::none);
  }

  private static NotFound none() {
    return new NotFound("No court case has this address.");
  }

  static CaseView view(Setup setup, ProceedingId id, Context context) {
    AskedDay day = AskedDay.of(context, setup.clock());
    CaseFile file =
        setup
            .answers()
            .caseFile(id, day.asOf(), day.knownOn())
            .orElseThrow(
                () -> setup.store().proceeding(id).isPresent() ? NotFound.byThen() : none());
    Map<DocumentId, StoredDocument> documents = documents(setup, file.events());
    Map<InstrumentId, Instrument> names = new LinkedHashMap<>();
    file.dossiers().forEach(d -> names.put(d.instrument().id(), d.instrument()));
    String words = Ask.text(context, "entries").toLowerCase(Locale.ROOT);
    List<CaseView.Filed> entries = entries(documents, file.proceeding());
    return new CaseView(
        file.proceeding(),
        AppealChain.of(file.proceeding(), file.related()),
        file.events(),
        file.dossiers(),
        names,
        file.dossiers().stream().flatMap(d -> orders(d, id).stream()).toList(),
        cited(documents),
        entries.stream().filter(e -> e.text().toLowerCase(Locale.ROOT).contains(words)).toList(),
        entries.size(),
        words,
        Ask.number(context, "page", 1),
        day);
  }

  private static List<Held> orders(Dossier dossier, ProceedingId id) {
    return Held.of(
        dossier,
        dossier.blockings().stream()
            .filter(b -> b.order().proceeding().equals(Optional.of(id)))
            .toList());
  }

  private static Map<DocumentId, StoredDocument> documents(Setup setup, List<StatusEvent> events) {
    Map<DocumentId, StoredDocument> documents = new LinkedHashMap<>();
    events.stream()
        .flatMap(event -> event.evidence().stream())
        .forEach(quote ->
            setup
                .store()
                .document(quote.document())
                .ifPresent(found -> documents.put(quote.document(), found)));
    return documents;
  }

  private static Map<DocumentId, Cited> cited(Map<DocumentId, StoredDocument> documents) {
    Map<DocumentId, Cited> cited = new LinkedHashMap<>();
    documents.values().stream()
        .map(StoredDocument::document)
        .sorted(Comparator.comparing(d -> d.published()))
        .forEach(d -> cited.put(d.id(), Cited.of(d)));
    return cited;
  }

  /// Entries of dockets that tell of this case: those of documents without a number of their own
  /// and those whose document names its number.
  private static List<CaseView.Filed> entries(
      Map<DocumentId, StoredDocument> documents, Proceeding proceeding) {
    List<CaseView.Filed> filed = new ArrayList<>();
    for (StoredDocument document : documents.values()) {
      Optional<String> number = proceeding.docket();
      if (number.isPresent() && !document.document().text().contains(number.get())) {
        continue;
      }
      for (Entry entry : document.extras().entries()) {
        filed.add(new CaseView.Filed(filed.size() + 1, entry.text(), entry.fields()));
      }
    }
    return filed;
  }
}
