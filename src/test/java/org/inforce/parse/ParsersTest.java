package org.inforce.parse;

import static org.inforce.parse.Originals.cause;
import static org.inforce.parse.Originals.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.inforce.model.DocumentKind;
import org.inforce.model.Fetched;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ParsersTest {
  private static Parsers parsers;

  @BeforeAll
  static void open() {
    parsers = new Parsers();
  }

  @AfterAll
  static void close() {
    parsers.close();
  }

  private static ParsedText parse(String name, String text) {
    return read(parsers.parse(Originals.of(name, text)));
  }

  @Test
  void aPdfIsReadWhateverStandsBeforeItsHeaderAndWhateverItIsCalled() throws IOException {
    byte[] pdf =
        Originals.pdf("The council may not enforce the", "curfew until the appeal is decided.");
    byte[] shifted = new byte[pdf.length + 2];
    shifted[0] = '\r';
    shifted[1] = '\n';
    System.arraycopy(pdf, 0, shifted, 2, pdf.length);
    String said = "The council may not enforce the curfew until the appeal is decided.";
    assertEquals(said, read(parsers.parse(Originals.of("a.pdf", pdf))).text().replace("\n\n", " "));
    assertEquals(
        said, read(parsers.parse(Originals.of("b.html", shifted))).text().replace("\n\n", " "));
  }

  @Test
  void whatASelectorChoseIsReadWhole() {
    String part =
        "<html><head><title>Board</title></head><body><nav><a href=/x>Curfew"
            + " lifted</a></nav></body></html>";
    Fetched page = Originals.of("a.html", part);
    Fetched selected =
        new Fetched(
            page.source(),
            page.address(),
            "text/html; charset=utf-8; part=selected",
            page.at(),
            page.sha256(),
            page.bytes());
    ParsedText read = read(parsers.parse(selected));
    assertEquals("Curfew lifted", read.text());
    assertEquals(Optional.of("Board"), read.title());
  }

  @Test
  void theStampOfAFilingGivesItsCaseAndDay() throws IOException {
    byte[] pdf =
        Originals.pdf(
            "Case 3:24-cv-01234-AB   Document 17   Filed 05/06/24   Page 1 of 1",
            "IT IS ORDERED that the motion is denied.");
    ParsedText text = read(parsers.parse(Originals.of("order.pdf", pdf)));
    assertEquals(Optional.of(DocumentKind.OPINION), text.kind());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), text.published());
    assertEquals(
        Map.of("docket_number", "3:24-cv-01234-AB", "document_number", "17"), text.fields());
  }

  @Test
  void headlineAndDayAboveAPlainReportAreItsTitleAndItsDayOfPublication() {
    ParsedText text =
        parse(
            "report.txt",
            """
            Judge halts rental cap
            By Ann Example
            April 10, 2026

            A county judge on Friday issued a temporary restraining order against the ordinance.
            """);
    assertEquals("Judge halts rental cap", text.title().orElseThrow());
    assertEquals(LocalDate.of(2026, 4, 10), text.published().orElseThrow());
    assertEquals(
        "A county judge on Friday issued a temporary restraining order against the ordinance.",
        text.text());
  }

  @Test
  void theDayOfAWireReportStandsBeforeItBegins() {
    ParsedText text =
        parse(
            "wire.txt", "OMAHA, Neb., March 3, 2026 (Wire) — The council repealed the ordinance.");
    assertEquals(LocalDate.of(2026, 3, 3), text.published().orElseThrow());
    assertTrue(text.title().isEmpty());
  }

  @Test
  void aDayWithinASentenceOrOfATermIsNoDayOfPublication() {
    ParsedText text =
        parse(
            "notice.txt",
            """
            Comments due March 3, 2026

            The board proposed the rule on February 1, 2026, and will vote in May.
            """);
    assertTrue(text.published().isEmpty(), text.toString());
    assertEquals("Comments due March 3, 2026", text.title().orElseThrow());
  }

  @Test
  void wordAndRichTextAreRead() throws IOException {
    byte[] docx = Originals.docx("Section 1. Purpose.", "This directive takes effect today.");
    assertEquals(
        "Section 1. Purpose.\n\nThis directive takes effect today.",
        read(parsers.parse(Originals.of("a.bin", docx))).text());
    assertEquals(
        "The rule is withdrawn.",
        parse(
                "b.txt",
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\pard The rule is {\\b"
                    + " withdrawn}.\\par}")
            .text());
  }

  @Test
  void whatCannotBeReadFailsWithAPlainReason() throws IOException {
    assertEquals("is empty", cause(parsers.parse(Originals.of("a.pdf", new byte[0]))));
    assertEquals("is empty", cause(parsers.parse(Originals.of("b.txt", " \n\t \n"))));
    assertEquals("is empty", cause(parsers.parse(Originals.of("c.xml", "<!-- nothing here -->"))));
    assertEquals(
        "holds no text: a scan or an empty document",
        cause(parsers.parse(Originals.of("d.pdf", Originals.pdf()))));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("<rss/>".getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(
        cause(parsers.parse(Originals.of("e.xml", packed.toByteArray())))
            .startsWith("is a packed file"));
  }

  @Test
  void aBrokenPdfHarmsOnlyItself() throws IOException {
    byte[] pdf = Originals.pdf("The stay is lifted.");
    byte[] half = Arrays.copyOf(pdf, pdf.length / 4);
    cause(parsers.parse(Originals.of("half.pdf", half)));
    assertEquals("The stay is lifted.", read(parsers.parse(Originals.of("whole.pdf", pdf))).text());
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefusedAndTheNextIsRead() throws IOException {
    assertTrue(!cause(parsers.parse(Originals.of("bomb.docx", Originals.bomb(600)))).isBlank());
    assertEquals(
        "Still here.",
        read(parsers.parse(Originals.of("a.docx", Originals.docx("Still here.")))).text());
  }

  @Test
  void entitiesAreNeverExpandedNorAsked() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    String outside =
        "<!DOCTYPE law [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><law><p>&x;</p></law>";
    String reason = "declares entities of its own, which are never expanded";
    assertEquals(reason, cause(parsers.parse(Originals.of("a.xml", laughs))));
    assertEquals(reason, cause(parsers.parse(Originals.of("b.xml", outside))));
    byte[] wide = laughs.getBytes(StandardCharsets.UTF_16);
    assertEquals(reason, cause(parsers.parse(Originals.of("c.xml", wide))));
  }

  @Test
  void nestingWithoutEndIsRefusedInXmlAndCutInHtml() {
    String deep = "<law>" + "<a>".repeat(1_000_000) + "x";
    assertEquals(
        "is nested more than 500 elements deep", cause(parsers.parse(Originals.of("a.xml", deep))));
    String page = "<html><body>" + "<div>".repeat(300_000) + "The order stands.</body></html>";
    assertTrue(parse("b.html", page).text().contains("The order stands."));
  }

  @Test
  void theEncodingIsFoundWhateverIsDeclared() {
    String words = "Verfügung: die Änderung gilt für alle Bürger, so das Gericht in Köln.";
    String prolog = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>";
    String xml = prolog + "<law><p>" + words + "</p></law>";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")
        }) {
      byte[] bytes = xml.getBytes(charset);
      assertEquals(words, read(parsers.parse(Originals.of("a.xml", bytes))).text(), charset.name());
    }
  }

  @Test
  void controlCharactersAndHalvesOfPairsAreTakenOut() {
    assertEquals(
        "A rule\uFFFD stands.",
        parse("a.json", "{\"note\": \"A\\u0000 rule\\ud800 stands.\"}").text());
  }

  @Test
  void textLaidOutInLinesBecomesParagraphs() {
    ParsedText text =
        parse(
            "a.txt",
            """
            The district court entered a preliminary injunction against the enforce-
            ment of the ordinance, and the city appealed. We have jurisdiction under
            28 U.S.C. 1292.

            We affirm.
            """);
    assertEquals(
        "The district court entered a preliminary injunction against the enforcement of the"
            + " ordinance, and the city appealed. We have jurisdiction under 28 U.S.C. 1292.\n\n"
            + "We affirm.",
        text.text());
  }

  @Test
  void aMailIsReadWithoutTheAddressesInIt() {
    ParsedText text =
        parse(
            "a.txt",
            """
            From: City Clerk <clerk@city.example>
            To: list@city.example
            Subject: Ordinance 12 tabled
            Date: Tue, 03 Mar 2026 09:00:00 -0500
            Content-Type: text/plain

            The council tabled Ordinance 12. Ask clerk@city.example.
            """);
    assertEquals(Optional.of("Ordinance 12 tabled"), text.title());
    assertEquals(Optional.of("City Clerk"), text.publisher());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), text.published());
    assertEquals("The council tabled Ordinance 12. Ask [address].", text.text());
  }

  @Test
  void anExecutiveOrderInPrintGivesItsNumberAndDays() throws IOException {
    byte[] pdf =
        Originals.pdf(
            "Federal Register / Vol. 91, No. 40 / Monday, March 2, 2026 / Presidential Documents",
            "Executive Order 19999 of February 25, 2026",
            "Keeping Records in Order",
            "By the authority vested in me as President, it is hereby ordered:",
            "Section 1. Agencies shall keep records.");
    ParsedText text = read(parsers.parse(Originals.of("eo.pdf", pdf)));
    assertEquals(Optional.of(DocumentKind.DIRECTIVE), text.kind());
    assertEquals(Optional.of("Keeping Records in Order"), text.title());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), text.published());
    assertEquals("EO 19999", text.fields().get("number"));
    assertEquals("2026-02-25", text.fields().get("signed"));
  }

  @Test
  void anyBytesEndInAnOutcome() {
    Random random = new Random(20260302);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      String start =
          switch (i % 6) {
            case 0 -> "<rss><channel><item>";
            case 1 -> "<html><body><p>";
            case 2 -> "{\"a\": [";
            case 3 -> "From: a@b.example\nDate: x\n\n";
            case 4 -> "<?xml version=\"1.0\"?><a>";
            default -> "";
          };
      byte[] head = start.getBytes(StandardCharsets.US_ASCII);
      byte[] whole = Arrays.copyOf(head, head.length + bytes.length);
      System.arraycopy(bytes, 0, whole, head.length, bytes.length);
      if (FormatDetector.ofBytes(whole) != Format.BINARY) {
        parsers.parse(Originals.of("random" + i, whole));
      }
    }
  }
}
