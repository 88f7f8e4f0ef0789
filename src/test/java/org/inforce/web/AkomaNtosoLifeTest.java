package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What programs of legislatures and archives read: the life of an instrument in Akoma Ntoso.
final class AkomaNtosoLifeTest {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  @TempDir static Path folder;
  private static LittleSite site;

  @BeforeAll
  static void read() {
    site =
        LittleSite.of(
            folder,
            new TreeMap<>(
                Map.of(
                    "2026-01-02T10:00:00Z",
                    "AB 10 was enacted on 2026-01-02. AB 10 was effective on 2026-01-10.",
                    "2026-02-01T10:00:00Z",
                    "AB 10 was enjoined on 2026-02-01 in cand.",
                    "2026-02-12T10:00:00Z",
                    "AB 10 was order-lifted on 2026-02-12 in cand.",
                    "2026-02-20T10:00:00Z",
                    "AB 10 was struck-down on 2026-02-20 in cand.")));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Document life(String question) throws Exception {
    String page = site.page("/search?q=AB+10").select("a[href^=/instrument/]").attr("href");
    String address = page.replaceFirst("[?#].*", "") + "/akn.xml" + question;
    HttpResponse<String> answer = site.get(address);
    assertEquals(200, answer.statusCode(), address);
    assertTrue(
        answer.headers().firstValue("content-type").orElse("").startsWith("application/akn+xml"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(NAMESPACE, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String day(Document life, String reference) {
    return all(life, "eventRef").stream()
        .filter(e -> ("#" + e.getAttribute("eId")).equals(reference))
        .map(e -> e.getAttribute("date"))
        .findFirst()
        .orElse("");
  }

  @Test
  void eachEventStandsInTheLifecycleWithItsSourceAndItsSentence() throws Exception {
    Document life = life("");
    assertEquals("act", all(life, "meta").getFirst().getParentNode().getLocalName());
    List<String> events = new ArrayList<>();
    for (Element event : all(life, "eventRef")) {
      events.add(event.getAttribute("date") + " " + event.getAttribute("type"));
    }
    assertEquals(
        List.of(
            "2026-01-02 generation",
            "2026-01-10 amendment",
            "2026-02-01 amendment",
            "2026-02-12 amendment",
            "2026-02-20 amendment"),
        events);
    assertTrue(
        all(life, "note").get(2).getTextContent().contains("AB 10 was enjoined on 2026-02-01"),
        all(life, "note").get(2).getTextContent());
  }

  @Test
  void whatACourtStopsIsNotAppliedAndWhatItVoidsLosesItsForce() throws Exception {
    List<String> changes = new ArrayList<>();
    Document life = life("");
    for (String kind : List.of("forceMod", "efficacyMod")) {
      for (Element change : all(life, kind)) {
        Element source = (Element) change.getFirstChild();
        changes.add(day(life, source.getAttribute("href")) + " " + change.getAttribute("type"));
      }
    }
    assertEquals(
        List.of(
            "2026-01-10 entryIntoForce",
            "2026-02-20 uncostitutionality",
            "2026-02-01 inapplication",
            "2026-02-12 entryIntoEfficacy"),
        changes);
  }

  @Test
  void theStretchesInForceBeginAndEndWithEvents() throws Exception {
    Document life = life("");
    List<String> stretches = new ArrayList<>();
    for (Element interval : all(life, "timeInterval")) {
      stretches.add(
          interval.getAttribute("refersTo")
              + " "
              + day(life, interval.getAttribute("start"))
              + " to "
              + day(life, interval.getAttribute("end")));
    }
    assertEquals(
        List.of("#in-force 2026-01-10 to 2026-02-01", "#in-force 2026-02-12 to 2026-02-20"),
        stretches);
  }

  @Test
  void everyReferenceWithinHasItsTarget() throws Exception {
    Document life = life("");
    Set<String> ids = new HashSet<>();
    List<String> references = new ArrayList<>();
    for (Element element : all(life, "*")) {
      ids.add("#" + element.getAttribute("eId"));
      for (String name : List.of("source", "start", "end", "refersTo", "href")) {
        if (element.getAttribute(name).startsWith("#")) {
          references.add(element.getAttribute(name));
        }
      }
    }
    assertTrue(references.size() > 10, references.toString());
    assertTrue(ids.containsAll(references), references + " of " + ids);
  }

  @Test
  void thePageNamesItAndTellsMachinesOfWhichDayItIs() throws Exception {
    String address = site.page("/search?q=AB+10").select("a[href^=/instrument/]").attr("href");
    var page = site.page(address.replaceFirst("[?#].*", "") + "?asof=2026-02-05");
    assertTrue(
        page.select("a[type=application/akn+xml]")
            .attr("href")
            .endsWith("/akn.xml?asof=2026-02-05"));
    String data = page.select("script[type=application/ld+json]").html();
    assertTrue(data.contains("\"legislationDateVersion\":\"2026-02-05\""), data);
    assertTrue(data.contains("schema.org/NotInForce"), data);
  }

  @Test
  void onADayAskedForOnlyWhatWasKnownThenStands() throws Exception {
    Document life = life("?asof=2026-02-05&known=2026-02-05");
    assertEquals(3, all(life, "eventRef").size());
    assertTrue(all(life, "p").getLast().getTextContent().startsWith("blocked on 5 Feb 2026"));
  }
}
