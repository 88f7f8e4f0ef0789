package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;
import org.inforce.table.TsvTable;

/// The day of which a report tells, and what it tells of that day.
final class NewsDay {
  private static final Pattern COURT_BELOW =
      Pattern.compile("\\b(?:district|lower|trial|superior|circuit) court$");

  /// News tells of the week before it.
  private static final int NEWS_DAYS = 7;

  private final Annotated document;

  /// The rank of the court that acts in the first paragraph.
  private Optional<String> leadRank = Optional.empty();

  /// Whether the first paragraph tells what a court did.
  private boolean courtLeads;

  /// An alert tells of what happened in the month before it.
  private static final int ALERT_DAYS = 31;

  /// How far in the day of an alert stands at most: "On March 3, 2025".
  private static final int OPENING = 2;

  /// How far in the paper of the news stands at most: "In a short, unsigned order".
  private static final int PAPER = 5;

  /// How many words a heading has at most.
  private static final int HEADING = 6;

  private static final Set<String> CLOSED = TsvTable.asked(".", "!", "\"", "\u201d");

  /// A paper of the news is told of in the first paragraphs.
  private static final int LEAD = 2;

  /// Found when first asked for.
  private Optional<LocalDate> day = Optional.empty();

  NewsDay(Annotated document) {
    this.document = document;
  }

  /// Notes who acts in the first paragraph.
  void note(Finding finding, Sentence sentence) {
    courtLeads = courtLeads || sentence.paragraph() == 0 && finding.type().isOfCourts();
    if (sentence.paragraph() == 0 && leadRank.isEmpty()) {
      leadRank = court(finding).filter(rank -> !rank.isEmpty());
    }
  }

  /// Whether the report is of this, by its place and by who did it.
  boolean tellsOf(Finding finding, Sentence sentence) {
    return sentence.paragraph() == 0 && !isAnotherCourt(finding)
        || isOfLeadCourt(finding)
        || isOfPaperOfTheNews(finding, SentenceDays.of(document, sentence))
        || DayPhrase.PUBLISHED.in(sentence);
  }

  /// Of a report the first day named in the lead that lies within the week before publication; of
  /// an official text the day on which it says it was signed.
  LocalDate day() {
    if (day.isEmpty()) {
      day = Optional.of(signed().orElseGet(this::lead));
    }
    return day.get();
  }

  /// The day of the news; of an alert whose text gives none the one that its first sentence tells:
  /// "As part of its work the agency published on May 10, 2024 a rule".
  LocalDate ofLead() {
    LocalDate published = document.document().published();
    LocalDate news = day();
    return news.equals(published)
        ? document.sentences().stream()
            .limit(1)
            .map(s -> SentenceDays.of(document, s))
            .flatMap(s -> s.days().stream().filter(d -> mayBeOfTheNews(s, d)))
            .map(SentenceDays.Day::first)
            .filter(d -> !d.isAfter(published) && d.isAfter(published.minusDays(ALERT_DAYS)))
            .findFirst()
            .orElse(news)
        : news;
  }

  /// The day by which all was done that it tells.
  LocalDate by() {
    LocalDate day = day();
    return isFresh(day) || !isReport() ? day : document.document().published();
  }

  /// "Dated: April 4, 2024."
  private Optional<LocalDate> signed() {
    return document.document().kind() == DocumentKind.NOTICE
        ? document.sentences().stream()
            .map(s -> SentenceDays.of(document, s))
            .filter(s -> s.is(0, DayWord.SIGNED))
            .flatMap(s -> s.days().stream().filter(d -> d.from() <= 2 && d.isWholeDay()))
            .map(SentenceDays.Day::first)
            .filter(d -> !d.isAfter(document.document().published()))
            .findFirst()
        : Optional.empty();
  }

  private LocalDate lead() {
    return inLead(SentenceDays.Day::first)
        .or(() -> inLead(day -> day.first().minusWeeks(1)))
        .or(() -> in(s -> s.paragraph() < 0, SentenceDays.Day::first))
        .or(this::opening)
        .or(this::ruled)
        .orElse(document.document().published());
  }

  /// @param read the day itself; or the one a week before: "may begin to prosecute after an order
  ///   on Thursday" means last Thursday
  private Optional<LocalDate> inLead(Function<SentenceDays.Day, LocalDate> read) {
    int second = second();
    return in(s -> s.paragraph() >= 0 && s.paragraph() <= second, read);
  }

  /// The second paragraph, where a heading is none: "What the court held".
  private int second() {
    List<Sentence> sentences = document.sentences();
    int headings = 0;
    for (int i = 1; i + 1 < sentences.size() && sentences.get(i).paragraph() <= 1 + headings; i++) {
      Sentence sentence = sentences.get(i);
      boolean alone =
          sentence.paragraph() == 1 + headings
              && sentences.get(i - 1).paragraph() < sentence.paragraph()
              && sentences.get(i + 1).paragraph() > sentence.paragraph();
      if (alone
          && sentence.tokens().size() <= HEADING
          && !CLOSED.contains(sentence.tokens().getLast().lower())) {
        headings++;
      }
    }
    return 1 + headings;
  }

  private Optional<LocalDate> in(
      Predicate<Sentence> where, Function<SentenceDays.Day, LocalDate> read) {
    return document.sentences().stream()
        .filter(where)
        .map(s -> SentenceDays.of(document, s))
        .flatMap(s -> s.days().stream().filter(d -> mayBeOfTheNews(s, d)))
        .map(read)
        .filter(day -> !day.isAfter(document.document().published()) && isFresh(day))
        .findFirst();
  }

