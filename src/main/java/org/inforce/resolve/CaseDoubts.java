package org.inforce.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.model.MentionKey;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;

/// Cases that were told apart, or taken for one, on weak evidence: questions to a person.
final class CaseDoubts {
  private final Decided decided;
  private final List<Tie> ties = new ArrayList<>();

  /// @param rivals that fit alike, the one taken first
  private record Tie(MentionKey subject, Quote quote, List<KnownCase> rivals) {}

  CaseDoubts(Decided decided) {
    this.decided = decided;
  }

  /// An act upon an order fits several cases alike, and the one told of last was taken.
  void tied(MentionKey subject, Quote quote, List<KnownCase> rivals) {
    if (!decided.concerns(subject)) {
      ties.add(new Tie(subject, quote, rivals));
    }
  }

  /// @param all in the order in which they were told of; their ids are final by now
  List<ReviewItem> items(List<KnownCase> all) {
    Map<String, ReviewItem> items = new LinkedHashMap<>();
    for (Tie tie : ties) {
      List<ReviewItem.Rival> rivals =
          tie.rivals().stream().map(CaseDoubts::rival).distinct().toList();
      ReviewItem item =
          new ReviewItem(
              "case-" + Anchor.hash(text(tie.subject())),
              "Of which case does %s say this?".formatted(tie.subject().document()),
              tie.subject(),
              rivals,
              true,
              List.of(tie.quote()));
      if (item.choices().size() > 1) {
        items.putIfAbsent(item.id(), item);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (KnownCase later : all.subList(i + 1, all.size())) {
        if (mayBeOne(all.get(i), later)) {
          ReviewItem item = one(all.get(i), later);
          items.putIfAbsent(item.id(), item);
        }
      }
    }
    return List.copyOf(items.values());
  }

  /// Two cases in one court that share a judge or a party, such as cases that were consolidated,
  /// and of which nobody has said that they are two.
  private boolean mayBeOne(KnownCase one, KnownCase other) {
    return one.instrument.root() == other.instrument.root()
        && one.isTold()
        && other.isTold()
        && one.traits().mayBe(other.traits())
        && one.mentions().stream()
            .noneMatch(a -> other.mentions().stream().anyMatch(b -> decided.areApart(a, b)));
  }

  private static ReviewItem one(KnownCase first, KnownCase later) {
    MentionKey subject = later.first().mention();
    return new ReviewItem(
        "same-case-" + Anchor.hash(text(first.first().mention()) + "|" + text(subject)),
        "Is the case of which %s tells the one of which %s tells?"
            .formatted(subject.document(), first.first().mention().document()),
        subject,
        List.of(rival(first)),
        false,
        List.of(later.first().quote(), first.first().quote()));
  }

  private static ReviewItem.Rival rival(KnownCase known) {
    return new ReviewItem.Rival(known.id().value(), known.first().mention());
  }

  private static String text(MentionKey mention) {
    return mention.document().value() + "#" + mention.words();
  }
}
