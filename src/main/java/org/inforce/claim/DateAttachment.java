package org.inforce.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Finding;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Dateline;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DateBasis;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.Precision;

/// Which date of a sentence belongs to which of its happenings.
final class DateAttachment {
  /// News tells of the week before it.
  private static final int NEWS_DAYS = 7;

  private final Annotated document;
  private final Map<Integer, EventDate> told = new HashMap<>();

  /// The day on which the instrument was made, as told so far.
  private Optional<EventDate> made = Optional.empty();

  /// The rank of the court that acts in the first paragraph.
  private Optional<String> leadRank = Optional.empty();

  /// A date and where it comes from.
  record Dated(EventDate date, DateBasis basis) {}

  DateAttachment(Annotated document) {
    this.document = document;
  }

  Dated of(Finding finding, Sentence sentence, int sentenceIndex, List<Finding> all) {
    if (sentence.paragraph() == 0 && leadRank.isEmpty()) {
      leadRank = court(finding).filter(rank -> !rank.isEmpty());
    }
    List<DateMention> dates = in(sentence);
    Optional<DateMention> own =
        dates.stream()
            .filter(d ->
                attached(d, sentence, finding, all)
                    && !(finding.nominal() && farFromNoun(d, sentence, finding)))
            .min(java.util.Comparator.comparingInt(d -> distance(d, sentence, finding)));
    Optional<EventDate> counted = counted(finding, sentence);
    if (counted.isPresent()) {
      return new Dated(counted.get(), DateBasis.CONTEXT);
    }
    if (own.isPresent()) {
      return new Dated(forward(own.get(), finding), DateBasis.STATED);
    }
    Optional<EventDate> heading = heading(sentence, sentenceIndex);
    if (heading.isPresent()) {
      return new Dated(heading.get(), DateBasis.CONTEXT);
    }
    Optional<EventDate> leading = leading(sentenceIndex);
    if (leading.isPresent()) {
      return new Dated(leading.get(), DateBasis.STATED);
    }
    if (finding.type() == EventType.EFFECTIVE
        && made.isPresent()
        && DayPhrase.SIGNED.in(sentence)) {
      return new Dated(made.get(), DateBasis.CONTEXT);
    }
    boolean background = isBackground(finding, sentence);
    boolean news =
        finding.type() != EventType.EFFECTIVE
            && finding.type() != EventType.HEARING_SCHEDULED
            && (sentence.paragraph() == 0 && !anotherCourt(finding)
                || ofTheNews(finding)
                || DayPhrase.PUBLISHED.in(sentence))
            && !finding.nominal()
            && !background;
    boolean retold =
        !background
            && !finding.nominal()
            && finding.type() != EventType.EFFECTIVE
            && finding.type() != EventType.HEARING_SCHEDULED;
    Optional<EventDate> before = Optional.ofNullable(told.get(sentence.paragraph()));
    if (retold && before.isPresent()) {
      return new Dated(before.get(), DateBasis.CONTEXT);
    }
    return news
        ? new Dated(EventDate.day(newsDay()), DateBasis.PUBLICATION)
        : new Dated(EventDate.UNKNOWN, background ? DateBasis.NONE : DateBasis.REPORTED);
  }

  /// "issued the order Friday, two days after the group filed suit": counted back from the day
  /// before it in the sentence.
  private Optional<EventDate> counted(Finding finding, Sentence sentence) {
    for (int t = finding.verb() - 1; t > 1; t--) {
      boolean after = word(sentence, t).equals("after") && t >= finding.verb() - 6;
      Optional<Integer> days = after ? days(t, sentence) : Optional.empty();
      if (days.isPresent()) {
        int at = t - 2;
        return in(sentence).stream()
            .filter(d -> token(sentence, d.span().end()) <= at + 1)
            .reduce((one, later) -> later)
            .flatMap(DateMention::date)
            .filter(date -> date.precision() == Precision.DAY)
            .flatMap(EventDate::first)
            .map(day -> EventDate.day(day.minusDays(days.get())));
      }
    }
    return Optional.empty();
  }

