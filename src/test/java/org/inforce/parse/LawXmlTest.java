package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.Test;

/// Invented laws and judgments in the markup in which the real ones come.
final class LawXmlTest {
  private static ParsedText parse(String xml) {
    try (Parsers parsers = new Parsers()) {
      return Originals.read(parsers.parse(Originals.of("law.xml", xml)));
    }
  }

  @Test
  void aPublicLawIsItsProvisionsAndTheStepsOfItsHistory() {
    ParsedText law =
        parse(
            """
            <?xml version="1.0"?><pLaw xmlns="http://schemas.gpo.gov/xml/uslm"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <meta><dc:title>Public Law 121–9: To count dust.</dc:title><docNumber>9</docNumber>
            <citableAs>Public Law 121–9</citableAs><congress>121</congress></meta>
            <preface><page>143 STAT. 9</page><docNumber>121–9</docNumber></preface>
            <main><longTitle><docTitle>An Act</docTitle>
            <officialTitle>To count the dust of harbors.</officialTitle><sidenote><p>May 4, 2029</p>
            <p>[<ref href="/us/bill/121/hr/2042">H.R. 2042</ref>]</p></sidenote></longTitle>
            <section><num value="1">SECTION 1. </num><sidenote><p>Note.</p></sidenote>
            <heading>SHORT TITLE.</heading><content>This Act may be cited as the “<shortTitle>Harbor
            Dust Act</shortTitle>”.</content></section>
            <section><num value="2">SEC. 2. </num><heading>COUNT.</heading>
            <subsection><num>(a) </num><heading><inline>In General</inline>.—</heading>
            <chapeau>Each harbor shall—</chapeau>
            <paragraph><num>(1) </num><content>count; and</content></paragraph>
            <paragraph><num>(2) </num><content>tell.</content></paragraph></subsection></section>
            <action><actionDescription>Approved May 4, 2029.</actionDescription></action></main>
            <legislativeHistory><heading>LEGISLATIVE HISTORY</heading><note>
            <heading>CONGRESSIONAL RECORD, Vol. 175 (2029):</heading>
            <p>Mar. 6, 7, 9–11, considered and passed</p><p> House.</p>
            <p>Apr. 20, considered and passed Senate.</p></note></legislativeHistory></pLaw>
            """);
    assertEquals(
        """
        Public Law 121-9: Harbor Dust Act

        To count the dust of harbors.

        H.R. 2042, 121st Congress

        An Act

        To count the dust of harbors.

        SECTION 1. SHORT TITLE. This Act may be cited as the “Harbor Dust Act”.

        SEC. 2. COUNT.

        (a) In General.— Each harbor shall—

        (1) count; and

        (2) tell.

        03/11/2029 considered and passed House.

        04/20/2029 considered and passed Senate.

        05/04/2029 Approved May 4, 2029.\
        """,
        law.text());
    assertEquals(Optional.of(LocalDate.of(2029, 5, 4)), law.published());
    assertEquals(Optional.of(DocumentKind.STATUTE), law.kind());
    assertEquals(
        Map.of("number", "Public Law 121-9", "bill", "H.R. 2042, 121st Congress"), law.fields());
  }

  @Test
  void aBillSaysHowFarItHasComeAndWhen() {
    ParsedText bill =
        parse(
            """
            <bill xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <meta><dc:type>Senate Bill</dc:type><docNumber>7</docNumber>
            <docStage>Referred in House</docStage><congress>121</congress></meta>
            <preface><dc:type>S. </dc:type><action><date><inline>March </inline>2, 2029</date>
            <actionDescription>Referred to the Committee on Rules</actionDescription></action></preface>
            <main><longTitle><officialTitle>To count dust.</officialTitle></longTitle>
            <section><num>1. </num><content>Count it.</content></section></main>
            <attestation><action><actionDescription>Passed the Senate </actionDescription>
            <date date="2029-02-27">February 27, 2029</date>.</action></attestation></bill>
            """);
    assertEquals(
        """
        S. 7, 121st Congress: To count dust.

        To count dust.

        1. Count it.

        02/27/2029 Passed the Senate February 27, 2029.

        03/02/2029 Referred to the Committee on Rules\
        """,
        bill.text());
    assertEquals(Optional.of(LocalDate.of(2029, 3, 2)), bill.published());
    assertEquals("Referred in House", bill.fields().get("stage"));
  }

