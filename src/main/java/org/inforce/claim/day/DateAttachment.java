package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final Narrative narrative;
  private final PaperDay papers;
  private final CitedDay cited;

  /// The day told last for each kind of happening.
  private final Map<EventType, LocalDate> happened = new EnumMap<>(EventType.class);

  /// The sentences that tell the news.
  private final Set<Integer> reports = new HashSet<>();

  /// What the lead has told of a time before the news.
  private final Set<EventType> old = EnumSet.noneOf(EventType.class);

  private Optional<SentenceDays> last = Optional.empty();
  private int lastIndex;

  /// Whether what was asked for last is told in passing, of a person or a thing.
  private boolean aside;

  /// A date and where it comes from.
  public record Dated(EventDate date, DateBasis basis) {}

  public DateAttachment(Annotated document) {
    this.document = document;
    this.news = new NewsDay(document);
    this.narrative = new Narrative(document);
    this.headings = new Headings(document);
    this.papers = new PaperDay(document);
    this.cited = new CitedDay(document);
  }

  /// @param all what the sentence tells, the finding among it
  public Dated of(Finding finding, Sentence sentence, int sentenceIndex, List<Finding> all) {
    news.note(finding, sentence);
    SentenceDays days = days(sentence, sentenceIndex);
    if (new InPassing(days, finding, all).isTold()
        || new PassingRuling(days, finding, all).isTold()) {
      return new Dated(EventDate.UNKNOWN, DateBasis.NONE);
    }
    DayClauses clauses = new DayClauses(days);
    aside = clauses.isInRelative(finding.verb()) && all.size() > 1;
    LocalDate published = document.document().published();
    CountedDay counted =
        new CountedDay(
            days,
            clauses,
            finding,
            all,
            () -> narrative.lately(sentenceIndex),
            () -> narrated(sentenceIndex),
            published);
    StatedDay said = new StatedDay(document.document(), days, clauses, finding, all);
    Optional<EventDate> stated = said.find();
    Function<Finding, Optional<LocalDate>> known = f -> Optional.ofNullable(happened.get(f.type()));
    return context(counted.inClause(known))
        .or(() -> context(counted.fromTold()))
        .or(() -> stated(stated.map(day -> exact(day, finding, sentenceIndex))))
        .or(() -> context(counted.fromClause(known, adopted())))
        .or(() -> stated(said.shared()))
        .or(() -> context(counted.ahead(made(), adopted(), news.day())))
        .or(() -> context(headings.above(sentenceIndex)))
        .or(() -> context(headings.overParagraph(sentenceIndex).filter(_ -> isDone(finding, days))))
        .or(() -> stated(headings.ofEntry(sentenceIndex)))
        .or(() -> context(uponMaking(finding, sentence)))
        .or(() -> context(uponSuing(finding, sentence)))
        .orElseGet(() -> untold(finding, days, sentenceIndex, all));
  }

  /// The day of what the headline tells.
  public Dated ofTheNews() {
    return new Dated(EventDate.day(news.ofLead()), DateBasis.PUBLICATION);
  }

  /// The days of a sentence, which are the same for all that it tells.
  private SentenceDays days(Sentence sentence, int index) {
    SentenceDays days =
        last.filter(l -> lastIndex == index).orElseGet(() -> SentenceDays.of(document, sentence));
    last = Optional.of(days);
    lastIndex = index;
    return days;
  }

  private EventDate exact(EventDate told, Finding finding, int index) {
    return told.precision() == Precision.DAY || StatedDay.isAhead(finding.type())
        ? told
        : papers.after(index, finding.type(), Optional.of(told)).orElse(told);
  }

  private LocalDate narrated(int index) {
    return narrative.anchor(index, news::isFresh).orElseGet(news::day);
  }

  private static Optional<Dated> context(Optional<EventDate> date) {
    return date.map(d -> new Dated(d, DateBasis.CONTEXT));
  }

  private static Optional<Dated> stated(Optional<EventDate> date) {
    return date.map(d -> new Dated(d, DateBasis.STATED));
  }

  /// "It takes effect with her signature."
  private Optional<EventDate> uponMaking(Finding finding, Sentence sentence) {
    return made()
        .filter(d -> finding.type() == EventType.EFFECTIVE && DayPhrase.SIGNED.in(sentence))
        .map(EventDate::day);
  }

  /// "Along with its complaint the union asked for an injunction."
  private Optional<EventDate> uponSuing(Finding finding, Sentence sentence) {
    return Optional.ofNullable(happened.get(EventType.CHALLENGED))
        .filter(_ -> finding.type() == EventType.RELIEF_REQUESTED && DayPhrase.SUED.in(sentence))
        .map(EventDate::day);
  }

  private Optional<LocalDate> made() {
    return Optional.ofNullable(happened.get(EventType.ENACTED))
        .or(() -> Optional.ofNullable(happened.get(EventType.ISSUED)));
  }

  private static boolean isDone(Finding finding, SentenceDays days) {
    return !needsDay(finding.type()) && !finding.nominal() && !days.isPluperfect(finding.verb());
  }

  private Optional<LocalDate> adopted() {
    return made().or(() -> Optional.ofNullable(happened.get(EventType.PASSED)));
  }

  /// The date of what is told without one.
  private Dated untold(Finding finding, SentenceDays days, int index, List<Finding> all) {
    boolean background =
        new Background(days, finding, all).isTold() && !DayPhrase.PUBLISHED.in(days.sentence());
    boolean done = !background && !finding.nominal() && !needsDay(finding.type());
    Optional<EventDate> named =
        done
            ? papers.after(index, finding.type(), Optional.empty()).or(() -> cited.of(finding))
            : Optional.empty();
    if (named.isPresent()) {
      return new Dated(named.get(), DateBasis.CONTEXT);
    }
    if (refersBack(finding, days) && happened.containsKey(finding.type())) {
      return new Dated(EventDate.day(happened.get(finding.type())), DateBasis.CONTEXT);
    }
    Optional<EventDate> before =
        days.isPresentPerfect(finding.verb()) ? Optional.empty() : narrative.upTo(index);
    boolean passing = days.isInPassing(finding.verb());
    if (done && !passing && before.filter(d -> isFresh(d) || days.goesOn()).isPresent()) {
      return new Dated(before.get(), DateBasis.CONTEXT);
    }
    boolean retold = new Retold(days, finding, all).isTold();
    Optional<EventDate> justBefore = narrative.justBefore(index);
    if (done && !retold && days.isOfPronoun(finding.verb()) && justBefore.isPresent()) {
      return new Dated(justBefore.get(), DateBasis.CONTEXT);
    }
    if (background || needsDay(finding.type())) {
      return new Dated(EventDate.UNKNOWN, background ? DateBasis.NONE : DateBasis.REPORTED);
    }
    boolean ofTheNews =
        news.tellsOf(finding, days.sentence())
            || days.isOfPronoun(finding.verb()) && reports.contains(index - 1);
    boolean earlier = retold || isOfOld(finding.type()) || headings.isHistory(index);
    return done && before.isEmpty() && ofTheNews && !earlier
        ? new Dated(EventDate.day(news.day()), DateBasis.PUBLICATION)
        : new Dated(EventDate.day(news.by()), DateBasis.REPORTED);
  }

  /// "dropped its appeal of the decision that vacated the rule", and below: "A court in Texas
  /// vacated the rule": what was told first as known is not the news.
  private boolean isOfOld(EventType type) {
    return type.isOfCourts() && old.contains(type);
  }

  /// "The suit, filed in Boise, says": that of which was told.
  private static boolean refersBack(Finding finding, SentenceDays days) {
    return finding.type() == EventType.CHALLENGED
        && days.is(0, DayWord.WHOSE)
        && days.is(1, DayWord.SUIT)
        && finding.from() <= 1;
  }

  private boolean isFresh(EventDate date) {
    return date.first().filter(news::isNear).isPresent();
  }

  private static boolean needsDay(EventType type) {
    return type == EventType.EFFECTIVE || type == EventType.HEARING_SCHEDULED;
  }

  private void noteLead(Dated dated, EventType type) {
    boolean known = dated.date().first().isEmpty() || !isFresh(dated.date());
    if (known && dated.basis() != DateBasis.REPORTED) {
      old.add(type);
    } else {
      old.remove(type);
    }
  }

  /// Remembers the day that a sentence gave, for what the paragraph goes on to tell.
  public void tell(int index, Dated dated, EventType type) {
    if (dated.basis() == DateBasis.PUBLICATION) {
      reports.add(index);
    }
    if (document.sentences().get(index).paragraph() == 0) {
      noteLead(dated, type);
    }
    boolean exact = dated.basis() == DateBasis.STATED || dated.basis() == DateBasis.CONTEXT;
    if (exact && !aside && !StatedDay.isAhead(type)) {
      narrative.say(index, dated.date());
    }
    if (dated.date().precision() != Precision.DAY) {
      return;
    }
    happened.put(type, dated.date().first().orElseThrow());
    if (exact && !aside && !StatedDay.isAhead(type)) {
      narrative.tell(index, dated.date());
    }
  }
}
