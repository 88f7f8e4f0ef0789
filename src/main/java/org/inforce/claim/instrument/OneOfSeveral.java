package org.inforce.claim.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Particular;

/// One of several that a text tells of by what it does: "(signed two bills.) One bans dock fees.
/// The other makes ferries register."
final class OneOfSeveral {
  /// In sentences.
  private static final int NEAR = 4;

  /// In tokens.
  private static final int LONGEST = 8;

  /// The words for several that the text has not named, spoken of last.
  private Optional<Mention> several = Optional.empty();

  /// Those that the text has told of one by one since.
  private final Set<Integer> told = new HashSet<>();

  void note(Mention mention) {
    several = Optional.of(mention);
    told.clear();
  }

  /// Those that one told of next is not.
  Set<Integer> others() {
    return Set.copyOf(told);
  }

  void tell(List<Integer> instruments) {
    told.addAll(instruments);
  }

  /// What the beginning of a sentence speaks of; nothing where it tells of something else.
  Optional<Mention> at(Sentence sentence, int index) {
    if (several.isEmpty()) {
      return Optional.empty();
    }
    SentenceWords words = new SentenceWords(sentence);
    int verb = subjectEnd(words.lower);
    return several
        .filter(m -> verb > 0 && m.sentence() >= 0)
        .filter(m -> index - m.sentence() <= (words.lower.getFirst().equals("one") ? 1 : NEAR))
        .filter(m -> index > m.sentence() && does(words, verb))
        .flatMap(m -> SharedHead.singular(m.head()))
        .map(head -> mention(head, words, verb, index));
  }

  /// Behind "One", "The other", "Another".
  private static int subjectEnd(List<String> lower) {
    String first = lower.isEmpty() ? "" : lower.getFirst();
    boolean two = first.equals("the") && lower.size() > 2;
    return two && (lower.get(1).equals("first") || Enumerations.NEXT.contains(lower.get(1)))
        ? 2
        : first.equals("one") || first.equals("another") ? 1 : 0;
  }

  private static boolean does(SentenceWords words, int at) {
    if (at >= words.tokens.size()) {
      return false;
    }
    String word = words.lower.get(at);
    boolean verb =
        words.tokens.get(at).tag() == PartOfSpeech.VERB && word.endsWith("s")
            || PhraseWord.FORBIDS.is(word)
            || PhraseWord.LETS.is(word);
    return verb && !word.equals("says") || Deeds.MODALS.contains(word);
  }

  private static Mention mention(Head head, SentenceWords words, int verb, int index) {
    int to = verb + 1;
    while (to < words.tokens.size()
        && to - verb < LONGEST
        && words.tokens.get(to).tag() != PartOfSpeech.PUNCT
        && !PhraseWord.STOP.is(words.lower.get(to))) {
      to++;
    }
    while (to > verb + 1 && !NounPhrase.isContent(words.tokens, to - 1)) {
      to--;
    }
    return new Mention(
        index,
        0,
        verb,
        Kind.DESCRIPTION,
        head.word() + " that " + words.text(verb, to),
        head.family(),
        Optional.of(head.type()),
        new NounPhrase(words).distinctive(verb, to),
        "",
        Optional.empty(),
        Determiner.NONE,
        false,
        List.of(head.word()),
        Set.<Particular>of(),
        Optional.empty(),
        false);
  }
}
