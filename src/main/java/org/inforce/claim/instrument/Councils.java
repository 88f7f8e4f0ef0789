package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.claim.scan.Dateline;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Place;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Particular.Kind;

/// The city of which a document speaks, sentence by sentence: an ordinance that is not said to be
/// another city's is that city's. "Dallas will not wait. Its council passed an ordinance."
final class Councils {
  private record Passed(Sentence sentence, String text, boolean ordinance) {}

  /// The sentences since it was last asked for a city, in reading order: most documents never are.
  private final List<Passed> passed = new ArrayList<>();

  /// The last city of the sentences before those.
  private Optional<Place> before = Optional.empty();

  /// The mention with the city of its sentence, where it is of an ordinance and names none.
  Mention placed(Mention mention, Sentence sentence, String text) {
    boolean ordinance =
        mention.type().filter(t -> t == InstrumentType.ORDINANCE).isPresent()
            && !mention.plural()
            && mention.determiner() != Mention.Determiner.OTHER;
    boolean told = mention.particulars().stream().anyMatch(p -> p.kind() == Kind.CITY);
    if (!ordinance || told) {
      return mention;
    }
    // "Its council passed an ordinance": that of the city told of.
    boolean pronoun =
        mention.kind() == Mention.Kind.PRONOUN
            && mention.determiner() != Mention.Determiner.INDEFINITE;
    return named(sentence, mention.from(), text)
        .or(() -> pronoun ? sinceLast() : last())
        .map(place -> with(mention, place))
        .orElse(mention);
  }

  /// Goes on to the next sentence.
  ///
  /// @param ordinance whether it speaks of one
  void pass(Sentence sentence, String text, boolean ordinance) {
    passed.add(new Passed(sentence, text, ordinance));
  }

  /// The city of the sentences since one last spoke of an ordinance: "In San Antonio the city
  /// agreed to wait. So the ordinance is delayed."
  private Optional<Place> sinceLast() {
    return passed.reversed().stream()
        .takeWhile(p -> !p.ordinance())
        .limit(NEAR)
        .filter(p -> opens(p.sentence()))
        .map(p -> named(p.sentence(), p.sentence().tokens().size(), p.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// In sentences.
  private static final int NEAR = 2;

  /// "In Denver, shops sued": what follows is of Denver; so it is under the heading "Denver."
  private static boolean opens(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean heading = tokens.size() <= LONGEST_HEADING;
    return heading || Set.of("In", "Across", "For").contains(tokens.getFirst().text());
  }

  /// In tokens, with the stop.
  private static final int LONGEST_HEADING = 4;

  /// The city that a sentence tells of.
  static Optional<Particular> topic(Sentence sentence, String text) {
    return named(sentence, sentence.tokens().size(), text)
        .map(place -> new Particular(Kind.CITY, place.id()));
  }

  /// What the city with this id is called.
  static Optional<String> name(String id) {
    return Optional.ofNullable(NAMES.get(id));
  }

  private static final Map<String, String> NAMES =
      Jurisdictions.standard().places().stream()
          .collect(Collectors.toUnmodifiableMap(Place::id, Place::name, (a, b) -> a));

  private Optional<Place> last() {
    before =
        passed.reversed().stream()
            .map(p -> named(p.sentence(), p.sentence().tokens().size(), p.text()))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> before);
    passed.clear();
    return before;
  }

  private static Mention with(Mention mention, Place place) {
    Set<Particular> particulars = new HashSet<>(mention.particulars());
    particulars.add(new Particular(Kind.CITY, place.id()));
    return mention.with(particulars);
  }

  /// The last city before this token that acts or has something: where something happens ("a judge
  /// in Sherman") says nothing of whose it is.
  private static Optional<Place> named(Sentence sentence, int before, String text) {
    Optional<Place> found = Optional.empty();
    for (int i = Dateline.end(sentence.tokens()); i < before; i++) {
      String word = sentence.tokens().get(i).text();
      if (Character.isUpperCase(word.charAt(0)) && !isWhere(sentence, i)) {
        Optional<Place> city =
            Jurisdictions.standard()
                .placeAt(text, sentence.tokens().get(i).span().start())
                .filter(place -> !place.county());
        found = city.isPresent() ? city : found;
      }
    }
    return found;
  }

  private static boolean isWhere(Sentence sentence, int at) {
    return at > 1
        && Set.of("in", "from", "at", "near", "to", "outside", "of")
            .contains(sentence.tokens().get(at - 1).text())
        && !sentence.tokens().get(at - 2).text().equalsIgnoreCase("city");
  }
}
