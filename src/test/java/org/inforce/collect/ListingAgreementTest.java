package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.SourceId;
import org.inforce.parse.Parsers;
import org.junit.jupiter.api.Test;

/// Real lists of opinions against what another reader got out of them. Prints a line for each list;
/// the differences go into `target/listing-differences.txt`.
final class ListingAgreementTest {
  private static final Path LISTS = Path.of("../shared/data/opinion-listing-pages");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// Where each list is published: links are relative to it.
  private static final Map<String, String> ADDRESSES =
      Map.ofEntries(
          Map.entry("ca1", "https://www.ca1.uscourts.gov/opn/aci"),
          Map.entry("ca2", "https://ww3.ca2.uscourts.gov/decisions"),
          Map.entry("ca3", "http://www2.ca3.uscourts.gov/recentop/week/recprec.htm"),
          Map.entry("cadc", "https://media.cadc.uscourts.gov/judgments/bydate/2024/12"),
          Map.entry("delaware", "https://courts.delaware.gov/opinions/"),
          Map.entry("gactapp", "https://www.gaappeals.us/docket/results_all.php"),
          Map.entry("iowa", "https://www.iowacourts.gov/iowa-courts/supreme-court/"),
          Map.entry("kan", "https://searchdro.kscourts.gov/documents/search"),
          Map.entry("mdctspecapp", "http://www.mdcourts.gov/cgi-bin/indexlist.pl"),
          Map.entry("me", "https://www.courts.maine.gov/courts/sjc/opinions.html"),
          Map.entry("minnag", "https://www.ag.state.mn.us/office/opinions/DATE.asp"),
          Map.entry("nysupct", "https://nycourts.gov/reporter/slipidx/miscolo.shtml"),
          Map.entry("tex", "https://www.txcourts.gov/supreme/orders-opinions/2026/"),
          Map.entry("texbizct", "https://www.txcourts.gov/businesscourt/opinions/"),
          Map.entry("txctapp3", "https://search.txcourts.gov/DocketSrch.aspx"),
          Map.entry("txctapp4", "https://search.txcourts.gov/DocketSrch.aspx"));

  /// What the other reader takes from the opinions and from pages behind the list.
  private static final Map<String, Set<String>> ELSEWHERE =
      Map.of(
          "ca2", Set.of("case_name"),
          "txctapp3", Set.of("case_name", "link", "disposition"),
          "txctapp4", Set.of("case_name", "link", "disposition"));

  private final Map<String, int[]> all = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void listsAreReadAsOthersReadThem() throws IOException {
    assumeTrue(Files.isDirectory(LISTS), "needs the development data beside the checkout");
    List<Path> wanted;
    try (var files = Files.list(LISTS)) {
      wanted = files.filter(f -> f.toString().endsWith(".compare.json")).sorted().toList();
    }
    int rows = 0;
    try (Parsers parsers = new Parsers()) {
      for (Path expected : wanted) {
        rows += compare(parsers, expected);
      }
    }
    System.out.printf("all: rows %d%s%n", rows, line(all));
    Files.write(Path.of("target/listing-differences.txt"), differences);
    all.forEach((field, tally) ->
        assertTrue(tally[1] >= 0.98 * tally[0], field + " " + tally[1] + " of " + tally[0]));
  }

  private int compare(Parsers parsers, Path expected) throws IOException {
    String name = expected.getFileName().toString().replace(".compare.json", "");
    Path page = expected.resolveSibling(name + ".html");
    if (!Files.exists(page)) {
      page = expected.resolveSibling(name + ".json");
    }
    URI address =
        URI.create(ADDRESSES.getOrDefault(name.replaceFirst("_.*", ""), "https://x.example/"));
    List<Map<String, String>> read = read(parsers, address, page);
    Map<String, int[]> tallies = new TreeMap<>();
    JsonNode rows = MAPPER.readTree(expected.toFile());
    List<Map<String, String>> wants = new ArrayList<>();
    rows.forEach(row -> wants.add(wanted(row)));
    for (Map<String, String> want : wants) {
      want.keySet().removeAll(ELSEWHERE.getOrDefault(name.replaceFirst("_.*", ""), Set.of()));
      Map<String, String> got =
          read.stream()
              .filter(r -> likeness(want, r) >= 2)
              .max(Comparator.comparingInt(r -> likeness(want, r)))
              .orElse(Map.of());
      read.remove(got);
      want.forEach((field, value) -> {
        boolean same = same(field, value, got.getOrDefault(field, ""));
        for (Map<String, int[]> counts : List.of(tallies, all)) {
          int[] tally = counts.computeIfAbsent(field, f -> new int[2]);
          tally[0]++;
          tally[1] += same ? 1 : 0;
        }
        if (!same) {
          differences.add(
              name
                  + " "
                  + field
                  + "\n    expected "
                  + value
                  + "\n    read     "
                  + got.get(field)
                  + "\n    of "
                  + want);
        }
      });
    }
    read.forEach(row -> differences.add(name + " read besides: " + row));
    System.out.printf(
        "%-32s rows %3d besides %d%s%n", name, rows.size(), read.size(), line(tallies));
    return rows.size();
  }

