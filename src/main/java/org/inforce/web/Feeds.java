package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.deliver.AtomFeed;
import org.inforce.deliver.CalendarFeed;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Appointment;
import org.inforce.search.answer.Wording;
import org.inforce.store.RecordedChange;

/// Changes as Atom and CSV, deadlines as a calendar.
final class Feeds {
  private static final int ENTRIES = 100;
  private static final int YEARS = 2;

  private final Setup setup;

  Feeds(Setup setup) {
    this.setup = setup;
  }

  void changes(Context context) {
    atom(
        context,
        "urn:inforce:changes",
        "Inforce: changes of legal status",
        "changes",
        Lists.changes(setup, Optional.empty(), Optional.empty()));
  }

  void instrument(Context context) {
    InstrumentId id = new InstrumentId(Ask.id(context));
    Optional<Instrument> instrument = setup.store().instrument(id);
    if (instrument.isEmpty()) {
      context.redirect(
          "/feeds/instrument/" + Links.encoded(now(id).value()), HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    atom(
        context,
        "urn:inforce:instrument:" + id.value(),
        "Inforce: " + instrument.get().name(),
        "instrument/" + Links.encoded(id.value()),
        setup.store().changes(id));
  }

  private void atom(
      Context context, String id, String title, String page, List<RecordedChange> rows) {
    URI site = site(context);
    List<AtomFeed.Entry> entries =
        rows.reversed().stream().limit(ENTRIES).map(row -> entry(row, site)).toList();
    context
        .contentType("application/atom+xml; charset=utf-8")
        .result(
            AtomFeed.of(
                id, title, site.resolve(context.path()), site.resolve("/" + page), entries));
  }

  private static AtomFeed.Entry entry(RecordedChange row, URI site) {
    String status = Wording.status(row.change().after());
    List<StatusEvent> because = row.change().because();
    String quote =
        because.isEmpty() ? "" : " “" + because.getLast().evidence().getFirst().text() + "”";
    return new AtomFeed.Entry(
        "urn:inforce:change:" + row.key(),
        row.name() + ": " + status,
        row.change().before().map(Wording::status).map(b -> b + " → ").orElse("")
            + status
            + " from "
            + row.change().day()
            + "."
            + quote,
        site.resolve("/instrument/" + Links.encoded(row.change().instrument().value())),
        row.learned(),
        row.learned());
  }

  void changesAsCsv(Context context) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("learned", "day", "instrument", "name", "from", "to", "quote"));
    for (RecordedChange row :
        Lists.changes(setup, Ask.day(context, "from"), Ask.day(context, "to"))) {
      rows.add(
          List.of(
              row.learned().toString(),
              row.change().day().toString(),
              row.change().instrument().value(),
              row.name(),
              row.change().before().map(LegalStatus::code).orElse(""),
              row.change().after().code(),
              row.change().because().isEmpty()
                  ? ""
                  : row.change().because().getLast().evidence().getFirst().text()));
    }
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"changes.csv\"")
        .result(Csv.of(rows));
  }

  /// Of everything, or of one law: `?instrument=ID`.
  void deadlines(Context context) {
    Optional<InstrumentId> one =
        Optional.of(Ask.text(context, "instrument"))
            .filter(id -> !id.isEmpty())
            .map(InstrumentId::new);
    Optional<InstrumentId> moved =
        one.filter(id -> setup.store().instrument(id).isEmpty()).map(this::now);
    if (moved.isPresent()) {
      context.redirect(
          context.path() + "?instrument=" + Links.encoded(moved.get().value()),
          HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    String name = one.flatMap(setup.store()::instrument).map(Wording::name).orElse("deadlines");
    calendar(setup, context, name, one.map(Set::of));
  }

  /// @param about the instruments of which it tells; empty for all
  static void calendar(
      Setup setup, Context context, String name, Optional<Set<InstrumentId>> about) {
    URI site = site(context);
    LocalDate today = Ask.today(setup.clock());
    LocalDate from = today.minusMonths(1);
    LocalDate to = today.plusYears(YEARS);
    List<Appointment> all =
        about
            .map(ids -> setup.answers().appointments(ids, today, from, to))
            .orElseGet(() -> setup.answers().appointments(today, from, to));
    context
        .contentType("text/calendar; charset=utf-8")
        .result(
            CalendarFeed.of(
                "Inforce: " + name, all.stream().map(one -> entry(one, site)).toList()));
  }

  private InstrumentId now(InstrumentId gone) {
    return Moved.to(setup.store(), gone)
        .orElseThrow(() -> new NotFound("No law, order or rule has this address."));
  }

  private static CalendarFeed.Appointment entry(Appointment one, URI site) {
    return new CalendarFeed.Appointment(
        Secrets.digest(one.key()).substring(0, 32) + "@inforce",
        one.revision(),
        one.instrument().name() + ": " + one.text(),
        "“" + one.quote().text() + "”",
        one.day(),
        one.begins(),
        one.off(),
        Optional.of(site.resolve("/instrument/" + Links.encoded(one.instrument().id().value()))),
        one.changed());
  }

  static URI site(Context context) {
    return URI.create(context.scheme() + "://" + context.host() + "/");
  }
}
