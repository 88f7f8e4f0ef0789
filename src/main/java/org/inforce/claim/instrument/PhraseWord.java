package org.inforce.claim.instrument;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The part that a word plays beside the head of a noun phrase, by the rows of `phrase-words.tsv`.
enum PhraseWord implements Coded {
  /// Tells that a report turns to something else for a sentence: "elsewhere", "also".
  ASIDE,
  /// After "in", the same: "in a separate case".
  SEPARATE_CASE,
  /// Before "out of", what somebody need not have: "opt out of mask requirements".
  OPTS,
  /// Before "from", the same: "exempt from it".
  EXCUSES,
  /// Before what is only to be heeded: "to follow federal guidance".
  FOLLOWS,
  /// After "a state law", tells that a certain one is meant: "passed in March".
  MADE_LAW,
  /// After "a state law that", tells the same: "took effect in July".
  STARTS_LAW,
  /// Before "authority", tells that the law before it is what somebody relies on: "gives it".
  EMPOWERS,
  /// What a court holds something to be, which is no name of it.
  JUDGED,
  /// Small words within a name.
  CONNECTOR,
  /// Before "of", tells that what follows is named and not this: "Effective Date of the Wage Rule".
  OF_ANOTHER,
  /// After "new", a place.
  NEW_PLACE,
  /// What may follow a head and describe it.
  QUALIFIER,
  /// What follows a preposition and describes nothing ("on hold").
  NO_OBJECT,
  /// What stands before the law by which another is judged.
  BASIS,
  /// After these a verb follows, whatever else it may be.
  MODAL,
  /// Courts own what they order, but are no part of a name.
  COURT,
  /// Marks at the end of a title.
  STOP,
  /// Before a title in quotation marks.
  CALLED,
  /// What may stand between such a word and the law.
  BEFORE_BASIS,
  /// At the beginning of a sentence, capitalised but no part of a name.
  OPENER,
  /// After a head, makes it part of another noun ("law school").
  COMPOUND,
  /// Who rules.
  RULER,
  /// Heads that are verbs after who rules.
  RULING_VERB,
  /// Before "order", tells that it is a court's.
  JUDICIAL,
  /// Opens a noun phrase: nothing before it belongs to it.
  OPENS_PHRASE,
  /// Adverbs that may stand before a head.
  ADVERB,
  /// Pronouns that may stand before a head.
  POSSESSIVE,
  /// Days, which describe nothing.
  DAY,
  /// Prepositions with which something else begins.
  ENDS_PHRASE,
  /// Relative pronouns.
  RELATIVE,
  /// Verbs with which the main clause goes on.
  ENDS_CLAUSE,
  /// Helping verbs with which it goes on behind a noun: "a law banning fees can't".
  FINITE,
  /// Words of time, which end a phrase.
  WHEN,
  /// Tells that a known instrument is meant.
  DEFINITE,
  /// Says that another name follows ("titled", a comma, a bracket).
  RENAMES,
  /// What may stand between two names of one instrument.
  BETWEEN_NAMES,
  /// Before "order", tells that it is an executive's and no court's.
  EXECUTIVE,
  /// Tells that an instrument is a city's or county's.
  CITYWIDE,
  /// Tells that it is a state's.
  STATEWIDE,
  /// Tells that it is the nation's.
  NATIONAL,
  /// Heads of what stands below a constitution.
  LAW,
  /// Tells that another instrument is meant than the one spoken of last.
  SEPARATE,
  /// After an instrument, what was done with it so far: "a bill introduced in March would".
  BROUGHT,
  /// What may be said to do something to an instrument: "the decision to end the program".
  DECISION,
  /// Tells of a part of what follows after "of".
  PARTS,
  /// Subjects after which a verb stands: "it concerns".
  SUBJECT,
  /// With what follows after "of", the name of an office: "Department of Labor".
  OFFICE,
  /// After a head in capitals, the name goes on and is not that of an instrument: "Policy
  /// Statement".
  NAME_GOES_ON,
  /// Quotation marks.
  QUOTE,
  /// Between an instrument and a number or name, tells that they are two: "the companion statute".
  COMPANION,
  /// Verbs that in headlines look like nouns: "Agency appeals towing rule".
  HEADLINE_VERB,
  /// Before the name of an instrument, compares it with that of the text: "like Proposition 12".
  LIKENS,
  /// What a law by which another is judged does: "the Fair Labor Act preempts it".
  PREVAILS,
  /// Heads of what an instrument may set or forbid: "requirements", "guidance".
  CONTENT,
  /// Verbs for what an instrument forbids.
  FORBIDS,
  /// Verbs for what an instrument lets others do.
  LETS,
  /// After what is done to an instrument, the paper that does it: "the postponement notice".
  PAPER,
  /// Heads of what an agency puts out, and of no order of a president or governor: "guidance".
  ADVICE,
  /// What headlines tell of, with a capital as names have it: "Judge Blocks Towing Rule".
  TITLE_VERB,
  /// The same, where the word may as well be a noun in a name: "Term Limits Act".
  TITLE_NOUN,
  /// What a ruling does to what it is about, and "not" to another: "does not affect the dock rule".
  TOUCHES,
  /// The same of what has it done to it.
  TOUCHED,
  /// Who does it.
  ACTOR,
  /// Who does it, where they are many: "Judges Scrap Towing Rule".
  ACTORS,
  /// What may be said to do something to an instrument, and is none: "Injunction Halting the Act".
  CLAUSE_OF,
  /// Before a plural, tells that others are meant: "the two older bans".
  OLDER,
  /// What a court above does to the order of one below: "stayed the order".
  UNDOES_ORDER,
  /// Tells of a court above.
  ABOVE,
  /// A head that needs describing words, and alone means what was called so: "the cap".
  POINTS_BACK,
  /// What executives do to orders of their own: "extended her order".
  DOES_TO_OWN,
  /// Who has orders of its own: "the state lifted its order".
  EXECUTIVE_BODY,
  /// Tells that of two rules the newer is meant.
  NEW,
  /// Tells that of two rules the older is meant.
  FORMER,
  /// What a motion is set for.
  HEARING;

  private static final Map<PhraseWord, Set<String>> WORDS =
      new EnumMap<PhraseWord, Set<String>>(
          TsvTable.words(
              PhraseWord.class,
              "phrase-words.tsv",
              row -> Coded.of(PhraseWord.class, row.get("role"))));

  /// @param word in lower case
  boolean is(String word) {
    return words().contains(word);
  }

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
