package org.inforce.claim.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Finding;
import org.inforce.claim.act.WordMood;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// What the model adds to the rules: it proposes what a sentence tells from which they derive
/// nothing, and doubts what they derive against all it has seen.
public final class LearnedActs {
  private static final String LEARNED = "learned: ";

  /// From this probability on the model is believed; see `docs/reading.md` for what others give.
  private static final double BELIEVED = 0.7;

  /// Below this probability the rules are not.
  private static final double DOUBTED = 0.0003;

  private static final int REASONS = 5;

  /// How far from the word on which a rule's finding rests another word tells the same.
  private static final int SAME = 3;

  private static final Set<String> KINDRED =
      Set.of("similar", "comparable", "identical", "parallel", "such");

  private final EventModel model;

  LearnedActs(EventModel model) {
    this.model = model;
  }

  public static LearnedActs shipped() {
    return new LearnedActs(EventModel.shipped());
  }

  /// True for what the model has proposed, false for what the rules have found.
  public static boolean proposed(Finding finding) {
    return finding.because().stream().findFirst().filter(b -> b.startsWith(LEARNED)).isPresent();
  }

  /// What the model reads in a sentence from which the rules derive nothing that is asserted.
  ///
  /// @param found what the rules have found, in whatever mood: what they have read as asked for is
  ///   not proposed as done
  public List<Finding> propose(Sentence sentence, List<Item> items, List<Finding> found) {
    boolean told = found.stream().anyMatch(f -> f.mood() == Mood.ASSERTED);
    boolean tagged = sentence.tokens().stream().anyMatch(t -> t.tag() != PartOfSpeech.NONE);
    if (told || !tagged) {
      return List.of();
    }
    Features features = new Features(sentence, items);
    List<Finding> proposed = new ArrayList<>();
    for (int token : features.candidates()) {
      if (found.stream().noneMatch(f -> restsOn(f, token)) && !isOfKindred(sentence, token)) {
        propose(features, new Clause(sentence, items, token))
            .filter(p ->
                found.stream().noneMatch(f -> f.type() == p.type())
                    && proposed.stream().noneMatch(f -> f.type() == p.type()))
            .ifPresent(proposed::add);
      }
    }
    return proposed;
  }

  private static boolean restsOn(Finding finding, int token) {
    return finding.from() <= token && token < finding.to()
        || Math.abs(finding.verb() - token) <= SAME;
  }

  /// "Similar bills were proposed": told of others.
  private static boolean isOfKindred(Sentence sentence, int token) {
    return sentence.tokens().subList(Math.max(0, token - 6), token).stream()
        .anyMatch(t -> KINDRED.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Finding> propose(Features features, Clause clause) {
    List<String> seen = features.of(clause.token());
    EventModel.Score score = model.best(seen);
    boolean competent =
        clause
            .actor(features.isPassive(clause.token()))
            .map(a -> Competence.of(score.type()).contains(a.kind()))
            .orElseGet(() -> !Competence.of(score.type()).isEmpty());
    return score.probability() >= BELIEVED && competent
        ? Optional.of(finding(clause, score, seen))
        : Optional.empty();
  }

  private Finding finding(Clause clause, EventModel.Score score, List<String> seen) {
    Optional<Item.Subject> subject = clause.subject();
    List<String> because = new ArrayList<>();
    because.add(
        String.format(
            Locale.ROOT,
            LEARNED + "'%s' tells %s with probability %.2f",
            clause.sentence().tokens().get(clause.token()).text(),
            score.type().code(),
            score.probability()));
    because.addAll(model.strongest(seen, score.type(), REASONS));
    return new Finding(
        score.type(),
        Optional.empty(),
        subject.map(Item.Subject::instruments).orElse(List.of()),
        subject.filter(s -> s.instruments().isEmpty() && !s.pronoun()).isPresent(),
        clause.actor(false),
        WordMood.of(clause.sentence(), clause.items(), clause.token()),
        clause.token(),
        clause.from(),
        clause.to(),
        false,
        because);
  }

  /// Why what the rules have found is not to be believed: no word of the sentence tells such an
  /// event.
  public Optional<String> doubt(Sentence sentence, List<Item> items, Finding finding) {
    if (finding.mood() != Mood.ASSERTED || finding.otherInstrument()) {
      return Optional.empty();
    }
    Features features = new Features(sentence, items);
    List<Integer> candidates = new ArrayList<>(features.candidates());
    candidates.add(finding.verb());
    double most = 0;
    for (int token : candidates) {
      most = Math.max(most, model.probability(features.of(token), finding.type()));
      if (most >= DOUBTED) {
        return Optional.empty();
      }
    }
    return Optional.of(reason(finding.type(), most));
  }

  private static String reason(EventType type, double probability) {
    return String.format(
        Locale.ROOT,
        "%s: the model finds it next to impossible (probability %.6f)",
        type.code(),
        probability);
  }
}
