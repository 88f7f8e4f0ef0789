package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;

/// What is doubtful, with its rivals.
public record ReviewView(List<Item> items) {
  /// A question.
  public record Item(String id, String question, List<Rival> rivals, List<Quote> evidence) {}

  /// One answer to it.
  ///
  /// @param address where it is shown
  public record Rival(String name, Optional<String> address) {}

  static ReviewView of(Setup setup) {
    List<Item> items = new ArrayList<>();
    for (ReviewItem item : setup.store().reviewItems()) {
      items.add(
          new Item(
              item.id(),
              question(setup, item),
              item.choices().stream().map(choice -> rival(setup, choice)).toList(),
              item.evidence()));
    }
    return new ReviewView(items);
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
        .map(i -> new Rival(i.name(), Optional.of("/instrument/" + Links.encoded(choice))))
        .or(() ->
            setup
                .store()
                .proceeding(new ProceedingId(choice))
                .map(p ->
                    new Rival(
                        p.caption().or(p::docket).orElse("a court case"),
                        Optional.of(CaseView.address(p)))))
        .orElseGet(() -> new Rival(choice, Optional.empty()));
  }
}
