package org.inforce.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.lexicon.Courts;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Blocking;
import org.inforce.web.Drawing.Bar;
import org.inforce.web.Drawing.Kind;
import org.inforce.web.Drawing.Lane;
import org.inforce.web.Drawing.Mark;

/// Lays out the lanes of a picture: first the life of the instrument, then each court case with its
/// appeals, in the order of their first events.
final class Lanes {
  private static final double MARK_GAP = 11;
  private static final double ROW = 13;
  private static final double BAR_ROW = OrderRow.HEIGHT + 5;
  private static final double PADDING = 8;
  private static final int LONGEST_LABEL = 28;
  private static final String LIFE = "";
  private static final String UNKNOWN_CASE = "?";

  private final Dossier dossier;
  private final Scale scale;
  private final double top;
  private final Map<ProceedingId, ProceedingId> lowest = new HashMap<>();

  Lanes(Dossier dossier, Scale scale, double top) {
    this.dossier = dossier;
    this.scale = scale;
    this.top = top;
    for (Proceeding proceeding : dossier.proceedings()) {
      proceeding.appealOf().forEach(below -> lowest.putIfAbsent(proceeding.id(), below));
    }
  }

  List<Lane> all() {
    Map<String, List<StatusEvent>> events = new LinkedHashMap<>();
    Map<String, List<Blocking>> bars = new HashMap<>();
    events.put(LIFE, new ArrayList<>());
    for (StatusEvent event : dossier.events()) {
      if (event.effective().first().isPresent()) {
        events.computeIfAbsent(laneOf(event), key -> new ArrayList<>()).add(event);
      }
    }
    for (Blocking blocking : dossier.blockings()) {
      String lane = caseOf(blocking.order());
      events.computeIfAbsent(lane, key -> new ArrayList<>());
      bars.computeIfAbsent(lane, key -> new ArrayList<>()).add(blocking);
    }
    List<Lane> lanes = new ArrayList<>();
    double y = top;
    for (var lane : events.entrySet()) {
      if (!lane.getValue().isEmpty() || bars.containsKey(lane.getKey())) {
        Lane laid =
            lane(lane.getKey(), y, lane.getValue(), bars.getOrDefault(lane.getKey(), List.of()));
        lanes.add(laid);
        y += laid.height();
      }
    }
    return lanes;
  }

  private String laneOf(StatusEvent event) {
    return Drawing.kind(event) == Kind.LIFE ? LIFE : caseOf(event);
  }

  private String caseOf(StatusEvent event) {
    return event.proceeding().map(this::lowest).map(ProceedingId::value).orElse(UNKNOWN_CASE);
  }

  private ProceedingId lowest(ProceedingId id) {
    Set<ProceedingId> seen = new LinkedHashSet<>();
    ProceedingId at = id;
    while (seen.add(at) && lowest.containsKey(at)) {
      at = lowest.get(at);
    }
    return at;
  }

  private Lane lane(String key, double y, List<StatusEvent> events, List<Blocking> blockings) {
    List<Double> ends = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (StatusEvent event : events) {
      double x = scale.x(event.effective().first().orElseThrow());
      int row = freeRow(ends, x, MARK_GAP);
      marks.add(
          new Mark(
              x,
              y + PADDING + ROW / 2 + row * ROW,
              Drawing.kind(event),
              event.id().value(),
              Drawing.title(dossier, event)));
    }
    double barsTop = y + PADDING + ends.size() * ROW + (ends.isEmpty() ? 0 : 3);
    List<OrderRow> rows = OrderRow.of(dossier, blockings);
    List<Bar> bars = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      bars.addAll(rows.get(row).bars(scale, barsTop + row * BAR_ROW));
    }
    double height = barsTop - y + rows.size() * BAR_ROW + PADDING - (rows.isEmpty() ? 3 : 0);
    return new Lane(label(key), y, height, bars, marks);
  }

  /// The first row in which nothing stands within a gap before x; x is then its end.
  private static int freeRow(List<Double> ends, double x, double gap) {
    for (int row = 0; row < ends.size(); row++) {
      if (ends.get(row) + gap <= x) {
        ends.set(row, x);
        return row;
      }
    }
    ends.add(x);
    return ends.size() - 1;
  }

  private String label(String key) {
    if (key.equals(LIFE)) {
      return "Its life";
    }
    Optional<String> caption = Optional.empty();
    List<String> courts = new ArrayList<>();
    for (Proceeding proceeding : dossier.proceedings()) {
      if (lowest(proceeding.id()).value().equals(key)) {
        proceeding.court().ifPresent(courts::add);
        caption = caption.or(proceeding::caption);
      }
    }
    String label = caption.orElse(courts.isEmpty() ? "Court not named" : upwards(courts));
    return Wording.excerpt(label, LONGEST_LABEL);
  }

  /// The courts of a case, from the lowest up.
  private static String upwards(List<String> courts) {
    return courts.stream()
        .distinct()
        .sorted(Comparator.comparing(Lanes::level))
        .map(Wording::court)
        .collect(Collectors.joining(" → "));
  }

  private static int level(String court) {
    return Courts.standard().byId(court).map(known -> known.level().ordinal()).orElse(1);
  }
}
