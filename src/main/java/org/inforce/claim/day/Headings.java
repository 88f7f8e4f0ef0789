package org.inforce.claim.day;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;

/// Dates that stand before what they are the dates of.
record Headings(Annotated document) {
  /// What may stand beside a date that heads what follows, in characters.
  private static final int BESIDE = 12;

  /// How many sentences an entry of a docket has at most.
  private static final int LONGEST = 100;

  /// In a chronology a date stands alone before what happened: "Feb. 18, 2025. The agency announced
  /// ..."; or heads the list item.
  Optional<EventDate> above(int index) {
    for (int i = index - 1; i >= 0 && isSameParagraph(i, index); i--) {
      Sentence before = document.sentences().get(i);
      List<SentenceDays.Day> dates = SentenceDays.of(document, before).days();
      if (dates.size() == 1
          && dates.getFirst().mention().span().length() + BESIDE >= before.span().length()) {
        return Optional.of(dates.getFirst().date());
      }
    }
    return Optional.empty();
  }

  /// A docket entry begins with its day, which is that of all it records: "06/10/2025 ORDER: ...".
  Optional<EventDate> ofEntry(int index) {
    if (document.document().kind() != DocumentKind.DOCKET) {
      return Optional.empty();
    }
    for (int i = index; i >= Math.max(0, index - LONGEST) && isSameParagraph(i, index); i--) {
      Sentence opening = document.sentences().get(i);
      Optional<EventDate> day =
          SentenceDays.of(document, opening).days().stream()
              .filter(d -> d.mention().span().start() - opening.span().start() <= 2)
              .findFirst()
              .map(SentenceDays.Day::date);
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
