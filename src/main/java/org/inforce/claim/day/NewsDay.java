package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inforce.claim.act.Finding;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;

/// The day of which a report tells, and what it tells of that day.
final class NewsDay {
  private static final Pattern COURT_BELOW =
      Pattern.compile("\\b(?:district|lower|trial|superior|circuit) court$");

  /// News tells of the week before it.
  private static final int NEWS_DAYS = 7;

  private final Annotated document;

  /// The rank of the court that acts in the first paragraph.
  private Optional<String> leadRank = Optional.empty();

  /// Found when first asked for.
  private Optional<LocalDate> day = Optional.empty();

  NewsDay(Annotated document) {
    this.document = document;
  }

  /// Notes who acts in the first paragraph.
  void note(Finding finding, Sentence sentence) {
    if (sentence.paragraph() == 0 && leadRank.isEmpty()) {
      leadRank = court(finding).filter(rank -> !rank.isEmpty());
    }
  }

  /// Whether the report is of this, by its place and by who did it.
  boolean tellsOf(Finding finding, Sentence sentence) {
    return sentence.paragraph() == 0 && !isAnotherCourt(finding)
        || isOfLeadCourt(finding)
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
        .orElse(document.document().published());
  }

  /// @param read the day itself; or the one a week before: "may begin to prosecute after an order
  ///   on Thursday" means last Thursday
  private Optional<LocalDate> inLead(Function<SentenceDays.Day, LocalDate> read) {
    return document.sentences().stream()
        .filter(s -> s.paragraph() <= 1)
        .map(s -> SentenceDays.of(document, s))
        .flatMap(s -> s.days().stream().filter(d -> mayBeOfTheNews(s, d)))
        .map(read)
        .filter(day -> !day.isAfter(document.document().published()) && isFresh(day))
        .findFirst();
  }

  private boolean mayBeOfTheNews(SentenceDays days, SentenceDays.Day day) {
    boolean ahead = day.first().isAfter(document.document().published());
    return day.isWholeDay()
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