  /// How many days "two days after", "a week after", "hours after" counts.
  private static Optional<Integer> days(int after, Sentence sentence) {
    String unit = word(sentence, after - 1);
    Optional<Integer> count = NumberWords.standard().value(word(sentence, after - 2));
    return switch (unit) {
      case "hours", "minutes" -> Optional.of(0);
      case "day", "days" -> count;
      case "week", "weeks" -> count.map(weeks -> weeks * 7);
      default -> Optional.empty();
    };
  }

  /// Remembers the day that a sentence gave, for what the paragraph goes on to tell.
  void tell(Sentence sentence, Dated dated, EventType type) {
    if ((type == EventType.ENACTED || type == EventType.ISSUED)
        && dated.date().precision() == Precision.DAY) {
      made = Optional.of(dated.date());
    }
    boolean past = dated.basis() == DateBasis.STATED && dated.date().precision() == Precision.DAY;
    boolean future = future(type);
    boolean fresh =
        past
            && dated
                .date()
                .first()
                .orElseThrow()
                .isAfter(document.document().published().minusDays(NEWS_DAYS));
    if (fresh && !future) {
      told.put(sentence.paragraph(), dated.date());
    }
  }

  /// What the court of the lead does, told in a later paragraph of a report, is mostly of the day
  /// of the news; what another court has done is not.
  private boolean ofTheNews(Finding finding) {
    return document.document().kind() == DocumentKind.NEWS
        && court(finding)
            .filter(rank ->
                rank.isEmpty()
                    || leadRank.map(rank::equals).orElseGet(() -> !isCourtBelow(finding)))
            .isPresent();
  }

  /// "the district court": who is called so is looked back upon.
  private static boolean isCourtBelow(Finding finding) {
    return finding
        .actor()
        .map(a -> a.name().toLowerCase(Locale.ROOT))
        .filter(name -> name.matches(".*\\b(?:district|lower|trial|superior|circuit) court"))
        .isPresent();
  }

  private boolean anotherCourt(Finding finding) {
    return court(finding)
        .filter(rank -> !rank.isEmpty() && leadRank.isPresent() && !leadRank.get().equals(rank))
        .isPresent();
  }

  /// The rank of the court that does it; empty if no court does, an empty rank if none is named.
  private static Optional<String> court(Finding finding) {
    return finding.actor().filter(a -> a.kind() == ActorKind.JUDGE).map(Item.Actor::rank);
  }

  /// The day of the news: the first day named in the lead that lies within the week before
  /// publication.
  private LocalDate newsDay() {
    LocalDate published = document.document().published();
    return document.sentences().stream()
        .filter(s -> s.paragraph() <= 1)
        .flatMap(s -> in(s).stream().filter(d -> !bounds(token(s, d.span().start()), s)))
        .filter(d -> d.date().orElseThrow().precision() == Precision.DAY)
        .map(d -> d.date().orElseThrow().first().orElseThrow())
        .filter(day -> !day.isAfter(published) && day.isAfter(published.minusDays(NEWS_DAYS)))
        .findFirst()
        .orElse(published);
  }

  /// "had granted", "first proposed", "earlier", "When it adopted": told of a time before.
  private static boolean isBackground(Finding finding, Sentence sentence) {
    for (int t = Math.max(0, finding.verb() - 4);
        t <= Math.min(finding.verb() + 6, sentence.tokens().size() - 1);
        t++) {
      if (BEFORE.contains(word(sentence, t))) {
        return true;
      }
    }
    return finding.nominal()
        || AFTER.contains(word(sentence, finding.from() - 1))
        || AFTER.contains(word(sentence, finding.from() - 2))
        || Set.of("when", "after", "before", "since", "earlier", "previously")
            .contains(word(sentence, 0));
  }

  /// "Only days after one panel let the agency enforce the rule"
  private static final Set<String> AFTER = Set.of("after", "since");

  private static final Set<String> BEFORE =
      Set.of(
          "had",
          "first",
          "earlier",
          "previously",
          "already",
          "before",
          "originally",
          "once",
          "ago");

