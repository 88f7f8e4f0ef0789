package org.inforce.claim.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DutyReaderTest {
  @Test
  void eachItemUnderOneShallIsADutyOfItsOwn() {
    assertEquals(
        List.of(
            "Chief Engineer|inspect all harbor cranes|2024-03-31",
            "Chief Engineer|publish the results|2024-03-31"),
        directive(
            """
            Sec. 2. Inspections. (a) Within 30 days of the date of this order, the Chief Engineer shall:

            (i) inspect all harbor cranes; and

            (ii) publish the results.
            """));
  }

  @Test
  void anAuthorityThatIsSomebodyBearsADutyAndAPowerDoesNot() {
    assertEquals(
        List.of("Each port authority|dredge its channel|"),
        directive(
            """
            1. Each port authority shall dredge its channel.

            2. The authority to dredge shall pass to the Council.
            """));
  }

  @Test
  void aLettersYouAndYourOfficeAreThoseItIsWrittenTo() {
    assertEquals(
        List.of(
            "Oregon Department of Fish and Wildlife|survey every weir|",
            "Director Vance|report to me by April 15, 2024|2024-04-15"),
        directive(
            """
            OFFICE OF THE GOVERNOR. March 1, 2024.

            Lena Vance, Director, Oregon Department of Fish and Wildlife.

            Dear Director Vance: The weirs are failing. I hereby direct your department to survey every weir.

            I direct you to report to me by April 15, 2024. Everybody must act.
            """));
  }

  @Test
  void aMemorandumOrdersOutrightWhomItIsWrittenTo() {
    assertEquals(
        List.of(
            "Bureau Chiefs|send me your list of cranes by March 15|2024-03-15",
            "Bureau Chiefs|not rent any barge until I say so|",
            "Bureau Chiefs|call the Port Captain|",
            "Port Captain Ibarra|draw up a roster|",
            "Bureau Chiefs|name a deputy|2024-03-31"),
        directive(
            """
            TO: All Bureau Chiefs

            FROM: Mayor Selim Okur

            Please send me your list of cranes by March 15. Do not rent any barge until I say so.

            If a crane cannot be moved, call the Port Captain.

            Port Captain Ibarra, please draw up a roster. By the end of the month, each of you is to name a deputy.

            Thank you for your patience. Winds will drop in April.
            """));
  }

  @Test
  void anOfficeIsToldWhatItWillDoAndWhatItIsTo() {
    assertEquals(
        List.of(
            "Harbor Master|close the east pier|2024-03-15",
            "Pilots and their crews|report each grounding to the Coast Office|",
            "Dredging contractors|not dump silt inside the bar|",
            "CTO|post the tide tables within a week of the date of this order|2024-03-08",
            "CTO|answer complaints|"),
        directive(
            """
            1. Within two weeks of the date of this order, the Harbor Master will close the east pier. Vessels may use the west pier.

            2. Pilots and their crews must report each grounding to the Coast Office. Dredging contractors are not to dump silt inside the bar.

            3. The CTO will:

            (a) post the tide tables within a week of the date of this order; and

            (b) answer complaints.
            """));
  }

  @Test
  void whatIsOrderedThatSomebodyDoIsADuty() {
    assertEquals(
        List.of(
            "every bureau that keeps a boat|designate a skipper|",
            "Pilot Board|hold a hearing, in no event later than June 30, 2024|2024-06-30",
            "Pilot Board|publish the minutes|",
            "No bureau|lease a boat without an auction|",
            "Skippers|not moor at the east pier|"),
        directive(
            """
            1. I hereby order that every bureau that keeps a boat designate a skipper.

            2. It is further ordered that the Pilot Board:

            a. hold a hearing, in no event later than June 30, 2024; and

            b. publish the minutes.

            3. No bureau may lease a boat without an auction. Skippers may not moor at the east pier.
            """));
  }

  @Test
  void theReasonsOfAnOrderBindNobodyUpToTheWordsThatOrder() {
    assertEquals(
        List.of(
            "Pilot Board|meet each month|",
            "Pilot Board|file minutes by April 30, 2024|2024-04-30"),
        directive(
            """
            INTRODUCTION

            A pilot must weigh the tide in seconds. The City must be ready.

            Therefore, I direct the Pilot Board to comply with the following:

            I. Meetings and Termination of Service

            1.1 The Pilot Board must meet each month.

            1.2 On receiving a complaint, the Board may hold a hearing.

            April 30, 2024: Pilot Board must file minutes by April 30, 2024.

            Order 6, issued June 3, 2019, is rescinded.
            """));
  }

  @Test
  void anOrderedClauseAListOfTasksAndARelativeOneTellWhoIsBound() {
    assertEquals(
        List.of(
            "Director of Ports, in cooperation with the pilots|deliver water to every pier|",
            "Tug Division|keeping a register of tugs|",
            "Tug Division|inspecting each tug|",
            "Deputy Mayor|decide the appeal|",
            "Tug Division|file a reason|"),
        directive(
            """
            IT IS FURTHER

            ORDERED: That the Director of Ports, in cooperation with the pilots, shall deliver water to every pier.

            The Tug Division shall be responsible for:

            a. keeping a register of tugs; and

            b. inspecting each tug.

            A skipper may appeal to the Deputy Mayor, who will decide the appeal. The Tug Division may refuse, and in that case must file a reason.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Bureau must answer by the close of business on Friday. | 2024-03-08
          The Bureau must answer no later than tomorrow. | 2024-03-02
          The Bureau must answer by the end of next month. | 2024-04-30
          The Bureau must answer before Harbor Day, May 26. | 2024-05-26
          The Bureau must answer no later than five days before that meeting. |
          The Bureau must answer every letter within two days. |
          The Bureau must answer within 24 hours. |
          """)
  void daysOfMemorandaAreCounted(String text, LocalDate due) {
    assertEquals(
        Optional.ofNullable(due), read(text, DocumentKind.DIRECTIVE).getFirst().due(), text);
  }

  @Test
  void aPeriodAfterAnEventToComeHasNoDay() {
    assertEquals(
        List.of("bureau|post it on its page within three business days|"),
        directive(
            "Once I have approved a plan, the bureau must post it on its page within three"
                + " business days."));
  }

  @Test
  void whatNobodyHasToDoOrSufferIsARightAndNoDuty() {
    assertEquals(
        List.of("Harbor Master|publish the rates|"),
        directive(
            """
            By the power vested in me as Mayor, I order as follows.

            1. No tenant shall have to show a passport, and no tenant shall be evicted or be subject to a fine for it.

            2. The Harbor Master shall publish the rates, and there are fines for those who hide them.
            """));
  }

  @Test
  void contentsOfAReportAreNoDuties() {
    assertEquals(
        List.of("Harbor Master|submit a report to the Council|2024-05-30"),
        directive(
            """
            Sec. 3. Report. Within 90 days of the date of this order, the Harbor Master shall submit a report to the Council:

            (i) identifying unsafe piers; and

            (ii) describing their owners.
            """));
  }

  @Test
  void verbsWithTheirOwnObjectsAreDutiesOfTheirOwn() {
    assertEquals(
        List.of(
            "each bureau|review its leases|2024-03-15",
            "each bureau|submit a list of them to the Mayor|2024-03-15"),
        directive(
            "No later than March 15, 2024, each bureau shall review its leases and submit a list of"
                + " them to the Mayor."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Council may extend the period by 60 days.
          This order shall be implemented consistent with applicable law.
          The report shall include a list of vessels.
          The term "pier" shall mean any structure over water.
          Sec. 9. General Provisions. (a) The Harbor Master shall keep this order.
          Sec. 1. Purpose. The City must keep its water clean.
          The Deputy shall serve as Chair of the Board.
          The freeze will remain in force until June. Tenants will see lower bills.
          The Department will benefit from cleaner docks and will be glad of them.
          The aim of this rule is to protect swimmers. The pier is to the north.
          Skippers may moor at the west pier. Bureaus are encouraged to share boats.
          WHEREAS, the Harbor Master shall by law keep the piers safe;
          Please enjoy the summer.
          """)
  void whatBindsNobodyIsNoDuty(String text) {
    assertEquals(List.of(), directive(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          All departments must submit a plan no later than 60 days after the issuance of this directive. | 2024-04-30
          Departments shall, in less than a month, appoint a liaison. | 2024-04-01
          Each General Manager is directed to report progress by June 1. | 2024-06-01
          The Bureau shall reply within ten (10) business days. | 2024-03-15
          The Bureau shall reply within 30 days of receipt of a request. |
          Staff are prohibited from renting out city vehicles, effective immediately. |
          """)
  void timeLimitsCountFromTheDayOfTheOrder(String text, LocalDate due) {
    List<DutyClaim> duties = read(text, DocumentKind.DIRECTIVE);
    assertEquals(1, duties.size(), duties.toString());
    assertEquals(Optional.ofNullable(due), duties.getFirst().due());
    assertTrue(text.contains(duties.getFirst().quote().text()));
  }

  @Test
  void theSignatureSaysFromWhichDayToCount() {
    String text =
        "The Clerk shall reply within 10 days of the date of this order.\n\nDated January 4, 2024";
    assertEquals(
        Optional.of(LocalDate.of(2024, 1, 14)),
        read(text, DocumentKind.DIRECTIVE).getFirst().due());
  }

  @Test
  void aMisprintedDayStopsNothing() {
    String text = "The Clerk shall reply by February 30, 2024.\n\nSigned June 31, 2024";
    assertEquals(Optional.empty(), read(text, DocumentKind.DIRECTIVE).getFirst().due());
  }

  @Test
  void revokedAndAmendedOrdersAreTold() {
    OrderEffects effects =
        OrderEffects.read(
            """
            Sec. 5. Revocation. (a) The following are hereby revoked:

            (i) Executive Order 20001 of May 3, 2019 (Changes to Executive Order 20000); and

            (ii) the Presidential Memorandum of June 4, 2020 (Harbor Fees).

            (b) Executive Order 20002, as amended by Executive Order 20003, is hereby amended by striking section 4. Executive Order 20004 was revoked by an earlier order.

            (c) Section 3 of Executive Order 20005 is revoked. Executive Order 20006 is hereby reinstated.
            """);
    assertEquals(List.of("20001", "Presidential Memorandum of June 4, 2020"), effects.revokes());
    assertEquals(List.of("20002", "20005"), effects.amends());
    assertEquals(List.of("20006"), effects.reinstates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ordinance gives landlords until June 1, 2024 to register each unit. | landlords | 2024-06-01
          Ferry operators have 30 days to file a safety plan. | Ferry operators | 2024-03-31
          Nail salons must post the notice by April 15. | Nail salons | 2024-04-15
          The directive requires department heads to name a liaison within two weeks. | department heads | 2024-03-15
          """)
  void reportsTellDutiesWithADay(String text, String who, LocalDate due) {
    List<DutyClaim> duties = read(text, DocumentKind.NEWS);
    assertEquals(1, duties.size(), duties.toString());
    assertEquals(Optional.of(who), duties.getFirst().obligor());
    assertEquals(Optional.of(due), duties.getFirst().due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bill would require landlords to register by June 1, 2024.
          Tenants asked the court to order landlords to register by June 1, 2024.
          The state must respond to the motion by March 9.
          Critics say the city must repeal the fee by April 1.
          Landlords had until February 1, 2024 to register.
          The law requires landlords to keep records.
          """)
  void reportsOfWishesStepsInCasesAndHistoryTellNone(String text) {
    assertEquals(List.of(), read(text, DocumentKind.NEWS));
  }

  @Test
  void aLongTextCostsTimeInProportionToItsLength() {
    String text =
        "The Clerk shall, in consultation with the Board, the Council, and the Mayor, "
            .repeat(3_000);
    long start = System.nanoTime();
    read(text, DocumentKind.DIRECTIVE);
    assertTrue(System.nanoTime() - start < 10_000_000_000L);
  }

  private static List<String> directive(String text) {
    return read(text, DocumentKind.DIRECTIVE).stream()
        .map(d ->
            d.obligor().orElse("")
                + "|"
                + d.action()
                + "|"
                + d.due().map(LocalDate::toString).orElse(""))
        .toList();
  }

  static List<DutyClaim> read(String text, DocumentKind kind) {
    Document document =
        new Document(
            new DocumentId("d1"),
            new SourceId("city"),
            Optional.empty(),
            "City",
            kind,
            AuthorityTier.values()[0],
            LocalDate.of(2024, 3, 1),
            Optional.empty(),
            text);
    return new DutyReader()
        .read(new Annotated(document, List.of(), List.of(), List.of(), List.of()));
  }
}
