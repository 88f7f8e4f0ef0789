package org.inforce.claim.instrument;

import java.util.List;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.table.TsvTable;

/// Words by which a sentence tells one instrument from another that it names beside it.
final class Listing {
  private Listing() {}

  /// "The ban, the licensing requirement and several lesser rules": what a list names are several.
  static boolean isListed(Mention before, Mention mention, Sentence sentence) {
    boolean ends = isAnd(SentenceWords.between(before, mention, sentence));
    // After a name what follows a comma may be another word for it: "SB 4, the border law".
    boolean goesOn =
        SentenceWords.between(before, mention, sentence).equals(List.of(","))
            && (!before.strong() || areNumbers(before, mention))
            && mention.to() < sentence.tokens().size()
            && sentence.tokens().get(mention.to()).text().equals("and");
    return (ends || goesOn)
        && (before.kind() != Kind.PRONOUN || mention.kind() != Kind.PRONOUN)
        && before.family().agrees(mention.family());
  }

  /// "HB 12, HB 14 and SB 9".
  private static boolean areNumbers(Mention before, Mention mention) {
    return before.kind() == Kind.IDENTIFIER
        && mention.kind() == Kind.IDENTIFIER
        && !before.identifier().equals(mention.identifier());
  }

  /// "She kept in place a separate requirement": another than the one spoken of last. A separate
  /// order is most often a court's.
  static boolean isSeparate(Mention mention) {
    return mention.kind() == Kind.DESCRIPTION
        && mention.family() != Head.Family.ORDER
        && mention.words().stream().anyMatch(PhraseWord.SEPARATE::is);
  }

  /// "The noise rule was blocked too", "So was the noise rule": another than the one told of
  /// before.
  static boolean isBeside(Mention mention, Sentence sentence) {
    boolean too =
        WERE.contains(SentenceWords.word(sentence, mention.to()))
            && SentenceWords.word(sentence, mention.to() + 2).equals("too");
    boolean so =
        WERE.contains(SentenceWords.word(sentence, mention.from() - 1))
            && SentenceWords.word(sentence, mention.from() - 2).equals("so");
    return mention.kind() == Kind.DESCRIPTION
        && !mention.plural()
        // "Does not touch the fee requirements": a part of it.
        && (too || so || !PhraseWord.CONTENT.is(mention.head()) && isUntouched(mention, sentence));
  }

  /// "The noise rule is not touched", "does not affect the noise rule".
  private static boolean isUntouched(Mention mention, Sentence sentence) {
    String after = SentenceWords.word(sentence, mention.to() + 1);
    boolean are = WERE.contains(SentenceWords.word(sentence, mention.to()));
    boolean not =
        after.equals("not")
            && PhraseWord.TOUCHED.is(SentenceWords.word(sentence, mention.to() + 2));
    boolean spares =
        PhraseWord.TOUCHES.is(SentenceWords.word(sentence, mention.from() - 1))
            && SentenceWords.word(sentence, mention.from() - 2).equals("not");
    return are && (not || UNTOUCHED.contains(after)) || spares;
  }

  private static final Set<String> UNTOUCHED = TsvTable.asked("untouched", "unaffected");

  /// "(Rescinded it) in a new memorandum": that by which something is done to the one told of.
  static boolean isMeans(Mention mention, Sentence sentence) {
    boolean anew =
        mention.kind() == Kind.PRONOUN
            && mention.determiner() == Determiner.INDEFINITE
            && mention.words().contains("new");
    return anew && MEANS.contains(SentenceWords.word(sentence, mention.from() - 1));
  }

  private static final Set<String> MEANS = TsvTable.asked("in", "by", "with", "through", "under");

  /// "Mayor closes parks a day after mask ban is blocked": the headline's news is another thing.
  static boolean isAside(Mention mention, Sentence sentence) {
    return mention.sentence() < 0
        && mention.to() > 0
        && sentence.tokens().subList(0, mention.from()).stream()
            .anyMatch(t -> ASIDE.contains(t.lower()));
  }

  private static final Set<String> ASIDE =
      TsvTable.asked("after", "despite", "amid", "while", "since");

  private static final Set<String> WERE = TsvTable.asked("is", "are", "was", "were");

  /// "HB 12, the companion statute on fees": another than the one spoken of.
  static boolean isCompanion(Mention mention, Sentence sentence) {
    int at = mention.to() + 1;
    if (!SentenceWords.word(sentence, mention.to()).equals(",")) {
      return false;
    }
    at += PhraseWord.OPENS_PHRASE.is(SentenceWords.word(sentence, at)) ? 1 : 0;
    return PhraseWord.COMPANION.is(SentenceWords.word(sentence, at));
  }

  /// "Much like Proposition 12", "Proposition 12, a similar law": another state's or an earlier
  /// one.
  static boolean isLikened(Mention mention, Sentence sentence) {
    int at = mention.from() - 1;
    while (at > 0
        && (SentenceWords.word(sentence, at).equals("the") || isPossessive(sentence, at))) {
      at--;
    }
    boolean before = PhraseWord.LIKENS.is(SentenceWords.word(sentence, at));
    int after = mention.to() + 1;
    after += PhraseWord.OPENS_PHRASE.is(SentenceWords.word(sentence, after)) ? 1 : 0;
    return before
        || SentenceWords.word(sentence, mention.to()).equals(",")
            && Set.of("similar", "comparable").contains(SentenceWords.word(sentence, after));
  }

  /// An owner, or the mark behind one.
  private static boolean isPossessive(Sentence sentence, int at) {
    return Possessive.is(SentenceWords.word(sentence, at))
        || Possessive.is(SentenceWords.word(sentence, at + 1));
  }

  private static final Set<String> AND =
      TsvTable.asked("and", "along with", "together with", "as well as", "and also");

  private static boolean isAnd(List<String> between) {
    int from = isDay(between) ? 3 : 0;
    while (from < between.size() && closes(between.get(from))) {
      from++;
    }
    int to = between.size();
    while (to > from + 1 && AGAIN.contains(between.get(to - 1))) {
      to--;
    }
    return AND.contains(String.join(" ", between.subList(from, to)));
  }

  /// "(The map) on August 15 and (the fee)".
  private static boolean isDay(List<String> between) {
    return between.size() > 3
        && between.getFirst().equals("on")
        && between.get(2).chars().allMatch(Character::isDigit);
  }

  /// The end of what stands in brackets: "(the "Letter") and".
  private static boolean closes(String word) {
    return word.equals(",") || word.equals(")") || PhraseWord.QUOTE.is(word);
  }

  /// "Against the one and against the other".
  private static final Set<String> AGAIN =
      TsvTable.asked("of", "on", "to", "against", "the", "its");
}
