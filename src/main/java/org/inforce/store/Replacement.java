package org.inforce.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;

/// What is derived of a matter anew, beside what was derived of it before: most of it is the same,
/// and stays as it is.
public final class Replacement {
  /// Tables with a row for each thing, and the column that tells the rows of a matter apart.
  private static final Map<String, String> TABLES =
      Map.of(
          "instrument", "id",
          "proceeding", "id",
          "event", "place",
          "obligation", "id",
          "review_item", "id",
          "withdrawn_event", "id");

  /// @param key what tells it from other rows of its matter
  /// @param body all that the other columns say, and more
  private record Row(String table, String key, String body, SortedMap<String, Object> columns) {}

  private final Sql sql;
  private final long matter;
  private final List<Long> gathered;
  private final Resolution resolution;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> before = new HashMap<>();
  private int events;
  private final Set<String> instruments = new TreeSet<>();
  private final Set<String> proceedings = new TreeSet<>();

  /// @param gathered the matters of which this one was made, itself among them
  Replacement(Sql sql, long matter, List<Long> gathered, Resolution resolution) {
    this.sql = sql;
    this.matter = matter;
    this.gathered = gathered;
    this.resolution = resolution;
    resolution.instruments().forEach(this::add);
    resolution.proceedings().forEach(this::add);
    resolution.events().forEach(this::add);
    resolution.obligations().forEach(this::add);
    resolution.review().forEach(this::add);
    resolution.withdrawn().forEach(this::add);
    TABLES.forEach((table, key) -> before.put(table, bodies(table, key)));
    for (long old : gathered) {
      instruments.addAll(ids("instrument", old));
      proceedings.addAll(ids("proceeding", old));
    }
  }

  private Map<String, String> bodies(String table, String key) {
    Map<String, String> bodies = new HashMap<>();
    sql.list(
        "SELECT " + key + ", body FROM " + table + " WHERE matter = ?",
        row -> bodies.put(row.getString(1), row.getString(2)),
        matter);
    return bodies;
  }

  private List<String> ids(String table, long of) {
    return sql.list("SELECT id FROM " + table + " WHERE matter = ?", row -> row.getString(1), of);
  }

  private void add(String table, String key, Object body, SortedMap<String, Object> columns) {
    Row row = new Row(table, key, Json.text(body), columns);
    rows.put(table + " " + key, row);
  }

  /// In an order that is always the same, so that what was prepared once serves again.
  private static SortedMap<String, Object> columns(Object... namesAndValues) {
    SortedMap<String, Object> columns = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      columns.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return columns;
  }

  private void add(Instrument instrument) {
    add(
        "instrument",
        instrument.id().value(),
        instrument,
        columns(
            "id", instrument.id().value(),
            "type", instrument.type().code(),
            "name", instrument.name(),
            "jurisdiction", instrument.jurisdiction()));
  }

  private void add(Proceeding proceeding) {
    add(
        "proceeding",
        proceeding.id().value(),
        proceeding,
        columns(
            "id", proceeding.id().value(),
            "court", proceeding.court(),
            "docket", proceeding.docket()));
  }

  private void add(StatusEvent event) {
    int place = events++;
    add(
        "event",
        String.valueOf(place),
        event,
        columns(
            "id", event.id().value(),
            "place", place,
            "instrument", event.instrument().value(),
            "proceeding", event.proceeding().map(Object::toString),
            "type", event.type().code(),
            "effective", event.effective().first().map(LocalDate::toString),
            "learned", Moments.text(event.learned())));
  }

  private void add(Obligation obligation) {
    add(
        "obligation",
        obligation.id(),
        obligation,
        columns(
            "id", obligation.id(),
            "instrument", obligation.instrument().map(Object::toString),
            "due", obligation.due().map(LocalDate::toString)));
  }

  private void add(ReviewItem item) {
    add("review_item", item.id(), item, columns("id", item.id()));
  }

  private void add(WithdrawnEvent withdrawn) {
    add(
        "withdrawn_event",
        withdrawn.event().id().value(),
        withdrawn,
        columns(
            "id", withdrawn.event().id().value(),
            "instrument", withdrawn.event().instrument().value(),
            "since", Moments.text(withdrawn.since())));
  }

