package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.Test;

/// Real notices of electronic filing, as mails, against what another reader got out of them. Prints
/// the agreement; each difference goes into `target/filing-notice-differences.txt`.
final class FilingNoticeAgreementTest {
  private static final Path NOTICES = Path.of("../shared/data/nef-email");

  /// What is expected of these lacks words that stand in the notice's own docket text.
  private static final List<String> EXPECTED_IS_WRONG =
      List.of("nysb_1.txt docket text", "pawb_2.txt docket text");

  private final Map<String, DocketAgreement.Tally> tallies = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void noticesAreReadAsOthersReadThem() throws IOException {
    assumeTrue(Files.isDirectory(NOTICES), "needs the development data beside the checkout");
    try (Parsers parsers = new Parsers()) {
      for (Path expected : DocketAgreement.files(NOTICES, ".json")) {
        String name = expected.getFileName().toString().replace(".json", ".txt");
        byte[] mail = Files.readAllBytes(expected.resolveSibling(name));
        Outcome<ParsedText> outcome = parsers.parse(Originals.of(name, mail));
        List<Entry> entries =
            outcome instanceof Outcome.Done<ParsedText>(ParsedText text)
                ? new ArrayList<>(text.entries())
                : new ArrayList<>();
        JsonNode wanted = new ObjectMapper().readTree(Files.readString(expected));
        for (JsonNode docket : wanted.path("dockets")) {
          for (JsonNode entry : docket.path("docket_entries")) {
            compare(
                name,
                wanted.path("court_id").asText(),
                docket,
                entry,
                entries.isEmpty() ? new Entry("", Map.of()) : entries.removeFirst());
          }
        }
        tally("entry count").add(entries.isEmpty());
      }
    }
    Files.write(Path.of("target/filing-notice-differences.txt"), differences);
    tallies.forEach(
        (name, tally) -> System.out.printf("%s %d/%d | ", name, tally.right, tally.all));
    System.out.println();
    assertTrue(share("entry") >= 0.99, "entries " + share("entry"));
    assertTrue(share("case") >= 0.98, "case fields " + share("case"));
  }

  private void compare(String file, String court, JsonNode docket, JsonNode wanted, Entry got) {
    Map<String, String> fields = got.fields();
    same(file, "case court", court, fields.getOrDefault("court", ""));
    same(file, "case name", text(docket, "case_name"), fields.getOrDefault("case_name", ""));
    same(
        file,
        "case number",
        text(docket, "docket_number"),
        fields.getOrDefault("docket_number", ""));
    same(
        file,
        "entry number",
        text(wanted, "document_number"),
        fields.getOrDefault("document_number", ""));
    same(file, "entry date", text(wanted, "date_filed"), fields.getOrDefault("date_filed", ""));
    if (!EXPECTED_IS_WRONG.contains(file + " docket text")) {
      same(file, "entry text", text(wanted, "description"), got.text());
    }
  }

  private void same(String file, String name, String wanted, String got) {
    boolean same = Characters.oneLine(wanted).equals(Characters.oneLine(got));
    tally(name).add(same);
    if (!same) {
      differences.add(file + " " + name + "\n    expected " + wanted + "\n    read     " + got);
    }
  }

  private DocketAgreement.Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new DocketAgreement.Tally());
  }

  private double share(String prefix) {
    DocketAgreement.Tally sum = new DocketAgreement.Tally();
    tallies.forEach((name, tally) -> {
      if (name.startsWith(prefix)) {
        sum.all += tally.all;
        sum.right += tally.right;
      }
    });
    return sum.share();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText("");
  }
}
