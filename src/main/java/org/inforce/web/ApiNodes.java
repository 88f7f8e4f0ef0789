package org.inforce.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Dispatch;
import org.inforce.digest.Digest;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DutyClaim;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Reading;
import org.inforce.search.Completion;
import org.inforce.search.answer.AnswerJson;
import org.inforce.store.Account;
import org.inforce.store.Parcel;
import org.inforce.store.SourceHealth;
import org.inforce.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/// What the page shows, as JSON.
final class ApiNodes {
  private static final int DEEPEST = 20;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private ApiNodes() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// The texts of a flat object.
  ///
  /// @throws BadQuestion if it is none
  static Map<String, String> flat(String json) {
    return flat(json, Set.of());
  }

  /// The same; some of its fields are true or false.
  static Map<String, String> flat(String json, Set<String> switches) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || !node.isObject()) {
        throw new BadQuestion("Send one JSON object.");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (var field : node.properties()) {
        boolean isSwitch = switches.contains(field.getKey());
        if (isSwitch ? !field.getValue().isBoolean() : !field.getValue().isTextual()) {
          String kind = isSwitch ? "true or false." : "a text.";
          throw new BadQuestion("The field '" + field.getKey() + "' must be " + kind);
        }
        fields.put(field.getKey(), field.getValue().asText());
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new BadQuestion("That is no JSON: " + e.getOriginalMessage());
    }
  }

  static ObjectNode caller(Caller caller) {
    return object()
        .put("name", caller.name().orElse(null))
        .put("team", caller.account().flatMap(Account::team).orElse(null))
        .put("role", caller.account().map(a -> a.role().code()).orElse("admin"))
        .put("csrf", caller.csrf().isEmpty() ? null : caller.csrf());
  }

  static ObjectNode proceeding(Proceeding proceeding) {
    ObjectNode node =
        object()
            .put("id", proceeding.id().value())
            .put("court", proceeding.court().orElse(null))
            .put("caption", proceeding.caption().orElse(null))
            .put("docket", proceeding.docket().orElse(null));
    ArrayNode challenges = node.putArray("challenges");
    proceeding.challenges().forEach(i -> challenges.add(i.value()));
    ArrayNode appealOf = node.putArray("appealOf");
    proceeding.appealOf().stream().map(ProceedingId::value).forEach(appealOf::add);
    return node;
  }

  static ObjectNode proceeding(CaseView view) {
    ObjectNode node = proceeding(view.proceeding());
    ArrayNode chain = node.putArray("chain");
    view.chain().forEach(p -> chain.add(p.id().value()));
    ArrayNode events = node.putArray("events");
    view.dossiers()
        .forEach(dossier ->
            dossier.events().stream()
                .filter(e -> e.proceeding().equals(Optional.of(view.proceeding().id())))
                .forEach(e ->
                    events.add(
                        AnswerJson.event(e, dossier).put("instrument", e.instrument().value()))));
    ArrayNode entries = node.putArray("entries");
    view.entries()
        .forEach(e -> {
          ObjectNode entry = entries.addObject().put("place", e.place()).put("text", e.text());
          entry.set("fields", MAPPER.valueToTree(e.fields()));
        });
    return node;
  }

  static ObjectNode document(StoredDocument stored) {
    Document document = stored.document();
    return object()
        .put("id", document.id().value())
        .put("source", document.source().value())
        .put("kind", document.kind().code())
        .put("publisher", document.publisher())
        .put("published", document.published().toString())
        .put("title", document.title().orElse(null))
        .put("address", document.address().orElse(null))
        .put("learned", stored.learned().toString());
  }

  static ObjectNode document(
      StoredDocument stored, Reading reading, List<DocumentView.Relative> story) {
    ObjectNode node = document(stored).put("text", stored.document().text());
    ArrayNode claims = node.putArray("claims");
    for (Claim claim : reading.claims()) {
      claims
          .addObject()
          .put("type", claim.type().code())
          .put("mood", claim.mood().code())
          .put("instrument", reading.instruments().get(claim.instrument()).name())
          .put("start", claim.quote().span().start())
          .put("end", claim.quote().span().end())
          .put("quote", claim.quote().text());
    }
    ArrayNode duties = node.putArray("duties");
    for (DutyClaim duty : reading.duties()) {
      duties
          .addObject()
          .put("obligor", duty.obligor().orElse(null))
          .put("start", duty.quote().span().start())
          .put("end", duty.quote().span().end())
          .put("quote", duty.quote().text());
    }
    ArrayNode same = node.putArray("story");
    for (DocumentView.Relative one : story) {
      same.addObject()
          .put("id", one.document().id().value())
          .put("publisher", one.document().publisher())
          .put("relation", one.kin().map(kin -> kin.relation().code()).orElse("first"))
          .put("of", one.kin().map(kin -> kin.of().value()).orElse(null));
    }
    return node;
  }

  static ObjectNode digest(Digest digest) {
    ObjectNode node =
        object()
            .put("week", digest.key())
            .put("from", digest.from().toString())
            .put("to", digest.to().toString())
            .put("subject", digest.subject())
            .put("totals", digest.totals());
    ArrayNode sections = node.putArray("sections");
    for (Digest.Section section : digest.sections()) {
      ArrayNode items = sections.addObject().put("title", section.title()).putArray("items");
      for (Digest.Item item : section.items()) {
        items
            .addObject()
            .put("headline", item.headline())
            .put("change", item.change().orElse(null))
            .put("status", item.status().map(LegalStatus::code).orElse(null))
            .put("when", item.when().orElse(null))
            .put("text", item.text())
            .put("was", item.was().orElse(null))
            .put("quote", item.quote().orElse(null))
            .put("source", item.source().orElse(null))
            .put("address", item.address().map(URI::toString).orElse(null));
      }
    }
    return node;
  }

  static ObjectNode completion(Completion name) {
    return object().put("what", name.what().code()).put("id", name.id()).put("name", name.name());
  }

  static ObjectNode source(SourceHealth source, Instant now) {
    return object()
        .put("id", source.source().value())
        .put("condition", source.condition(now).code())
        .put("reason", source.reason(now).orElse(null))
        .put("rhythmSeconds", source.rhythm().map(Duration::toSeconds).orElse(null))
        .put("lagSeconds", source.lag().map(Duration::toSeconds).orElse(null))
        .put("expected", text(source.expected()))
        .put("due", text(source.due()))
        .put("askings", source.totals().askings())
        .put("failed", source.totals().failed())
        .put("items", source.totals().items())
        .put("asked", source.asked().toString())
        .put("answered", text(source.answered()))
        .put("brought", text(source.brought()))
        .put("failures", source.failures())
        .put("lastProblem", source.lastProblem().orElse(null));
  }

  static ObjectNode follow(FollowView view) {
    ObjectNode node =
        object()
            .put("id", view.subscription().id())
            .put("name", view.subscription().name())
            .put("kind", view.subscription().follow().kind().code())
            .put("value", view.subscription().follow().value())
            .put("frequency", view.subscription().frequency().code())
            .put("zone", view.subscription().zone().getId())
            .put("note", view.subscription().note().orElse(null))
            .put("snoozedUntil", text(view.subscription().snoozedUntil()))
            .put("created", view.subscription().created().toString());
    FollowLimits limits = FollowLimits.of(view.subscription());
    node.put("kinds", limits.kinds()).put("quiet", limits.quiet()).put("through", limits.through());
    ArrayNode muted = node.putArray("mutedCases");
    view.muted().forEach(one -> muted.add(one.id()));
    ArrayNode channels = node.putArray("channels");
    view.subscription().channels().forEach(c -> channels.add(c.id()));
    ArrayNode log = node.putArray("deliveries");
    for (Parcel parcel : view.log()) {
      log.addObject()
          .put("key", parcel.key())
          .put("channel", parcel.channel())
          .put("subject", Dispatch.subject(parcel))
          .put("created", parcel.created().toString())
          .put("attempts", parcel.attempts())
          .put("due", text(parcel.due()))
          .put("delivered", text(parcel.delivered()))
          .put("problem", parcel.problem().orElse(null));
    }
    return node;
  }

  private static @Nullable String text(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse(null);
  }
}