  /// A hearing that is set lies ahead: "agreed to hear arguments on May 15" means the next such
  /// day.
  private EventDate forward(DateMention date, Finding finding) {
    EventDate told = date.date().orElseThrow();
    LocalDate day = told.first().orElseThrow();
    LocalDate published = document.document().published();
    boolean ahead =
        finding.type() == EventType.HEARING_SCHEDULED && day.isBefore(published.minusMonths(6));
    boolean yearless = !date.span().of(document.document().text()).matches(".*\\d{4}.*");
    boolean done = finding.mood() == Mood.ASSERTED && !future(finding.type());
    if (done && isWeekday(date) && day.isAfter(published)) {
      // "on Tuesday would not block": a court that would not has refused last Tuesday.
      return EventDate.day(day.minusWeeks(1));
    }
    return ahead && yearless && told.precision() == Precision.DAY
        ? EventDate.day(day.plusYears(1))
        : told;
  }

  /// Whether the day of such a happening may lie ahead. A delay is of the day on which it was
  /// announced, not of the new date that it sets.
  private static boolean future(EventType type) {
    return type == EventType.EFFECTIVE
        || type == EventType.HEARING_SCHEDULED
        || type == EventType.EXPIRED;
  }

  private boolean isWeekday(DateMention date) {
    String words = date.span().of(document.document().text()).toLowerCase(Locale.ROOT);
    return words.endsWith("day") && !words.endsWith("today") && words.indexOf(' ') < 0;
  }

  private List<DateMention> in(Sentence sentence) {
    return Annotation.within(document.dates(), sentence.span()).stream()
        .filter(d -> d.date().filter(day -> day.precision() != Precision.UNKNOWN).isPresent())
        .filter(d -> d.type().equals("DATE") || d.type().equals("TIME"))
        .filter(d -> !isReferenceToNow(d))
        // The day of the report is not that of what it tells.
        .filter(d -> token(sentence, d.span().start()) >= Dateline.end(sentence.tokens()))
        .toList();
  }

  private boolean isReferenceToNow(DateMention date) {
    return date.value().endsWith("_REF");
  }

  /// A date belongs to the verb it stands next to: right before it ("on Thursday granted") or after
  /// it, up to the next verb.
  private boolean attached(
      DateMention date, Sentence sentence, Finding finding, List<Finding> all) {
    int at = token(sentence, date.span().start());
    int end = token(sentence, date.span().end());
    int verb = finding.verb();
    boolean future = future(finding.type());
    if (made(at, sentence)) {
      return at - 1 == verb;
    }
    if (relative(end, verb, sentence)) {
      return true;
    }
    if ((ofThing(at, sentence) || thingOf(at, end, sentence)) && !finding.nominal()) {
      return false;
    }
    if (!future && (isAfterPublication(date) && !isWeekday(date) || bounds(at, sentence))) {
      return false;
    }
    if (future && at > verb && jointBetween(verb, at, sentence)) {
      return false;
    }
    if (at < verb) {
      boolean next = verb - end <= 2;
      boolean leading =
          all.stream().noneMatch(f -> f.verb() < at) && noOtherVerbBetween(end, verb, all, finding);
      return next || leading;
    }
    return all.stream()
            .noneMatch(
                f -> !f.equals(finding) && f.verb() > verb && f.verb() < at && f.verb() != verb)
        && all.stream()
            .noneMatch(f ->
                f.verb() > at
                    && f.verb() - end <= 1
                    && !Set.of("and", "to")
                        .contains(word(sentence, Math.min(end, last(sentence)))));
  }

  private static int last(Sentence sentence) {
    return sentence.tokens().size() - 1;
  }

  private static boolean noOtherVerbBetween(int from, int to, List<Finding> all, Finding finding) {
    return all.stream().noneMatch(f -> !f.equals(finding) && f.verb() >= from && f.verb() < to)
        || from <= 3;
  }

  /// A noun has a day only right beside it: "the suit, filed Tuesday", "its January order".
  private static boolean farFromNoun(DateMention date, Sentence sentence, Finding finding) {
    boolean event = finding.type() == EventType.HEARING_SCHEDULED;
    return !event && distance(date, sentence, finding) > 5;
  }

