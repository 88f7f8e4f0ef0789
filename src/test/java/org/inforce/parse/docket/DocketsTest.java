package org.inforce.parse.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented records in the forms of the courts.
final class DocketsTest {
  private static Document page(String name) throws IOException {
    try (InputStream in = DocketsTest.class.getResourceAsStream(name)) {
      return Jsoup.parse(
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Docket docket(String name) throws IOException {
    return Dockets.ofPage(page(name)).orElseThrow();
  }

  private static Docket json(String text) throws IOException {
    return Dockets.ofJson(new ObjectMapper().readTree(text)).orElseThrow();
  }

  private static void assertCase(
      Docket docket, String court, String number, String name, String judge, int parties) {
    assertEquals(
        List.of(court, number, name, judge, parties),
        List.of(
            docket.court().orElse(""),
            docket.number().orElse(""),
            docket.caseName().orElse(""),
            docket.judge().orElse(""),
            docket.parties()));
  }

  private static DocketEntry entry(String number, String day, String text) {
    return new DocketEntry(
        number.isEmpty() ? Optional.empty() : Optional.of(number),
        Optional.of(LocalDate.parse(day)),
        text);
  }

  @Test
  void anAlertOfADocketGivesItsNewEntries() throws IOException {
    Docket docket =
        json(
            """
            {"webhook": {"event_type": 1}, "payload": {"results": [
              {"id": 1, "docket": 77, "entry_number": 12, "date_filed": "2026-02-09",
               "description": "ORDER granting 5 Motion.", "recap_documents": []},
              {"id": 2, "docket": 77, "entry_number": null, "date_filed": "2026-02-10",
               "description": "", "recap_documents": [{"description": "Notice of Appeal"}]},
              {"id": 3, "docket": 77, "entry_number": 13, "date_filed": "2026-02-10",
               "description": "", "recap_documents": []}]}}
            """);
    assertCase(docket, "", "", "", "", 0);
    assertEquals(
        List.of(
            entry("12", "2026-02-09", "ORDER granting 5 Motion."),
            entry("", "2026-02-10", "Notice of Appeal")),
        docket.entries());
  }

  @Test
  void anAlertOfASearchGivesACaseAndWhatWasFoundInIt() throws IOException {
    Docket docket =
        json(
            """
            {"webhook": {"event_type": 2}, "payload": {"results": [
              {"docket_id": 78, "caseName": "Vole v. Crane", "court_id": "vtd", "dateFiled": "2026-01-05",
               "docketNumber": "2:26-cv-00007", "assignedTo": "Ada B. Crane", "party": ["Vole", "Crane"],
               "recap_documents": [{"entry_number": 3, "entry_date_filed": "2026-02-01",
                 "description": "", "short_description": "Complaint"}]}]}}
            """);
    assertCase(docket, "vtd", "2:26-cv-00007", "Vole v. Crane", "Ada B. Crane", 2);
    assertEquals(List.of(entry("3", "2026-02-01", "Complaint")), docket.entries());
  }

  @Test
  void anAlertOfADocketNamesItsCourtByTheFilesOfItsEntries() throws IOException {
    Docket docket =
        json(
            """
            {"webhook": {"event_type": 1}, "payload": {"results": [
              {"docket": 79, "entry_number": 1, "date_filed": "2026-02-09", "description": "COMPLAINT.",
               "recap_documents": [
                 {"filepath_local": "recap/gov.uscourts.vtd.31412/gov.uscourts.vtd.31412.1.0.pdf"}]}]}}
            """);
    assertCase(docket, "vtd", "", "", "", 0);
  }

  @Test
  void aDocketThatTheInterfaceAnswersGivesItsCaseAndItsCourtByAddress() throws IOException {
    Docket docket =
        json(
            """
            {"resource_uri": "https://www.courtlistener.com/api/rest/v4/dockets/80/", "id": 80,
             "court": "https://www.courtlistener.com/api/rest/v4/courts/vtd/",
             "assigned_to_str": "Ada B. Crane", "date_filed": "2026-01-05",
             "case_name": "Vole v. Crane", "docket_number": "2:26-cv-00007"}
            """);
    assertCase(docket, "vtd", "2:26-cv-00007", "Vole v. Crane", "Ada B. Crane", 0);
    assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), docket.filed());
  }

  @Test
  void anAlertOfASearchInOpinionsGivesTheirCaseAndWhatWasFound() throws IOException {
    Docket docket =
        json(
            """
            {"webhook": {"event_type": 2}, "payload": {"results": [
              {"docket_id": 81, "caseName": "Vole v. Crane", "court_id": "ca2", "dateFiled": "2026-03-05",
               "docketNumber": "26-107", "court": "Court of Appeals for the Second Circuit",
               "opinions": [{"snippet": "the judgment is <mark>reversed</mark>"}]}]}}
            """);
    assertCase(docket, "ca2", "26-107", "Vole v. Crane", "", 0);
    assertEquals(List.of(entry("", "2026-03-05", "the judgment is reversed")), docket.entries());
  }

  @Test
  void whatIsPushedOfTwoDocketsIsNone() throws IOException {
    assertEquals(
        Optional.empty(),
        Dockets.ofJson(
            new ObjectMapper()
                .readTree(
                    """
                    {"webhook": {"event_type": 1}, "payload": {"results": [
                      {"docket": 1, "description": "A", "recap_documents": []},
                      {"docket": 2, "description": "B", "recap_documents": []}]}}
                    """)));
  }

  @Test
  void aDistrictDocketGivesItsCaseAndItsEntries() throws IOException {
    Docket docket = docket("district.html");
    assertCase(
        docket, "vtd", "2:31-cv-00412", "Orchard Growers' League v. Vole", "Ada B. Crane", 3);
    assertEquals(Optional.of(LocalDate.of(2031, 3, 2)), docket.filed());
    assertEquals(
        List.of(
            entry(
                "1",
                "2031-03-02",
                "COMPLAINT against Otto Vole filed by Orchard Growers' League 1, Pippin Farm, Inc."
                    + " (Entered: 03/02/2031)"),
            entry("", "2031-03-05", "Summons issued."),
            entry(
                "4",
                "2031-03-09",
                "ORDER granting 2 Motion for Temporary Restraining Order. Signed by Judge Crane on"
                    + " 3/9/2031.")),
        docket.entries());
  }

  @Test
  void anAppellateDocketNumbersByItsDocumentsWhereTheCourtGivesNoNumber() throws IOException {
    Docket docket = docket("appellate.html");
    assertCase(docket, "ca2", "31-1187", "Orchard Growers' League v. United States", "", 2);
    assertEquals(
        List.of(
            entry(
                "00208812345",
                "2031-04-11",
                "NOTICE OF APPEAL filed. [31-1187] [Entered: 04/11/2031 09:15 AM]"),
            entry("7", "2031-04-20", "ORDER, motion for stay pending appeal is DENIED.")),
        docket.entries());
  }

  @Test
  void bothFormsOfTheSupremeCourtAreRead() throws IOException {
    Docket modern = docket("supreme.html");
    assertCase(
        modern, "scotus", "31A204", "Otto Vole, Applicant v. Orchard Growers' League", "", 1);
    assertEquals(
        List.of(
            entry("", "2031-04-27", "Application (31A204) for a stay, submitted to Justice Roe."),
            entry("", "2031-05-02", "Application (31A204) referred to the Court and denied.")),
        modern.entries());
    Docket old = docket("supreme-old.htm");
    assertCase(old, "scotus", "03-9999", "Otto Vole v. Pippin Farm, Inc.", "", 0);
    assertEquals(Optional.of(LocalDate.of(2004, 1, 18)), old.filed());
    assertEquals(
        List.of(
            entry("", "2004-01-02", "Petition for a writ of certiorari filed."),
            entry("", "2004-02-25", "Petition DENIED.")),
        old.entries());
  }

  @Test
  void aBankruptcyIsNamedByItsDebtorAndMayBreakItsTable() throws IOException {
    Docket docket = docket("bankruptcy.html");
    assertCase(docket, "vtb", "31-10087", "Pippin Farm, Inc.", "Pia Moss", 2);
    assertEquals(Optional.of(LocalDate.of(2031, 2, 9)), docket.filed());
    assertEquals(
        List.of(
            entry("1", "2031-02-09", "Chapter 11 Voluntary Petition."),
            entry("2", "2031-02-11", "Order to continue.")),
        docket.entries());
  }

  @Test
  void aHistoryGivesTheTextOfAnEntryElseItsName() throws IOException {
    Docket docket = docket("history.html");
    assertCase(docket, "", "2:31-cv-00412", "Orchard Growers' League v. Vole", "Ada B. Crane", 0);
    assertEquals(
        List.of(
            entry("1", "2031-03-02", "COMPLAINT against Otto Vole"),
            entry("", "2031-03-05", "Summons Issued")),
        docket.entries());
  }

  @Test
  void jsonOfTheSupremeCourtOfAcmsAndOfFloridaIsRead() throws IOException {
    Docket supreme =
        json(
            """
            {"CaseNumber": "31A204 ", "PetitionerTitle": "Otto Vole, Applicant",
             "RespondentTitle": "Pippin Farm, Inc.", "DocketedDate": "April 28, 2031",
             "ProceedingsandOrder": [{"Date": "Apr 27 2031", "Text": "An <a href='x'>application</a>.",
               "Links": [{"DocumentUrl": "http://x/DocketPDF/31/31A204/70011/1.pdf"}]}],
             "Petitioner": [{"PartyName": "Otto Vole"}, {"PartyName": "Otto Vole"}]}
            """);
    assertCase(supreme, "scotus", "31A204", "Otto Vole, Applicant v. Pippin Farm, Inc.", "", 1);
    assertEquals(List.of(entry("70011", "2031-04-27", "An application.")), supreme.entries());
    Docket acms =
        json(
            """
            {"caseDetails": {"caseNumber": "31-7001", "name": "Vole v. Roe", "caseOpened": "2031-05-01", "court": {"name": "San Diego", "identifier": "S.D. Cal. (SAN DIEGO)"},
              "partyAttorneyList": "<table><tr><td>VOLE</td><td>Quill</td></tr></table>"},
             "docketInfo": {"docketEntries": [{"endDate": "2031-05-01", "entryNumber": 3,
               "docketEntryText": "<p>NOTICE, FILED.</p>"}]}}
            """);
    assertCase(acms, "ca9", "31-7001", "Vole v. Roe", "", 1);
    assertEquals(List.of(entry("3", "2031-05-01", "NOTICE, FILED.")), acms.entries());
    Docket florida =
        json(
            """
            {"_embedded": {"results": [{"docketEntryHeader": {"docketEntryName": "Order - Stay",
              "docketEntryDescription": "Stay denied", "filedDate": "2031-06-02T02:30:00.000+00:00"}}]}}
            """);
    assertEquals(List.of(entry("", "2031-06-01", "Order - Stay: Stay denied")), florida.entries());
  }

  @Test
  void theXmlOfTheInternetArchiveIsRead() {
    Docket docket =
        Dockets.ofXml(
                Jsoup.parse(
                    """
                    <gov_uscourts_docket><case_details><court>vtd</court>
                    <docket_num>2:31-cv-00412</docket_num><case_name>League v. USA</case_name>
                    <assigned_to>Hon. Ada B Crane</assigned_to></case_details>
                    <party_list><party><name>League</name></party></party_list>
                    <document_list><document doc_num="2" attachment_num="0"><date_filed>2031-03-02</date_filed>
                    <long_desc>CLERK&amp;#039;S notice</long_desc></document>
                    <document doc_num="2" attachment_num="1"/>
                    <document doc_num="3" attachment_num="0"><date_filed>2031-03-03</date_filed>
                    <short_desc>Notice of Appearance</short_desc></document></document_list></gov_uscourts_docket>
                    """,
                    Parser.xmlParser()))
            .orElseThrow();
    assertCase(docket, "vtd", "2:31-cv-00412", "League v. United States", "Ada B. Crane", 1);
    assertEquals(
        List.of(
            entry("2", "2031-03-02", "CLERK'S notice"),
            entry("3", "2031-03-03", "Notice of Appearance")),
        docket.entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"being-opened", "query", "news"})
  void whatOnlyLooksLikeADocketIsNone(String name) throws IOException {
    assertEquals(Optional.empty(), Dockets.ofPage(page("none/" + name + ".html")));
  }
}
