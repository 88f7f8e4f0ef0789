package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.claim.duty.OrderEffects;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.inforce.parse.Parsers;
import org.junit.jupiter.api.Test;

/// Executive orders as printed in the Federal Register, read from PDF: what they are, against the
/// annotated ones; what they revoke and cite, against the National Archives' table of orders, which
/// ends in 2012. Prints both, and writes where the table contradicts itself into
/// `target/executive-orders-table.txt`.
final class ExecutiveOrdersTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final Path PRINTS = DATA.resolve("directives/executive-orders-pdf");
  private static final Path ANNOTATED = DATA.resolve("obligations-dev/texts.jsonl");
  private static final Path TABLE = DATA.resolve("federal-register/executive_orders.csv");
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());
  private static final Pattern CITED =
      Pattern.compile("Executive Order (\\d{5}) of ([A-Z][a-z]+ \\d{1,2}, \\d{4})");

  private final Map<String, ParsedText> orders = new TreeMap<>();

  @Test
  void ordersInPrintAreReadWithWhatTheyAreAndWhatTheyRevoke() throws IOException {
    assumeTrue(Files.isDirectory(PRINTS), "needs the development data beside the checkout");
    parse();
    assertEquals(17, orders.size());
    identities();
    Map<String, ArchivedOrder> table = ArchivedOrder.read(TABLE);
    int[] dates = {0, 0};
    int[] revocations = {0, 0, 0};
    for (Map.Entry<String, ParsedText> order : orders.entrySet()) {
      String text = order.getValue().text();
      OrderEffects effects = OrderEffects.read(text);
      Reading reading = reading(order.getValue());
      System.out.printf(
          "%s signed %s: %d duties, %d with a day; revokes %s amends %s; %s%n",
          order.getKey(),
          order.getValue().fields().get("signed"),
          reading.duties().size(),
          reading.duties().stream().filter(duty -> duty.due().isPresent()).count(),
          effects.revokes(),
          effects.amends(),
          order.getValue().title().orElse(""));
      assertEquals(signed(order.getValue()), issued(reading), order.getKey());
      for (String revoked : effects.revokes()) {
        revocations[0]++;
        revocations[1] += isClaimed(reading, revoked) ? 1 : 0;
        ArchivedOrder known = table.get(revoked);
        revocations[2] += known != null && known.revokedBy().isEmpty() ? 1 : 0;
      }
      for (Map.Entry<String, String> cited : cited(text).entrySet()) {
        ArchivedOrder known = table.get(cited.getKey());
        if (known != null) {
          dates[0]++;
          dates[1] += known.signed().equals(cited.getValue()) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "orders and memoranda revoked: %d, of which events on the revoked order %d, in the table"
            + " and there not revoked before %d%n",
        revocations[0], revocations[1], revocations[2]);
    System.out.printf(
        "orders cited with their day that the table holds: %d, same day %d%n", dates[0], dates[1]);
    List<String> contradictions = ArchivedOrder.contradictions(table);
    Files.write(Path.of("target/executive-orders-table.txt"), contradictions);
    System.out.printf(
        "the table against itself: %d contradictions over revocations and days in %d orders%n",
        contradictions.size(), table.size());
    assertEquals(dates[0], dates[1]);
  }

  /// Number, day of signature and title, against those that were annotated by hand.
  private void identities() throws IOException {
    int right = 0;
    int all = 0;
    for (String line : Files.readAllLines(ANNOTATED)) {
      JsonNode wanted = new ObjectMapper().readTree(line);
      ParsedText got = orders.get("EO " + wanted.path("number").asText());
      all++;
      right +=
          got != null
                  && signed(got).equals(wanted.path("signed").asText())
                  && got.published()
                      .map(LocalDate::toString)
                      .orElse("")
                      .equals(wanted.path("published").asText())
                  && got.title().orElse("").equals(wanted.path("title").asText())
              ? 1
              : 0;
    }
    System.out.printf("number, signature, publication and title: %d of %d%n", right, all);
    assertEquals(all, right);
  }

  private void parse() throws IOException {
    try (Parsers parsers = new Parsers();
        Stream<Path> prints = Files.list(PRINTS)) {
      for (Path print : prints.filter(p -> p.toString().endsWith(".pdf")).sorted().toList()) {
        Fetched fetched =
            new Fetched(
                new SourceId("test"),
                URI.create("file:///" + print.getFileName()),
                "application/pdf",
                Instant.EPOCH,
                "0",
                Files.readAllBytes(print));
        if (parsers.parse(fetched) instanceof Outcome.Done<ParsedText>(ParsedText text)) {
          orders.put(text.fields().getOrDefault("number", print.toString()), text);
        }
      }
    }
  }

  private static Reading reading(ParsedText text) {
    Document document = document(text, text.text());
    return Reader.read(
        ANNOTATOR.annotate(document), ANNOTATOR.annotate(document(text, text.title().orElse(""))));
  }

  private static Document document(ParsedText text, String words) {
    return new Document(
        new DocumentId("d"),
        new SourceId("test"),
        Optional.empty(),
        text.publisher().orElse(""),
        DocumentKind.DIRECTIVE,
        AuthorityTier.OFFICIAL_TEXT,
        text.published().orElseThrow(),
        text.title(),
        words);
  }

  private static String signed(ParsedText order) {
    return order.fields().getOrDefault("signed", "");
  }

  private static String issued(Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.type() == EventType.ISSUED && claim.instrument() == 0)
        .flatMap(claim -> claim.date().text().stream())
        .findFirst()
        .orElse("");
  }

  private static boolean isClaimed(Reading reading, String order) {
    return reading.claims().stream()
        .filter(claim -> claim.type() == EventType.RESCINDED)
        .anyMatch(claim ->
            reading.instruments().get(claim.instrument()).identifiers().contains("EO " + order));
  }

  private static Map<String, String> cited(String text) {
    Map<String, String> cited = new TreeMap<>();
    Matcher matcher = CITED.matcher(text);
    while (matcher.find()) {
      cited.put(matcher.group(1), ArchivedOrder.day(matcher.group(2)));
    }
    return cited;
  }
}
