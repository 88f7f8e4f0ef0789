package org.inforce.claim.instrument;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Where the words end that describe a head and stand behind it: "a law (on age checks for sites)".
final class PhraseEnd {
  private static final int LONGEST_POST = 9;

  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;

  PhraseEnd(SentenceWords words) {
    this.words = words;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
  }

  /// "signed an order Monday barring officials": the day that stands between a head and what
  /// describes it, passed over.
  int pastDay(int at) {
    boolean day =
        at + 2 < tokens.size()
            && PhraseWord.DAY.is(lower.get(at + 1))
            && lower.get(at + 2).endsWith("ing")
            && PhraseWord.QUALIFIER.is(lower.get(at + 2));
    return day ? at + 1 : at;
  }

  /// "halted the rule on a nationwide basis": how it is done.
  private boolean isBasis(int at) {
    return lower.get(at).equals("on")
        && at + BASIS <= lower.size()
        && lower.subList(at + 1, at + BASIS).contains("basis");
  }

  /// "set the motion against the rule for a telephone hearing on May 3": what it is set for.
  private boolean isForHearing(int at) {
    int end = Math.min(lower.size(), at + HEARING);
    return lower.get(at).equals("for")
        && lower.subList(at + 1, end).stream().anyMatch(PhraseWord.HEARING::is);
  }

  /// In tokens: "for an expedited evidentiary hearing".
  private static final int HEARING = 5;

  /// In tokens: "on a nationwide basis".
  private static final int BASIS = 4;

  int postEnd(int at) {
    if (at + 2 >= tokens.size() || !PhraseWord.QUALIFIER.is(lower.get(at + 1))) {
      return at + 1;
    }
    if (PhraseWord.NO_OBJECT.is(lower.get(at + 2))
        || tokens.get(at + 2).tag() == PartOfSpeech.NUM
        || lower.get(at + 1).equals("to") && tokens.get(at + 2).tag() != PartOfSpeech.VERB) {
      return at + 1;
    }
    if (isTime(at + 1) || isBasis(at + 1) || isForHearing(at + 1)) {
      return at + 1;
    }
    if (Deeds.after(lower, at + 1).filter(this::opensInstrument).isPresent()) {
      return at + 1;
    }
    PartOfSpeech next = tokens.get(at + 2).tag();
    boolean verbless = next != PartOfSpeech.VERB && next != PartOfSpeech.AUX && !isPresent(at + 2);
    if (lower.get(at + 1).equals("that") && (verbless || words.capital(at + 2))) {
      // "the act that Gov. Reyes signed": who did something to it is no part of what it is.
      return at + 1;
    }
    if (lower.get(at + 1).equals("that") && doesToAnother(at + 2)) {
      return at + 1;
    }
    boolean clause = lower.get(at + 1).equals("that") || lower.get(at + 1).endsWith("ing");
    int to = at + 2;
    while (to < tokens.size()
        && to - at <= LONGEST_POST
        && !taken[to]
        && goesOn(to, clause)
        && !isPutOnHold(to)
        && !(clause && to > at + 2 && isFinite(to))
        && !isTold(to)) {
      to++;
    }
    while (to > at + 1 && !NounPhrase.isContent(tokens, to - 1)) {
      to--;
    }
    return to <= at + 2 ? at + 1 : to;
  }

