package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.inforce.claim.scan.Dateline;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventDate;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Precision;

/// The words of a sentence and the days it names, by the numbers of its tokens.
final class SentenceDays {
  /// @param from its first token
  /// @param to the token after its last
  record Day(DateMention mention, int from, int to) {
    EventDate date() {
      return mention.date().orElseThrow();
    }

    /// The day, or the first one of the month or year.
    LocalDate first() {
      return date().first().orElseThrow();
    }

    boolean isWholeDay() {
      return date().precision() == Precision.DAY;
    }

    int distance(int token) {
      return Math.abs(from - token);
    }
  }

  /// How far before its verb "to" stands at most: "to fully take effect".
  private static final int TO_COME = 3;

  /// A day that stands no farther in opens its sentence.
  private static final int OPENING = 2;

  private final Sentence sentence;
  private final List<String> lower;
  private final List<Day> days;

  private SentenceDays(Sentence sentence, List<DateMention> mentions) {
    this.sentence = sentence;
    this.lower = sentence.lower();
    int dateline = Dateline.end(sentence.tokens());
    this.days =
        mentions.stream()
            .map(m -> new Day(m, first(token(m.span().start())), token(m.span().end())))
            .filter(d -> d.from() >= dateline)
            .toList();
  }

  /// "was to start on Tuesday" is read as a day whole.
  private int first(int token) {
    return is(token, DayWord.ENDS) && word(token + 1).equals("on") ? token + 2 : token;
  }

  /// The calendar days, months and years that a sentence names; those of its dateline are not what
  /// it tells.
  static SentenceDays of(Annotated document, Sentence sentence) {
    return new SentenceDays(
        sentence,
        Annotation.within(document.dates(), sentence.span()).stream()
            .filter(d -> d.date().filter(e -> e.first().isPresent()).isPresent())
            .filter(d -> d.type().equals("DATE") || d.type().equals("TIME"))
            .filter(d -> !d.value().endsWith("_REF"))
            .toList());
  }

  Sentence sentence() {
    return sentence;
  }

  List<Day> days() {
    return days;
  }

  int size() {
    return lower.size();
  }

  /// In lower case; empty outside the sentence.
  String word(int token) {
    return token < 0 || token >= lower.size() ? "" : lower.get(token);
  }

  /// Whether a word may stand among the helpers of a verb: "had not yet been".
  boolean helps(int token) {
    return switch (tag(token)) {
      case AUX, ADV, PART -> true;
      case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          false;
    };
  }

  /// Whether something named begins or goes on with a word.
  boolean opensNoun(int token) {
    return switch (tag(token)) {
      case ADJ, DET, NOUN, NUM, PRON, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X, NONE -> false;
    };
  }

  boolean isArticle(int token) {
    return tag(token) == PartOfSpeech.DET;
  }

  /// Whether nothing goes on after the word before: the end, a mark, or "and".
  boolean closes(int token) {
    return token >= size() || tag(token) == PartOfSpeech.PUNCT || tag(token) == PartOfSpeech.CCONJ;
  }

  /// "its rule", "the January decision": whether a noun names one that has been told of.
  boolean isKnown(int noun) {
    return is(noun - 1, DayWord.WHOSE) || is(noun - 2, DayWord.WHOSE);
  }

  /// "A sweeping ruling": whether the sentence opens with what a noun names.
  boolean opensWith(int noun) {
    return noun > 0
        && IntStream.range(Dateline.end(sentence.tokens()), noun).allMatch(this::opensNoun);
  }

  /// The token after the last of a clause: the comma, semicolon or end.
  int clauseEnd(int from) {
    int at = from;
    while (at < size() && !word(at).equals(",") && !word(at).equals(";")) {
      at++;
    }
    return at;
  }

  /// "It also stayed the rule": goes on with what was told before.
  boolean goesOn() {
    return tag(0) == PartOfSpeech.PRON && word(1).equals("also");
  }

