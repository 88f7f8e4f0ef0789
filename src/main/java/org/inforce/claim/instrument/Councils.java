package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.Dateline;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Place;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Particular.Kind;

/// The city of which a document speaks, sentence by sentence: an ordinance that is not said to be
/// another city's is that city's. "Dallas will not wait. Its council passed an ordinance."
final class Councils {
  private record Passed(Sentence sentence, String text) {}

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
    if (!ordinance || told || mention.kind() == Mention.Kind.PRONOUN) {
      return mention;
    }
    return named(sentence, mention.from(), text)
        .or(this::last)
        .map(place -> with(mention, place))
        .orElse(mention);
  }

  /// Goes on to the next sentence.
  void pass(Sentence sentence, String text) {
    passed.add(new Passed(sentence, text));
  }

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
