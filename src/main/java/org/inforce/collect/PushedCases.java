package org.inforce.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.model.Fetched;

/// Cuts what CourtListener pushes (`webhook` beside `payload`) into one piece a case, each in the
/// same form, as a feed is cut into its items. What tells of the subscription, a key among it, is
/// left out.
public final class PushedCases {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SITE = "https://www.courtlistener.com";

  private PushedCases() {}

  /// A piece for each case, in their order; the whole alone if it is nothing of the kind.
  public static List<Fetched> of(Fetched pushed) {
    if (!pushed.mediaType().startsWith("application/json")) {
      return List.of(pushed);
    }
    try {
      JsonNode root = MAPPER.readTree(pushed.bytes());
      JsonNode results = root.path("payload").path("results");
      return root.path("webhook").has("event_type") && !results.isEmpty()
          ? pieces(pushed, root.path("webhook"), results)
          : List.of(pushed);
    } catch (JsonProcessingException e) {
      // The reader says what is wrong with it.
      return List.of(pushed);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static List<Fetched> pieces(Fetched pushed, JsonNode webhook, JsonNode results)
      throws JsonProcessingException {
    Map<String, List<JsonNode>> cases = new LinkedHashMap<>();
    int number = 0;
    for (JsonNode result : results) {
      number++;
      String docket = result.path("docket").asText(result.path("docket_id").asText(""));
      String place = result.path("absolute_url").asText("");
      String key = docket.isEmpty() ? place.isEmpty() ? "#" + number : place : docket;
      cases.computeIfAbsent(key, _ -> new ArrayList<>()).add(result);
    }
    List<Fetched> pieces = new ArrayList<>();
    for (Map.Entry<String, List<JsonNode>> one : cases.entrySet()) {
      ObjectNode piece = MAPPER.createObjectNode();
      piece.putObject("webhook").set("event_type", webhook.path("event_type"));
      ArrayNode inside = piece.putObject("payload").putArray("results");
      one.getValue().forEach(inside::add);
      pieces.add(
          Original.of(
              pushed.source(),
              address(pushed, one.getKey()),
              pushed.mediaType(),
              pushed.at(),
              MAPPER.writeValueAsBytes(piece)));
    }
    return pieces;
  }

  /// Each push tells of something else that happened in its case, so none is a later version of the
  /// one before.
  private static URI address(Fetched pushed, String key) {
    String push = "#" + pushed.sha256().substring(0, 12);
    if (key.matches("[0-9]{1,15}")) {
      return URI.create(SITE + "/docket/" + key + "/" + push);
    }
    return key.matches("/[A-Za-z0-9/_.~-]{1,300}")
        ? URI.create(SITE + key + push)
        : URI.create("urn:inforce:" + pushed.source() + ":" + pushed.sha256() + key);
  }
}