  @Test
  void theOlderMarkupOfTheHouseIsReadAlike() {
    ParsedText bill =
        parse(
            """
            <bill bill-stage="Introduced-in-House"><form><congress>108th CONGRESS</congress>
            <legis-num>H. R. 12</legis-num><action><action-date date="20030107">January 7,
            2003</action-date><action-desc><sponsor>Mr. Doe</sponsor> introduced the following
            bill</action-desc></action><official-title>To count dust.</official-title></form>
            <legis-body><section><enum>1.</enum><header>Short title</header><text>This Act may be
            cited as the <quote><short-title>Dust Act</short-title></quote>.</text></section>
            </legis-body></bill>
            """);
    assertEquals(
        """
        H.R. 12, 108th Congress: To count dust.

        1. Short title This Act may be cited as the Dust Act.

        01/07/2003 Mr. Doe introduced the following bill\
        """,
        bill.text());
  }

  @Test
  void anActOfAParliamentIsToldLikeARecordOfABill() {
    ParsedText act =
        parse(
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="ukpga">
            <meta><identification source="#"><FRBRWork>
            <FRBRdate date="2031-05-23" name="enacted"/><FRBRauthor href="#parliament"/>
            <FRBRname value="2031 c. 12"/></FRBRWork><FRBRManifestation>
            <FRBRdate date="2032-01-01" name="transform"/></FRBRManifestation></identification>
            <references><TLCOrganization eId="parliament" showAs="United Kingdom Parliament"/>
            </references></meta><preface><docTitle>Harbour Dust Act 2031</docTitle>
            <longTitle><p>An Act to count dust.</p></longTitle></preface>
            <body><section><num>1</num><heading>Counting</heading><subsection><num>(1)</num>
            <content><p>Harbour masters must count dust.</p></content></subsection></section></body>
            </act></akomaNtoso>
            """);
    assertEquals(
        """
        Harbour Dust Act 2031 (2031 c. 12)

        An Act to count dust.

        1 Counting

        (1) Harbour masters must count dust.

        05/23/2031 Enacted\
        """,
        act.text());
    assertEquals(Optional.of(DocumentKind.STATUTE), act.kind());
    assertEquals(Optional.of("United Kingdom Parliament"), act.publisher());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 23)), act.published());
  }

  @Test
  void aJudgmentIsItsWordsWithoutTheStyleOfItsPage() {
    ParsedText judgment =
        parse(
            """
            <akomaNtoso xmlns:uk="https://caselaw.nationalarchives.gov.uk/akn"><judgment>
            <meta><identification><FRBRWork><FRBRdate date="2031-05-23" name="judgment"/>
            <FRBRauthor href="#ewca"/><FRBRname value="Dust v Harbour"/></FRBRWork></identification>
            <references><TLCOrganization eId="ewca" showAs="The Court of Appeal"/></references>
            <proprietary><uk:court>EWCA-Civil</uk:court><uk:cite>[2031] EWCA Civ 9</uk:cite>
            </proprietary><presentation><style>p { color: red; }</style></presentation></meta>
            <header><p>Case No: <docketNumber>CA-2031-1</docketNumber></p></header>
            <judgmentBody><decision><heading>Background</heading><paragraph><num>1.</num><content>
            <p>Under the <ref uk:type="legislation" uk:canonical="2031 c. 12">Harbour Dust
            Act</ref> dust is counted.</p></content></paragraph></decision></judgmentBody>
            </judgment></akomaNtoso>
            """);
    assertEquals(
        "Case No: CA-2031-1\n\nBackground\n\n1. Under the Harbour Dust Act dust is counted.",
        judgment.text());
    assertEquals(Optional.of("Dust v Harbour"), judgment.title());
    assertEquals(Optional.of("The Court of Appeal"), judgment.publisher());
    assertEquals(
        Map.of(
            "citation", "[2031] EWCA Civ 9",
            "court", "EWCA-Civil",
            "docket_number", "CA-2031-1",
            "legislation", "2031 c. 12"),
        judgment.fields());
  }
}
