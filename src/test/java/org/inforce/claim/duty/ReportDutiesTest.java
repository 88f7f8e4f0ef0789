package org.inforce.claim.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.annotate.Annotator;
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

/// What reports tell as due, on Friday, 1 March 2024.
final class ReportDutiesTest {
  private static final Annotator ANNOTATOR = new Annotator(Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry lines must file a safety plan by June 3. | Ferry lines | file a safety plan | 2024-06-03
          Ferry lines have until Monday to file a safety plan. | Ferry lines | file a safety plan | 2024-03-04
          Ferry lines have until the end of May to file a safety plan. | Ferry lines | file a safety plan | 2024-05-31
          Bakers were given 14 days to label every loaf. | Bakers | label every loaf | 2024-03-15
          Bakers face a May 6 deadline to label every loaf. | Bakers | label every loaf | 2024-05-06
          The rule sets a May 6 deadline for bakers to label every loaf. | bakers | label every loaf | 2024-05-06
          The order tells harbor pilots to log each trip by May 6. | harbor pilots | log each trip | 2024-05-06
          By May 6, 2024 all pilots must be fully licensed. | all pilots | be fully licensed | 2024-05-06
          Under the ordinance, pilots are now required to log each trip starting May 6. | pilots | log each trip | 2024-05-06
          Pilots will have to hand in their logs within ninety days. | Pilots | hand in their logs | 2024-05-30
          Owners are barred from renting out cellars, effective April 2, 2024. | Owners | not rent out cellars | 2024-04-02
          The act gives bakers until May 6 for the first audit. | bakers | the first audit | 2024-05-06
          The agency said that bakers have forty-five days to label every loaf. | bakers | label every loaf | 2024-04-15
          Once the permit lapses, owners must drain the pond by June 3, according to the notice. | owners | drain the pond | 2024-06-03
          Bakers must label every loaf by May 6, or face fines of $500 a day. | Bakers | label every loaf | 2024-05-06
          The mayor on Tuesday gave bakers two weeks to label every loaf. | bakers | label every loaf | 2024-03-12
          The order was signed on Tuesday. Bakers must label every loaf within two weeks. | Bakers | label every loaf | 2024-03-12
          Bakers on Tuesday were ordered to label every loaf within two weeks. | Bakers | label every loaf | 2024-03-12
          Bakers may not sell old loaves, from May 6, the first day of the law. | Bakers | not sell old loaves | 2024-05-06
          The deadline for bakers to label every loaf is May 6. | bakers | label every loaf | 2024-05-06
          The directive requires that bakers label every loaf by May 6. | bakers | label every loaf | 2024-05-06
          The order tasks the health office with inspecting every loaf by May 6. | health office | inspect every loaf | 2024-05-06
          Bakers must file a return online and pay by May 6. | Bakers | file a return online and pay | 2024-05-06
          The agency pushed back the date by which bakers must label every loaf from April 2 to May 6. | bakers | label every loaf | 2024-05-06
          The health office on Tuesday moved the deadline by which mills must register from April 2 to May 6. | mills | register | 2024-05-06
          Bakers must label every loaf by May 6, but small shops are exempt. | Bakers | label every loaf | 2024-05-06
          Employers must require bakers to cover their hair by May 6. | Employers | require bakers to cover their hair | 2024-05-06
          The ban starts on May 1, and bakers must label every loaf by May 6. | bakers | label every loaf | 2024-05-06
          Bakers that expect to sell more than ten loaves must register by May 6. | Bakers that expect to sell more than ten loaves | register | 2024-05-06
          Candidates for Congress must file their papers with the county by May 6. | Candidates for Congress | file their papers with the county | 2024-05-06
          The permit lapses on May 6. From that date bakers must label every loaf. | bakers | label every loaf | 2024-05-06
          On May 6, 2024 the labels rule takes effect, under which bakers must stamp loaves by hand. | bakers | stamp loaves by hand | 2024-05-06
          The order, signed on January 10, 2024, directed offices to buy "fair trade" bread within 90 days of the order. | offices | buy "fair trade" bread | 2024-04-09
          Bakers must return to work on May 6. | Bakers | return to work | 2024-05-06
          Bakers must follow the new labels rule as of February 20, 2024. | Bakers | follow the new labels rule | 2024-02-20
          From May 6 bakers need a health permit to sell bread outdoors. | bakers | obtain a health permit to sell bread outdoors | 2024-05-06
          Bakers will be required to label every loaf starting February 1. | Bakers | label every loaf | 2024-02-01
          The Department of Health today told bakers that they must label every loaf by May 6. | bakers | label every loaf | 2024-05-06
          Under the order mills must register by May 6. | mills | register | 2024-05-06
          From then on mills must register by May 6. | mills | register | 2024-05-06
          City bakers lose their old choice: they have until May 6 to label every loaf. | City bakers | label every loaf | 2024-05-06
          By May 6 mills must pay a yearly "bread fee," set at $25. | mills | pay a yearly bread fee | 2024-05-06
          An ordinance that makes mills pay a bread fee by May 6 is void in one county. | mills | pay a bread fee | 2024-05-06
          The commission said bakers must label every loaf by May 6. | bakers | label every loaf | 2024-05-06
          """)
  void whoMustDoWhatByWhen(String text, String who, String what, LocalDate due) {
    List<DutyClaim> duties = news(text);
    assertEquals(1, duties.size(), duties.toString());
    assertEquals(Optional.of(who), duties.getFirst().obligor());
    assertEquals(what, duties.getFirst().action());
    assertEquals(Optional.of(due), duties.getFirst().due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A kennel must keep a dog indoors while the alert is in effect. | while the alert is in effect
          A kennel must not charge more than $8, unless it can prove that its costs are higher. | unless it can prove that its costs are higher
          A kennel may not sell a dog, except where the county has agreed. | except where the county has agreed
          The law tells kennel owners to look into a dog's history when, during a visit, they see a wound. | when, during a visit, they see a wound
          To be licensed, a kennel must show the county a clean record. | To be licensed
          If a dog bites, a kennel must tell the county within a day. | If a dog bites
          A kennel may not sell a dog without the written consent of its vet. | without the written consent of its vet
          Kennels must hire a vet once the fund is open. | once the fund is open
          Kennels must hire a vet before bringing in a second dog. | before bringing in a second dog
          Kennel owners who breed dogs must hire a vet by May 6. | who breed dogs
          Kennel owners must tell the county of each birth within ten days. | each birth
          Before it sells a dog a kennel must show the buyer its papers. | Before it sells a dog
          A kennel must answer a buyer's complaint about a dog within ten days. | a buyer's complaint about a dog
          A kennel may not sell a dog to anyone under 18. | anyone under 18
          Applicants for a kennel license must complete ten hours of training. | Applicants for a kennel license
          Kennels must put a health clause into contracts made from January 15. | contracts made from January 15
          Kennels must call a vet within two days after the first bite. | after the first bite
          """)
  void aConditionIsToldWithTheDuty(String text, String condition) {
    List<DutyClaim> duties = news(text);
    assertEquals(1, duties.size(), duties.toString());
    assertEquals(Optional.of(condition), duties.getFirst().condition());
  }

