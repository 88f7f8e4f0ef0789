package org.inforce.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.inforce.model.InstrumentId;
import org.inforce.model.Quote;
import org.inforce.store.RecordedChange;

/// What was learned of one instrument on one day.
///
/// @param name of the instrument as it is called now
/// @param rows the changes, the latest first
public record Learned(
    InstrumentId instrument, String name, LocalDate day, List<RecordedChange> rows) {
  /// Neighbouring rows of one instrument and day together.
  ///
  /// @param rows the latest first
  static List<Learned> of(Setup setup, List<RecordedChange> rows) {
    List<Learned> all = new ArrayList<>();
    for (RecordedChange row : rows) {
      InstrumentId id = row.change().instrument();
      LocalDate day = LocalDate.ofInstant(row.learned(), ZoneOffset.UTC);
      if (!all.isEmpty()
          && all.getLast().instrument().equals(id)
          && all.getLast().day().equals(day)) {
        all.getLast().rows().add(row);
      } else {
        String name = setup.store().instrument(id).map(i -> i.name()).orElse(row.name());
        all.add(new Learned(id, name, day, new ArrayList<>(List.of(row))));
      }
    }
    return all;
  }

  /// The quotes that prove it, each once.
  public List<Quote> quotes() {
    return rows.stream()
        .map(row -> row.change().because())
        .filter(because -> !because.isEmpty())
        .map(because -> because.getLast().evidence().getFirst())
        .distinct()
        .toList();
  }
}
