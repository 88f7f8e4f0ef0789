package org.inforce.search.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.search.Hit;
import org.inforce.search.SearchAnswer;
import org.inforce.store.RecordedChange;
import org.inforce.timeline.Blocking;
import org.inforce.timeline.ObligationState;
import org.jspecify.annotations.Nullable;

/// Answers as JSON. Codes are those of `gold/FORMAT.md`; absent values are null.
public final class AnswerJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnswerJson() {}

  public static ObjectNode instrument(Instrument instrument) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", instrument.id().value())
            .put("type", instrument.type().code())
            .put("name", instrument.name())
            .put("jurisdiction", instrument.jurisdiction().orElse(null));
    node.set("identifiers", MAPPER.valueToTree(instrument.identifiers()));
    node.set("aliases", MAPPER.valueToTree(instrument.aliases()));
    return node;
  }

  /// The status for a day with what decides it.
  public static ObjectNode status(Dossier dossier) {
    ObjectNode node = MAPPER.createObjectNode();
    node.set("instrument", instrument(dossier.instrument()));
    node.put("asOf", dossier.asOf().toString());
    node.put("knownOn", text(dossier.knownOn()));
    node.put("status", dossier.status().map(s -> s.status().code()).orElse(null));
    node.put("legalForce", dossier.status().map(s -> s.status().legalForce()).orElse(null));
    node.put("since", dossier.status().map(s -> s.since().toString()).orElse(null));
    node.put("reason", dossier.status().map(Status::reason).orElse(null));
    node.put("lapse", dossier.lapse().orElse(null));
    ArrayNode because = node.putArray("because");
    dossier
        .status()
        .ifPresent(s -> s.because().forEach(event -> because.add(event(event, dossier))));
    ArrayNode orders = node.putArray("orders");
    dossier.holding().forEach(blocking -> orders.add(blocking(blocking)));
    dossier
        .next()
        .ifPresentOrElse(
            step ->
                node.putObject("next")
                    .put("day", step.day().toString())
                    .put("status", step.status().status().code()),
            () -> node.putNull("next"));
    return node;
  }

  /// The status, every event and every step.
  public static ObjectNode timeline(Dossier dossier) {
    ObjectNode node = status(dossier);
    ArrayNode steps = node.putArray("steps");
    dossier
        .steps()
        .forEach(step ->
            steps
                .addObject()
                .put("day", step.day().toString())
                .put("status", step.status().status().code())
                .put("reason", step.status().reason()));
    ArrayNode events = node.putArray("events");
    dossier.events().forEach(event -> events.add(event(event, dossier)));
    ArrayNode withdrawn = node.putArray("withdrawn");
    dossier
        .withdrawn()
        .forEach(gone ->
            withdrawn
                .addObject()
                .put("since", gone.since().toString())
                .set("event", event(gone.event(), dossier)));
    ArrayNode blockings = node.putArray("blockings");
    dossier.blockings().forEach(blocking -> blockings.add(blocking(blocking)));
    ArrayNode proceedings = node.putArray("proceedings");
    dossier.proceedings().forEach(proceeding -> proceedings.add(proceeding(proceeding)));
    ArrayNode obligations = node.putArray("obligations");
    dossier.obligations().forEach(state -> obligations.add(obligation(state, dossier)));
    return node;
  }

  public static ObjectNode event(StatusEvent event, Dossier dossier) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", event.id().value())
            .put("type", event.type().code())
            .put("order", code(event.order()))
            .put("scope", code(event.scope()))
            .put("date", event.effective().text().orElse(null))
            .put("precision", event.effective().precision().code())
            .put("learned", event.learned().toString())
            .put("actor", event.actor().orElse(null))
            .put("proceeding", event.proceeding().map(ProceedingId::value).orElse(null))
            .put("reported", event.reported());
    ArrayNode evidence = node.putArray("evidence");
    event.evidence().forEach(quote -> evidence.add(quote(quote, dossier.source(quote))));
    node.set("conflicts", MAPPER.valueToTree(event.conflicts()));
    return node;
  }

  public static ObjectNode quote(Quote quote, Optional<Cited> source) {
    return MAPPER
        .createObjectNode()
        .put("quote", quote.text())
        .put("document", quote.document().value())
        .put("start", quote.span().start())
        .put("end", quote.span().end())
        .put("publisher", source.map(Cited::publisher).orElse(null))
        .put("published", source.map(s -> s.published().toString()).orElse(null))
        .put("title", source.flatMap(Cited::title).orElse(null))
        .put("address", source.flatMap(Cited::address).orElse(null));
  }

  private static ObjectNode blocking(Blocking blocking) {
    return MAPPER
        .createObjectNode()
        .put("event", blocking.order().id().value())
        .put("order", code(blocking.order().order()))
        .put("proceeding", blocking.order().proceeding().map(ProceedingId::value).orElse(null))
        .put("scope", blocking.whole() ? "whole" : "part")
        .put("invalid", blocking.invalid())
        .put("from", blocking.from().toString())
        .put("until", text(blocking.until()));
  }

  private static ObjectNode proceeding(Proceeding proceeding) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", proceeding.id().value())
            .put("court", proceeding.court().orElse(null))
            .put("caption", proceeding.caption().orElse(null))
            .put("docket", proceeding.docket().orElse(null));
    node.set(
        "appealOf",
        MAPPER.valueToTree(proceeding.appealOf().stream().map(ProceedingId::value).toList()));
    return node;
  }

  private static ObjectNode obligation(ObligationState state, Dossier dossier) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", state.obligation().id())
            .put("obligor", state.obligation().obligor().orElse(null))
            .put("action", state.obligation().action())
            .put("standing", state.standing().code())
            .put("due", text(state.due()))
            .put("dueText", state.obligation().dueText().orElse(null))
            .put("condition", state.obligation().condition().orElse(null))
            .put("recurring", state.obligation().recurring().orElse(null))
            .put("reason", state.reason());
    ArrayNode deadlines = node.putArray("deadlines");
    state
        .deadlines()
        .forEach(turn ->
            deadlines
                .addObject()
                .put("kind", turn.kind().code())
                .put("on", turn.on().toString())
                .put("due", text(turn.due()))
                .put("event", turn.event().map(e -> e.id().value()).orElse(null)));
    ArrayNode cases = node.putArray("waitsFor");
    dossier.waitsFor(state).forEach(one -> cases.add(one.id().value()));
    ArrayNode evidence = node.putArray("evidence");
    state
        .obligation()
        .evidence()
        .forEach(quote -> evidence.add(quote(quote, dossier.source(quote))));
    return node;
  }

  /// One row of the ledger.
  public static ObjectNode change(RecordedChange change) {
    return MAPPER
        .createObjectNode()
        .put("key", change.key())
        .put("instrument", change.change().instrument().value())
        .put("name", change.name())
        .put("from", change.change().before().map(LegalStatus::code).orElse(null))
        .put("to", change.change().after().code())
        .put("day", change.change().day().toString())
        .put("learned", change.learned().toString())
        .put("document", change.document().map(d -> d.value()).orElse(null));
  }

  public static ObjectNode due(Due due) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("day", due.day().toString())
            .put("kind", due.kind().code())
            .put("instrument", due.instrument().id().value())
            .put("name", due.instrument().name())
            .put("text", due.text())
            .put("standing", code(due.standing()));
    node.set("evidence", quote(due.quote(), Optional.empty()));
    return node;
  }

  /// What was found.
  ///
  /// @param asked the things whose status the words ask for
  public static ObjectNode found(SearchAnswer answer, List<Dossier> asked) {
    ObjectNode node =
        MAPPER.createObjectNode().put("total", answer.total()).put("exact", answer.exact());
    ArrayNode statuses = node.putArray("status");
    asked.forEach(dossier -> statuses.add(status(dossier)));
    node.set("notes", MAPPER.valueToTree(answer.notes()));
    node.put("better", answer.better().orElse(null));
    ArrayNode hits = node.putArray("hits");
    answer.hits().forEach(hit -> hits.add(hit(hit)));
    ObjectNode counts = node.putObject("counts");
    answer
        .counts()
        .forEach((facet, values) -> {
          ObjectNode codes = counts.putObject(facet.code());
          values.forEach(count -> codes.put(count.code(), count.number()));
        });
    return node;
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("what", hit.what().code())
            .put("id", hit.id())
            .put("title", hit.title())
            .put("instrument", hit.instrument().map(i -> i.value()).orElse(null))
            .put("document", hit.document().map(d -> d.value()).orElse(null))
            .put("day", text(hit.day()))
            .put("score", hit.score());
    ObjectNode facets = node.putObject("facets");
    hit.facets().forEach((facet, code) -> facets.put(facet.code(), code));
    ArrayNode folded = node.putArray("folded");
    hit.folded().forEach(folded::add);
    node.set(
        "snippets", MAPPER.valueToTree(hit.snippets().stream().map(Hit.Snippet::text).toList()));
    return node;
  }

  /// Several nodes as one list.
  public static ArrayNode list(List<ObjectNode> nodes) {
    return MAPPER.createArrayNode().addAll(nodes);
  }

  private static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static @Nullable String code(Optional<? extends Coded> coded) {
    return coded.map(Coded::code).orElse(null);
  }
}
