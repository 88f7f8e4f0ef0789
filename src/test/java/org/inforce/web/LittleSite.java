package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The page and the API over real HTTP, on 1 March 2026, for whoever sits at this machine, on a
/// store that has read texts in the little language of {@link LittleStages}.
final class LittleSite implements AutoCloseable {
  static final Clock NOW = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Home home;
  private final Site site;

  private LittleSite(Home home) {
    this.home = home;
    this.site = start(0);
  }

  /// @param texts by the moment at which each was learned
  static LittleSite of(Path folder, Map<String, String> texts) {
    Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    texts.forEach((at, text) -> home.pipeline().add(LittleStages.fetched(text, Instant.parse(at))));
    home.search().catchUp();
    return new LittleSite(home);
  }

  /// Another site of the same home.
  Site start(int port) {
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    return Site.start(home.store(), home.search(), answers, NOW, port);
  }

  Home home() {
    return home;
  }

  Site site() {
    return site;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(site.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(answer(path));
  }

  /// What the API answers.
  JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(answer(Api.ROOT + path));
  }

  private String answer(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  @Override
  public void close() {
    site.close();
    home.close();
  }
}