  /// "It vacated the rule": whether a verb goes on with whom or what the sentence before told of,
  /// and nobody else does it: "It was due in May, but the agency put it off".
  boolean isOfPronoun(int verb) {
    int joint = verb - 1;
    while (joint > 0 && !is(joint, DayWord.JOINT) && !is(joint, DayWord.OPENS)) {
      joint--;
    }
    boolean another = joint > 0 && IntStream.range(joint + 1, verb).anyMatch(this::isNamed);
    return is(0, DayWord.PRONOUN) && !another;
  }

  /// "On Monday the judge had told them", "The court had met on Monday".
  boolean isLookedBackUpon(Day day) {
    int step = day.from() <= OPENING ? 1 : -1;
    for (int t = step > 0 ? day.to() : day.from() - 1; t >= 0 && t < size(); t += step) {
      if (tag(t) == PartOfSpeech.VERB || step > 0 && tag(t) == PartOfSpeech.AUX) {
        return word(t).equals("had") || isPerfect(t);
      }
    }
    return false;
  }

  /// Whether "was", "were" or "had" stands shortly before a word: "had been scheduled to".
  private boolean isPast(int to) {
    return IntStream.range(Math.max(0, to - 4), to)
        .mapToObj(this::word)
        .anyMatch(w -> w.equals("was") || w.equals("were") || w.equals("had"));
  }

  /// "was to start", "had been scheduled to fully take": whether "to" with a past helper stands
  /// before a word.
  boolean wasToCome(int token) {
    for (int t = token - 1; t >= Math.max(0, token - TO_COME); t--) {
      if (word(t).equals("to")) {
        return isPast(t);
      }
    }
    return false;
  }

  /// "will start Monday", "is to hear it Monday".
  boolean isToCome(Day day) {
    return IntStream.range(Math.max(0, day.from() - 8), day.from())
        .anyMatch(t -> is(t, DayWord.TO_COME));
  }

  /// "takes effect this morning", "start today": the day of what begins.
  boolean isOfStart(Day day) {
    return IntStream.range(Math.max(0, day.from() - TO_COME), day.from())
        .anyMatch(t -> is(t, DayWord.BEGINS));
  }

  /// "Friday", without a date.
  boolean isWeekday(Day day) {
    String word = word(day.from());
    return day.to() - day.from() == 1 && word.endsWith("day") && !word.endsWith("today");
  }

  /// How many verbs stand from one token to before another; "that ruling", "on hold" are none.
  long verbs(int from, int to) {
    return IntStream.range(from, to)
        .filter(t -> tag(t) == PartOfSpeech.VERB)
        .filter(t -> !isNamedAsThing(t))
        .count();
  }

  private boolean isNamedAsThing(int verb) {
    PartOfSpeech before = tag(verb - 1);
    return isCapitalised(verb)
        || before == PartOfSpeech.DET
        || before == PartOfSpeech.ADP
        || word(verb - 1).equals("that") && word(verb).endsWith("ing");
  }

  /// Whether a word is written as a name; the first of a sentence tells nothing.
  private boolean isCapitalised(int token) {
    return token > 0
        && token < size()
        && Character.isUpperCase(sentence.tokens().get(token).text().codePointAt(0));
  }

  boolean isVerb(int token) {
    return tag(token) == PartOfSpeech.VERB;
  }

  /// Whether somebody or something is named.
  boolean isNamed(int token) {
    return switch (tag(token)) {
      case NOUN, PRON, PROPN -> true;
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          false;
    };
  }

  /// Whether a word may stand between a verb or a joint and the day: "late on", "just in".
  boolean leadsToDay(int token) {
    return switch (tag(token)) {
      case ADP, ADV, DET -> true;
      case ADJ -> DayWord.BESIDE_DAY.is(word(token));
      case AUX, CCONJ, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          false;
    };
  }

  /// "has been blocked", "had already been barred", "has halted".
  boolean isPerfect(int verb) {
    return !have(verb).isEmpty();
  }

