package org.inforce.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;
import org.inforce.model.ProceedingMention;

/// The cases that a document speaks of, one for each court and caption.
final class Proceedings {
  private static final String OWN = "own";

  private final Annotated document;
  private final Map<String, Mutable> byKey = new LinkedHashMap<>();

  private record Named(int paragraph, String caption) {}

  /// The cases that sentences name, by where these begin; found when first asked for, at once, for
  /// a long text asks of many sentences.
  private Optional<NavigableMap<Integer, Named>> named = Optional.empty();

  private static final class Mutable {
    final int index;
    final Optional<String> court;
    final String rank;
    Optional<String> caption = Optional.empty();
    Optional<String> docket = Optional.empty();
    final Set<Integer> challenges = new LinkedHashSet<>();

    Mutable(int index, Optional<String> court, String rank) {
      this.index = index;
      this.court = court;
      this.rank = rank;
    }
  }

  /// A docket is the record of one case, whose court publishes it, and an opinion decides one: that
  /// is case 0.
  Proceedings(Annotated document) {
    this.document = document;
    switch (document.document().kind()) {
      case DOCKET, OPINION -> own();
      case NEWS, PRESS_RELEASE, NOTICE, DIRECTIVE, STATUTE -> {}
    }
  }

  /// "We reverse the judgment": an opinion tells what its own court does.
  private boolean isInOwnWords(Sentence sentence) {
    return isOpinion() && sentence.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("we"));
  }

  private void own() {
    if (byKey.containsKey(OWN)) {
      return;
    }
    String title = document.document().title().orElse("");
    Optional<Court> court =
        Courts.standard().namedIn(document.document().publisher()).or(this::ofOpinion);
    Optional<String> caption = CaptionReader.in(title);
    if (court.isPresent() || caption.isPresent()) {
      Mutable own =
          new Mutable(
              byKey.size(), court.map(Court::id), court.map(c -> c.level().code()).orElse(""));
      own.caption = caption;
      own.docket = CaptionReader.number(title).or(this::numberOfOpinion);
      byKey.put(OWN, own);
    }
  }

  /// The number that stands beside the parties of an opinion.
  private Optional<String> numberOfOpinion() {
    return document.citations().stream()
        .filter(c -> isOpinion() && c.kind().equals("docket") && c.span().start() < HEAD)
        .map(Annotation.Citation::matchedText)
        .findFirst();
  }

  /// The parties and the number of a case stand no further from the beginning, in characters.
  private static final int HEAD = 1_500;

  /// The court that an opinion names first, above the parties.
  private Optional<Court> ofOpinion() {
    return isOpinion()
        ? document.courts().stream()
            .findFirst()
            .flatMap(CourtMention::court)
            .flatMap(Courts.standard()::byId)
        : Optional.empty();
  }

  /// The case in which a court acted, or in which somebody turned to it.
  Optional<Integer> of(Optional<Item.Actor> actor, Sentence sentence, List<Integer> instruments) {
    if (actor.filter(Item.Actor::isSeveral).isPresent()) {
      return Optional.empty();
    }
    Optional<CourtMention> named =
        Annotation.within(document.courts(), sentence.span()).stream()
            .filter(c -> c.court().isPresent())
            // "The trial court held that decisions of the Supreme Court ...": who acts is not it.
            .filter(c ->
                actor
                    .map(Item.Actor::rank)
                    .filter(r -> !r.isEmpty() && !r.equals(c.rank()))
                    .isEmpty())
            .findFirst();
    Optional<String> court =
        actor.flatMap(Item.Actor::court).or(() -> named.flatMap(CourtMention::court));
    String rank =
        actor
            .map(Item.Actor::rank)
            .filter(r -> !r.isEmpty())
            .or(() -> named.map(CourtMention::rank))
            .orElse("");
    Optional<String> told = CaseNamed.in(document, sentence);
    Optional<String> caption = told.isPresent() || !rank.equals("trial") ? told : before(sentence);
    if (court.isEmpty() && rank.isEmpty() && isInOwnWords(sentence)) {
      own();
    }
    if (isOwn(court, rank) && !isOfOtherCourts(court, rank, sentence)) {
      Optional<Mutable> own = Optional.ofNullable(byKey.get(OWN));
      own.filter(o -> isOpinion()).ifPresent(o -> o.challenges.addAll(instruments));
      return own.map(o -> o.index);
    }
    if (court.isEmpty() && rank.isEmpty() && caption.isEmpty()) {
      return Optional.empty();
    }
    String key = caption.orElse("") + "|" + court.orElse(rank);
    Mutable proceeding = byKey.computeIfAbsent(key, k -> new Mutable(byKey.size(), court, rank));
    proceeding.caption = proceeding.caption.or(() -> caption);
    proceeding.docket = proceeding.docket.or(() -> field(sentence, "docket"));
    proceeding.challenges.addAll(instruments);
    return Optional.of(proceeding.index);
  }

  /// What a higher court's opinion tells without a court and not as its own is what lower ones did.
  private boolean isOfOtherCourts(Optional<String> court, String rank, Sentence sentence) {
    Mutable own = byKey.get(OWN);
    return isOpinion()
        && court.isEmpty()
        && rank.isEmpty()
        && own != null
        && !own.rank.equals(TRIAL)
        && !isInOwnWords(sentence);
  }

  private static final String TRIAL = "trial";

  private boolean isOpinion() {
    return document.document().kind() == DocumentKind.OPINION;
  }

  private boolean isOwn(Optional<String> court, String rank) {
    Mutable own = byKey.get(OWN);
    return own != null
        && (court.isEmpty() || court.equals(own.court))
        && (rank.isEmpty() || rank.equals(own.rank) || court.isPresent());
  }

  /// Of a trial court that is told without its case, the case named last in the paragraph.
  private Optional<String> before(Sentence sentence) {
    if (named.isEmpty()) {
      named = Optional.of(named());
    }
    return Optional.ofNullable(named.get().lowerEntry(sentence.span().start()))
        .map(Map.Entry::getValue)
        .filter(last -> last.paragraph() == sentence.paragraph())
        .map(Named::caption);
  }

  private NavigableMap<Integer, Named> named() {
    NavigableMap<Integer, Named> all = new TreeMap<>();
    for (Sentence sentence : document.sentences()) {
      CaseNamed.in(document, sentence)
          .ifPresent(c -> all.put(sentence.span().start(), new Named(sentence.paragraph(), c)));
    }
    return all;
  }

  private Optional<String> field(Sentence sentence, String kind) {
    return Annotation.within(document.citations(), sentence.span()).stream()
        .filter(c -> c.kind().equals(kind))
        .map(Citation::matchedText)
        .findFirst();
  }

  List<ProceedingMention> all() {
    return byKey.values().stream()
        .map(p ->
            new ProceedingMention(
                p.index, p.court, p.rank, p.caption, p.docket, List.copyOf(p.challenges)))
        .toList();
  }
}
