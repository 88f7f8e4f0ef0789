package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Receiving;
import org.inforce.app.Watchlist;
import org.inforce.model.Document;
import org.inforce.search.answer.Answers;
import org.inforce.store.Account;
import org.inforce.store.Originals;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that bring documents, over real HTTP, where everybody else must log in.
final class DeliveriesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String WORDS = "SB 627 was enacted on 2025-09-20.";

  @TempDir Path folder;
  private Home home;
  private Receiving receiving;
  private Site site;

  @BeforeEach
  void serve() throws IOException {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    home.writer()
        .transaction(transaction -> {
          transaction
              .accounts()
              .save(
                  new Account(
                      "ann",
                      Optional.empty(),
                      Account.Role.READER,
                      Secrets.hash("correct horse battery"),
                      NOW.instant(),
                      Optional.empty()));
          return true;
        });
    Path rows =
        Files.writeString(
            folder.resolve("sources.yaml"),
            """
            sources:
              - {name: partner, kind: webhook, secret: PARTNER_TOKEN, tier: agency-release}
              - {name: unset, kind: webhook, secret: NOBODY_SET_IT}
              - {name: inbox, kind: folder, address: inbox}
            """);
    Watchlist watchlist = Watchlist.read(rows, Map.of("PARTNER_TOKEN", "let-me-in"));
    receiving = new Receiving(watchlist, home, NOW);
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> List.of())
                .receiving(receiving)
                .open("127.0.0.1", Set.of(), new Access.Login()));
  }

  @AfterEach
  void stop() {
    site.close();
    receiving.close();
    home.close();
  }

  private HttpRequest.Builder to(String place) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + site.port() + "/api/v1/intake/" + place))
        .header("Content-Type", "text/plain; charset=utf-8");
  }

  private HttpRequest.Builder partner() {
    return to("partner").header("Authorization", "Bearer let-me-in");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String words)
      throws IOException, InterruptedException {
    return CLIENT.send(
        request.POST(BodyPublishers.ofString(words)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void refused(int status, String why, HttpResponse<String> answer)
      throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json; charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse(""));
    String detail = json(answer).get("detail").asText();
    assertTrue(detail.contains(why), detail);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void whatIsBroughtIsKeptAtOnceAndReadAsFromAnyOtherSource() throws Exception {
    HttpResponse<String> first =
        send(partner().header("Content-Location", "https://partner.example/notes/1"), WORDS);
    String id = Originals.sha256(WORDS.getBytes(StandardCharsets.UTF_8));
    assertEquals(202, first.statusCode(), first.body());
    assertEquals(new ObjectMapper().createObjectNode().put("id", id).put("new", true), json(first));
    assertEquals(true, home.store().originalRecord(id).isPresent());
    assertEquals(false, json(send(to("partner/let-me-in"), WORDS)).get("new").asBoolean());
    receiving.close();
    List<Document> documents =
        home.store().documents().stream().map(StoredDocument::document).toList();
    assertEquals(1, documents.size());
    assertEquals(id, documents.getFirst().id().value());
    assertEquals("partner", documents.getFirst().source().value());
    assertEquals(Optional.of("https://partner.example/notes/1"), documents.getFirst().address());
    assertEquals(1, home.store().counts().changes());
    assertEquals(1, home.store().sources().getFirst().totals().items());
  }

  @Test
  void aMailThatIsBroughtBringsWhatHangsOnIt() throws Exception {
    String mail =
        "Subject: x\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n\r\n"
            + "SB 1 was enacted on 2025-01-01.\r\n"
            + "--b\r\n"
            + "Content-Disposition: attachment\r\n\r\n"
            + WORDS
            + "\r\n--b--\r\n";
    assertEquals(
        202, send(partner().setHeader("Content-Type", "message/rfc822"), mail).statusCode());
    receiving.close();
    assertEquals(2, home.store().documents().size());
  }

  @Test
  void aKeyStandsForOneDocumentHoweverOftenItIsTried() throws Exception {
    assertEquals(202, send(partner().header("Idempotency-Key", "a"), WORDS).statusCode());
    HttpResponse<String> again = send(partner().header("Idempotency-Key", "a"), WORDS);
    assertEquals(202, again.statusCode());
    assertEquals(false, json(again).get("new").asBoolean());
    refused(
        422,
        "came with another document",
        send(partner().header("Idempotency-Key", "a"), "SB 805 was enacted on 2026-02-20."));
    refused(400, "1 to 255", send(partner().header("Idempotency-Key", "x".repeat(256)), WORDS));
    receiving.close();
    assertEquals(1, home.store().documents().size());
  }

  @Test
  void whoHasNotTheTokenIsTurnedAwayAndSoonHeldBack() throws Exception {
    String why = "with this token";
    refused(401, why, send(to("partner"), WORDS));
    refused(401, why, send(to("partner").header("Authorization", "Bearer let-me"), WORDS));
    refused(401, why, send(to("partner/wrong"), WORDS));
    refused(401, why, send(to("nobody/let-me-in"), WORDS));
    refused(401, why, send(to("inbox/"), WORDS));
    refused(401, why, send(to("unset/x"), WORDS));
    for (int i = 6; i < 30; i++) {
      send(to("partner/wrong"), WORDS);
    }
    HttpResponse<String> held = send(partner(), WORDS);
    refused(429, "too much", held);
    assertEquals("60", held.headers().firstValue("Retry-After").orElse(""));
    assertEquals(0, home.store().originalRecords().size());
  }

  @Test
  void aSourceMayBringSoManyAMinute() throws Exception {
    int taken = 0;
    // While they are counted a few more may come.
    HttpResponse<String> answer = send(partner(), WORDS);
    while (taken < 5000 && answer.statusCode() == 202) {
      taken++;
      answer = send(partner(), WORDS);
    }
    refused(429, "too much", answer);
    assertTrue(taken >= 120, String.valueOf(taken));
  }

  @Test
  void whatCannotBeADocumentIsRefused() throws Exception {
    refused(415, "'image/png'", send(partner().setHeader("Content-Type", "image/png"), WORDS));
    refused(400, "no document", send(partner(), ""));
    refused(
        400,
        "no http or https",
        send(partner().header("Content-Location", "file:///etc/passwd"), WORDS));
    byte[] large = new byte[(16 << 20) + 1];
    HttpRequest whole = partner().POST(BodyPublishers.ofByteArray(large)).build();
    refused(413, "no more", CLIENT.send(whole, HttpResponse.BodyHandlers.ofString()));
    HttpRequest streamed =
        partner().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))).build();
    refused(413, "no more", CLIENT.send(streamed, HttpResponse.BodyHandlers.ofString()));
    assertEquals(0, home.store().originalRecords().size());
  }
}
