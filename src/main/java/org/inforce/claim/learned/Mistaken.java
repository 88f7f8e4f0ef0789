package org.inforce.claim.learned;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventType;

/// What the model takes for an event again and again, and is none: of each kind the words by which
/// that is seen.
record Mistaken(Sentence sentence, List<Item> items) {
  /// In tokens: how far from a verb its object begins.
  private static final int NEAR = 5;

  /// @param clause of the word that seems to tell it
  boolean is(EventType type, Clause clause) {
    int token = clause.token();
    return switch (type) {
      case PASSED -> isPutOff(token) || isOfCommittee(token) || isOnlyDebated(token);
      case DELAYED -> isOfComments(token);
      case RELIEF_DENIED -> isToFree(token);
      case RELIEF_REQUESTED -> isAgainstOrder(token);
      case HEARING_SCHEDULED -> !isHearing(clause);
      case EFFECTIVE ->
          isOfRuling(token)
              || opensWithRuling(token)
              || isCountedFrom(clause)
              || isPrevented(token)
              || isWin(token)
              || isEnd(token);
      case AMENDED -> isByItself(token);
      case APPEALED -> isAsked(token) && isAgainstOrder(token);
      case DISMISSED -> isOfLitigant(token);
      case CHALLENGED -> isOfSuitGoingOn(token);
      case ENJOINED -> isOfSomethingElse(token) || DoubtWord.WAIT.isIn(sentence);
      case VETOED -> isOfPerson(token);
      case ISSUED -> DoubtWord.DATED.is(sentence.lower().get(token));
      case RESCINDED -> !isEnding(token);
      case INTRODUCED,
          ENACTED,
          EXPIRED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_STAYED,
          ORDER_LIFTED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          UPHELD,
          STRUCK_DOWN,
          SETTLED ->
          false;
    };
  }

  /// "extended the comment period": the rule itself is not put off.
  private boolean isOfComments(int token) {
    return sentence
        .tokens()
        .subList(token, Math.min(sentence.tokens().size(), token + NEAR))
        .stream()
        .anyMatch(t -> t.lower().startsWith("comment"));
  }

  /// A hearing has a day, told in the clause that tells of it: "lawyers prepared for trial" has
  /// none.
  private boolean isHearing(Clause clause) {
    return sentence.lower().stream().anyMatch(DoubtWord.HEARING::begins)
        && IntStream.range(begins(clause.token()), ends(clause.token()))
            .anyMatch(t -> Features.isDay(sentence.lower().get(t)));
  }

  private int begins(int token) {
    return items.stream()
        .filter(i -> i instanceof Item.Joint && i.to() <= token)
        .mapToInt(Item::to)
        .max()
        .orElse(0);
  }

  private int ends(int token) {
    return items.stream()
        .filter(i -> i instanceof Item.Joint && i.from() > token)
        .mapToInt(Item::from)
        .min()
        .orElse(sentence.tokens().size());
  }

  /// "30 days after the decision becomes effective": no instrument does.
  private boolean isOfRuling(int token) {
    return items.stream()
        .filter(i -> i.to() <= token && !(i instanceof Item.Joint))
        .reduce((a, b) -> b)
        .filter(i -> i instanceof Item.Thing)
        .filter(i -> DoubtWord.RULING.is(sentence.tokens().get(i.to() - 1).lower()))
        .isPresent();
  }

  /// "The judgment in Moss v. Quill, No. 24-1, is to take effect in May."
  private boolean opensWithRuling(int token) {
    return sentence.tokens().size() > 1
        && DoubtWord.RULING.is(sentence.tokens().get(1).lower())
        && items.stream().noneMatch(i -> i instanceof Item.Subject && i.to() <= token);
  }

  /// "Builders won round one on March 7": the case has a day there, and no law.
  private boolean isWin(int token) {
    return DoubtWord.WIN.is(sentence.lower().get(token));
  }

  /// "overrode the governor, who had turned the bill down": what tells who is meant, of a veto that
  /// the rest undoes.
  private boolean isOfPerson(int token) {
    return token > 1
        && sentence.lower().get(token - 1).equals("had")
        && sentence.lower().get(token - 2).equals("who");
  }

  /// "blocked the ban from taking effect on July 1".
  private boolean isPrevented(int token) {
    return token > 0
        && sentence.lower().get(token - 1).equals("from")
        && sentence.lower().get(token).endsWith("ing");
  }

  /// "asked the appeals court to lift the injunction": within an appeal that is told elsewhere.
  private boolean isAsked(int token) {
    return sentence.lower().get(token).startsWith("ask");
  }

