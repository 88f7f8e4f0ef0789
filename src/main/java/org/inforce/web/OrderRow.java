package org.inforce.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Proceeding;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Blocking;
import org.inforce.web.Drawing.Bar;

/// One order in a picture, on a row of its own: where it was paused the bar is broken, and where it
/// lives again it goes on upon the same row.
///
/// @param label what it is and of which court
/// @param stretches in which it holds, the earliest first
record OrderRow(String label, List<Stretch> stretches) {
  /// How high a bar is.
  static final double HEIGHT = 16;

  private static final double LETTER = 6.3;
  private static final double EDGE = 7;
  private static final double NARROWEST = 3;

  /// Days in which it holds, with what is told of them.
  record Stretch(Blocking first, Optional<LocalDate> until, String title) {
    boolean reaches(LocalDate day) {
      return until.map(end -> !end.isBefore(day)).orElse(true);
    }

    Stretch with(Blocking other) {
      boolean open = until.isEmpty() || other.until().isEmpty();
      return new Stretch(
          first,
          open ? Optional.empty() : Optional.of(later(until.get(), other.until().get())),
          title);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }

  /// The orders of one case in rows.
  static List<OrderRow> of(Dossier dossier, List<Blocking> blockings) {
    List<OrderRow> rows = new ArrayList<>();
    for (Blocking blocking :
        blockings.stream().sorted(Comparator.comparing(Blocking::from)).toList()) {
      Stretch stretch = new Stretch(blocking, blocking.until(), Drawing.title(dossier, blocking));
      if (!rows.isEmpty() && dossier.isAgain(blocking.order())) {
        rows.set(rows.size() - 1, rows.getLast().with(stretch));
      } else {
        rows.add(new OrderRow(label(dossier, blocking), List.of(stretch)));
      }
    }
    return rows;
  }

  private static String label(Dossier dossier, Blocking blocking) {
    return Wording.event(blocking.order())
        + dossier
            .proceeding(blocking.order())
            .flatMap(Proceeding::court)
            .map(court -> " · " + Wording.court(court))
            .orElse("");
  }

  private OrderRow with(Stretch next) {
    List<Stretch> all = new ArrayList<>(stretches);
    if (all.getLast().reaches(next.first().from())) {
      all.set(all.size() - 1, all.getLast().with(next.first()));
    } else {
      all.add(next);
    }
    return new OrderRow(label, all);
  }

  /// Its bars. The label stands before the first where there is room, so that who scrolls on a
  /// phone sees it as soon as the order begins; else in the widest that has room, or behind the
  /// last.
  List<Bar> bars(Scale scale, double y) {
    List<Bar> bars = new ArrayList<>();
    double before = -1;
    for (Stretch stretch : stretches) {
      double x = scale.x(stretch.first().from());
      double end = stretch.until().map(scale::x).orElse(scale.right());
      bars.add(
          new Bar(
              x,
              y,
              Math.max(NARROWEST, Math.round((end - x) * 10) / 10.0),
              stretch.first().whole(),
              stretch.first().invalid(),
              stretch.first().order().id().value(),
              stretch.title(),
              before < 0 ? Optional.empty() : Optional.of(before),
              Optional.empty()));
      before = x + Math.max(NARROWEST, end - x);
    }
    int widest = widest(bars);
    Bar bearer = bars.get(widest);
    double room = label.length() * LETTER + 2 * EDGE;
    if (bars.getFirst().x() - room + EDGE >= Drawing.LEFT) {
      Bar first = bars.getFirst();
      bars.set(0, first.with(new Drawing.Label(first.x() - EDGE, "before", label)));
    } else if (bearer.width() >= room) {
      bars.set(widest, bearer.with(new Drawing.Label(bearer.x() + EDGE, "inside", label)));
    } else {
      Bar last = bars.getLast();
      double end = last.x() + last.width();
      bars.set(
          bars.size() - 1,
          last.with(
              end + room <= scale.right()
                  ? new Drawing.Label(end + EDGE, "behind", label)
                  : new Drawing.Label(bars.getFirst().x() - EDGE, "before", label)));
    }
    return bars;
  }

  private static int widest(List<Bar> bars) {
    int widest = 0;
    for (int i = 1; i < bars.size(); i++) {
      if (bars.get(i).width() > bars.get(widest).width()) {
        widest = i;
      }
    }
    return widest;
  }
}
