package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.ReviewAction;
import org.inforce.model.ReviewItem;
import org.inforce.search.answer.Wording;

/// What is doubtful, with its rivals, and what was decided.
///
/// @param decided the latest first
public record ReviewView(List<Item> items, List<Decided> decided) {
  /// A question.
  ///
  /// @param taken true if the first rival is taken for now
  public record Item(
      String id, String question, List<Rival> rivals, boolean taken, List<Quote> evidence) {}

  /// One answer to it.
  ///
  /// @param address where it is shown
  public record Rival(String id, String name, Optional<String> address) {}

  /// A decision.
  ///
  /// @param undoable false if it was undone, or undid another one
  public record Decided(Decision decision, boolean undone, boolean undoable) {}

  static ReviewView of(Setup setup) {
    List<Item> items = new ArrayList<>();
    for (ReviewItem item : setup.store().reviewItems()) {
      items.add(
          new Item(
              item.id(),
              question(setup, item),
              item.choices().stream().map(choice -> rival(setup, choice)).toList(),
              item.taken(),
              item.evidence()));
    }
    return new ReviewView(items, decided(setup));
  }

  private static List<Decided> decided(Setup setup) {
    return setup
        .store()
        .decisions(decisions ->
            decisions.all().reversed().stream()
                .map(decision -> {
                  boolean undone = decisions.isUndone(decision.number());
                  boolean undoing = decision.action() instanceof ReviewAction.Undo;
                  return new Decided(decision, undone, !undone && !undoing);
                })
                .toList());
  }

  /// With titles in place of the ids of documents.
  private static String question(Setup setup, ReviewItem item) {
    String question = item.question();
    for (Quote quote : item.evidence()) {
      DocumentId id = quote.document();
      String name =
          setup
              .store()
              .document(id)
              .map(d -> "“" + d.document().title().orElse(d.document().publisher()) + "”")
              .orElse(id.value());
      question = question.replace(id.value(), name);
    }
    return question;
  }

  private static Rival rival(Setup setup, String choice) {
    return setup
        .store()
        .instrument(new InstrumentId(choice))
        .map(i -> new Rival(choice, i.name(), Optional.of("/instrument/" + Links.encoded(choice))))
        .or(() ->
            setup
                .store()
                .proceeding(new ProceedingId(choice))
                .map(p ->
                    new Rival(choice, Wording.proceeding(p), Optional.of(CaseView.address(p)))))
        .orElseGet(() -> new Rival(choice, choice, Optional.empty()));
  }
}
