package org.inforce.claim.day;

import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;

/// In which clause of its sentence a day stands.
record DayClauses(SentenceDays days) {
  /// How many words stand at most between the word that joins two clauses and the day that opens
  /// the second: "and late on".
  private static final int BEFORE_DAY = 3;

  /// How many words name at most by whom a thing was made: "by its former chief executive".
  private static final int MAKER = 6;

  /// How many words stand at most between the verb of a clause about the subject and its day.
  private static final int CLAUSE = 16;

  /// How many words stand at most between a verb and the day on which it was done: "begun late on".
  private static final int AFTER_VERB = 3;

  /// Whether a day opens a clause of its own: "and on March 6 the panel", "; a day later".
  boolean opens(Day day) {
    return opens(day.from());
  }

  /// Whether what begins with a word opens a clause of its own.
  boolean opens(int token) {
    for (int t = token - 1; t > 0 && t >= token - BEFORE_DAY; t--) {
      if (days.is(t, DayWord.OPENS)) {
        return opensWithSubject(token);
      }
      if (!days.leadsToDay(t)) {
        return false;
      }
    }
    return false;
  }

  /// Whether somebody is named before the next verb: "and on Monday the court refused", but not "on
  /// Monday and again on Friday".
  private boolean opensWithSubject(int token) {
    boolean named = false;
    for (int t = token + 1; t < days.size() && !days.is(t, DayWord.OPENS); t++) {
      if (days.isVerb(t)) {
        return named;
      }
      named = named || days.isNamed(t);
    }
    return false;
  }

  /// Whether a day tells when something else had been done: "finished what the House had begun on
  /// Monday".
  boolean isOfOther(Day day, Finding finding) {
    return isOfPluperfect(day, finding)
        || isInOtherRelative(day, finding)
        || isInContactClause(day, finding)
        || isOfLawMade(day, finding)
        || isOfSubject(day, finding.verb())
        || isOfMaking(day, finding)
        || isInReason(day, finding)
        || isOfPerson(day, finding)
        || isCounted(day)
        || isInClosedRelative(day, finding);
  }

  /// "A judge appointed in 2019 blocked it": since when she has been one.
  private boolean isOfPerson(Day day, Finding finding) {
    int since = verbBeside(day);
    return days.is(since, DayWord.TOOK_OFFICE) && since != finding.verb();
  }

  /// "for the second time this year": how often.
  private boolean isCounted(Day day) {
    return days.word(day.from() - 1).equals("time") || days.word(day.from() - 1).equals("times");
  }

  private boolean isOfPluperfect(Day day, Finding finding) {
    int verb = verbBeside(day);
    return days.isVerb(verb) && days.isPluperfect(verb) && !isIn(finding, verb);
  }

  /// "takes effect at once and will expire on October 3": the day is that of the second verb.
  boolean isOfSecondVerb(Day day, Finding finding) {
    int verb = verbBeside(day);
    return days.isVerb(verb)
        && !isIn(finding, verb)
        && IntStream.range(finding.verb() + 1, verb).anyMatch(t -> days.is(t, DayWord.OPENS));
  }

  private int verbBeside(Day day) {
    int at = day.from() - 1;
    while (at > day.from() - AFTER_VERB && days.leadsToDay(at)) {
      at--;
    }
    return at;
  }

  private static boolean isIn(Finding finding, int token) {
    return token >= finding.verb() && token < finding.to();
  }

  /// "overrode the governor, who had vetoed it in May": a day in a clause about somebody is not
  /// that of what stands before it.
  private boolean isInOtherRelative(Day day, Finding finding) {
    int pronoun = relative(day.from());
    return pronoun > finding.verb() && days.verbs(pronoun, day.from()) > 0;
  }

  /// "rescinded the order it put in place last year": a clause that a noun opens without "that".
  private boolean isInContactClause(Day day, Finding finding) {
    return IntStream.range(finding.verb() + 2, day.from() - 1)
        .anyMatch(t ->
            days.is(t, DayWord.CONTACT)
                && days.isNamed(t - 1)
                && days.isVerb(t + 1)
                && days.clauseEnd(t) > day.from());
  }

  /// "refused to stop the state from enforcing the law passed last year".
  private boolean isOfLawMade(Day day, Finding finding) {
    int made = verbBeside(day);
    return days.is(made, DayWord.LAW_MADE) && made > finding.verb() && days.isNamed(made - 1);
  }

  /// "The act, introduced in February, passed", "the repeal signed by the governor in May takes
  /// effect", "rescinds the order issued by her predecessor in 2021": the day of the making.
  private boolean isOfMaking(Day day, Finding finding) {
    int made = makerEnd(verbBeside(day));
    boolean making = days.is(made, DayWord.LAW_MADE) || days.is(made, DayWord.MADE);
    boolean named = days.isNamed(made - 1) || days.word(made - 1).equals(",");
    return making
        && named
        && !isIn(finding, made)
        && (made > finding.verb()
            || isMadeOrStarted(finding.type())
            || isClosed(made, day, finding.verb()));
  }

