package org.inforce.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Reads one story from nothing, document by document in the order given, and writes down after
/// each what is known: the result format of `gold/FORMAT.md` and `gold/score.py`.
///
/// Each document is taken as learned at noon UTC of the day of its publication. An alert tells that
/// the status known of an instrument on that day is another than the one known before; at the first
/// sight of an instrument its `from` is null.
public final class Track {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Function<Document, Reading> reader;
  private final Function<List<Recorded>, Resolution> resolver;
  private final List<Recorded> readings = new ArrayList<>();
  private final Set<DocumentId> seen = new HashSet<>();
  private final Map<DocumentId, String> labels = new HashMap<>();
  private final Map<InstrumentId, LegalStatus> known = new HashMap<>();
  private final ArrayNode snapshots = mapper.createArrayNode();
  private final ArrayNode alerts = mapper.createArrayNode();
  private Resolution resolution =
      new Resolution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Track(Function<Document, Reading> reader, Function<List<Recorded>, Resolution> resolver) {
    this.reader = reader;
    this.resolver = resolver;
  }

  /// Takes the next document into account.
  public void read(Bundle.Line line) {
    Document document = line.document();
    labels.putIfAbsent(document.id(), line.label());
    if (seen.add(document.id())) {
      readings.add(
          new Recorded(
              reader.apply(document),
              document.published().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
      resolution = resolver.apply(readings);
    }
    ObjectNode snapshot = snapshots.addObject().put("after", line.label());
    ObjectNode statuses = snapshot.putObject("status");
    for (Instrument instrument : resolution.instruments()) {
      List<Step> steps = Timelines.steps(instrument, resolution.events(), resolution.proceedings());
      ArrayNode days = statuses.putArray(instrument.id().value());
      steps.forEach(
          step -> days.addArray().add(step.day().toString()).add(step.status().status().code()));
      alert(line.label(), instrument.id(), steps, document.published());
    }
  }

  private void alert(String label, InstrumentId instrument, List<Step> steps, LocalDate day) {
    Optional<LegalStatus> now = Timelines.on(steps, day).map(step -> step.status().status());
    Optional<LegalStatus> before = Optional.ofNullable(known.get(instrument));
    if (now.isPresent() && !now.equals(before)) {
      known.put(instrument, now.get());
      alerts
          .addObject()
          .put("doc", label)
          .put("instrument", instrument.value())
          .put("from", before.map(LegalStatus::code).orElse(null))
          .put("to", now.get().code());
    }
  }

  /// All that is known now, with the snapshots and alerts on the way.
  public ObjectNode result() {
    ObjectNode result = new StoryJson(mapper, labels).of(resolution);
    result.set("snapshots", snapshots);
    result.set("alerts", alerts);
    return result;
  }
}