  private static String line(Map<String, int[]> tallies) {
    StringBuilder line = new StringBuilder();
    tallies.forEach((field, t) ->
        line.append(" | ").append(field).append(' ').append(t[1]).append('/').append(t[0]));
    return line.toString();
  }

  private static List<Map<String, String>> read(Parsers parsers, URI address, Path page)
      throws IOException {
    WebAnswer answer = new WebAnswer(address, false, "", Files.readAllBytes(page), Validators.NONE);
    List<Map<String, String>> rows = new ArrayList<>();
    if (FeedSplitter.split(SourceKind.LISTING, answer)
        instanceof Outcome.Done<List<FeedPart>>(List<FeedPart> parts)) {
      for (FeedPart part : parts) {
        Fetched fetched =
            Original.of(
                new SourceId("list"), address, part.mediaType(), Instant.EPOCH, part.bytes());
        if (parsers.parse(fetched) instanceof Outcome.Done<ParsedText>(ParsedText text)) {
          Map<String, String> row = new LinkedHashMap<>(text.fields());
          row.put("date", text.published().map(Object::toString).orElse(""));
          row.put("link", part.link().map(URI::toString).orElse(""));
          row.put("disposition", text.entries().getFirst().text());
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static Map<String, String> wanted(JsonNode row) {
    Map<String, String> want = new LinkedHashMap<>();
    put(want, "case_name", row.path("case_names"));
    put(want, "docket_number", row.path("docket_numbers"));
    put(want, "date", row.path("case_dates"));
    put(want, "disposition", row.path("dispositions"));
    put(want, "link", row.path("download_urls"));
    put(want, "link", row.path("sub_opinions").path(0).path("download_urls"));
    return want;
  }

  private static void put(Map<String, String> want, String field, JsonNode value) {
    Optional.of(value.asText(""))
        .filter(text -> !text.isBlank())
        .ifPresent(text -> want.put(field, text));
  }

  private static int likeness(Map<String, String> want, Map<String, String> got) {
    int like = 0;
    for (Map.Entry<String, String> field : want.entrySet()) {
      boolean same = same(field.getKey(), field.getValue(), got.getOrDefault(field.getKey(), ""));
      like += same && !field.getKey().equals("disposition") ? 1 : 0;
    }
    return like;
  }

  private static boolean same(String field, String wanted, String got) {
    return switch (field) {
      case "case_name" -> parties(wanted).equals(parties(got));
      // The other reader keeps the first word of "Affirmed in part; reversed in part".
      case "disposition" -> plain(got).startsWith(plain(wanted));
      default -> plain(wanted).equals(plain(got));
    };
  }

  /// Without the words that the other reader leaves out, and what it leaves in of "v." alone.
  private static String parties(String name) {
    return plain(name)
        .replaceAll("\\b(?:the state|state)\\b", "state")
        .replaceAll("\\b(?:deceased|executor)\\b", "")
        .replaceFirst(" v$", "")
        .replaceAll("[, ]+", " ")
        .strip();
  }

  /// Without regard to capitals, which the other reader sets by rules of its own.
  private static String plain(String text) {
    return text.replace("%20", " ")
        .replace('\u2019', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("[.,;]+$", "")
        .strip();
  }

  @Test
  void pagesThatAreNoListsGiveNone() throws IOException {
    assumeTrue(Files.isDirectory(LISTS), "needs the development data beside the checkout");
    List<String> taken = new ArrayList<>();
    for (Path folder :
        List.of(
            LISTS.resolveSibling("dockets/not-dockets"),
            LISTS.resolveSibling("dockets/district"),
            LISTS.resolveSibling("dockets/appellate"),
            LISTS.resolveSibling("dockets/texas"))) {
      try (var files = Files.list(folder)) {
        for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          WebAnswer answer =
              new WebAnswer(
                  URI.create("https://x.example/"),
                  false,
                  "",
                  Files.readAllBytes(page),
                  Validators.NONE);
          if (FeedSplitter.split(SourceKind.LISTING, answer)
              instanceof Outcome.Done<List<FeedPart>>(List<FeedPart> parts)) {
            taken.add(page + ": " + parts.size());
          }
        }
      }
    }
    assertEquals(List.of(), taken);
  }
}
