package org.inforce.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.ProceedingMention;

/// The cases that a document speaks of, one for each court and caption.
final class Proceedings {
  private final Annotated document;
  private final Map<String, Mutable> byKey = new LinkedHashMap<>();

  private static final class Mutable {
    final int index;
    final Optional<String> court;
    final String rank;
    Optional<String> caption = Optional.empty();
    Optional<String> docket = Optional.empty();
    final List<Integer> challenges = new ArrayList<>();

    Mutable(int index, Optional<String> court, String rank) {
      this.index = index;
      this.court = court;
      this.rank = rank;
    }
  }

  Proceedings(Annotated document) {
    this.document = document;
  }

  /// The case in which a court acted, or in which somebody turned to it.
  Optional<Integer> of(Optional<Item.Actor> actor, Sentence sentence, List<Integer> instruments) {
    Optional<CourtMention> named =
        Annotation.within(document.courts(), sentence.span()).stream()
            .filter(c -> c.court().isPresent())
            .findFirst();
    Optional<String> court =
        actor.flatMap(Item.Actor::court).or(() -> named.flatMap(CourtMention::court));
    String rank =
        actor
            .map(Item.Actor::rank)
            .filter(r -> !r.isEmpty())
            .or(() -> named.map(CourtMention::rank))
            .orElse("");
    Optional<String> caption = field(sentence, "caption");
    if (court.isEmpty() && rank.isEmpty() && caption.isEmpty()) {
      return Optional.empty();
    }
    String key = caption.orElse("") + "|" + court.orElse(rank);
    Mutable proceeding = byKey.computeIfAbsent(key, k -> new Mutable(byKey.size(), court, rank));
    proceeding.caption = proceeding.caption.or(() -> caption);
    proceeding.docket = proceeding.docket.or(() -> field(sentence, "docket"));
    instruments.stream()
        .filter(i -> !proceeding.challenges.contains(i))
        .forEach(proceeding.challenges::add);
    return Optional.of(proceeding.index);
  }

  private Optional<String> field(Sentence sentence, String kind) {
    return Annotation.within(document.citations(), sentence.span()).stream()
        .filter(c -> c.kind().equals(kind))
        .map(Citation::matchedText)
        .findFirst();
  }

  List<ProceedingMention> all() {
    return byKey.values().stream()
        .map(
            p -> new ProceedingMention(p.index, p.court, p.rank, p.caption, p.docket, p.challenges))
        .toList();
  }
}