  /// "the injunction of December 3": the day is the thing's, not that of what is done to it.
  private static boolean ofThing(int at, Sentence sentence) {
    return at > 1
        && word(sentence, at - 1).equals("of")
        && DATED_THINGS.contains(word(sentence, at - 2));
  }

  /// "its November 6 stay": likewise.
  private static boolean thingOf(int at, int end, Sentence sentence) {
    return at > 0
        && end < sentence.tokens().size()
        && DATED_THINGS.contains(word(sentence, end))
        && WHOSE.contains(word(sentence, at - 1));
  }

  private static final Set<String> WHOSE =
      Set.of("its", "his", "her", "their", "the", "that", "this", "'s", "’s");

  /// "the stay of December 23, which had paused the injunction": the day of what "which" speaks of.
  private static boolean relative(int end, int verb, Sentence sentence) {
    boolean which = false;
    for (int t = end; t < verb; t++) {
      String word = word(sentence, t);
      which = which || word.equals("which") || word.equals("that");
      if (!Set.of(",", "which", "that", "had", "has", "also").contains(word)) {
        return false;
      }
    }
    return which;
  }

  /// "the injunction against the Act entered August 24 is dissolved": the day on which it was made.
  private static boolean made(int at, Sentence sentence) {
    return at > 1
        && MADE.contains(word(sentence, at - 1))
        && !AUXILIARIES.contains(word(sentence, at - 2));
  }

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "is", "are", "been", "being", "has", "have", "had");

  private static final Set<String> MADE =
      Set.of("entered", "issued", "dated", "granted", "made", "signed");

  private static final Set<String> DATED_THINGS =
      Set.of(
          "injunction",
          "stay",
          "order",
          "ruling",
          "decision",
          "judgment",
          "rule",
          "law",
          "memo",
          "directive",
          "proclamation",
          "letter",
          "opinion",
          "deadline",
          "approval");

  /// "until March 13", "before August 30": where something ends, not when it was done.
  private static boolean bounds(int at, Sentence sentence) {
    for (int t = at - 1; t >= Math.max(0, at - 2); t--) {
      String word = word(sentence, t);
      if (Set.of("until", "through", "before", "till", "pending", "since", "from").contains(word)) {
        return true;
      }
      if (!Set.of("at", "least", "about", "next", "the", "end").contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean jointBetween(int from, int to, Sentence sentence) {
    for (int t = from + 1; t < to; t++) {
      if (Set.of("but", "while", "whether", "which", "because", "although", ";")
          .contains(word(sentence, t))) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }

  private boolean isAfterPublication(DateMention date) {
    LocalDate day = date.date().orElseThrow().first().orElseThrow();
    return day.isAfter(document.document().published());
  }

  private static int distance(DateMention date, Sentence sentence, Finding finding) {
    return Math.abs(token(sentence, date.span().start()) - finding.verb());
  }

  private static int token(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  /// A docket entry begins with its day, which is that of all it records: "06/10/2025 ORDER: ...".
  private Optional<EventDate> leading(int index) {
    if (document.document().kind() != DocumentKind.DOCKET) {
      return Optional.empty();
    }
    int first = index;
    while (first > 0
        && document.sentences().get(first - 1).paragraph()
            == document.sentences().get(index).paragraph()) {
      first--;
    }
    Sentence opening = document.sentences().get(first);
    return in(opening).stream()
        .filter(d -> d.span().start() - opening.span().start() <= 2)
        .findFirst()
        .flatMap(DateMention::date);
  }

  /// In a chronology a date stands alone before what happened: "Feb. 18, 2025. The agency announced
  /// ..."; or heads the list item.
  private Optional<EventDate> heading(Sentence sentence, int index) {
    for (int i = index - 1;
        i >= 0 && document.sentences().get(i).paragraph() == sentence.paragraph();
        i--) {
      Sentence before = document.sentences().get(i);
      List<DateMention> dates = in(before);
      if (dates.size() == 1 && dates.getFirst().span().length() + 12 >= before.span().length()) {
        return dates.getFirst().date();
      }
    }
    return Optional.empty();
  }
}