  /// "a law banning fees for gift cards can't be enforced": the sentence's own verb begins.
  private boolean isFinite(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    return PhraseWord.FINITE.is(lower.get(at))
        && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN);
  }

  /// "put the ban on plastic straws on hold".
  private boolean isPutOnHold(int at) {
    return lower.get(at).equals("on")
        && at + 1 < lower.size()
        && PhraseWord.NO_OBJECT.is(lower.get(at + 1));
  }

  /// "an executive order on September 16th", "the rule on May 3", "the bill for those 120 days":
  /// when, and not what.
  private boolean isTime(int preposition) {
    Head head = Head.BY_WORD.get(lower.get(preposition - 1));
    boolean dated =
        preposition > 1
            && lower.get(preposition - 2).equals("the")
            && preposition + 2 < tokens.size()
            && Character.isDigit(lower.get(preposition + 2).charAt(0));
    boolean month =
        (dated || isDate(preposition) || head != null && head.family() == Head.Family.ORDER)
            && Set.of("on", "for").contains(lower.get(preposition))
            && MONTHS.contains(lower.get(preposition + 1));
    boolean span =
        lower.get(preposition).equals("for")
            && preposition + 2 < tokens.size()
            && PhraseWord.POSSESSIVE.is(lower.get(preposition + 1))
            && tokens.get(preposition + 2).tag() == PartOfSpeech.NUM;
    return month || span;
  }

  /// "(against the map) on August 15".
  private boolean isDate(int preposition) {
    return lower.get(preposition).equals("on")
        && preposition + 2 < tokens.size()
        && Character.isDigit(lower.get(preposition + 2).charAt(0));
  }

  static final Set<String> MONTHS =
      Stream.of(Month.values())
          .flatMap(month ->
              Stream.of(
                  month.getDisplayName(TextStyle.FULL, Locale.US),
                  month.getDisplayName(TextStyle.SHORT, Locale.US) + "."))
          .map(month -> month.toLowerCase(Locale.US))
          .collect(Collectors.toUnmodifiableSet());

  /// "a memorandum that terminates the program": what it does to another is told of it. "(an order)
  /// that bars kites from parks": the tagger takes the verb for a noun.
  private boolean isPresent(int at) {
    return Character.isLowerCase(tokens.get(at).text().charAt(0))
        && Cues.SHIPPED.at(lower, at, true).filter(m -> m.form() == VerbForm.PRESENT).isPresent();
  }

  private boolean doesToAnother(int at) {
    return Cues.SHIPPED
        .at(lower, at, true)
        .filter(m -> m.form() == VerbForm.PRESENT)
        .filter(m -> m.can(Act.RESCIND) || m.can(Act.AMEND) || m.can(Act.DELAY))
        .filter(m ->
            m.to() + 1 < lower.size()
                && lower.get(m.to()).equals("the")
                && (words.capital(m.to() + 1) || tokens.get(m.to() + 1).tag() == PartOfSpeech.NUM))
        .isPresent();
  }

  /// "a law on age checks takes effect Saturday", "an order on propane prices lapsed": the tagger
  /// takes the verb of the sentence for a noun or an adjective.
  private boolean isTold(int at) {
    return isJudged(at)
        || tokens.get(at - 1).tag() == PartOfSpeech.NOUN
            && Cues.SHIPPED
                .at(lower, at, true)
                .filter(m -> m.can(Act.EFFECT) || m.can(Act.EXPIRE))
                .filter(m ->
                    m.form() == VerbForm.PRESENT && m.to() - at > 1
                        || m.form() == VerbForm.PAST && (endsOrDates(m.to()) || m.to() - at > 1))
                .isPresent();
  }

  /// "The order on masks conflicts with federal law": again the verb.
  private boolean isJudged(int at) {
    return tokens.get(at - 1).tag() == PartOfSpeech.NOUN
        && lower.get(at).endsWith("s")
        && PhraseWord.BASIS.is(lower.get(at));
  }

  private boolean endsOrDates(int at) {
    return at >= lower.size()
        || tokens.get(at).tag() == PartOfSpeech.PUNCT
        || isDay(lower.get(at))
        || lower.get(at).equals("on") && at + 1 < lower.size() && isDay(lower.get(at + 1))
        || lower.get(at).equals("at")
            && at + 1 < lower.size()
            && lower.get(at + 1).equals("midnight");
  }

  /// "(a rule) that repeals the 2015 rule": what is done to another instrument is no part of the
  /// words for this one.
  private boolean opensInstrument(int verb) {
    for (int i = verb + 1; i < Math.min(lower.size(), verb + LONGEST_POST); i++) {
      if (taken[i] || Head.BY_WORD.containsKey(lower.get(i))) {
        return true;
      }
      if (tokens.get(i).tag() == PartOfSpeech.VERB || tokens.get(i).tag() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean goesOn(int at, boolean clause) {
    return switch (tokens.get(at).tag()) {
      case PUNCT, SCONJ -> false;
      // "a cap on Facilities and Administrative fees"
      case CCONJ -> words.capital(at - 1) && at + 1 < tokens.size() && words.capital(at + 1);
      // "the ban on sales the law sets": a clause of its own.
      case DET -> tokens.get(at - 1).tag() != PartOfSpeech.NOUN || !OPENS.contains(lower.get(at));
      // "ban on school mask mandates": the tagger takes the last noun for a verb.
      case AUX, VERB ->
          isHeadAfterNoun(at)
              || clause && !PhraseWord.ENDS_CLAUSE.is(lower.get(at))
              || clause && at < 3;
      case PRON -> !PhraseWord.RELATIVE.is(lower.get(at));
      case ADP -> !PhraseWord.ENDS_PHRASE.is(lower.get(at)) || clause;
      case ADJ, ADV, INTJ, NOUN, NUM, PART, PROPN, SYM, X, NONE -> !isDay(lower.get(at));
    };
  }

  private boolean isHeadAfterNoun(int at) {
    Head head = Head.BY_WORD.get(lower.get(at));
    return head != null
        && head.strength() == Head.Strength.PLURAL
        && tokens.get(at - 1).tag() == PartOfSpeech.NOUN;
  }

  private static final Set<String> OPENS = TsvTable.asked("the", "a", "an", "this", "that");

  static boolean isDay(String word) {
    return PhraseWord.WHEN.is(word);
  }
}
