package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.Test;

/// Invented records of bills in the forms in which the real ones come.
final class BillsTest {
  private static ParsedText parse(String xml) {
    try (Parsers parsers = new Parsers()) {
      return Originals.read(parsers.parse(Originals.of("bill.xml", xml)));
    }
  }

  @Test
  void theStatusOfABillIsItsTitleItsLastSummaryAndItsActionsTheEarliestFirst() {
    ParsedText bill =
        parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <billStatus><version>3.0.0</version><bill>
              <number>2042</number><type>HR</type><congress>121</congress>
              <relatedBills><item><number>77</number><type>S</type>
                <title>Another Act</title></item></relatedBills>
              <actions>
                <item><actionDate>2029-05-04</actionDate><text>Became Public Law No: 121-9.</text>
                  <type>BecameLaw</type></item>
                <item><actionDate>2029-05-04</actionDate><text>Signed by President.</text></item>
                <item><actionDate>2029-02-01</actionDate><text>Introduced in House</text></item>
                <item><actionDate>2029-02-01</actionDate><text>Introduced in House</text></item>
                <actionTypeCounts><introduced>2</introduced></actionTypeCounts>
              </actions>
              <laws><item><type>Public Law</type><number>121-9</number></item></laws>
              <summaries>
                <summary><actionDate>2029-02-01</actionDate><text><![CDATA[<p>Old.</p>]]></text></summary>
                <summary><actionDate>2029-05-04</actionDate>
                  <text><![CDATA[<p>This bill counts <b>harbour</b> dust.</p>]]></text></summary>
              </summaries>
              <title>Harbor Dust Act</title>
              <titles><item><titleType>Official Title as Introduced</titleType>
                <title>To count the dust of harbors.</title></item></titles>
            </bill></billStatus>
            """);
    assertEquals(
        """
        H.R. 2042, 121st Congress: Harbor Dust Act

        To count the dust of harbors.

        Public Law 121-9

        This bill counts harbour dust.

        02/01/2029 Introduced in House

        05/04/2029 Signed by President.

        05/04/2029 Became Public Law No: 121-9.\
        """,
        bill.text());
    assertEquals(Optional.of("H.R. 2042, 121st Congress: Harbor Dust Act"), bill.title());
    assertEquals(Optional.of(LocalDate.of(2029, 5, 4)), bill.published());
    assertEquals(Optional.of(DocumentKind.STATUTE), bill.kind());
    assertEquals(
        Map.of("number", "H.R. 2042", "congress", "121", "law", "Public Law 121-9"), bill.fields());
    assertEquals(
        new Entry("Introduced in House", Map.of("date", "2029-02-01")), bill.entries().getFirst());
  }

  @Test
  void theOlderFormOfTheStatusIsReadAlike() {
    ParsedText bill =
        parse(
            """
            <billStatus><bill><billNumber>8</billNumber><billType>SJRES</billType>
            <congress>112</congress><actions><item><actionDate>2011-03-01</actionDate>
            <text>Introduced in Senate</text></item></actions>
            <title>A joint resolution about dust.</title></bill></billStatus>
            """);
    assertEquals(
        "S.J.Res. 8, 112th Congress: A joint resolution about dust.\n\n"
            + "03/01/2011 Introduced in Senate",
        bill.text());
  }

  @Test
  void theOlderRecordOfOthersIsReadWithItsOwnCodes() {
    ParsedText resolution =
        parse(
            """
            <bill session="103" type="hr" number="12">
              <introduced datetime="1994-01-05"/>
              <titles><title type="official" as="introduced">Honoring dust.</title></titles>
              <actions>
                <action datetime="1994-01-05" state="REFERRED"><text>Referred to the House
                  Committee on Rules.</text></action>
                <vote datetime="1994-02-01T10:00:00-05:00" where="h"><text>Passed House.</text></vote>
              </actions>
            </bill>
            """);
    assertEquals(Optional.of("H.Res. 12, 103rd Congress: Honoring dust."), resolution.title());
    assertEquals(
        List.of("Introduced", "Referred to the House Committee on Rules.", "Passed House."),
        resolution.entries().stream().map(Entry::text).toList());
    assertEquals(Optional.of(LocalDate.of(1994, 2, 1)), resolution.published());
  }
}
