package org.inforce.claim.day;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.Precision;

/// Dates that stand before what they are the dates of.
final class Headings {
  /// What may stand beside a date that heads what follows, in characters.
  private static final int BESIDE = 12;

  /// No date is written longer, in characters.
  private static final int LONGEST_DATE = 100;

  /// How many words a heading has at most.
  private static final int BRIEF = 8;

  /// How many sentences an entry of a docket has at most.
  private static final int LONGEST = 100;

  private final Annotated document;

  /// The sentence up to which the paragraph has been looked through, and the last date found there
  /// that heads what follows: a paragraph may be as long as a document.
  private int seen;

  private Optional<EventDate> last = Optional.empty();

  /// Found when first asked for.
  private Optional<NavigableMap<Integer, EventDate>> timeline = Optional.empty();

  Headings(Annotated document) {
    this.document = document;
  }

  /// In a chronology a date stands alone before what happened: "Feb. 18, 2025. The agency announced
  /// ..."; or heads the list item.
  Optional<EventDate> above(int index) {
    if (seen > index || !isSameParagraph(seen, index)) {
      last = Optional.empty();
      seen = index;
      while (seen > 0 && isSameParagraph(seen - 1, index)) {
        seen--;
      }
    }
    for (; seen < index; seen++) {
      last = heading(document.sentences().get(seen)).or(() -> last);
    }
    return last;
  }

  /// In a timeline a date stands as a paragraph of its own before those that tell what happened.
  Optional<EventDate> overParagraph(int index) {
    if (timeline.isEmpty()) {
      timeline = Optional.of(timeline());
    }
    return Optional.ofNullable(
            timeline.get().floorEntry(document.sentences().get(index).paragraph()))
        .map(Map.Entry::getValue);
  }

  /// Whether a heading or a short question above says that a time before is told: "Background",
  /// "How did we get here?"
  boolean isHistory(int index) {
    for (int i = index - 1; i >= Math.max(0, index - LONGEST); i--) {
      Sentence sentence = document.sentences().get(i);
      boolean brief = sentence.tokens().size() <= BRIEF;
      boolean near = isSameParagraph(i, index) || isAlone(i);
      if (brief && near && DayPhrase.HISTORY.in(sentence)) {
        return true;
      }
      if (brief && isAlone(i) && !isClosed(sentence)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClosed(Sentence sentence) {
    return sentence.tokens().getLast().lower().equals(".");
  }

  private boolean isAlone(int index) {
    return (index == 0 || !isSameParagraph(index - 1, index))
        && (index + 1 == document.sentences().size() || !isSameParagraph(index, index + 1));
  }

  /// The dates by their paragraphs; none where a single one heads the text, as its own day does.
  private NavigableMap<Integer, EventDate> timeline() {
    NavigableMap<Integer, EventDate> dates = new TreeMap<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      int paragraph = document.sentences().get(i).paragraph();
      boolean alone = isAlone(i);
      heading(document.sentences().get(i))
          .filter(date -> alone && date.precision() == Precision.DAY)
          .ifPresent(date -> dates.put(paragraph, date));
    }
    boolean apart = dates.keySet().stream().anyMatch(p -> p > dates.firstKey() + 1);
    return apart ? dates : new TreeMap<>();
  }

  private Optional<EventDate> heading(Sentence sentence) {
    if (sentence.span().length() > LONGEST_DATE + BESIDE) {
      return Optional.empty();
    }
    List<SentenceDays.Day> dates = SentenceDays.of(document, sentence).days();
    return dates.size() == 1
            && dates.getFirst().mention().span().length() + BESIDE >= sentence.span().length()
        ? Optional.of(dates.getFirst().date())
        : Optional.empty();
  }

  /// A docket entry begins with its day, which is that of all it records: "06/10/2025 ORDER: ...".
  Optional<EventDate> ofEntry(int index) {
    if (document.document().kind() != DocumentKind.DOCKET) {
      return Optional.empty();
    }
    for (int i = index; i >= Math.max(0, index - LONGEST) && isSameParagraph(i, index); i--) {
      Sentence opening = document.sentences().get(i);
      Optional<EventDate> day =
          // Not by the days of the sentence: those leave out "03/01/2025 - " as a dateline.
          Annotation.within(document.dates(), opening.span()).stream()
              .filter(d -> d.span().start() - opening.span().start() <= 2)
              .flatMap(d -> d.date().stream())
              .filter(d -> d.first().isPresent())
              .findFirst();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private boolean isSameParagraph(int one, int other) {
    return document.sentences().get(one).paragraph() == document.sentences().get(other).paragraph();
  }
}
