package org.inforce.claim.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.model.PartOfSpeech;

/// Finds the verbs, things and judgments that the table of cues knows.
final class CueScan {
  private final ScannedSentence sentence;
  private final VerbTagging verbs;

  CueScan(ScannedSentence sentence) {
    this.sentence = sentence;
    this.verbs = new VerbTagging(sentence);
  }

  /// The cue that begins at a token, of those whose words are still free.
  Optional<Match> at(int i) {
    if (!Cues.SHIPPED.beginWith(sentence.lower.get(i))) {
      return Optional.empty();
    }
    boolean verb = verbs.is(i);
    Optional<Match> match = firstClear(Cues.SHIPPED.all(sentence.lower, i, verb));
    if (match.isPresent() || sentence.tag(i) == PartOfSpeech.NOUN) {
      return match.or(() -> beginning(i));
    }
    if (sentence.opens(i) && sentence.tag(i) == PartOfSpeech.PROPN
        || sentence.isShouted(i) && Cues.SHIPPED.at(sentence.lower, i, true).isEmpty()) {
      return firstClear(Cues.SHIPPED.all(sentence.lower, i, false));
    }
    if (verb) {
      return Cues.SHIPPED.all(sentence.lower, i, false).stream()
          .filter(m -> (m.to() - m.from() > 1 || judges(m)) && clear(m))
          .findFirst();
    }
    return Cues.SHIPPED.all(sentence.lower, i, true).stream()
        .filter(m -> m.to() - m.from() > 1 && clear(m))
        .findFirst();
  }

  /// "The act's provisions take effect July 1": the tagger takes the verb behind a plural for a
  /// noun.
  private Optional<Match> beginning(int i) {
    return i > 0 && sentence.word(i - 1).endsWith("s")
        ? Cues.SHIPPED.all(sentence.lower, i, true).stream()
            .filter(m -> m.to() - m.from() > 1 && m.can(Act.EFFECT) && clear(m))
            .findFirst()
        : Optional.empty();
  }

  /// "violates", "exceeds": a judgment that is a verb.
  private static boolean judges(Match match) {
    return match.can(Act.INVALID) || match.can(Act.VALID);
  }

  private Optional<Match> firstClear(List<Match> matches) {
    for (Match match : matches) {
      if (clear(match)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private boolean clear(Match match) {
    for (int i = match.from(); i < match.last(); i++) {
      if (sentence.isTaken(i)) {
        return false;
      }
    }
    return true;
  }

  /// Adds what a cue tells of to the items of the sentence.
  void add(Match match) {
    if (isAim(match) || isShort(match)) {
      return;
    }
    Act act = match.cues().getFirst().act();
    if (match.verb()) {
      sentence.add(new Item.Verb(match.from(), match.last(), match));
      sentence.take(tailBegins(match), match.to());
    } else if (act == Act.INVALID || act == Act.VALID) {
      sentence.add(new Item.Judgment(match.from(), match.to(), match));
    } else {
      sentence.add(new Item.Thing(match.from(), match.to(), match));
    }
  }

  /// "a brief stay", "a brief written order": no paper.
  private boolean isShort(Match match) {
    int next = match.to();
    return sentence.word(match.from()).equals("brief")
        && next == match.from() + 1
        && next < sentence.size()
        && (sentence.tag(next) == PartOfSpeech.NOUN || sentence.tag(next) == PartOfSpeech.ADJ);
  }

  /// "In order to", "in order that": an aim.
  private boolean isAim(Match match) {
    return match.from() > 0
        && match.to() < sentence.size()
        && sentence.word(match.from()).equals("order")
        && match.to() == match.from() + 1
        && sentence.word(match.from() - 1).equals("in")
        && Set.of("to", "that", "for").contains(sentence.word(match.to()));
  }

  /// Where the words after the gap of a phrase begin: "(put) a (hold Tuesday on)", within which a
  /// day may stand.
  private int tailBegins(Match match) {
    List<String> words = match.cues().getFirst().words();
    int at = match.to();
    for (int w = words.size() - 1; w >= words.size() - tail(match); w--) {
      at--;
      while (at > match.from() && !sentence.word(at).equals(words.get(w))) {
        at--;
      }
    }
    return at > match.from() ? at : match.to() - tail(match);
  }

  /// How many words stand after the gap of a phrase.
  private int tail(Match match) {
    int gap = match.cues().getFirst().words().lastIndexOf("~");
    return gap < 0 ? 0 : match.cues().getFirst().words().size() - gap - 1;
  }
}
