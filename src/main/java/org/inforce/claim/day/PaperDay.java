package org.inforce.claim.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;

/// The day of a paper that the next sentences of a paragraph give: "A judge blocked the rule in
/// November. Her order, dated November 19, covers all states."
record PaperDay(Annotated document) {
  /// How many sentences later it stands at most.
  private static final int REACH = 2;

  /// How far in the paper stands at most that a sentence speaks of.
  private static final int OPENING = 2;

  /// How many words stand at most between the paper and its coming out: "Her order in Al Ayar v.
  /// Noem, dated".
  private static final int NAMED = 14;

  /// How many words stand at most between its coming out and its day.
  private static final int NEAR = 4;

  /// @param told what the sentence itself gives: nothing, or a month or year
  Optional<EventDate> after(int index, EventType type, Optional<EventDate> told) {
    List<Sentence> sentences = document.sentences();
    int paragraph = sentences.get(index).paragraph();
    return IntStream.rangeClosed(index + 1, Math.min(index + REACH, sentences.size() - 1))
        .filter(i -> sentences.get(i).paragraph() == paragraph)
        .mapToObj(i -> SentenceDays.of(document, sentences.get(i)))
        .flatMap(days -> of(days, type).stream())
        .filter(day -> told.isEmpty() || told.get().agreesWith(day))
        .findFirst();
  }

  private Optional<EventDate> of(SentenceDays days, EventType type) {
    DayWord paper = type == EventType.CHALLENGED ? DayWord.SUIT : DayWord.DATED_THING;
    return IntStream.rangeClosed(1, OPENING)
        .filter(t -> days.is(t, paper) && days.is(t - 1, DayWord.WHOSE))
        .boxed()
        .flatMap(t -> days.days().stream().filter(d -> comesOut(days, t, d)))
        .filter(d -> !d.first().isAfter(document.document().published()))
        .map(Day::date)
        .findFirst();
  }

  private static boolean comesOut(SentenceDays days, int paper, Day day) {
    return day.isWholeDay()
        && IntStream.rangeClosed(paper + 1, paper + NAMED)
            .filter(t -> days.is(t, DayWord.COMES_OUT))
            .filter(t -> t < day.from() && day.from() <= t + NEAR)
            .anyMatch(t -> days.verbs(paper + 1, t) == 0);
  }
}
