package org.inforce.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.inforce.model.Bond;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.MentionKey;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.Telling;
import org.inforce.model.Verdict;
import org.inforce.store.Store;
import org.inforce.store.Transaction;

/// What a verdict says of mentions. Ids of instruments may change when more is read; the mentions
/// that were meant stand in documents, which do not.
final class Judgement {
  private final Store store;
  private final BiFunction<List<Recorded>, List<Bond>, Resolution> resolver;

  Judgement(Store store, BiFunction<List<Recorded>, List<Bond>, Resolution> resolver) {
    this.store = store;
    this.resolver = resolver;
  }

  /// @throws IllegalArgumentException saying what is wrong with the verdict
  List<Bond> bonds(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Accept(String item, Optional<InstrumentId> choice) ->
          accepted(question(item), choice);
      case Verdict.Reject(String item) -> rejected(question(item));
      case Verdict.Split(InstrumentId instrument, List<DocumentId> documents) ->
          split(instrument, documents);
      case Verdict.Merge(InstrumentId one, InstrumentId other) -> merged(one, other);
      case Verdict.Undo(long decision) -> undone(decision);
    };
  }

  private ReviewItem question(String id) {
    return store.reviewItems().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no open question has the id '" + id + "'"));
  }

  private static List<Bond> accepted(ReviewItem item, Optional<InstrumentId> choice) {
    if (choice.isEmpty() && item.choices().size() > 1 && !item.taken()) {
      throw new IllegalArgumentException("say which: " + String.join(" or ", item.choices()));
    }
    String right = choice.map(InstrumentId::value).orElse(item.choices().getFirst());
    return item.rivals().stream()
        .filter(rival -> rival.instrument().value().equals(right))
        .findFirst()
        .map(rival -> List.of(new Bond(item.subject(), rival.mention(), true)))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'" + right + "' is none of the rivals: " + String.join(", ", item.choices())));
  }

  private static List<Bond> rejected(ReviewItem item) {
    return item.rivals().stream()
        .map(rival -> new Bond(item.subject(), rival.mention(), false))
        .toList();
  }

  private MentionKey first(InstrumentId instrument) {
    return tellings(instrument).getFirst();
  }

  /// The mentions of an instrument, the first to tell of it first.
  private List<MentionKey> tellings(InstrumentId instrument) {
    List<MentionKey> mentions =
        resolver
            .apply(store.recorded(instrument), store.decisions(d -> d.bondsUpTo(Long.MAX_VALUE)))
            .tellings()
            .stream()
            .filter(t -> t.instrument().equals(instrument))
            .map(Telling::mention)
            .distinct()
            .toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no law, order or rule has the id '" + instrument + "'");
    }
    return mentions;
  }

  /// Both parts are held together, so that no later rule of ours mixes them again.
  private List<Bond> split(InstrumentId instrument, List<DocumentId> documents) {
    List<MentionKey> all = tellings(instrument);
    for (DocumentId document : documents) {
      if (all.stream().noneMatch(mention -> mention.document().equals(document))) {
        throw new IllegalArgumentException(
            "the document " + document + " does not tell of '" + instrument + "'");
      }
    }
    List<MentionKey> parted =
        all.stream().filter(mention -> documents.contains(mention.document())).toList();
    List<MentionKey> rest =
        all.stream().filter(mention -> !documents.contains(mention.document())).toList();
    if (parted.isEmpty() || rest.isEmpty()) {
      throw new IllegalArgumentException(
          "name some, but not all, of the documents that tell of '" + instrument + "'");
    }
    List<Bond> bonds = new ArrayList<>();
    together(parted, bonds);
    together(rest, bonds);
    bonds.add(new Bond(rest.getFirst(), parted.getFirst(), false));
    return bonds;
  }

  private static void together(List<MentionKey> mentions, List<Bond> bonds) {
    mentions.stream()
        .skip(1)
        .forEach(mention -> bonds.add(new Bond(mentions.getFirst(), mention, true)));
  }

  private List<Bond> merged(InstrumentId one, InstrumentId other) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("'" + one + "' and '" + other + "' are one already");
    }
    return List.of(new Bond(first(one), first(other), true));
  }

  private List<Bond> undone(long number) {
    Decision decision =
        store
            .decisions(d -> d.find(number))
            .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
    if (decision.verdict() instanceof Verdict.Undo) {
      throw new IllegalArgumentException(
          "decision " + number + " undid another one: decide that anew instead");
    }
    if (store.decisions(d -> d.isUndone(number))) {
      throw new IllegalArgumentException("decision " + number + " was undone before");
    }
    return List.of();
  }

  /// The documents whose matching a decision changes.
  static List<DocumentId> documents(Transaction transaction, Decision decision) {
    List<Bond> bonds =
        decision.verdict() instanceof Verdict.Undo(long undone)
            ? transaction.decisions().find(undone).map(Decision::bonds).orElse(List.of())
            : decision.bonds();
    Set<DocumentId> documents = new LinkedHashSet<>();
    bonds.stream()
        .flatMap(bond -> Stream.of(bond.one(), bond.other()))
        .forEach(mention -> documents.add(mention.document()));
    return List.copyOf(documents);
  }
}
