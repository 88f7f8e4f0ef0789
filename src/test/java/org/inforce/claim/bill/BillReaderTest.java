package org.inforce.claim.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BillReaderTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static Reading read(String title, String... paragraphs) {
    return Reader.read(
        annotated(title, title + "\n\n" + String.join("\n\n", paragraphs)),
        annotated(title, title));
  }

  private static Annotated annotated(String title, String text) {
    return ANNOTATOR.annotate(
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "United States Congress",
            DocumentKind.STATUTE,
            AuthorityTier.OFFICIAL_TEXT,
            LocalDate.of(2029, 5, 4),
            Optional.of(title),
            text));
  }

  private static List<String> told(Reading reading) {
    return reading.claims().stream()
        .map(claim ->
            claim.type().code() + " " + claim.date().text().orElse("") + " " + claim.quote().text())
        .toList();
  }

  @Test
  void eachStepThatChangesABillIsAnEventOfItsDayWithItsLineAsQuote() {
    Reading reading =
        read(
            "H.R. 2042, 121st Congress: Harbor Dust Act",
            "To count the dust of harbors.",
            "02/01/2029 Introduced in House",
            "02/01/2029 Referred to the House Committee on Ways and Means.",
            "03/07/2029 Mr. Doe moved to suspend the rules and pass the bill.",
            "03/07/2029 On motion to suspend the rules and pass the bill Agreed to by voice vote.",
            "03/07/2029 Passed/agreed to in House: On motion to suspend the rules and pass the bill"
                + " Agreed to by voice vote.",
            "04/20/2029 Passed Senate without amendment by Unanimous Consent.",
            "04/30/2029 Presented to President.",
            "05/04/2029 Signed by President.",
            "05/04/2029 Became Public Law No: 121-9.");
    assertEquals(
        List.of(
            "introduced 2029-02-01 02/01/2029 Introduced in House",
            "passed 2029-03-07 03/07/2029 On motion to suspend the rules and pass the bill Agreed"
                + " to by voice vote.",
            "passed 2029-04-20 04/20/2029 Passed Senate without amendment by Unanimous Consent.",
            "enacted 2029-05-04 05/04/2029 Signed by President."),
        told(reading));
    InstrumentMention act = reading.instruments().getFirst();
    assertEquals("Harbor Dust Act", act.name());
    assertEquals(Optional.of(InstrumentType.STATUTE), act.type());
    assertEquals(List.of("HR 2042", "HR 2042 (121st Congress)", "PL 121-9"), act.identifiers());
  }

  @Test
  void aVetoThatIsOverriddenEndsInALaw() {
    Reading reading =
        read(
            "S. 7, 121st Congress: Harbor Dust Act",
            "02/01/2029 Introduced in Senate",
            "03/01/2029 Vetoed by President.",
            "03/02/2029 Passed Senate over veto by Yea-Nay Vote. 70 - 26.",
            "03/09/2029 Two-thirds of the Members present having voted in the affirmative the bill"
                + " is passed.",
            "03/09/2029 Became Public Law No: 121-10.");
    assertEquals(
        List.of("introduced", "vetoed", "passed", "passed", "enacted"),
        reading.claims().stream().map(claim -> claim.type().code()).toList());
  }

  @Test
  void aResolutionWithoutAShortTitleGoesByItsNumber() {
    InstrumentMention resolution =
        read(
                "S.J.Res. 8, 121st Congress: A joint resolution about the dust of harbors.",
                "02/01/2029 Introduced in Senate")
            .instruments()
            .getFirst();
    assertEquals("SJR 8", resolution.name());
    assertEquals(Optional.of(InstrumentType.RESOLUTION), resolution.type());
  }

  @Test
  void whatAnActionTellsOfAnotherBillIsNotToldOfThisOne() {
    Reading reading =
        read(
            "H.R. 9, 121st Congress: Harbor Dust Act",
            "02/01/2029 Introduced in House",
            "05/09/2029 For further action, see S. 28, which became Public Law 121-4 on 5/8/2029.");
    assertEquals(List.of("introduced 2029-02-01 02/01/2029 Introduced in House"), told(reading));
    assertFalse(reading.instruments().getFirst().identifiers().contains("PL 121-4"));
  }

  @Test
  void aLawIsEnactedOnTheDayOfItsApprovalAndBindsByItsOwnWords() {
    Reading reading =
        read(
            "Public Law 121-9: Harbor Dust Act",
            "H.R. 2042, 121st Congress",
            "(a) Each harbor master shall count the dust not later than 90 days after the date of"
                + " the enactment of this Act.",
            "(b) Section 7 of the Harbor Act is amended by striking “shall tell” and inserting"
                + " “shall ask”.",
            "(c) This Act shall take effect on the date that is 6 months after the date of the"
                + " enactment of this Act.",
            "05/04/2029 Approved May 4, 2029.");
    assertEquals(
        List.of(
            "enacted 2029-05-04 05/04/2029 Approved May 4, 2029.",
            "effective 2029-11-04 (c) This Act shall take effect on the date that is 6 months after"
                + " the date of the enactment of this Act."),
        told(reading));
    assertEquals(
        List.of("PL 121-9", "HR 2042", "HR 2042 (121st Congress)"),
        reading.instruments().getFirst().identifiers());
    assertEquals(
        List.of(Optional.of(LocalDate.of(2029, 8, 2))),
        reading.duties().stream().map(duty -> duty.due()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This Act takes effect on July 1, 2029.                                                      | 2029-07-01
          This Act shall take effect on the date of its enactment.                                    | 2029-05-04
          This Act and the amendments made by this Act shall take effect 1 year after enactment.      | 2030-05-04
          This Act comes into force at the end of the period of two months beginning with the day on which it is passed. | 2029-07-04
          This Act comes into force on the day on which this Act is passed.                           | 2029-05-04
          This Act comes into force on such day as the Secretary of State may by regulations appoint. |
          Section 3 takes effect on July 1, 2029.                                                     |
          """)
  void theDayOnWhichALawTakesEffectIsThatOfItsOwnWords(String words, String day) {
    Reading reading =
        read("Public Law 121-9: Harbor Dust Act", words, "05/04/2029 Approved May 4, 2029.");
    assertEquals(
        Optional.ofNullable(day).map(LocalDate::parse),
        reading.claims().stream()
            .filter(claim -> claim.type() == EventType.EFFECTIVE)
            .flatMap(claim -> claim.date().first().stream())
            .findFirst());
  }

  @Test
  void anActOfAnotherParliamentIsNoneOfTheUnitedStates() {
    Reading reading =
        read("Harbour Dust Act 2031 (2031 c. 12)", "1 Counting", "05/23/2031 Enacted");
    InstrumentMention act = reading.instruments().getFirst();
    assertEquals("Harbour Dust Act 2031", act.name());
    assertEquals(Optional.of("gb"), act.jurisdiction());
    assertEquals(List.of("2031 c. 12"), act.identifiers());
    assertEquals(List.of("enacted 2031-05-23 05/23/2031 Enacted"), told(reading));
  }
}
