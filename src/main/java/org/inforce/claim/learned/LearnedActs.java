package org.inforce.claim.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.act.Finding;
import org.inforce.claim.act.WordMood;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// What the model adds to the rules in one sentence: it proposes what the sentence tells besides
/// what they derive, and doubts what they derive against all it has seen.
public final class LearnedActs {
  private static final String LEARNED = "learned: ";

  /// From this probability on the model is believed; see `docs/reading.md` for what others give.
  private static final double BELIEVED = 0.4;

  /// The same for what stops an instrument: a wrong "blocked" is the dearest mistake, and what the
  /// rules leave of it is mostly an order told of again.
  private static final double BELIEVED_OF_BLOCK = 0.6;

  /// Below this probability the rules are not.
  private static final double DOUBTED = 0.001;

  /// What follows from several rows, an act upon an order, is more than the model has seen: it
  /// knows the words of one act.
  private static final double DOUBTED_OF_NESTED = DOUBTED / 10;

  private static final int REASONS = 5;

  /// How far from the word on which a rule's finding rests another word tells the same.
  private static final int SAME = 3;

  private final EventModel model = EventModel.shipped();
  private final Sentence sentence;
  private final List<Item> items;

  /// Made when a word is asked about: most sentences are never asked.
  private Optional<Features> made = Optional.empty();

  private Optional<EventModel.Weighed> weighed = Optional.empty();

  /// @param items what the scan found in the sentence
  public LearnedActs(Sentence sentence, List<Item> items) {
    this.sentence = sentence;
    this.items = items;
  }

  private final Map<Integer, double[]> asked = new HashMap<>();

  private double[] probabilities(int token) {
    return asked.computeIfAbsent(token, t -> weighed().probabilities(t));
  }

  private EventModel.Weighed weighed() {
    EventModel.Weighed all = weighed.orElseGet(() -> model.weigh(features()));
    weighed = Optional.of(all);
    return all;
  }

  private Features features() {
    Features features = made.orElseGet(() -> new Features(sentence, items));
    made = Optional.of(features);
    return features;
  }

  /// True for what the model has proposed, false for what the rules have found.
  public static boolean proposed(Finding finding) {
    return finding.because().stream().findFirst().filter(b -> b.startsWith(LEARNED)).isPresent();
  }

  /// What the model reads in words from which the rules derive nothing.
  ///
  /// @param found what the rules have found, in whatever mood: what they have read as asked for is
  ///   not proposed as done
  public List<Finding> propose(List<Finding> found) {
    boolean tagged = sentence.tokens().stream().anyMatch(t -> t.tag() != PartOfSpeech.NONE);
    if (!tagged) {
      return List.of();
    }
    List<Finding> proposed = new ArrayList<>();
    for (int token : features().candidates()) {
      if (isVerb(token)
          && found.stream().noneMatch(f -> restsOn(f, token))
          && !isOfKindred(token)
          && !isOfPaper(token)) {
        propose(new Clause(sentence, items, token))
            .filter(p ->
                found.stream().noneMatch(f -> f.type() == p.type() || isPaperOf(f, p))
                    && proposed.stream().noneMatch(f -> f.type() == p.type()))
            .ifPresent(proposed::add);
      }
    }
    return proposed;
  }

  /// A noun ("a stay order") tells in passing what was done before; its day is another one's.
  private boolean isVerb(int token) {
    PartOfSpeech tag = sentence.tokens().get(token).tag();
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  private static boolean restsOn(Finding finding, int token) {
    return finding.from() <= token && token < finding.to()
        || Math.abs(finding.verb() - token) <= SAME;
  }

  /// "Similar bills were proposed": told of others.
  private boolean isOfKindred(int token) {
    for (int k = Math.max(0, token - 6); k < token; k++) {
      if (DoubtWord.KINDRED.is(sentence.lower().get(k))) {
        return true;
      }
    }
    return false;
  }

  /// "Issued on Monday, the order bars the state": the paper of what a court does.
  private static boolean isPaperOf(Finding found, Finding proposed) {
    return proposed.type() == EventType.ISSUED
        && found.type().isOfCourts()
        && found.mood() == Mood.ASSERTED;
  }

  /// "In a stipulation filed on Tuesday": the paper was filed, which is no news of the instrument.
  private boolean isOfPaper(int token) {
    boolean filed = sentence.tokens().get(token).text().equalsIgnoreCase("filed");
    return filed
        && token > 0
        && sentence.tokens().get(token - 1).tag() == PartOfSpeech.NOUN
        && items.stream().noneMatch(i -> i instanceof Item.Thing && i.to() == token);
  }

  private Optional<Finding> propose(Clause clause) {
    EventModel.Score score = model.best(probabilities(clause.token()));
    boolean competent =
        clause
            .actor(features().isPassive(clause.token()))
            .map(a -> Competence.of(score.type()).contains(a.kind()))
            .orElseGet(() -> Competence.needsNobody(score.type()));
    double believed = score.type() == EventType.ENJOINED ? BELIEVED_OF_BLOCK : BELIEVED;
    return score.probability() >= believed
            && competent
            && !new Mistaken(sentence, items).is(score.type(), clause)
        ? Optional.of(finding(clause, score))
        : Optional.empty();
  }

  private Finding finding(Clause clause, EventModel.Score score) {
    Optional<Item.Subject> subject = clause.subject();
    List<String> because = new ArrayList<>();
    because.add(
        String.format(
            Locale.ROOT,
            LEARNED + "'%s' tells %s with probability %.2f",
            sentence.tokens().get(clause.token()).text(),
            score.type().code(),
            score.probability()));
    because.addAll(model.strongest(features().of(clause.token()), score.type(), REASONS));
    return new Finding(
        score.type(),
        Optional.empty(),
        subject.map(Item.Subject::instruments).orElse(List.of()),
        subject.filter(s -> s.instruments().isEmpty() && !s.pronoun()).isPresent(),
        clause.actor(false),
        WordMood.of(sentence, items, clause.token()),
        clause.token(),
        clause.from(),
        clause.to(),
        false,
        because);
  }

  /// Why what the rules have found is not to be believed: no word of the sentence tells such an
  /// event.
  public Optional<String> doubt(Finding finding) {
    if (finding.mood() != Mood.ASSERTED || finding.otherInstrument()) {
      return Optional.empty();
    }
    double doubted = finding.because().size() > 1 ? DOUBTED_OF_NESTED : DOUBTED;
    // The word that tells it comes first: most findings need no other.
    double most = model.probability(probabilities(finding.verb()), finding.type());
    if (most >= doubted) {
      return Optional.empty();
    }
    for (int token : features().candidates()) {
      most = Math.max(most, model.probability(probabilities(token), finding.type()));
      if (most >= doubted) {
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
