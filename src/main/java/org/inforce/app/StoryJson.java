package org.inforce.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.lexicon.Courts;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.jspecify.annotations.Nullable;

/// What was resolved, as the JSON of `gold/FORMAT.md`.
final class StoryJson {
  private final ObjectMapper mapper;
  private final Map<DocumentId, String> labels;

  /// @param labels the short names of documents; others go by their id
  StoryJson(ObjectMapper mapper, Map<DocumentId, String> labels) {
    this.mapper = mapper;
    this.labels = labels;
  }

  ObjectNode of(Resolution resolution) {
    ObjectNode story = mapper.createObjectNode();
    ArrayNode instruments = story.putArray("instruments");
    resolution.instruments().forEach(instrument -> instruments.add(instrument(instrument)));
    ArrayNode proceedings = story.putArray("proceedings");
    resolution.proceedings().forEach(proceeding -> proceedings.add(proceeding(proceeding)));
    ArrayNode events = story.putArray("events");
    resolution.events().forEach(event -> events.add(event(event)));
    ArrayNode obligations = story.putArray("obligations");
    resolution.obligations().forEach(obligation -> obligations.add(obligation(obligation)));
    return story;
  }

  private ObjectNode instrument(Instrument instrument) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("id", instrument.id().value())
            .put("type", instrument.type().code())
            .put("name", instrument.name())
            .put("jurisdiction", instrument.jurisdiction().orElse(null));
    node.set("identifiers", mapper.valueToTree(instrument.identifiers()));
    node.set("aliases", mapper.valueToTree(instrument.aliases()));
    return node;
  }

  private ObjectNode proceeding(Proceeding proceeding) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("id", proceeding.id().value())
            .put("court", proceeding.court().map(StoryJson::court).orElse(null))
            .put("caption", proceeding.caption().orElse(null))
            .put("docket", proceeding.docket().orElse(null));
    node.set(
        "challenges",
        mapper.valueToTree(proceeding.challenges().stream().map(InstrumentId::value).toList()));
    node.set(
        "appeal_of",
        mapper.valueToTree(proceeding.appealOf().stream().map(ProceedingId::value).toList()));
    return node;
  }

  private static String court(String id) {
    return Courts.standard()
        .byId(id)
        .flatMap(court -> court.citations().stream().findFirst())
        .orElse(id);
  }

  private ObjectNode event(StatusEvent event) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("id", event.id().value())
            .put("instrument", event.instrument().value())
            .put("proceeding", event.proceeding().map(ProceedingId::value).orElse(null))
            .put("type", event.type().code())
            .put("order", event.order().map(Coded::code).orElse(null))
            .put("scope", event.scope().map(Coded::code).orElse(null))
            .put("date", event.effective().text().orElse(null))
            .put("precision", event.effective().precision().code())
            .put("actor", event.actor().orElse(null));
    node.set("evidence", evidence(event.evidence()));
    return node;
  }

  private ObjectNode obligation(Obligation obligation) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("id", obligation.id())
            .put("instrument", obligation.instrument().map(InstrumentId::value).orElse(null))
            .put("obligor", obligation.obligor().orElse(null))
            .put("action", obligation.action())
            .put("due", text(obligation.due()))
            .put("due_text", obligation.dueText().orElse(null))
            .put("condition", obligation.condition().orElse(null));
    node.set("evidence", evidence(obligation.evidence()));
    return node;
  }

  private static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private ArrayNode evidence(List<Quote> quotes) {
    ArrayNode evidence = mapper.createArrayNode();
    for (Quote quote : quotes) {
      evidence
          .addObject()
          .put("doc", labels.getOrDefault(quote.document(), quote.document().value()))
          .put("quote", quote.text());
    }
    return evidence;
  }
}
