package org.inforce.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.digest.Digest;
import org.inforce.digest.Week;
import org.inforce.search.answer.Due;
import org.inforce.store.RecordedChange;

/// Changes, deadlines, digests, sources and what is doubtful.
final class Lists {
  private static final int MONTHS_AHEAD = 12;
  private static final int PAGE = 50;

  private final Setup setup;
  private final Templates templates;

  private final WeekDigests digests;

  Lists(Setup setup, WeekDigests digests, Templates templates) {
    this.digests = digests;
    this.setup = setup;
    this.templates = templates;
  }

  void changes(Context context) {
    Optional<LocalDate> from = Ask.day(context, "from");
    Optional<LocalDate> to = Ask.day(context, "to");
    List<RecordedChange> all = changes(setup, from, to).reversed();
    int page = Ask.number(context, "page", 1);
    int start = Math.min((page - 1) * PAGE, all.size());
    List<RecordedChange> rows = all.subList(start, Math.min(start + PAGE, all.size()));
    templates.show(
        context,
        "changes.jte",
        new ChangesView(
            from,
            to,
            Learned.of(setup, rows),
            Said.of(setup, rows),
            all.size(),
            page,
            all.size() > start + PAGE));
  }

  /// Changes learned from the morning of one day to the evening of another, UTC.
  static List<RecordedChange> changes(
      Setup setup, Optional<LocalDate> from, Optional<LocalDate> to) {
    return setup.store().changes(start(from), end(setup, to));
  }

  /// The morning of a day, UTC.
  static Instant start(Optional<LocalDate> from) {
    return from.map(Lists::morning).orElse(Instant.EPOCH);
  }

  /// The morning after a day, UTC; without one just after now.
  static Instant end(Setup setup, Optional<LocalDate> to) {
    return to.map(day -> morning(day.plusDays(1)))
        .orElseGet(() -> setup.clock().instant().plusSeconds(1));
  }

  private static Instant morning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  void deadlines(Context context) {
    AskedDay day = AskedDay.of(context, setup.clock());
    LocalDate from = Ask.day(context, "from").orElse(day.asOf());
    LocalDate to = Ask.day(context, "to").orElse(from.plusMonths(MONTHS_AHEAD));
    Map<YearMonth, List<Due>> months = new TreeMap<>();
    List<Due> dues = setup.answers().dues(from, to, day.knownOn());
    for (Due due : dues) {
      months.computeIfAbsent(YearMonth.from(due.day()), m -> new ArrayList<>()).add(due);
    }
    templates.show(
        context,
        "deadlines.jte",
        new DeadlinesView(
            from, to, day, months, Said.ofQuotes(setup, dues.stream().map(Due::quote).toList())));
  }

  void month(Context context) {
    YearMonth month = Ask.month(context);
    AskedDay day = AskedDay.of(context, setup.clock());
    Map<LocalDate, List<Due>> days = new HashMap<>();
    for (Due due : setup.answers().dues(month.atDay(1), month.atEndOfMonth(), day.knownOn())) {
      days.computeIfAbsent(due.day(), d -> new ArrayList<>()).add(due);
    }
    templates.show(context, "month.jte", new MonthView(month, day, days));
  }

  void digests(Context context) {
    templates.show(context, "digests.jte", new DigestsView(weeks(setup)));
  }

  /// The weeks in which something changed, with how much.
  static Map<String, Long> weeks(Setup setup) {
    Map<String, Long> weeks = new TreeMap<>();
    for (RecordedChange change : changes(setup, Optional.empty(), Optional.empty())) {
      weeks.merge(Week.of(change.learned(), ZoneOffset.UTC).key(), 1L, Long::sum);
    }
    return weeks;
  }

  void digest(Context context) {
    Digest digest = digest(setup, digests, context);
    templates.show(
        context, "digest.jte", new DigestView(digest, digest.key().equals(thisWeek(setup).key())));
  }

  private static Week thisWeek(Setup setup) {
    return Week.of(setup.clock().instant(), ZoneOffset.UTC);
  }

  static Digest digest(Setup setup, WeekDigests digests, Context context) {
    try {
      Week week = WeekDigests.week(context.pathParam("week"));
      if (week.isAfter(thisWeek(setup))) {
        throw new NotFound("The week " + week.key() + " has not begun.");
      }
      return digests.of(
          week,
          Optional.ofNullable(context.queryParam("follow"))
              .map(id -> Follows.find(setup, Caller.of(context), id)));
    } catch (IllegalArgumentException e) {
      throw new NotFound(String.valueOf(e.getMessage()) + ".");
    }
  }

  void sources(Context context) {
    templates.show(
        context,
        "sources.jte",
        new SourcesView(
            setup.clock().instant(),
            setup.store().sources(),
            setup.store().originalsBySource(),
            setup.store().quarantine()));
  }

  void help(Context context) {
    templates.show(context, "help.jte", HelpView.of(Api.ROOT));
  }
}