  @Test
  void whatALawAsksOfThoseItRegulatesNeedsNoDay() {
    assertEquals(
        List.of(
            "A toll road|post its prices at each entrance|",
            "A toll road|not charge more than once a day|"),
        told(
            "A toll road must post its prices at each entrance. It shall not charge more than once"
                + " a day."));
  }

  @Test
  void whatALawTellsThoseItRegulatesIsTheirDuty() {
    assertEquals(
        List.of("toll road operators|post their prices when a driver asks for them|"),
        told(
            "The act is the first of its kind. It tells toll road operators to post their prices"
                + " when a driver asks for them. The company told its drivers to slow down."));
    assertEquals(
        List.of("landlords|not charge tenants for their keys|"),
        told(
            "The ordinance also bars landlords from charging tenants for their keys unless they"
                + " lose them."));
    assertEquals(
        List.of(), told("The ordinance also bars landlords from charging tenants for their keys."));
  }

  @Test
  void aDutyMayBeginOnTheDayOfEffect() {
    String text =
        "From the effective date, a lender with ten or more branches must not charge more than $5.";
    DutyClaim duty =
        new DutyReader()
            .read(annotated(text), Optional.empty(), Optional.of(LocalDate.of(2024, 6, 3)))
            .getFirst();
    assertEquals(Optional.of("a lender with ten or more branches"), duty.obligor());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 3)), duty.due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          House Bill 77 became law on Monday, when the bill was signed. House Bill 77 has dealers check the age of every buyer. | dealers | check the age of every buyer
          The measure caps the fee, ends the discount, and tells Harbor Transit to repay its bonds early. | Harbor Transit | repay its bonds early
          Local Laws 17 and 18 require grocery apps to offer a receipt at checkout. | grocery apps | offer a receipt at checkout
          Executive Order 77, "Clean Piers for All," directed agencies to put a clause on piers into each contract. | agencies | put a clause on piers into each contract
          The mayor signed an ordinance requiring dealers to check the age of every buyer. | dealers | check the age of every buyer
          """)
  void whatALawItselfTellsIsADuty(String text, String who, String what) {
    assertEquals(List.of(who + "|" + what + "|"), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          House Bill 77 has dealers check the age of every buyer.
          The company has dealers check the age of every buyer.
          The chain tells drivers to check the age of every buyer.
          The law bans dealers from selling pipes.
          The makers' union said dealers must check the age of every buyer.
          If the governor signs the bill, dealers must check the age of every buyer by May 6.
          Dealers seeking a license asked the city whether they must check the age of every buyer.
          """)
  void whatNoLawTellsIsNone(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void whoeverIsSpokenOfIsBound() {
    assertEquals(
        List.of("Harbor Transit|pay its crews $20 an hour|2024-07-03"),
        told(
            "As a part of the deal Harbor Transit also dropped its suit. Beginning July 3, 2024, it"
                + " must pay its crews $20 an hour."));
    assertEquals(
        List.of(), told("The law took effect. Beginning July 3, 2024, it must cut waste by half."));
    assertEquals(
        List.of(),
        told(
            "Harbor Transit also dropped its suit.\n\nBeginning July 3, 2024, it must cut waste by"
                + " half."));
  }

  @Test
  void aPeriodThatRunsOnEachOccasionHasNoDay() {
    assertEquals(
        List.of(
            "Doctors who set bones|tell the state|",
            "Doctors who set bones|log each case|2024-05-06"),
        told(
            "Doctors who set bones must tell the state within 72 hours. Doctors who set bones must"
                + " log each case by May 6."));
    assertEquals(
        List.of("a carrier|refund a ticket when it cancels a trip|"),
        told(
            "Under the act, a carrier must refund a ticket within seven days when it cancels a"
                + " trip."));
  }

  @Test
  void aConditionIsNoPartOfTheAction() {
    assertEquals(
        List.of("A mill|bargain with the union|"),
        told("A mill must bargain with the union once half of its hands have joined."));
    assertEquals(
        List.of("Divers|undergo a health check|"),
        told("Divers must undergo a health check at least two days before they dive."));
    assertEquals(
        List.of("Divers|tell the port when they dive|"),
        told("Divers must tell the port when they dive."));
  }

  @Test
  void noBearerMayMeansEachMayNot() {
    assertEquals(
        List.of("toll road|not sell the plates of its guests|"),
        told("No toll road shall sell the plates of its guests."));
  }

  @Test
  void oneVerbMaySetSeveralLimits() {
    assertEquals(
        List.of("Harbor Board|map its piers|2024-04-30", "Harbor Board|publish the map|2024-06-29"),
        told(
            "It gives the Harbor Board 60 days to map its piers and 120 days to publish the map."));
    assertEquals(
        List.of("Divers|hand in their logs|2024-06-03", "captains|hand in their logs|2024-07-08"),
        told("Divers have until June 3 to hand in their logs, and captains have until July 8."));
    assertEquals(
        List.of("Divers|have a first check|2024-06-03", "Divers|be fully trained|2024-07-08"),
        told("Divers must have a first check by June 3 and be fully trained by July 8."));
    assertEquals(
        List.of(
            "Mills|cut 50 percent of their waste|2024-06-03",
            "Mills|cut 80 percent of it|2024-07-08"),
        told("Mills must cut 50 percent of their waste by June 3 and 80 percent of it by July 8."));
    assertEquals(
        List.of("Divers|report each dive every quarter|", "Board|publish a first list|2024-06-03"),
        told(
            "Divers must report each dive every quarter, and the Board shall publish a first list"
                + " by June 3."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Logs must be sent to the port by captains within 30 days. | captains | send logs to the port | 2024-03-31
          Captains' first reports are due on May 6. | Captains | file first reports | 2024-05-06
          The first payments from captains are due by May 6. | captains | pay first payments | 2024-05-06
          Captains must log each trip by April 1. The logs must be submitted by May 6. | Captains | submit logs | 2024-05-06
          """)
  void whatIsToBeHandedInIsTheDutyOfWhomTheWordsName(
      String text, String who, String what, LocalDate due) {
    DutyClaim last = news(text).getLast();
    assertEquals(Optional.of(who), last.obligor());
    assertEquals(what, last.action());
    assertEquals(Optional.of(due), last.due());
  }

  @Test
  void aBareNameIsMadeWholeByWhatWasSaidBefore() {
    assertEquals(
        List.of("A toll road operator|post its prices at each gate|"),
        told(
                "The act covers all toll road operators. An operator must post its prices at each"
                    + " gate.")
            .stream()
            .map(d -> d.replaceFirst("^An ", "A "))
            .toList());
  }

  @Test
  void aPeriodAfterThatCountsFromTheDayBefore() {
    assertEquals(
        List.of("Divers|map the wreck|2024-03-31", "Divers|clear the wreck|2024-04-30"),
        told(
            "Divers must map the wreck within 30 days and must clear the wreck within 30 days after"
                + " that."));
  }

  @Test
  void alternativesAreOneDuty() {
    assertEquals(
        List.of("Owners|register the boats, sell them or scrap the hulls|2024-06-03"),
        told("Owners have until June 3 to register the boats, sell them or scrap the hulls."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bakers should therefore not have to label their loaves by May 6.
          Bakers do not have to label their loaves by May 6.
          Bakers are not required to label their loaves by May 6.
          Bakers would have to label their loaves by May 6.
          Had the court ruled otherwise, bakers must have begun to label their loaves by May 6.
          The union argues that bakers must label their loaves by May 6.
          Bakers must label their loaves by May 6, a lawyer for the union said.
          The union wants the city to order bakers to label their loaves by May 6.
          "Bakers must label their loaves by May 6," Jane Roe told reporters.
          The bill requires bakers to label their loaves by May 6.
          If the council adopts the plan, bakers must label their loaves by May 6.
          If the ban is to continue, Congress must pass a law.
          The judge ordered the city to drop the fee by May 6.
          Judge Ana Vole heard the case. Vole ordered the city to drop the fee by May 6.
          Bakers have 35 days to seek review by the state's top court.
          The city's rule that bakers must label their loaves was struck down on Monday.
          Lower courts must cut their orders down to size.
          Bakers must comply with the rule.
          No baker has to label a loaf before the court decides.
          Bakers must now decide what to do.
          The state may not enforce the law against bakers.
          Briefs from bakers are due on May 6.
          The ban is due to begin on May 6.
          Bakers have filed a suit to stop the rule.
          The baker has 30 days to move for summary judgment.
          Bakers have until late May to seek certiorari.
          The order leaves the office until Friday to prepare.
          Payments must reach the county by May 6.
          Voters must approve the plan.
          Lawmakers must pass a plan by May 6.
          """)
  void whatIsDeniedArguedSupposedOrAStepInACaseIsNone(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void aCourtsDayForAReportOnComplianceIsOne() {
    assertEquals(
        List.of("agency|file a status report|2024-05-06"),
        told("The judge ordered the agency to file a status report by May 6."));
  }

  @Test
  void whatARuleRequiredIsToldByTheClauseThatSaysSo() {
    assertEquals(
        List.of("Bakers|label their loaves|2024-05-06"),
        told(
            "Bakers should therefore not have to label their loaves, which the rule required by May"
                + " 6."));
  }

  private static List<String> told(String text) {
    return news(text).stream()
        .map(d ->
            d.obligor().orElse("")
                + "|"
                + d.action()
                + "|"
                + d.due().map(LocalDate::toString).orElse(""))
        .toList();
  }

  private static List<DutyClaim> news(String text) {
    return new DutyReader().read(annotated(text));
  }

  private static Annotated annotated(String text) {
    return ANNOTATOR.annotate(
        new Document(
            new DocumentId("d1"),
            new SourceId("paper"),
            Optional.empty(),
            "Paper",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2024, 3, 1),
            Optional.empty(),
            text));
  }
}
