package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Annotation.Sentence;

/// The acronyms and short names by which a document calls its instruments.
final class Acronyms {
  private final Candidates candidates;
  private final Map<String, Integer> acronyms = new HashMap<>();

  Acronyms(Candidates candidates) {
    this.candidates = candidates;
  }

  /// "(CTA)", "(the BOI Rule)": a short name that the text introduces itself.
  void note(Mention mention, Sentence sentence, Candidate candidate) {
    if (isOffice(mention)
        || mention.to() + 2 >= sentence.tokens().size()
        || !sentence.tokens().get(mention.to()).text().equals("(")) {
      return;
    }
    String word = sentence.tokens().get(mention.to() + 1).text();
    boolean closes = sentence.tokens().get(mention.to() + 2).text().equals(")");
    if (closes
        && word.length() > 1
        && word.chars().filter(Character::isUpperCase).count() > 1
        && !word.chars().anyMatch(Character::isDigit)) {
      introduce(word, candidate);
    }
  }

  /// "the regulations of the Department of Labor (DOL)": the department is so called.
  private static boolean isOffice(Mention mention) {
    List<String> words = mention.words();
    int head = words.indexOf(mention.head());
    return head >= 0 && words.subList(head, words.size()).stream().anyMatch(PhraseWord.OFFICE::is);
  }

  /// Where a sentence speaks of an instrument by its acronym alone.
  ///
  /// @param here what it says otherwise
  List<Instruments.Place> in(Sentence sentence, List<Instruments.Place> here) {
    List<Instruments.Place> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Integer> meant = meant(sentence.tokens().get(i).text());
      int at = i;
      if (meant.isPresent() && here.stream().noneMatch(p -> p.from() <= at && at < p.to())) {
        found.add(new Instruments.Place(i, i + 1, List.of(meant.get()), false));
      }
    }
    return found;
  }

  /// An acronym that the text introduced, or the initials of a name it gave.
  private Optional<Integer> meant(String word) {
    Optional<Integer> known = Optional.ofNullable(acronyms.get(word));
    boolean may = word.length() >= 3 && Character.isUpperCase(word.charAt(0));
    if (known.isPresent() || !may || !isShouted(word)) {
      return known;
    }
    Optional<Candidate> named = candidates.ofInitials(word);
    named.ifPresent(candidate -> introduce(word, candidate));
    return named.map(candidate -> candidate.index);
  }

  private static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void introduce(String word, Candidate candidate) {
    acronyms.put(word, candidate.index);
    candidate.aliases.add(word);
  }
}
