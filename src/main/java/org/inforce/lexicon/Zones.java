package org.inforce.lexicon;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.table.TsvTable;

/// The time zone in which an hour is meant: "10:30 a.m. Pacific", or that of a court that sits in
/// one zone alone. The rows are in `zones.tsv` beside this class.
public final class Zones {
  private static final Pattern WORD = Pattern.compile("[^a-z]+");
  private static final Map<String, ZoneId> ROWS = read();

  private Zones() {}

  private record Row(String key, ZoneId zone) {}

  private static Map<String, ZoneId> read() {
    Map<String, ZoneId> rows = new HashMap<>();
    TsvTable.read(
            Zones.class,
            "zones.tsv",
            row ->
                new Row(
                    key(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), row.get("name")),
                    ZoneId.of(row.get("zone"))))
        .forEach(row -> rows.put(row.key(), row.zone()));
    return Map.copyOf(rows);
  }

  private enum Kind {
    WORD,
    PLACE,
    COURT
  }

  private static String key(Kind kind, String name) {
    return kind + " " + name;
  }

  /// The zone that words name; empty if none does.
  public static Optional<ZoneId> named(String words) {
    return WORD.splitAsStream(words.toLowerCase(Locale.ROOT))
        .flatMap(word -> Optional.ofNullable(ROWS.get(key(Kind.WORD, word))).stream())
        .findFirst();
  }

  /// The zone of a court; empty if it sits in several.
  public static Optional<ZoneId> of(Court court) {
    return Optional.ofNullable(ROWS.get(key(Kind.COURT, court.id())))
        .or(() -> Optional.ofNullable(ROWS.get(key(Kind.PLACE, court.jurisdiction()))));
  }
}
