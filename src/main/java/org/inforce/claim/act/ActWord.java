package org.inforce.claim.act;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The part that a word plays in what a sentence tells, by the rows of `act-words.tsv`. Words that
/// tell an act themselves are cues.
enum ActWord implements Coded {
  /// In a sentence about an appeal, tells that it may come: "plans to".
  MAY_COME,
  /// Goes to a court to ask: "turned to a judge to".
  GOES_TO_COURT,
  /// What becomes of a bid that comes to nothing: "an effort to block it failed".
  FAILS,
  /// Of a judge, before what ought to be done: "was not convinced that".
  CONVINCED,
  /// What counsel do on their way into court: "went before the panel".
  APPEARS,
  /// Those who speak in court for others.
  COUNSEL,
  /// What they do there.
  PLEADS,
  /// What a court does with its mandate: "withheld the mandate".
  OF_A_MANDATE,
  /// Makes a law, as told of one at work: "once the council approves".
  MAKES,
  /// Made, as told of a law: "when signed".
  MADE,
  /// Before a way to end: "went down", "fell through".
  COMES_TO,
  /// What a text does as well as a court: the ban itself, not a ruling on it.
  FORBIDS,
  /// Tells that what follows is still to come: "due to".
  EXPECTED,
  /// Belongs to the name of a day.
  OF_A_DAY,
  /// Before "to", tells that the act is done: "voted to repeal", "agreed to hear".
  DONE,
  /// Before "to", sets the act for a day.
  SET,
  /// Before somebody and "to", binds him to the act: "ordered the agency to withdraw".
  BIDS,
  /// An instrument that does by itself what it says; a bill does nothing yet.
  DOES_WHAT_IT_SAYS,
  /// A paper that by its own words changes nothing yet.
  ONLY_PROPOSES,
  /// A past tense that looks like the infinitive: "can veto it or let it stand".
  LIKE_INFINITIVE,
  /// Asks for what follows.
  SEEKS,
  /// Leaves open whether what follows happens.
  LEAVES_OPEN,
  /// Gives what is to begin another day.
  GIVES_NEW_DAY,
  /// Moves a day forth or back, by what follows.
  MOVES_DAY,
  /// Tells that what is put off is something else than the beginning.
  NOT_THE_BEGINNING,
  /// What is brought before a court.
  COURT_CASE,
  /// A place that makes law of its own.
  LOCAL,
  /// Binds one who says so: "agreed not to enforce".
  PROMISES,
  /// What a court thinks likely it has not decided.
  HEDGES,
  /// What is done to it is done to the rule: "enforcement of the rule is enjoined".
  APPLICATION,
  /// Before a request, tells that there is none yet: "any motion".
  NO_REQUEST,
  /// Tells that a paper has come to the court.
  FILED,
  /// After "a request to", tells that it asks when, and not whether: "to expedite the appeal".
  HASTENS,
  /// In a sentence about a request, tells that it may come.
  REQUEST_AHEAD,
  /// After "legal" or "constitutional", is what it tells of, and no law: "constitutional rights".
  NOT_OF_A_LAW,
  /// What counsel ask of a panel before which they stand; what is asked in writing is none of it.
  ASKED_ALOUD,
  /// In a sentence about a suit, tells that it may come.
  SUIT_AHEAD,
  /// After a suit, tells that it does not end.
  GOES_ON,
  /// What judges do in a hearing: "wrestled with the rule".
  WEIGHS_ALOUD,
  /// How judges seem in a hearing: "appeared skeptical".
  LEANS,
  /// Before "not to", tells that a court will not: "opted not to review".
  CHOSEN,
  /// What a town does by its council: "adopted an ordinance".
  PASSES,
  /// Who defends a law in court.
  DEFENDS,
  /// What a court does with a case that it takes.
  TAKES_UP,
  /// A paper that, signed, does what it is to do: "legislation signed to repeal".
  DOES_ONCE_SIGNED,
  /// In a sentence, tells that the court says what it thinks of the case.
  DECIDES,
  /// What a legislature does to have the votes for an override.
  FINDS_VOTES,
  /// Has the votes for one, as "did not get them" denies.
  GETS_VOTES,
  /// Before "to override", what may fail.
  ATTEMPT,
  /// One of the two houses of a legislature.
  CHAMBER,
  /// Tells that a ruling came out, and when.
  RULING_MADE,
  /// Before a ruling, looks like its day and is none: "the last ruling".
  NO_DAY,
  /// A part of a law that is told by its number.
  NUMBERED_PART,
  /// A part of a law: what is done to it is done to the law.
  PART_OF_LAW,
  /// Tells that a settlement was reached.
  SETTLEMENT_MADE,
  /// In a sentence, tells that a settlement is to come, or of money alone.
  SETTLEMENT_AHEAD,
  /// Before "action", tells that it is no suit: "enforcement action".
  NO_SUIT,
  /// Ends what somebody wishes: what follows is another's.
  ENDS_WISH,
  /// What a party does that tells a court of something.
  INFORMS,
  /// Before "of" and what it was spent on: "undid months of work on the act".
  TIME_SPENT,
  /// Before "that", makes what follows no fact: "the hope that the act is blocked".
  HOPE,
  /// Before a law, tells of another by it: "the law that preceded the act".
  KIN_OF_A_LAW,
  /// Before "on" or "to", a paper about an instrument: "a correction to the rule".
  PAPER_ON,
  /// What is put to a vote about a law, before "to" or "that": "a resolution to disapprove the
  /// rule".
  PAPER,
  /// Before who acts, leaves open what he does or tells when: "what it will decide".
  OPENS_QUESTION,
  /// What a court gives a party by what it does: "handed the dealers a win".
  OUTCOME,
  /// Asks with no paper: of a court only where one is named.
  PRESSES,
  /// A part of a chamber that passes nothing itself.
  OF_A_CHAMBER,
  /// Counts those who do the same: "became the third judge to".
  IN_TURN,
  /// Says of a law that it has effect: "operative since May".
  IN_EFFECT,
  /// After a hearing, tells that a day is set for it: "is due on".
  HEARING_SET,
  /// Before a hearing, tells that it is no court's: "a public hearing".
  NO_COURTS_HEARING,
  /// What a court does with those before it on a day: "heard both sides".
  SITS,
  /// The same, where the day is to come: "will weigh the motion on Monday".
  WILL_SIT,
  /// What a court says that it will do by a day: "expects to rule by June 2".
  WILL_RULE,
  /// May stand between a court and what it will do: "said that she would".
  BEFORE_SITTING,
  /// Among these, tells that it is to come.
  SITTING_AHEAD,
  /// Who comes before a court: "the parties".
  LITIGANT,
  /// What they do there, with the court named or a day: "squared off in court".
  MEETS_IN_COURT,
  /// What who goes to court wants to do there: "failed to persuade a judge".
  GETS_FROM_COURT,
  /// What courts stop or undo that is no instrument: "blocked the merger".
  NO_INSTRUMENT,
  /// What two sides settle: "settled their dispute".
  QUARREL,
  /// What an instrument sets, which begins with it: "the new limits take effect".
  WHAT_BEGINS,
  /// What those who vote do by making a law: "voted to ban".
  REGULATES,
  /// Putting off, as a thing: "approved a delay of the act".
  NOUN_OF_DELAY,
  /// Changing, as a thing: "rejected an extension of the act".
  NOUN_OF_CHANGE,
  /// Tells that one says of himself what he does: "announced it will delay".
  TELLS_OWN_DEED,
  /// Stands behind a day: "Tuesday night".
  TIME_OF_DAY,
  /// Those who change law by votes and not by suits.
  POLITICIAN,
  /// Things that are issued under an instrument: "issued warnings under the policy".
  ISSUED_UNDER,
  /// Tells that a petition is for a vote and not for a court.
  AT_THE_POLLS,
  /// A day that a law sets for itself: "the start of the ban".
  DAY_OF_A_LAW,
  /// Prolonging, as a thing: "issued an extension of the order".
  NOUN_OF_EXTENSION,
  /// What a court below does or makes in what it is told to have done: "erred in blocking the act".
  ERRS,
  /// Why something was done: "gave no reasons for turning down the appeal".
  REASON,
  /// May stand between two commas in a clause: "refused, however, to".
  INTERJECTION,
  /// Before what was done, tells that it is only named: "the recently approved act".
  LATELY,
  /// What a court ends when it goes home: "ended the term".
  SESSION,
  /// Tells that who writes to a court is no party, Fed. R. App. P. 29: "amicus".
  FRIEND_OF_COURT,
  /// What counsel does with arguments: "made their arguments".
  PRESENTS,
  /// After "motion for", begins what stops nothing: "leave to amend", "summary judgment".
  OTHER_RELIEF;

  private static final Map<ActWord, Set<String>> WORDS =
      new EnumMap<ActWord, Set<String>>(
          TsvTable.words(
              ActWord.class, "act-words.tsv", row -> Coded.of(ActWord.class, row.get("role"))));

  /// @param word in lower case
  boolean is(String word) {
    return words().contains(word);
  }

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