  /// "(A court has blocked the act.) ... Judge Reyes ruled Saturday that fees are speech": where
  /// the lead tells what a court did and no day, that on which it ruled.
  private Optional<LocalDate> ruled() {
    return document.sentences().stream()
        .takeWhile(s -> s.paragraph() <= BODY)
        .filter(s -> isReport())
        .map(s -> SentenceDays.of(document, s))
        .flatMap(s -> s.days().stream().filter(d -> mayBeOfTheNews(s, d) && isRuled(s, d)))
        .map(SentenceDays.Day::first)
        .filter(d -> !d.isAfter(document.document().published()) && isFresh(d))
        .findFirst();
  }

  /// How many paragraphs of a report tell its news at most.
  private static final int BODY = 6;

  /// How far into a sentence its judge stands at most: "U.S. District Court Judge Ann Reyes".
  private static final int JUDGE = 5;

  /// "Judge Reyes ruled Saturday", "the court on Friday held".
  private static boolean isRuled(SentenceDays days, SentenceDays.Day day) {
    int at = days.word(day.from() - 1).equals("on") ? day.from() - 1 : day.from();
    int verb = DayWord.RULED.is(days.word(at - 1)) ? at - 1 : day.to();
    return DayWord.RULED.is(days.word(verb))
        && IntStream.range(0, JUDGE)
            .anyMatch(t -> DayWord.JUDGE.is(days.word(t)) && days.verbs(t + 1, verb) == 0);
  }

  /// "On March 3, 2025, the court issued its ruling": the day that opens an alert, though it is
  /// older than news.
  private Optional<LocalDate> opening() {
    LocalDate published = document.document().published();
    return document.sentences().stream()
        .filter(s -> s.paragraph() == 0)
        .limit(1)
        .filter(s -> isReport())
        .map(s -> SentenceDays.of(document, s))
        .flatMap(s -> s.days().stream().filter(d -> d.from() < OPENING && mayBeOfTheNews(s, d)))
        .map(SentenceDays.Day::first)
        .filter(d -> !d.isAfter(published) && d.isAfter(published.minusDays(ALERT_DAYS)))
        .findFirst();
  }

  /// Whether a day is that of the news, or near to it.
  boolean isNear(LocalDate day) {
    return isFresh(day) || day.equals(day());
  }

  /// "The brief order stays the injunction", "In a 3-2 vote the board put off the rule": speaks of
  /// the paper or the vote that the lead told of.
  private boolean isOfPaperOfTheNews(Finding finding, SentenceDays days) {
    return isReport()
        && days.days().isEmpty()
        && (isInPaper(finding, days) || isPaperThatDoes(finding, days));
  }

  private static boolean isInPaper(Finding finding, SentenceDays days) {
    return days.sentence().paragraph() <= LEAD
        && days.word(0).equals("in")
        && (days.word(1).equals("a") || days.word(1).equals("an"))
        && IntStream.rangeClosed(2, PAPER)
            .anyMatch(t -> t < finding.verb() && days.is(t, DayWord.NEWS_PAPER));
  }

  private boolean isPaperThatDoes(Finding finding, SentenceDays days) {
    return finding.type().isOfCourts()
        && finding.actor().isEmpty()
        && courtLeads
        && days.is(0, DayWord.WHOSE)
        && IntStream.range(1, PAPER)
            .anyMatch(t ->
                days.is(t, DayWord.RULING)
                    && finding.verb() > t
                    && days.verbs(t + 1, finding.verb()) == 0);
  }

  private boolean mayBeOfTheNews(SentenceDays days, SentenceDays.Day day) {
    boolean ahead = day.first().isAfter(document.document().published());
    return day.isWholeDay()
        && !days.isOfStart(day)
        && !days.bounds(day)
        && !days.wasToCome(day.from() - 1)
        && (!ahead || days.isWeekday(day) && !days.isToCome(day));
  }

  boolean isFresh(LocalDate day) {
    return day.isAfter(document.document().published().minusDays(NEWS_DAYS));
  }

  /// What the court of the lead does, told in a later paragraph of a report, is mostly of the day
  /// of the news; what another court has done is not.
  private boolean isOfLeadCourt(Finding finding) {
    return isReport()
        && court(finding)
            .filter(rank ->
                rank.isEmpty()
                    || leadRank.map(rank::equals).orElseGet(() -> !isCourtBelow(finding)))
            .isPresent();
  }

  private boolean isReport() {
    return switch (document.document().kind()) {
      case NEWS, PRESS_RELEASE -> true;
      case DOCKET, OPINION, DIRECTIVE, STATUTE, NOTICE -> false;
    };
  }

  /// "the district court": who is called so is looked back upon.
  private static boolean isCourtBelow(Finding finding) {
    return finding
        .actor()
        .map(a -> a.name().toLowerCase(Locale.ROOT))
        .filter(name -> name.endsWith(" court") && COURT_BELOW.matcher(name).find())
        .isPresent();
  }

  private boolean isAnotherCourt(Finding finding) {
    return court(finding)
        .filter(rank -> !rank.isEmpty() && leadRank.isPresent() && !leadRank.get().equals(rank))
        .isPresent();
  }

  /// The rank of the court that does it; empty if no court does, an empty rank if none is named.
  private static Optional<String> court(Finding finding) {
    return finding.actor().filter(a -> a.kind() == ActorKind.JUDGE).map(Item.Actor::rank);
  }
}
