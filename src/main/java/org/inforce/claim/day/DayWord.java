package org.inforce.claim.day;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The part that a word plays around a day, by the rows of `day-words.tsv`.
enum DayWord implements Coded {
  /// Before a day, tells where something ends or begins: "until March 13".
  BOUND,
  /// What may stand between such a word and the day: "until at least".
  BOUND_FILLER,
  /// Joins two clauses of which each has its own day.
  JOINT,
  /// Helping verbs.
  AUXILIARY,
  /// Participles that tell when a thing was made: "the injunction entered August 24".
  MADE,
  /// Things that are called by their day: "its November 6 stay".
  DATED_THING,
  /// What stands before a day that belongs to a thing.
  WHOSE,
  /// What may stand between a thing's day and the verb that goes on with the thing.
  GOES_ON,
  /// Beside a verb, tells of a time before.
  BEFORE,
  /// Right before a verb, tells of a time before: "first proposed".
  BEFORE_VERB,
  /// Papers with which something is brought before a court.
  SUIT,
  /// Tells that a paper was made or made known: "the order came down on Friday".
  COMES_OUT,
  /// Opens a clause that tells which thing is meant.
  RELATIVE,
  /// Opens a clause that tells of a time before.
  AFTER,
  /// Before a length of time, tells that it is not exact.
  APPROXIMATE,
  /// Opens the line with the day on which an official text was signed.
  SIGNED,
  /// Before a day, tells that it lies ahead.
  TO_COME,
  /// A day or a part of one.
  DAY_PART,
  /// Before "day", tells that it is the one of which is spoken.
  SAME,
  /// Before such a part, tells that it is of the day after.
  NEXT,
  /// Before such a part, tells that it is of the day before.
  PREVIOUS,
  /// After a length of time, tells that what is counted lies before.
  EARLIER,
  /// After a length of time, tells that what is counted lies after.
  LATER,
  /// Opens a sentence that tells of a time before.
  LOOKS_BACK,
  /// Joins what is told to what was told: "and on March 6 the panel".
  OPENS,
  /// What may stand before a day though it looks like an adjective: "late Thursday".
  BESIDE_DAY,
  /// Opens a clause about a person or a thing: ", who had vetoed it".
  WHO,
  /// Participles that tell when a law was made: "the law passed last year".
  LAW_MADE,
  /// After a comma, opens what somebody says for what was done: ", arguing that".
  REASONS,
  /// Opens a sentence that goes on with whom or what was told of.
  PRONOUN,
  /// After "days after", tells that something was made: "signing", "publication".
  MAKING,
  /// Before "before", tells that it was then: "just before 4 p.m. Friday".
  JUST,
  /// What a court gives out.
  RULING,

  /// When laws are made: "in the November general election", "in the 2023 session".
  ELECTION,
  /// After "in a", the paper or vote of which the news tells.
  NEWS_PAPER,
  /// Shortly before a day, tells that something begins on it.
  BEGINS,
  /// After a noun, opens a clause about it: "the order it issued".
  CONTACT,
  /// After "to", tells of an end or a beginning that was to come: "set to expire Thursday".
  ENDS,
  /// Before a day, tells since when somebody is what he is: "a judge appointed in 2019".
  TOOK_OFFICE,
  /// After a day, begins a verb that is not the day's own.
  NOT_ITS_VERB,
  /// What a judge did on the day of the ruling.
  RULED,
  /// Who rules.
  JUDGE;

  private static final Map<DayWord, Set<String>> WORDS =
      new EnumMap<DayWord, Set<String>>(
          TsvTable.words(
              DayWord.class, "day-words.tsv", row -> Coded.of(DayWord.class, row.get("role"))));

  /// @param word in lower case
  boolean is(String word) {
    return words().contains(word);
  }

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
