package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.act.Finding;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DateBasis;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Precision;

/// Which date belongs to each happening of a document, whose sentences are asked in their order.
public final class DateAttachment {
  private final Annotated document;
  private final NewsDay news;
  private final Headings headings;
  private final Map<Integer, EventDate> told = new HashMap<>();

  /// The day on which the instrument was made, as told so far.
  private Optional<EventDate> made = Optional.empty();

  /// A date and where it comes from.
  public record Dated(EventDate date, DateBasis basis) {}

  public DateAttachment(Annotated document) {
    this.document = document;
    this.news = new NewsDay(document);
    this.headings = new Headings(document);
  }

  /// @param all what the sentence tells, the finding among it
  public Dated of(Finding finding, Sentence sentence, int sentenceIndex, List<Finding> all) {
    news.note(finding, sentence);
    SentenceDays days = SentenceDays.of(document, sentence);
    if (new InPassing(days, finding, all.size() > 1).isTold()) {
      return new Dated(EventDate.UNKNOWN, DateBasis.NONE);
    }
    CountedDay counted = new CountedDay(days, finding, all, narrated(sentence));
    Optional<EventDate> stated = new StatedDay(document.document(), days, finding, all).find();
    return context(counted.inClause())
        .or(() -> context(counted.fromTold()))
        .or(() -> stated(stated))
        .or(() -> context(headings.above(sentenceIndex)))
        .or(() -> stated(headings.ofEntry(sentenceIndex)))
        .or(() -> context(uponMaking(finding, sentence)))
        .orElseGet(() -> untold(finding, days));
  }

  private LocalDate narrated(Sentence sentence) {
    return Optional.ofNullable(told.get(sentence.paragraph()))
        .flatMap(EventDate::first)
        .orElseGet(news::day);
  }

  private static Optional<Dated> context(Optional<EventDate> date) {
    return date.map(d -> new Dated(d, DateBasis.CONTEXT));
  }

  private static Optional<Dated> stated(Optional<EventDate> date) {
    return date.map(d -> new Dated(d, DateBasis.STATED));
  }

  /// "It takes effect with her signature."
  private Optional<EventDate> uponMaking(Finding finding, Sentence sentence) {
    return made.filter(d -> finding.type() == EventType.EFFECTIVE && DayPhrase.SIGNED.in(sentence));
  }

  /// The date of what is told without one.
  private Dated untold(Finding finding, SentenceDays days) {
    boolean background = new Background(days, finding).isTold();
    boolean done = !background && !finding.nominal() && !needsDay(finding.type());
    Optional<EventDate> before = Optional.ofNullable(told.get(days.sentence().paragraph()));
    if (done && before.isPresent()) {
      return new Dated(before.get(), DateBasis.CONTEXT);
    }
    if (background || needsDay(finding.type())) {
      return new Dated(EventDate.UNKNOWN, background ? DateBasis.NONE : DateBasis.REPORTED);
    }
    return new Dated(
        EventDate.day(news.day()),
        done && news.tellsOf(finding, days.sentence())
            ? DateBasis.PUBLICATION
            : DateBasis.REPORTED);
  }

  private static boolean needsDay(EventType type) {
    return type == EventType.EFFECTIVE || type == EventType.HEARING_SCHEDULED;
  }

  /// Remembers the day that a sentence gave, for what the paragraph goes on to tell.
  public void tell(Sentence sentence, Dated dated, EventType type) {
    if (dated.date().precision() != Precision.DAY) {
      return;
    }
    if (type == EventType.ENACTED || type == EventType.ISSUED) {
      made = Optional.of(dated.date());
    }
    boolean fresh =
        dated.basis() == DateBasis.STATED && news.isFresh(dated.date().first().orElseThrow());
    if (fresh && !StatedDay.isAhead(type)) {
      told.put(sentence.paragraph(), dated.date());
    }
  }
}
