package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.app.Home;
import org.inforce.app.ShippedStages;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goes from the page of today, and from what is found of each kind, wherever a link leads on the
/// bundled documents. What the interface for programs answers there is held to its description.
final class LinksTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  /// Of the pages that only ask in other words, there are as many as one may think up.
  private static final int MOST_ASKED = 60;

  private static final int MOST = 500;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private final Map<URI, Document> pages = new LinkedHashMap<>();
  private final Map<URI, URI> namedBy = new LinkedHashMap<>();
  private final Deque<URI> ahead = new ArrayDeque<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private Described described = new Described(MAPPER.createObjectNode());
  private int asked;
  private int programs;

  @Test
  void everyLinkLeadsToAPageAndEveryPassageThatOneNamesIsThere() throws Exception {
    try (Home home = ScreensHome.open(Path.of("corpus/sample"), folder, NOW)) {
      Answers answers =
          new Answers(home.store(), home.search(), new ShippedStages().stages().resolve());
      try (Site site = Site.start(home.store(), home.search(), answers, NOW, 0);
          HttpClient client =
              HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
        described =
            new Described(json(ask(client, site.address().resolve("/api/v1/openapi.json"))));
        ahead.add(site.address());
        for (String list : List.of("instruments", "cases", "documents", "changes", "deadlines")) {
          ahead.add(site.address().resolve(Api.ROOT + "/" + list));
        }
        for (String what : List.of("document", "instrument", "case", "event", "obligation")) {
          ahead.add(site.address().resolve("/search?q=&what=" + what));
        }
        while (!ahead.isEmpty() && namedBy.size() < MOST) {
          look(client, ahead.remove());
        }
      }
    }
    assertTrue(pages.size() > 100, pages.size() + " pages");
    assertTrue(programs > 20, programs + " answers for programs");
    pages.forEach(this::checkPassages);
    assertEquals(List.of(), broken);
    assertEquals(List.of(), passages);
  }

  private void look(HttpClient client, URI address) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(client, address);
    if (answer.statusCode() != 200) {
      broken.add(answer.statusCode() + " " + address + " named by " + namedBy.get(address));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.contains("json") && isOfPrograms(address)) {
      programs++;
      described.fitsAnswer(address.getPath().substring(Api.ROOT.length()), json(answer));
    }
    if (type.contains("html")) {
      Document page = Jsoup.parse(answer.body(), address.toString());
      pages.put(address, page);
      page.select("a[href]").forEach(link -> follow(address, link));
    }
  }

  private static boolean isOfPrograms(URI address) {
    return address.getPath().startsWith(Api.ROOT)
        && !address.getPath().equals(Api.ROOT + "/openapi.json");
  }

  private static HttpResponse<String> ask(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return MAPPER.readTree(answer.body());
  }

  private void follow(URI from, Element link) {
    URI to = bare(URI.create(link.absUrl("href")));
    boolean ours = from.getAuthority().equals(to.getAuthority());
    boolean asks = to.getQuery() != null;
    if (ours && !(asks && asked >= MOST_ASKED) && namedBy.putIfAbsent(to, from) == null) {
      asked += asks ? 1 : 0;
      ahead.add(to);
    }
  }

  private void checkPassages(URI address, Document page) {
    for (Element link : page.select("a[href*=#]")) {
      URI to = URI.create(link.absUrl("href"));
      Document target = pages.get(bare(to));
      if (target != null
          && !to.getFragment().isEmpty()
          && target.getElementById(to.getFragment()) == null) {
        passages.add(to + " named by " + address);
      }
    }
  }

  private static URI bare(URI address) {
    String whole = address.toString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? address : URI.create(whole.substring(0, fragment));
  }
}
