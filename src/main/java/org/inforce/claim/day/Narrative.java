package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventDate;

/// The days that a document has told so far, paragraph by paragraph: what a paragraph goes on to
/// tell without a day is mostly of the day it told before.
final class Narrative {
  /// How many sentences a day told is remembered.
  private static final int REACH = 40;

  private final Annotated document;

  /// By the number of the sentence.
  private final Map<Integer, EventDate> told = new HashMap<>();

  private final Map<Integer, EventDate> said = new HashMap<>();

  Narrative(Annotated document) {
    this.document = document;
  }

  void tell(int index, EventDate date) {
    told.put(index, date);
  }

  /// A date that may be no day.
  void say(int index, EventDate date) {
    said.put(index, date);
  }

  /// The date told last in the paragraph, up to a sentence.
  Optional<EventDate> upTo(int index) {
    int paragraph = document.sentences().get(index).paragraph();
    for (int i = index;
        i >= Math.max(0, index - REACH) && document.sentences().get(i).paragraph() == paragraph;
        i--) {
      Optional<EventDate> date = Optional.ofNullable(told.get(i));
      if (date.isEmpty() && i < index) {
        date = named(document.sentences().get(i));
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /// The date that the sentence right before told, in its paragraph.
  Optional<EventDate> justBefore(int index) {
    List<Sentence> sentences = document.sentences();
    boolean one =
        index > 0 && sentences.get(index - 1).paragraph() == sentences.get(index).paragraph();
    return one
        ? Optional.ofNullable(told.get(index - 1)).or(() -> named(sentences.get(index - 1)))
        : Optional.empty();
  }

  /// The date told last in the sentences right before one, whatever paragraph they stand in: "two
  /// weeks later" counts from it.
  Optional<EventDate> lately(int index) {
    return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - LATELY), i -> i - 1)
        .mapToObj(
            i -> Optional.ofNullable(said.get(i)).or(() -> named(document.sentences().get(i))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// In sentences.
  private static final int LATELY = 3;

  /// The day from which a sentence counts: that told last in its paragraph, else the last one
  /// before that lies near to the news.
  Optional<LocalDate> anchor(int index, Predicate<LocalDate> isFresh) {
    Optional<LocalDate> inParagraph = upTo(index).flatMap(EventDate::first);
    for (int i = index - 1; inParagraph.isEmpty() && i >= Math.max(0, index - REACH); i--) {
      Sentence sentence = document.sentences().get(i);
      Optional<LocalDate> fresh =
          Optional.ofNullable(told.get(i))
              .or(() -> named(sentence))
              .flatMap(EventDate::first)
              .filter(isFresh);
      if (fresh.isPresent()) {
        return fresh;
      }
    }
    return inParagraph;
  }

  /// The past day that a sentence names, where no happening of ours is told there; what "had" been
  /// done is looked back upon.
  private Optional<EventDate> named(Sentence sentence) {
    SentenceDays days = SentenceDays.of(document, sentence);
    DayClauses clauses = new DayClauses(days);
    return days.days().stream()
        .filter(d -> !clauses.isInRelative(d))
        .filter(d -> !days.bounds(d) && !days.isOfThing(d))
        .filter(d -> !days.word(d.from() - 1).equals("of"))
        .filter(d -> d.isWholeDay() && !days.isLookedBackUpon(d))
        .filter(d -> !d.first().isAfter(document.document().published()))
        .map(Day::date)
        .findFirst();
  }
}