  /// The instruments of which anything is told that was not told before, or told otherwise, or no
  /// more.
  public Set<InstrumentId> changed() {
    Set<InstrumentId> changed = new HashSet<>();
    resolution.instruments().stream()
        .map(Instrument::id)
        .filter(id -> !isAsBefore("instrument", id.value()))
        .forEach(changed::add);
    resolution.proceedings().stream()
        .filter(proceeding -> !isAsBefore("proceeding", proceeding.id().value()))
        .forEach(proceeding -> changed.addAll(proceeding.challenges()));
    gone("proceeding")
        .forEach(body -> changed.addAll(Json.read(Proceeding.class, body).challenges()));
    Set<String> told = new HashSet<>(before.getOrDefault("event", Map.of()).values());
    rows.values().stream()
        .filter(row -> row.table().equals("event") && !told.remove(row.body()))
        .map(row -> new InstrumentId(String.valueOf(row.columns().get("instrument"))))
        .forEach(changed::add);
    told.forEach(body -> changed.add(Json.read(StatusEvent.class, body).instrument()));
    return changed;
  }

  private boolean isAsBefore(String table, String key) {
    Row row = rows.get(table + " " + key);
    return row != null && row.body().equals(before.getOrDefault(table, Map.of()).get(key));
  }

  private List<String> gone(String table) {
    return before.getOrDefault(table, Map.of()).entrySet().stream()
        .filter(old -> !rows.containsKey(table + " " + old.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// What an instrument took in: those that the matter had, and has no more because they turned out
  /// to be this one.
  public List<InstrumentId> takenInBy(InstrumentId into) {
    return moves().entrySet().stream()
        .filter(move -> move.getValue().equals(into))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The instruments that the matter had and has no more, each by what it turned out to be.
  private SortedMap<InstrumentId, InstrumentId> moves() {
    Map<String, InstrumentId> now = new HashMap<>();
    resolution.tellings().forEach(t -> now.putIfAbsent(t.alone().value(), t.instrument()));
    SortedMap<InstrumentId, InstrumentId> moves = new TreeMap<>();
    for (InstrumentId gone : gone()) {
      Optional.ofNullable(now.get(gone.value())).ifPresent(into -> moves.put(gone, into));
    }
    return moves;
  }

  private List<InstrumentId> gone() {
    Set<InstrumentId> standing =
        resolution.instruments().stream().map(Instrument::id).collect(Collectors.toSet());
    return instruments.stream()
        .map(InstrumentId::new)
        .filter(id -> !standing.contains(id))
        .toList();
  }

  /// Writes it down.
  ///
  /// @param at the moment of what brings it about
  /// @return the instruments that the matter had and has no more
  public List<InstrumentId> write(Instant at) {
    TABLES.forEach(this::clear);
    rows.values().stream().filter(row -> !isAsBefore(row.table(), row.key())).forEach(this::insert);
    Decisions decisions = new Decisions(sql);
    moves().forEach((gone, into) -> decisions.move(gone, into, at));
    resolution.proceedings().forEach(proceeding -> proceedings.remove(proceeding.id().value()));
    Map<String, ProceedingId> caseNow = new HashMap<>();
    resolution.caseTellings().forEach(t -> caseNow.putIfAbsent(t.alone().value(), t.proceeding()));
    for (String gone : proceedings) {
      Optional.ofNullable(caseNow.get(gone))
          .filter(into -> !into.value().equals(gone))
          .ifPresent(into -> decisions.move(new ProceedingId(gone), into));
    }
    return gone();
  }

  /// Deletes what is told no more or otherwise, and all of the matters that were taken in.
  private void clear(String table, String key) {
    gathered.stream()
        .filter(old -> old != matter)
        .forEach(old -> sql.update("DELETE FROM " + table + " WHERE matter = ?", old));
    before.getOrDefault(table, Map.of()).keySet().stream()
        .filter(old -> !isAsBefore(table, old))
        .forEach(old ->
            sql.update(
                "DELETE FROM " + table + " WHERE matter = ? AND " + key + " = ?",
                matter,
                key.equals("place") ? Integer.valueOf(old) : old));
  }

  private void insert(Row row) {
    List<String> names = new ArrayList<>(List.of("matter", "body"));
    List<Object> values = new ArrayList<>(List.of(matter, row.body()));
    row.columns()
        .forEach((name, value) -> {
          names.add(name);
          values.add(value);
        });
    sql.update(
        "INSERT INTO "
            + row.table()
            + " ("
            + String.join(", ", names)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(names.size(), "?"))
            + ")",
        values.toArray());
  }
}
