package org.inforce.digest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.lexicon.ActorNames;
import org.inforce.model.Coded;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;
import org.inforce.table.TsvTable;

/// What happened as a sentence without its full stop, by the rows of `telling.tsv`: `The Fifth
/// Circuit paused the order against it`.
final class Telling {
  /// @param by the sentence where it is known who acted
  /// @param alone the sentence where it is not
  private record Row(EventType type, String by, String alone) {}

  private static final Map<EventType, Row> ROWS = rows();

  private Telling() {}

  private static Map<EventType, Row> rows() {
    Map<EventType, Row> rows = new EnumMap<>(EventType.class);
    TsvTable.read(
            Telling.class,
            "telling.tsv",
            row ->
                new Row(
                    Coded.of(EventType.class, row.get("type")), row.get("by"), row.get("alone")))
        .forEach(row -> rows.put(row.type(), row));
    Set<EventType> missing = EnumSet.allOf(EventType.class);
    missing.removeAll(rows.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException("telling.tsv has no row for " + missing);
    }
    return rows;
  }

  /// @param again true if by this event an order that was paused is in effect again
  static String of(StatusEvent event, boolean again) {
    Optional<String> who = event.actor().flatMap(ActorNames::withArticle);
    String order = event.order().map(Telling::order).orElse("an order");
    if (again) {
      return Items.capital(order)
          + " against it is in effect again"
          + who.map(w -> ", by " + w).orElse("");
    }
    Row row = Optional.ofNullable(ROWS.get(event.type())).orElseThrow();
    boolean part = event.scope().equals(Optional.of(Scope.PART));
    return Items.capital(
        who.map(w -> row.by().replace("{who}", w))
            .orElse(row.alone())
            .replace("{part}", part ? " in part" : "")
            .replace("{order}", order));
  }

  private static String order(OrderKind kind) {
    if (kind == OrderKind.UNSPECIFIED) {
      return "an order";
    }
    String words = Wording.order(kind);
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }
}
