package org.inforce.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.inforce.model.CaseMention;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LinkedMention;
import org.inforce.model.MentionKey;
import org.inforce.model.Pairing;
import org.inforce.model.ProceedingId;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewAction;
import org.inforce.model.ReviewItem;
import org.inforce.store.Store;
import org.inforce.store.Transaction;

/// What a action says of mentions. Ids of instruments may change when more is read; the mentions
/// that were meant stand in documents, which do not.
final class ReviewPairings {
  private final Store store;
  private final BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver;

  ReviewPairings(Store store, BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.resolver = resolver;
  }

  /// @throws IllegalArgumentException saying what is wrong with the action
  List<Pairing> pairings(ReviewAction action) {
    return switch (action) {
      case ReviewAction.Accept(String item, Optional<String> choice) ->
          accepted(question(item), choice);
      case ReviewAction.Reject(String item) -> rejected(question(item));
      case ReviewAction.Split(InstrumentId instrument, List<DocumentId> documents) ->
          split(instrument.value(), tellings(instrument), documents);
      case ReviewAction.Merge(InstrumentId one, InstrumentId other) ->
          merged(one.value(), tellings(one), other.value(), tellings(other));
      case ReviewAction.SplitCase(ProceedingId proceeding, List<DocumentId> documents) ->
          split(proceeding.value(), tellings(proceeding), documents);
      case ReviewAction.MergeCases(ProceedingId one, ProceedingId other) -> mergedCases(one, other);
      case ReviewAction.Undo(long decision) -> undone(decision);
    };
  }

  private ReviewItem question(String id) {
    return store.reviewItems().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no open question has the id '" + id + "'"));
  }

  private static List<Pairing> accepted(ReviewItem item, Optional<String> choice) {
    if (choice.isEmpty() && item.choices().size() > 1 && !item.taken()) {
      throw new IllegalArgumentException("say which: " + String.join(" or ", item.choices()));
    }
    String right = choice.orElse(item.choices().getFirst());
    return item.rivals().stream()
        .filter(rival -> rival.id().equals(right))
        .findFirst()
        .map(rival -> List.of(new Pairing(item.subject(), rival.mention(), true)))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'" + right + "' is none of the rivals: " + String.join(", ", item.choices())));
  }

  private static List<Pairing> rejected(ReviewItem item) {
    return item.rivals().stream()
        .map(rival -> new Pairing(item.subject(), rival.mention(), false))
        .toList();
  }

  /// The mentions of an instrument, the first to tell of it first.
  private List<MentionKey> tellings(InstrumentId instrument) {
    List<MentionKey> mentions =
        resolved(instrument).tellings().stream()
            .filter(t -> t.instrument().equals(instrument))
            .map(LinkedMention::mention)
            .distinct()
            .toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no law, order or rule has the id '" + instrument + "'");
    }
    return mentions;
  }

  /// The mentions of a case, the first to tell of it first.
  private List<MentionKey> tellings(ProceedingId id) {
    List<MentionKey> mentions =
        instrument(id).stream()
            .flatMap(instrument -> resolved(instrument).caseTellings().stream())
            .filter(t -> t.proceeding().equals(id))
            .map(CaseMention::mention)
            .distinct()
            .toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no court case has the id '" + id + "'");
    }
    return mentions;
  }

  /// What a case is about.
  private Optional<InstrumentId> instrument(ProceedingId id) {
    return store.proceeding(id).flatMap(p -> p.challenges().stream().findFirst());
  }

  private Resolution resolved(InstrumentId instrument) {
    return resolver.apply(
        store.recorded(instrument), store.decisions(d -> d.pairingsUpTo(Long.MAX_VALUE)));
  }

  /// Both parts are held together, so that no later rule of ours mixes them again.
  private static List<Pairing> split(String id, List<MentionKey> all, List<DocumentId> documents) {
    for (DocumentId document : documents) {
      if (all.stream().noneMatch(mention -> mention.document().equals(document))) {
        throw new IllegalArgumentException(
            "the document " + document + " does not tell of '" + id + "'");
      }
    }
    List<MentionKey> parted =
        all.stream().filter(mention -> documents.contains(mention.document())).toList();
    List<MentionKey> rest =
        all.stream().filter(mention -> !documents.contains(mention.document())).toList();
    if (parted.isEmpty() || rest.isEmpty()) {
      throw new IllegalArgumentException(
          "name some, but not all, of the documents that tell of '" + id + "'");
    }
    List<Pairing> pairings = new ArrayList<>();
    together(parted, pairings);
    together(rest, pairings);
    pairings.add(new Pairing(rest.getFirst(), parted.getFirst(), false));
    return pairings;
  }

  private static void together(List<MentionKey> mentions, List<Pairing> pairings) {
    mentions.stream()
        .skip(1)
        .forEach(mention -> pairings.add(new Pairing(mentions.getFirst(), mention, true)));
  }

  private static List<Pairing> merged(
      String one, List<MentionKey> ofOne, String other, List<MentionKey> ofOther) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("'" + one + "' and '" + other + "' are one already");
    }
    return List.of(new Pairing(ofOne.getFirst(), ofOther.getFirst(), true));
  }

  private List<Pairing> mergedCases(ProceedingId one, ProceedingId other) {
    List<Pairing> pairings = merged(one.value(), tellings(one), other.value(), tellings(other));
    if (!instrument(one).equals(instrument(other))) {
      throw new IllegalArgumentException(
          "'" + one + "' and '" + other + "' are about two laws: a case is kept for each");
    }
    return pairings;
  }

  private List<Pairing> undone(long number) {
    Decision decision =
        store
            .decisions(d -> d.find(number))
            .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
    if (decision.action() instanceof ReviewAction.Undo) {
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
    List<Pairing> pairings =
        decision.action() instanceof ReviewAction.Undo(long undone)
            ? transaction.decisions().find(undone).map(Decision::pairings).orElse(List.of())
            : decision.pairings();
    Set<DocumentId> documents = new LinkedHashSet<>();
    pairings.stream()
        .flatMap(pairing -> Stream.of(pairing.one(), pairing.other()))
        .forEach(mention -> documents.add(mention.document()));
    return List.copyOf(documents);
  }
}