  /// "had", "has" or "have" before a verb, with nothing but what helps it between; else empty.
  private String have(int verb) {
    int t = verb - 1;
    while (helps(t) && !isHave(t)) {
      t--;
    }
    return isHave(t) ? word(t) : "";
  }

  private boolean isHave(int token) {
    return word(token).equals("had") || word(token).equals("has") || word(token).equals("have");
  }

  /// "has appealed": is news, whatever was told before.
  boolean isPresentPerfect(int verb) {
    return isPerfect(verb) && !isPluperfect(verb);
  }

  /// "had begun".
  boolean isPluperfect(int verb) {
    return have(verb).equals("had");
  }

  /// "the ban approved by Congress took effect": whether a verb only says which thing is meant, and
  /// another goes on with it.
  boolean isInPassing(int verb) {
    return word(verb + 1).equals("by")
        && (isNamed(verb - 1) || word(verb - 1).equals("and"))
        && new MainVerb(this).after(verb + 1) < size();
  }

  PartOfSpeech tag(int token) {
    return token < 0 || token >= lower.size()
        ? PartOfSpeech.NONE
        : sentence.tokens().get(token).tag();
  }

  boolean is(int token, DayWord part) {
    return part.is(word(token));
  }

  private int token(int offset) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  /// "the injunction of December 3", "its November 6 stay", "last year's ruling": the day is the
  /// thing's, not that of what is done to it.
  boolean isOfThing(Day day) {
    boolean of = word(day.from() - 1).equals("of") && is(day.from() - 2, DayWord.DATED_THING);
    boolean noun =
        day.isWholeDay()
            ? opensDatedThing(day.to())
            : isDescribed(day.to()) || is(day.to(), DayWord.DATED_THING);
    return of || noun && is(day.from() - 1, DayWord.WHOSE) || isOfYear(day);
  }

  /// "April 4, 2011 Dear Colleague Letter": a name that ends with a thing called by its day.
  private boolean opensDatedThing(int token) {
    for (int t = token; t < token + NAME; t++) {
      if (is(t, DayWord.DATED_THING)) {
        return true;
      }
      if (tag(t) != PartOfSpeech.PROPN && tag(t) != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int NAME = 4;

  /// "a 2016 regulation", "the 2015 Clean Air Rule", "a separate 1985 law".
  boolean isOfYear(Day day) {
    boolean year = day.date().precision() == Precision.YEAR && day.to() - day.from() == 1;
    // "the Trade Act of 1974"
    boolean ofAct = word(day.from() - 1).equals("of") && isCapitalised(day.from() - 2);
    return year && (ofAct || isBeforeThing(day));
  }

  private boolean isBeforeThing(Day day) {
    return tag(day.from() - 1) != PartOfSpeech.ADP
        && (isDescribed(day.to())
            // "its 2015 Affirmatively Furthering Fair Housing Rule"
            || is(day.from() - 1, DayWord.WHOSE) && tag(day.to()) == PartOfSpeech.ADV
            // "the 2011 and 2014 guidance"
            || word(day.to()).equals("and")
                && tag(day.to() + 1) == PartOfSpeech.NUM
                && isDescribed(day.to() + 2));
  }

  /// Whether a noun, or what describes one, stands there.
  private boolean isDescribed(int token) {
    return switch (tag(token)) {
      case ADJ, NOUN, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          false;
    };
  }

  /// "until March 13", "before August 30": where something ends, not when it was done.
  boolean bounds(Day day) {
    if (day.mention().type().equals("TIME") && is(day.from() - 2, DayWord.JUST)) {
      // "shortly before 4 p.m. Friday"
      return false;
    }
    for (int t = day.from() - 1; t >= Math.max(0, day.from() - 2); t--) {
      if (is(t, DayWord.BOUND)) {
        return true;
      }
      if (!is(t, DayWord.BOUND_FILLER)) {
        return false;
      }
    }
    return false;
  }
}
