package org.inforce.claim.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventDate;

/// The day of the ruling that a report is about, as it cites the case: "Sorrel v. Quill, No. 4 (D.
/// Vt. Sept. 10, 2024)".
final class CitedDay {
  /// How many paragraphs a report opens with.
  private static final int LEAD = 2;

  /// How many words stand at most between the bracket and the day: the court.
  private static final int COURT = 6;

  /// A ruling that is older than this, in days, is another.
  private static final int NEWS_DAYS = 31;

  private final Annotated document;

  /// Looked for once, where it is first asked for.
  private Optional<List<EventDate>> cited = Optional.empty();

  CitedDay(Annotated document) {
    this.document = document;
  }

  /// What a court does without a day of its own was done on the day cited, where there is one.
  Optional<EventDate> of(Finding finding) {
    boolean court = finding.actor().filter(a -> a.kind() == ActorKind.JUDGE).isPresent();
    List<EventDate> cited = court ? cited() : List.of();
    return cited.size() == 1 ? Optional.of(cited.getFirst()) : Optional.empty();
  }

  private List<EventDate> cited() {
    if (cited.isEmpty()) {
      cited =
          Optional.of(
              document.sentences().stream()
                  .takeWhile(s -> s.paragraph() < LEAD)
                  .flatMap(this::cited)
                  .distinct()
                  .toList());
    }
    return cited.get();
  }

  private Stream<EventDate> cited(Sentence sentence) {
    SentenceDays days = SentenceDays.of(document, sentence);
    return days.days().stream()
        .filter(day -> day.isWholeDay() && days.word(day.to()).equals(")"))
        .filter(day -> isOfCourt(days, day))
        .filter(day ->
            day.first().isAfter(document.document().published().minusDays(NEWS_DAYS))
                && !day.first().isAfter(document.document().published()))
        .map(Day::date);
  }

  private static boolean isOfCourt(SentenceDays days, Day day) {
    int from = Math.max(0, day.from() - COURT);
    return IntStream.range(from, day.from() - 1)
        .anyMatch(t -> days.word(t).equals("(") && days.word(t + 1).matches("[a-z0-9.]{1,12}\\.?"));
  }
}
