package org.inforce.claim.instrument;

import java.util.List;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.model.PartOfSpeech;

/// What an instrument lets, forbids or orders people to do is its content, and no instrument of its
/// own: "the order under which parents may opt out of mask requirements", "a law that bans vaccine
/// mandates".
final class Contents {
  /// In tokens.
  private static final int LONGEST_CLAUSE = 16;

  private static final int LONGEST_EXCUSE = 8;

  private final SentenceWords words;
  private final List<String> lower;
  private final List<Mention> found;

  /// @param found what the sentence is known to speak of, in reading order
  Contents(SentenceWords words, List<Mention> found) {
    this.words = words;
    this.lower = words.lower;
    this.found = found;
  }

  /// The mentions that are no mere content.
  List<Mention> left() {
    return found.stream().filter(m -> !is(m)).toList();
  }

  private boolean is(Mention mention) {
    return !mention.strong()
        && PhraseWord.CONTENT.is(mention.head())
        && (isExcused(mention)
            || isFollowed(mention)
            || mention.determiner() != Determiner.DEFINITE
                && found.stream().anyMatch(m -> m.to() < mention.from() && isSetBy(m, mention)));
  }

  /// "Opt out of mask requirements", "exempt from it".
  private boolean isExcused(Mention mention) {
    int at = mention.from() - 1;
    boolean out = at > 0 && lower.get(at).equals("of") && lower.get(at - 1).equals("out");
    boolean from = at > 0 && lower.get(at).equals("from");
    for (int i = at - 1; (out || from) && i >= Math.max(0, at - LONGEST_EXCUSE); i--) {
      if ((out ? PhraseWord.OPTS : PhraseWord.EXCUSES).is(lower.get(i))) {
        return true;
      }
      if (words.tokens.get(i).tag() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /// "Tells them to follow federal guidance".
  private boolean isFollowed(Mention mention) {
    return mention.from() > 0
        && mention.determiner() == Determiner.NONE
        && PhraseWord.FOLLOWS.is(lower.get(mention.from() - 1));
  }

  /// Whether the one is said to set or forbid the other: "an order that lets parents skip mask
  /// rules", "the law bans mask mandates".
  private boolean isSetBy(Mention one, Mention other) {
    int at = one.to();
    at += lower.get(at).equals(",") ? 1 : 0;
    boolean under = lower.get(at).equals("under") && at + 1 < other.from();
    boolean relative = lower.get(at).equals("that") || lower.get(at).equals("which");
    int verb = relative ? at + 1 : at;
    verb += Deeds.MODALS.contains(lower.get(verb)) ? 1 : 0;
    boolean forbids = PhraseWord.FORBIDS.is(lower.get(verb));
    boolean clause =
        under && lower.get(at + 1).equals("which")
            || forbids
            || relative && PhraseWord.LETS.is(lower.get(verb));
    return clause
        && other.from() - at <= LONGEST_CLAUSE
        && lower.subList(at, other.from()).stream().noneMatch(PhraseWord.STOP::is);
  }
}
