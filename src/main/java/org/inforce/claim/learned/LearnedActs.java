package org.inforce.claim.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.act.WordMood;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Possessive;
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

  /// Below this probability the rules are not.
  private static final double DOUBTED = 0.0003;

  /// What follows from several rows, an act upon an order, is more than the model has seen: it
  /// knows the words of one act.
  private static final double DOUBTED_OF_NESTED = DOUBTED / 10;

  private static final int REASONS = 5;

  /// How far from the word on which a rule's finding rests another word tells the same.
  private static final int SAME = 3;

  private static final Set<String> KINDRED =
      Set.of("similar", "comparable", "identical", "parallel", "such");

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
      if (KINDRED.contains(sentence.lower().get(k))) {
        return true;
      }
    }
    return false;
  }

  /// "extended the comment period": the rule itself is not put off.
  private boolean isOfComments(int token) {
    return sentence
        .tokens()
        .subList(token, Math.min(sentence.tokens().size(), token + SAME + 2))
        .stream()
        .anyMatch(t -> t.lower().startsWith("comment"));
  }

  /// "is expected to rule on Tuesday": no hearing; "arguments would be held in July", "prepared for
  /// trial": none yet.
  private boolean isOfHearing() {
    return sentence.tokens().stream()
            .anyMatch(t -> HEARINGS.stream().anyMatch(h -> t.lower().startsWith(h)))
        && sentence.tokens().stream()
            .noneMatch(t -> t.lower().equals("would") || t.lower().startsWith("prepar"));
  }

  private static final Set<String> HEARINGS =
      Set.of("hear", "argu", "trial", "calendar", "session", "conference", "sit");

  /// "30 days after the decision becomes effective": no instrument does.
  private boolean isOfRuling(int token) {
    return items.stream()
        .filter(i -> i.to() <= token && !(i instanceof Item.Joint))
        .reduce((a, b) -> b)
        .filter(i -> i instanceof Item.Thing)
        .filter(i -> RULINGS.contains(sentence.tokens().get(i.to() - 1).lower()))
        .isPresent();
  }

  private static final Set<String> RULINGS = Set.of("decision", "ruling", "judgment", "mandate");

  /// "denied Texas' motion", "refused to lift the injunction": who made the law has lost, or the
  /// order stands.
  private boolean isToFree(int token) {
    int end = Math.min(sentence.tokens().size(), token + FAR);
    return sentence.tokens().subList(token, end).stream().anyMatch(t -> FREEING.contains(t.lower()))
        || items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor owner
                    && owner.kind() == ActorKind.EXECUTIVE
                    && owner.from() > token
                    && owner.from() < end)
        || IntStream.range(token, end)
            .anyMatch(t ->
                Possessive.is(sentence.tokens().get(t).lower())
                    && Jurisdictions.standard()
                        .at(sentence.tokens().get(t - 1).text(), 0)
                        .isPresent());
  }

  /// In tokens.
  private static final int FAR = 12;

  private static final Set<String> FREEING =
      Set.of(
          "lift",
          "lifting",
          "vacate",
          "vacating",
          "dissolve",
          "undo",
          "reverse",
          "disturb",
          "enforce",
          "enforcing",
          "reinstate",
          "injunction",
          "stay");

  /// "The Senate delayed a vote on the bill": what is put off has not passed.
  private boolean isPutOff(int token) {
    return items.stream()
        .anyMatch(i ->
            i instanceof Item.Verb verb && verb.from() == token && verb.match().can(Act.DELAY));
  }

  /// "A Senate panel approved the bill", "the bill cleared a House committee": no chamber has.
  private boolean isOfCommittee(int token) {
    int end = Math.min(sentence.tokens().size(), token + SAME + 4);
    return sentence.tokens().subList(Math.max(0, token - 6), end).stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .anyMatch(
            w -> w.startsWith("committee") || w.startsWith("subcommittee") || w.equals("panel"));
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

  /// "a year after the fight began": what begins there is no instrument.
  private boolean isCountedFrom(Clause clause) {
    return items.stream()
        .filter(i -> i instanceof Item.Joint && i.to() <= clause.token())
        .reduce((a, b) -> b)
        .filter(i -> i instanceof Item.Joint joint && joint.word().equals("after"))
        .filter(i -> i.from() > 0 && UNITS.contains(sentence.tokens().get(i.from() - 1).lower()))
        .filter(after ->
            items.stream()
                .noneMatch(i ->
                    i instanceof Item.Subject
                        && i.from() >= after.to()
                        && i.to() <= clause.token()))
        .isPresent();
  }

  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "decade");

  private Optional<Finding> propose(Clause clause) {
    EventModel.Score score = model.best(probabilities(clause.token()));
    boolean competent =
        clause
            .actor(features().isPassive(clause.token()))
            .map(a -> Competence.of(score.type()).contains(a.kind()))
            .orElseGet(() -> Competence.needsNobody(score.type()));
    return score.probability() >= BELIEVED
            && competent
            && !(score.type() == EventType.PASSED
                && (isPutOff(clause.token()) || isOfCommittee(clause.token())))
            && !(score.type() == EventType.DELAYED && isOfComments(clause.token()))
            && !(score.type() == EventType.RELIEF_DENIED && isToFree(clause.token()))
            && !(score.type() == EventType.HEARING_SCHEDULED && !isOfHearing())
            && !(score.type() == EventType.EFFECTIVE && isOfRuling(clause.token()))
            && !(score.type() == EventType.EFFECTIVE && isCountedFrom(clause))
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
