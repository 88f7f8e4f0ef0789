package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;

final class PushedCasesTest {
  private static Fetched pushed(String json) {
    return Original.of(
        new SourceId("listener"),
        URI.create("urn:inforce:listener:1"),
        "application/json; charset=utf-8",
        Instant.EPOCH,
        json.getBytes(StandardCharsets.UTF_8));
  }

  private static String words(Fetched piece) {
    return new String(piece.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void eachCaseIsAPieceAndWhatTellsOfTheSubscriptionIsLeftOut() {
    List<Fetched> pieces =
        PushedCases.of(
            pushed(
                """
                {"webhook": {"event_type": 2, "version": 1, "date_created": "2026-01-01"},
                 "payload": {"alert": {"secret_key": "hush"}, "results": [
                   {"docket_id": 7, "caseName": "A v. B"}, {"docket_id": 8},
                   {"docket_id": 7, "more": true}, {"absolute_url": "/opinion/9/a-v-b/"}, {"x": 1}]}}
                """));
    assertEquals(
        List.of(
            "{\"webhook\":{\"event_type\":2},\"payload\":{\"results\":[{\"docket_id\":7,\"caseName\":\"A"
                + " v. B\"},{\"docket_id\":7,\"more\":true}]}}",
            "{\"webhook\":{\"event_type\":2},\"payload\":{\"results\":[{\"docket_id\":8}]}}",
            "{\"webhook\":{\"event_type\":2},\"payload\":{\"results\":[{\"absolute_url\":\"/opinion/9/a-v-b/\"}]}}",
            "{\"webhook\":{\"event_type\":2},\"payload\":{\"results\":[{\"x\":1}]}}"),
        pieces.stream().map(PushedCasesTest::words).toList());
    assertEquals(
        List.of("/docket/7/", "/docket/8/", "/opinion/9/a-v-b/"),
        pieces.subList(0, 3).stream().map(piece -> piece.address().getPath()).toList());
  }

  @Test
  void anythingElseStaysWhole() {
    for (String json : List.of("{}", "[1]", "{broken", "{\"payload\": {\"results\": [{}]}}")) {
      assertEquals(
          List.of(json),
          PushedCases.of(pushed(json)).stream().map(PushedCasesTest::words).toList());
    }
  }
}