  /// "The measure, approved by voters in August, was challenged".
  private boolean isClosed(int made, Day day, int verb) {
    return days.word(made - 1).equals(",")
        && IntStream.range(day.to(), verb).anyMatch(t -> days.word(t).equals(","));
  }

  /// "The ban that voters approved in November was struck down", "A law signed by the governor in
  /// March has been blocked": the day of what is told of the subject, whose verb then follows.
  boolean isOfSubject(Day day, int verb) {
    boolean goesOn =
        day.to() < verb
            && days.tag(day.to()) == PartOfSpeech.AUX
            && IntStream.range(day.to() + 1, verb)
                .allMatch(t -> days.tag(t) == PartOfSpeech.AUX || days.tag(t) == PartOfSpeech.ADV);
    return goesOn && (isMade(makerEnd(verbBeside(day))) || isToldOfSubject(day));
  }

  private boolean isMade(int verb) {
    return verb > 0
        && (days.isVerb(verb) || days.is(verb, DayWord.LAW_MADE) || days.is(verb, DayWord.MADE))
        && days.tag(verb - 1) != PartOfSpeech.AUX;
  }

  /// "The judge who struck it down in 2022".
  private boolean isToldOfSubject(Day day) {
    for (int t = day.from() - 1; t > 0 && t > day.from() - CLAUSE; t--) {
      if (days.word(t).equals(",")) {
        return false;
      }
      if (days.isVerb(t)) {
        return days.is(t - 1, DayWord.WHO) || days.word(t - 1).equals("that");
      }
    }
    return false;
  }

  /// Before "by the governor": the participle.
  private int makerEnd(int token) {
    for (int t = token; t > token - MAKER && days.opensNoun(t); t--) {
      if (days.word(t - 1).equals("by")) {
        return t - 2;
      }
    }
    return token;
  }

  private static boolean isMadeOrStarted(EventType type) {
    return type == EventType.EFFECTIVE
        || type == EventType.PASSED
        || type == EventType.ENACTED
        || type == EventType.VETOED;
  }

  /// "sued, arguing that the vote on May 3 was void": the day is of what is argued.
  private boolean isInReason(Day day, Finding finding) {
    return IntStream.range(finding.verb() + 1, day.from() - 1)
        .filter(t -> days.is(t, DayWord.REASONS) && days.word(t - 1).equals(","))
        .anyMatch(t ->
            days.clauseEnd(t) > day.from()
                && IntStream.range(t + 1, day.from())
                    .anyMatch(w -> days.word(w).equals("that") || days.isNamed(w)));
  }

  /// "The justices, who took the case on Jan. 17, heard it": the same before the verb.
  private boolean isInClosedRelative(Day day, Finding finding) {
    int pronoun = relative(day.from());
    return pronoun >= 0
        && days.clauseEnd(pronoun) < finding.verb()
        && pronoun < finding.verb()
        && days.verbs(pronoun, day.from()) > 0;
  }

  /// Whether a day stands in a clause about somebody or something.
  boolean isInRelative(Day day) {
    return isInRelative(day.from());
  }

  boolean isInRelative(int token) {
    return relative(token) >= 0;
  }

  /// "Judge Voss, who had upheld the rest, left it in place": whether a word stands in a clause
  /// that closes before another.
  boolean isAside(int token, int before) {
    int pronoun = relative(token);
    return pronoun >= 0 && days.clauseEnd(pronoun) < before;
  }

  /// "She signed the instructions on Friday, and they have applied since": the day is that of the
  /// clause before "and", not of one with a subject of its own.
  boolean isOfClauseBefore(Day day, int verb) {
    if (days.verbs(0, day.from()) == 0) {
      return false;
    }
    for (int t = day.to(); t < verb; t++) {
      if (days.is(t, DayWord.OPENS)) {
        return IntStream.range(t + 1, verb).anyMatch(days::isNamed);
      }
    }
    return false;
  }

  /// Whether both stand in one clause that a comma and "which" or "who" open.
  boolean areInOne(int day, int verb) {
    int ofVerb = relative(verb);
    return ofVerb < 0 || relative(day) == ofVerb;
  }

  /// "the act, which the governor signed in May, took effect": whether a day ends the clause about
  /// something in which the verb stands.
  boolean closesWith(Day day, int verb) {
    int pronoun = relative(verb);
    return pronoun >= 0 && pronoun == relative(day.from()) && days.clauseEnd(verb) == day.to();
  }

  /// Where the clause begins that tells of a thing or person and in which a word stands: ", which";
  /// -1 if it stands in none.
  private int relative(int token) {
    for (int t = token; t > 0 && !days.word(t).equals(";"); t--) {
      if (days.is(t, DayWord.WHO) && days.word(t - 1).equals(",")) {
        return days.clauseEnd(t) > token ? t : -1;
      }
    }
    return -1;
  }
}
