package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inforce.model.DocumentKind;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.Test;

/// Real court records against what another reader got out of them. Prints a table of agreement;
/// each difference goes into a file of `target/docket-differences`.
final class DocketAgreementTest {
  private static final Path RECORDS = Path.of("../shared/data/dockets");
  private static final Path DIFFERENCES = Path.of("target/docket-differences");

  /// A folder of records: how its originals and what is expected of them are called.
  private record Form(String folder, String original, String expected) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("district", ".html", ".json"),
          new Form("appellate", ".html", ".json"),
          new Form("scotus-html", ".html", ".json"),
          new Form("scotus-htm", ".htm", ".json"),
          new Form("scotus-json", ".json", ".expected.json"),
          new Form("bankruptcy", ".html", ".json"),
          new Form("appellate-acms-json", ".acms.json", ".expected.json"),
          new Form("history-reports", ".html", ".json"),
          new Form("texas", ".html", ".json"),
          new Form("florida-json", ".expected.json", ".json"),
          new Form("cit", ".html", ".json"),
          new Form("internet-archive-xml", ".xml", ".json"));

  @Test
  void courtRecordsAreReadAsOthersReadThem() throws IOException {
    assumeTrue(Files.isDirectory(RECORDS), "needs the development data beside the checkout");
    DocketAgreement.Tally entries = new DocketAgreement.Tally();
    DocketAgreement.Tally facts = new DocketAgreement.Tally();
    try (Parsers parsers = new Parsers()) {
      for (Form form : FORMS) {
        DocketAgreement agreement = new DocketAgreement();
        for (Path expected :
            DocketAgreement.files(RECORDS.resolve(form.folder()), form.expected())) {
          String name = expected.getFileName().toString();
          Path original =
              expected.resolveSibling(
                  name.substring(0, name.length() - form.expected().length()) + form.original());
          if (Files.exists(original)) {
            agreement.compare(parsers, original, expected);
          }
        }
        print(form.folder(), agreement);
        DocketAgreement.Tally ofEntries = agreement.sum("entry");
        DocketAgreement.Tally ofFacts = agreement.sum("case");
        assertTrue(ofEntries.fairShare() >= 0.99, form + " entries " + ofEntries.fairShare());
        assertTrue(ofFacts.fairShare() >= 0.98, form + " case fields " + ofFacts.fairShare());
        entries.add(ofEntries);
        facts.add(ofFacts);
      }
    }
    System.out.printf("all: entries %.4f, case fields %.4f%n", entries.share(), facts.share());
    System.out.printf(
        "without the faults of what is expected: entries %.4f, case fields %.4f%n",
        entries.fairShare(), facts.fairShare());
    assertTrue(entries.share() >= 0.99, "entries " + entries.share());
    assertTrue(facts.share() >= 0.98, "case fields " + facts.share());
  }

  private static void print(String folder, DocketAgreement agreement) throws IOException {
    System.out.printf("%-22s files %3d unread %d", folder, agreement.files, agreement.unread);
    for (Map.Entry<String, DocketAgreement.Tally> entry : agreement.tallies.entrySet()) {
      System.out.printf(
          " | %s %d/%d%s",
          entry.getKey(),
          entry.getValue().right,
          entry.getValue().all,
          entry.getValue().excused == 0 ? "" : " (" + entry.getValue().excused + " excused)");
    }
    System.out.println();
    Files.createDirectories(DIFFERENCES);
    Files.write(DIFFERENCES.resolve(folder + ".txt"), agreement.differences);
  }

  @Test
  void pagesThatAreNoDocketsGiveNone() throws IOException {
    assumeTrue(Files.isDirectory(RECORDS), "needs the development data beside the checkout");
    List<String> taken = new ArrayList<>();
    try (Parsers parsers = new Parsers()) {
      for (String folder : List.of("not-dockets", "not-dockets-appellate")) {
        for (Path page : DocketAgreement.files(RECORDS.resolve(folder), ".html")) {
          Outcome<ParsedText> outcome =
              parsers.parse(Originals.of(page.getFileName().toString(), Files.readAllBytes(page)));
          if (outcome instanceof Outcome.Done<ParsedText>(ParsedText text)
              && (text.kind().filter(DocumentKind.DOCKET::equals).isPresent()
                  || !text.entries().isEmpty())) {
            taken.add(page.toString());
          }
        }
      }
    }
    assertEquals(List.of(), taken);
  }
}
