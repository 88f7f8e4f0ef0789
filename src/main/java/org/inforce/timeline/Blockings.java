package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.model.Instrument;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;

/// The orders and rulings that stopped an instrument, each with the days on which it did. Pure.
public final class Blockings {
  private record Key(StatusEvent order, boolean whole, boolean invalid) {}

  private Blockings() {}

  /// Every stretch, the earliest first. An order that is paused and comes back, or that is cut back
  /// from the whole to a part, has several.
  public static List<Blocking> of(
      Instrument instrument, List<StatusEvent> events, List<Proceeding> proceedings) {
    List<Timed> all =
        Timed.all(events.stream().filter(e -> e.instrument().equals(instrument.id())).toList());
    CaseFamilies families = new CaseFamilies(proceedings);
    TreeSet<LocalDate> days = new TreeSet<>();
    all.forEach(e -> {
      days.add(e.day());
      e.worksFrom(all).filter(Mandate::isKnown).ifPresent(days::add);
    });
    Map<Key, LocalDate> open = new LinkedHashMap<>();
    List<Blocking> closed = new ArrayList<>();
    for (LocalDate day : days) {
      Set<Key> now = new HashSet<>();
      for (Blocks.Block block : new Fold(instrument, all, families, day).blocks().inEffect()) {
        Key key = new Key(block.made().event(), block.whole(), block.invalid());
        now.add(key);
        open.putIfAbsent(key, day);
      }
      open.forEach((key, from) -> {
        if (!now.contains(key)) {
          closed.add(blocking(key, from, Optional.of(day)));
        }
      });
      open.keySet().retainAll(now);
    }
    open.forEach((key, from) -> closed.add(blocking(key, from, Optional.empty())));
    closed.sort(Comparator.comparing(Blocking::from).thenComparing(b -> b.order().id().value()));
    return List.copyOf(closed);
  }

  private static Blocking blocking(Key key, LocalDate from, Optional<LocalDate> until) {
    return new Blocking(key.order(), key.whole(), key.invalid(), from, until);
  }
}
