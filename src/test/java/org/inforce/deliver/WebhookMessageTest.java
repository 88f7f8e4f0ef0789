package org.inforce.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

final class WebhookMessageTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private record Post(Map<String, List<String>> headers, String body) {}

  /// The library checks the moment against the clock of the machine, so that the message must be of
  /// now.
  @Test
  void theIndependentLibraryAcceptsWhatArrivesAndRefusesWhatWasChanged() throws Exception {
    BlockingQueue<Post> posts = new ArrayBlockingQueue<>(1);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          posts.add(new Post(Map.copyOf(exchange.getRequestHeaders()), body));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      WebhookMessage message = WebhookMessage.of(Notices.blocked(), SECRET, Instant.now());
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook"))
              .timeout(RetrySchedule.TIMEOUT)
              .POST(HttpRequest.BodyPublishers.ofString(message.body()));
      message.headers().forEach(request::header);
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      assertEquals(204, status);
      Post post = posts.take();
      new Webhook(SECRET).verify(post.body(), lowerCase(post.headers()));
      assertThrows(
          WebhookVerificationException.class,
          () -> new Webhook(SECRET).verify(post.body() + " ", lowerCase(post.headers())));
    } finally {
      server.stop(0);
    }
  }

  private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
    Map<String, List<String>> lower = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lower.putAll(headers);
    return lower;
  }

  @Test
  void theBodyIsThinAndNamesTheTypeTheChangeAndThePage() throws Exception {
    JsonNode body =
        new ObjectMapper()
            .readTree(WebhookMessage.of(Notices.blocked(), SECRET, Instant.EPOCH).body());
    assertEquals("instrument.status.changed", body.get("type").asText());
    assertEquals("in force", body.at("/data/before").asText());
    assertEquals("blocked", body.at("/data/after").asText());
    assertTrue(body.at("/data/url").asText().endsWith("#e1"));
  }

  @Test
  void aSecretThatIsNoBase64IsNamed() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> WebhookMessage.signed("id", "{}", "whsec_%%%", Instant.EPOCH));
    assertTrue(String.valueOf(refused.getMessage()).contains("whsec_"), refused.getMessage());
  }

  @Test
  void chatProgramsGetTheirOwnJsonWithTheSameWords() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode slack = json.readTree(ChatMessage.slack(Notices.blocked()));
    assertEquals("header", slack.at("/blocks/0/type").asText());
    assertTrue(slack.at("/blocks/1/text/text").asText().contains("&lt;Dust&gt;"));
    JsonNode teams = json.readTree(ChatMessage.teams(Notices.blocked()));
    assertEquals("AdaptiveCard", teams.at("/attachments/0/content/type").asText());
    assertEquals("Status", teams.at("/attachments/0/content/body/2/facts/0/title").asText());
  }
}