  /// "had been set to expire April 18": the opposite.
  private boolean isEnd(int token) {
    int end = Math.min(sentence.tokens().size(), token + NEAR);
    return IntStream.range(token, end)
        .filter(t -> DoubtWord.ENDING.is(sentence.lower().get(t)))
        .anyMatch(t -> t == 0 || !sentence.lower().get(t - 1).equals("the"));
  }

  /// "The rule also amends the salary test": what it does to something else is not done to it.
  private boolean isByItself(int token) {
    return sentence.tokens().get(token).lower().endsWith("s")
        && items.stream().anyMatch(i -> i instanceof Item.Subject && i.to() <= token);
  }

  /// "A plaintiff was dismissed from the case": the case goes on.
  private boolean isOfLitigant(int token) {
    return sentence.tokens().subList(Math.max(0, token - 3), token).stream()
            .anyMatch(t -> DoubtWord.LITIGANT.is(t.lower()))
        && token + 1 < sentence.tokens().size()
        && sentence.tokens().get(token + 1).lower().equals("from");
  }

  /// "denied Texas' motion", "refused to lift the injunction": who made the law has lost, or the
  /// order stands.
  private boolean isToFree(int token) {
    int end = Math.min(sentence.tokens().size(), token + FAR);
    return sentence.tokens().subList(token, end).stream()
            .anyMatch(t -> DoubtWord.FREEING.is(t.lower()))
        || items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor owner
                    && owner.kind() == ActorKind.EXECUTIVE
                    && owner.from() > token
                    && owner.from() < end)
        || IntStream.range(token, end)
            .anyMatch(t ->
                Possessive.is(sentence.tokens().get(t).lower())
                    && Jurisdictions.standard()
                        .at(sentence.tokens().get(t - 1).text(), 0)
                        .isPresent());
  }

  /// "blocked the sale of the arena": something is stopped, and no instrument is spoken of.
  private boolean isOfSomethingElse(int token) {
    int of = token + SOMETHING;
    return items.stream().noneMatch(Item.Subject.class::isInstance)
        && sentence.tokens().size() > of
        && sentence.lower().get(token + 1).equals("the")
        && sentence.lower().get(of).equals("of");
  }

  /// In tokens: "blocked the sale of".
  private static final int SOMETHING = 3;

  /// "while the suit is heard": it was brought before.
  private boolean isOfSuitGoingOn(int token) {
    return sentence.lower().subList(Math.max(0, token - NEAR), token).stream()
        .anyMatch(DoubtWord.GOING_ON::is);
  }

  /// "The rule is removed from the code": that a law ends is told by a word for it, whatever else
  /// the model has learned.
  private boolean isEnding(int token) {
    return sentence.lower().get(token).startsWith("remov")
        || items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.from() <= token
                    && token < verb.to()
                    && verb.match().can(Act.RESCIND));
  }

  /// "asked the court to stay the injunction": who made the law asks.
  private boolean isAgainstOrder(int token) {
    int end = Math.min(sentence.tokens().size(), token + FAR);
    return IntStream.range(token, end)
        .filter(t -> DoubtWord.UNDOING.is(sentence.tokens().get(t).lower()))
        .anyMatch(t ->
            sentence.tokens().subList(t + 1, Math.min(sentence.tokens().size(), t + NEAR)).stream()
                .anyMatch(w -> DoubtWord.ORDER.is(w.lower())));
  }

  /// In tokens.
  private static final int FAR = 12;

  /// "The Senate delayed a vote on the bill": what is put off has not passed.
  private boolean isPutOff(int token) {
    return items.stream()
        .anyMatch(i ->
            i instanceof Item.Verb verb && verb.from() == token && verb.match().can(Act.DELAY));
  }

  /// "Lawmakers debated the bill".
  private boolean isOnlyDebated(int token) {
    return DoubtWord.DEBATE.begins(sentence.tokens().get(token).lower());
  }

  /// "A Senate panel approved the bill", "the bill cleared a House committee": no chamber has.
  private boolean isOfCommittee(int token) {
    int end = Math.min(sentence.tokens().size(), token + NEAR + 2);
    return sentence.tokens().subList(Math.max(0, token - 6), end).stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .anyMatch(DoubtWord.COMMITTEE::begins);
  }

  /// "a year after the fight began": what begins there is no instrument.
  private boolean isCountedFrom(Clause clause) {
    return items.stream()
        .filter(i -> i instanceof Item.Joint && i.to() <= clause.token())
        .reduce((a, b) -> b)
        .filter(i -> i instanceof Item.Joint joint && joint.word().equals("after"))
        .filter(i -> i.from() > 0 && DoubtWord.UNIT.is(sentence.tokens().get(i.from() - 1).lower()))
        .filter(after ->
            items.stream()
                .noneMatch(i ->
                    i instanceof Item.Subject
                        && i.from() >= after.to()
                        && i.to() <= clause.token()))
        .isPresent();
  }
}
