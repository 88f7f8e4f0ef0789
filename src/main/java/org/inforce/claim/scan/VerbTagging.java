package org.inforce.claim.scan;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.claim.cue.VerbForm;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;

/// Which words of a sentence are verbs.
record VerbTagging(ScannedSentence sentence) {
  /// The tagger's word, put right where the words around decide: a determiner makes a noun, "to"
  /// and a modal make a verb, and a past form of a cue is a verb whatever the tagger took it for.
  boolean is(int i) {
    // "ACLU sues over the act": the tagger takes the words of headlines for nouns. "Sue" may be a
    // name, "Sues" is none.
    if (ScanWord.ONLY_VERB.is(sentence.word(i))
        && (!sentence.isCapital(i) || sentence.word(i).endsWith("s"))) {
      return true;
    }
    String before = i > 0 ? sentence.word(i - 1) : "";
    PartOfSpeech tag = sentence.tag(i);
    if (ScanWord.DETERMINER.is(before) && !sentence.word(i).endsWith("ing")) {
      // "a judge's order that blocks": what somebody owns and a clause describes is a thing.
      boolean owned =
          Possessive.isWithS(before)
              && i + 1 < sentence.size()
              && sentence.word(i + 1).equals("that")
              && !Cues.SHIPPED.all(sentence.lower, i, false).isEmpty();
      return tag == PartOfSpeech.VERB && opensObject(i + 1) && !owned;
    }
    if (isNamedActivity(i) || isPluralObject(i) || isAttribute(i)) {
      return false;
    }
    if (sentence.word(i).equals("order") && (before.equals("judges") || before.equals("courts"))) {
      return true;
    }
    boolean noun = before.equals("that") && !Cues.SHIPPED.all(sentence.lower, i, false).isEmpty();
    if (noun
        && Cues.SHIPPED
            .at(sentence.lower, i, true)
            .filter(m -> m.form() == VerbForm.BASE)
            .isPresent()) {
      return false;
    }
    if (ScanWord.MODAL.is(before)) {
      return !before.equals("to")
          || tag == PartOfSpeech.VERB
          || tag == PartOfSpeech.AUX
          || goesOn(i + 1);
    }
    if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
      return true;
    }
    if (tag == PartOfSpeech.ADP
        || tag == PartOfSpeech.ADV && !isHeld(i)
        || tag == PartOfSpeech.DET
        || tag == PartOfSpeech.PUNCT) {
      return false;
    }
    return Cues.SHIPPED
        .at(sentence.lower, i, true)
        .filter(match -> verbForm(match, before))
        .isPresent();
  }

  /// "was upheld late Tuesday", which the tagger takes for an adverb.
  private boolean isHeld(int i) {
    return sentence.word(i).endsWith("held") || sentence.word(i).endsWith("turned");
  }

  /// "In a court filing", "a judge's ruling": an -ing word that is a thing of the law, after a
  /// noun, adjective, article or owner, is that thing; in "of ruling" it is not.
  private boolean isNamedActivity(int i) {
    if (i == 0 || !sentence.word(i).endsWith("ing")) {
      return false;
    }
    PartOfSpeech tag = sentence.tag(i - 1);
    String before = sentence.word(i - 1);
    boolean named =
        tag == PartOfSpeech.NOUN
            || tag == PartOfSpeech.ADJ
            || before.equals("that")
            // "a Superior Court ruling"
            || tag == PartOfSpeech.PROPN && Set.of("court", "circuit").contains(before)
            || ScanWord.DETERMINER.is(before) && !before.equals("of")
            || isDescribed(i);
    return named && !Cues.SHIPPED.all(sentence.lower, i, false).isEmpty();
  }

  /// "a Feb. 23 ruling", "a judge's last-minute ruling": a day or a word with a hyphen stands
  /// between it and the article or owner.
  private boolean isDescribed(int i) {
    int first = i - 1;
    while (first > 0
        && (sentence.isDate(first)
            || Character.isDigit(sentence.word(first).charAt(0))
            || sentence.word(first).contains("-"))) {
      first--;
    }
    return first < i - 1
        && ScanWord.DETERMINER.is(sentence.word(first))
        && Cues.SHIPPED.all(sentence.lower, i, false).stream().anyMatch(m -> m.can(Act.RULING));
  }

  /// "the last word on challenged books", "a list of blocked rules".
  private boolean isAttribute(int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.word(i).endsWith("ed")
        && (sentence.tag(i - 1) == PartOfSpeech.ADP
            // "issued revised regulations"
            || sentence.tag(i - 1) == PartOfSpeech.VERB)
        && sentence.word(i + 1).endsWith("s")
        && sentence.tag(i + 1) == PartOfSpeech.NOUN;
  }

  /// "would prolong stops", "to end stays": a form in -s right after an infinitive is its object.
  private boolean isPluralObject(int i) {
    return i > 1
        && sentence.word(i).endsWith("s")
        && sentence.tag(i - 1) == PartOfSpeech.VERB
        && ScanWord.MODAL.is(sentence.word(i - 2));
  }

  private boolean verbForm(Match match, String before) {
    boolean phrase = match.cues().getFirst().words().size() > 1;
    return switch (match.form()) {
      case PAST, PARTICIPLE ->
          phrase
              || !(match.from() > 0 && sentence.tag(match.from() - 1) == PartOfSpeech.ADJ)
              // "The legislature amended": the tagger takes it for an adjective.
              || Actors.SHIPPED.at(sentence.lower, match.from() - 1).isPresent()
              || isOfCourt(match.from());
      case PRESENT ->
          phrase
              || opensObject(match.to())
              || before.equals("that") && opensName(match.to())
              || (match.can(Act.EFFECT) || match.can(Act.EXPIRE)) && opensDay(match.to())
              // "sunsets at the end of the year"
              || match.can(Act.EXPIRE)
                  && match.to() < sentence.size()
                  && sentence.word(match.to()).equals("at")
              // "Executive Order 1 revokes Executive Order 2"
              || isBetween(match)
              || isOfCourt(match.from()) && opensReach(match.to());
      case ING ->
          Cues.SHIPPED.at(sentence.lower, match.from(), false).isEmpty() && !before.equals("of");
      case BASE ->
          // "The justices block the act", of whom there are several.
          before.equals("justices") && isOfCourt(match.from()) && opensObject(match.to());
      case NONE -> false;
    };
  }

  /// After "to" a word is a verb where an object or adverb follows: "a motion to stay the order",
  /// not "subject to review.".
  private boolean goesOn(int i) {
    return i < sentence.size()
        && sentence.tag(i) != PartOfSpeech.PUNCT
        && !sentence.word(i).equals("of");
  }

  private boolean opensObject(int i) {
    return i < sentence.size() && ScanWord.OPENS_OBJECT.is(sentence.word(i));
  }

  private boolean isBetween(Match match) {
    return match.from() > 0
        && match.to() < sentence.size()
        && sentence.isTaken(match.from() - 1)
        && sentence.isTaken(match.to());
  }

  /// "Judge Vole blocks": one who acts stands right before.
  private boolean isOfCourt(int i) {
    return sentence.items().stream()
        .anyMatch(item ->
            item instanceof Item.Actor actor && actor.kind() == ActorKind.JUDGE && actor.to() == i);
  }

  /// "blocks parts of the act", "lifts Judge Vole's injunction".
  private boolean opensReach(int i) {
    return opensName(i) || i < sentence.size() && ScanWord.REACH.is(sentence.word(i));
  }

  /// "an order that blocks New Jersey's ban".
  private boolean opensName(int i) {
    return i < sentence.size() && sentence.isCapital(i) && !sentence.isDate(i);
  }

  /// "The ordinance starts on October 1", "begins Monday".
  private boolean opensDay(int i) {
    boolean joined = i < sentence.size() && Set.of("on", "from").contains(sentence.word(i));
    int day = joined ? i + 1 : i;
    return day < sentence.size()
        && (sentence.isDate(day)
            || Set.of("today", "tomorrow", "tonight").contains(sentence.word(day)));
  }
}
