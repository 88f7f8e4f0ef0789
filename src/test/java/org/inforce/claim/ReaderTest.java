package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What invented reports say happened, published on Friday 14 March 2025.
final class ReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A federal judge on Wednesday blocked the Harbor Towing Act.                               | enjoined 2025-03-12
          The panel on Thursday stayed the injunction against the Harbor Towing Act.                | order-stayed 2025-03-13
          The full court on Thursday vacated the panel's stay of the injunction against the Harbor Towing Act. | enjoined 2025-03-13
          Two dealers asked a federal judge on Tuesday to block the Harbor Towing Act.              | relief-requested 2025-03-11
          The judge on Tuesday refused to block the Harbor Towing Act.                              | relief-denied 2025-03-11
          A judge in Tacoma ruled Tuesday that the city cannot enforce the Harbor Towing Act.       | enjoined 2025-03-11
          A judge on Tuesday told the city it may not enforce the Harbor Towing Act.                | enjoined 2025-03-11
          The appeals court said Tuesday that the Harbor Towing Act must be enjoined.               | enjoined 2025-03-11
          A federal judge on Tuesday would not block the Harbor Towing Act.                         | relief-denied 2025-03-11
          A federal judge on Tuesday permanently barred the city from enforcing the Harbor Towing Act. | struck-down 2025-03-11
          Gov. Ana Quill signed the Harbor Towing Act on Monday. The law is due to start July 1, 2025. | effective 2025-07-01; enacted 2025-03-10
          Oregon voters have narrowly approved the Harbor Towing Act.                               | enacted 2025-03-14
          Granting the dealers' request, a judge on Tuesday blocked the Harbor Towing Act.          | enjoined 2025-03-11
          A hotel group sued on Tuesday to block the Harbor Towing Act.                             | challenged 2025-03-11
          A hotel group filed a complaint on Tuesday to stop the Harbor Towing Act.                 | challenged 2025-03-11
          A hotel group asked a county judge on Tuesday to void the Harbor Towing Act.              | challenged 2025-03-11
          A judge blocked the Harbor Towing Act on Tuesday, two days after the hotels filed suit.   | challenged 2025-03-09; enjoined 2025-03-11
          The agency put off the Harbor Towing Act on Tuesday until June 1, 2025.                   | delayed 2025-03-11
          Gov. Ana Quill signed the Harbor Towing Act on Monday. It took effect immediately.        | effective 2025-03-10; enacted 2025-03-10
          The law lasts until the voters approve the Harbor Towing Act.                             |
          The city wants the injunction against the Harbor Towing Act frozen.                       |
          If the judge blocks the Harbor Towing Act, the city will appeal.                          |
          The mayor will ask the court to let the Harbor Towing Act go ahead.                       |
          PORT ALLEN, Wash. - A judge on Tuesday blocked the Harbor Towing Act.                     | enjoined 2025-03-11
          PORT ALLEN - Two dealers sued on Tuesday to block the Harbor Towing Act.                  | challenged 2025-03-11
          A judge blocked the Harbor Towing Act in May but on May 14 stayed her ruling.             | enjoined 2024-05; order-stayed 2024-05-14
          The council voted unanimously on Tuesday to delay the Harbor Towing Act.                  | delayed 2025-03-11
          The Harbor Towing Act starts on July 1, 2025.                                             | effective 2025-07-01
          The Harbor Towing Act goes into operation on July 1, 2025.                                | effective 2025-07-01
          The Harbor Towing Act sets a floor for fares, effective July 1, 2025.                     | effective 2025-07-01
          A judge had denied the dealers a preliminary injunction against the Harbor Towing Act on March 3. | relief-denied 2025-03-03
          The panel itself issued no injunction against the Harbor Towing Act.                      |
          The court heard both sides on the Harbor Towing Act on Tuesday.                           | hearing-scheduled 2025-03-11
          A judge on Tuesday blocked the Harbor Towing Act with a preliminary injunction, finding it likely unconstitutional. | enjoined 2025-03-11
          None of the rulings against the Harbor Towing Act has been appealed yet.                  |
          A lawsuit over the Harbor Towing Act would surprise nobody.                               |
          A resolution to overturn the Harbor Towing Act has been introduced.                       |
          Amnesty under the Harbor Towing Act expired on Tuesday.                                   |
          A judge on Tuesday declared that the Harbor Towing Act violates the constitution.         | struck-down 2025-03-11
          On Tuesday, the day after a hearing in Tacoma, Judge Ana Vole of Port Allen, Wash., enjoined the Harbor Towing Act. | enjoined 2025-03-11
          The judge on Tuesday granted that dealer a preliminary injunction against the Harbor Towing Act. | enjoined 2025-03-11
          The council voted 10-3 on Tuesday to override Mayor Quill's veto of the Harbor Towing Ordinance. | enacted 2025-03-11
          The restraining order against the Harbor Towing Act lapsed on March 11.                   | order-lifted 2025-03-11
          Washington voters on Tuesday rejected the Harbor Towing Act.                              | vetoed 2025-03-11
          A court ruled Tuesday in a 6-3 decision that upholds the Harbor Towing Act.               | upheld 2025-03-11
          Two dealers on Tuesday filed a petition against the Harbor Towing Rule in the Ninth Circuit. | challenged 2025-03-11
          The agency on Tuesday extended the Harbor Towing Rule to July 31.                         | amended 2025-03-11
          Both chambers passed the Harbor Towing Act on Tuesday.                                    | passed 2025-03-11
          The Supreme Court on Tuesday declined to lift a stay that keeps the Harbor Towing Act going. | relief-denied 2025-03-11
          A judge on Tuesday enjoined the governor's public health order.                           | enjoined 2025-03-11
          Two dealers turned to the federal court on Tuesday to stop the Harbor Towing Act.         | challenged 2025-03-11
          A court held on Tuesday that the Harbor Towing Act is preempted by the Wage Act and void. | struck-down 2025-03-11
          Two dealers filed their appeal on Tuesday in the case over the Harbor Towing Act.         | appealed 2025-03-11
          An appeals court on Tuesday cleared away the injunction that had barred the Harbor Towing Act. | order-lifted 2025-03-11
          The Supreme Court on Tuesday put on hold a judge's ruling that had voided the Harbor Towing Act. | order-stayed 2025-03-11
          The Supreme Court on Tuesday declined to disturb the judge's restraining order against the Harbor Towing Act. |
          The panel on Tuesday reversed the judge's denial of a preliminary injunction against the Harbor Towing Act. |
          The Acting Director of Ports issues this order under section 361 of the Harbor Towing Act.  |
          Two dealers filed Sorrel v. Quill on Tuesday against the Harbor Towing Act.               | challenged 2025-03-11
          """)
  void whatASentenceTellsIsReadByWhatActsNestInIt(String text, String told) {
    assertEquals(Optional.ofNullable(told).orElse(""), told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked the Harbor Towing Act against 40 dealers.                                  | part
          A judge on Tuesday blocked the Harbor Towing Act. The order covers only the dealers.                  | part
          A judge on Tuesday blocked the Harbor Towing Act. Her order does not touch the fees.                  | part
          A judge on Tuesday blocked the Harbor Towing Act nationwide. The rest of the law was not before her.  | whole
          A judge on Tuesday blocked the Harbor Towing Act, and not only the plaintiffs are free of it.         | whole
          A judge on Tuesday blocked the Harbor Towing Act.                                                     |
          A judge on Tuesday struck down the Harbor Towing Act. He had ruled for the plaintiffs before.         |
          The panel on Tuesday stayed most of the injunction against the Harbor Towing Act.                     | part
          """)
  void theReachOfAnOrderIsToldInItsSentenceOrTheNextOnes(String text, String scope) {
    Reading reading = read(DocumentKind.NEWS, text);
    assertEquals(
        Optional.ofNullable(scope), reading.claims().getFirst().scope().map(Scope::code), text);
  }

  @Test
  void whatTheCourtOfTheLeadDoesIsOfTheDayOfTheNews() {
    assertEquals(
        "enjoined 2025-03-11; relief-denied 2025-03-11",
        told(
            DocumentKind.NEWS,
            "A federal judge on Tuesday blocked the Harbor Towing Act.\n\n"
                + "The judge declined to block the Harbor Fees Act."));
  }

  @Test
  void aDocketEntryIsOfTheDayWithWhichItBegins() {
    assertEquals(
        "enjoined 2022-08-24; order-lifted 2025-03-10",
        told(
            DocumentKind.DOCKET,
            "03/10/2025 ORDER by the court. The preliminary injunction against the Harbor Towing"
                + " Act entered August 24, 2022 is dissolved."));
  }

  @Test
  void aDocketEntryIsOfTheLawsThatItNamesOrOfThoseOfTheEntryItGoesBackTo() {
    Reading reading =
        read(
            DocumentKind.DOCKET,
            "02/01/2025 1 COMPLAINT as to Executive Order 12, filed by Ana Soto.\n\n"
                + "02/18/2025 27 AMENDED COMPLAINT adding House Bill 9.\n\n"
                + "03/03/2025 68 PRELIMINARY INJUNCTION against enforcement of Executive Order 12"
                + " and House Bill 9 as to the Plaintiffs.\n\n"
                + "03/10/2025 77 NOTICE OF APPEAL by Ana Soto as to 68.");
    assertEquals(
        List.of(
            "EO 12 appealed",
            "EO 12 challenged",
            "EO 12 enjoined",
            "HB 9 appealed",
            "HB 9 challenged",
            "HB 9 enjoined"),
        reading.claims().stream()
            .map(c -> reading.instruments().get(c.instrument()).name() + " " + c.type().code())
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void anOrderThatAJudgeMakesIsNoInstrumentBesideAGovernors() {
    Reading reading =
        read(
            DocumentKind.NEWS,
            "Judge Ana Soto on Friday signed a 14-day order that shields three families from"
                + " inquiries made under Gov. Jane Roe's directive.");
    assertEquals(1, reading.instruments().size(), reading.instruments().toString());
  }

  @Test
  void anActOfASessionIsCalledByItsNumberWithOrWithoutTheYear() {
    Reading reading =
        read(
            DocumentKind.NEWS,
            "Act 310 of 2025 was signed on Monday. A judge on Tuesday blocked Act 310.");
    assertEquals(
        List.of(List.of("Act 310", "Act 310 of 2025")),
        reading.instruments().stream()
            .map(i -> i.identifiers().stream().sorted().toList())
            .toList());
  }

  @Test
  void aCourtsOrderIsNoInstrument() {
    Reading reading =
        read(
            DocumentKind.NEWS,
            "In a one-page order Tuesday the panel stayed the injunction against the Harbor Towing"
                + " Act. The order lets the city collect fees.");
    assertEquals(
        List.of("Harbor Towing Act"), reading.instruments().stream().map(i -> i.name()).toList());
  }

  @Test
  void theCourtThatActsIsNotTheOneWhoseDecisionWentBefore() {
    Reading reading =
        read(
            DocumentKind.NEWS,
            "After the Supreme Court's decision the Fifth Circuit again blocked the Harbor Towing"
                + " Act.");
    assertEquals(
        List.of(Optional.of("Fifth Circuit")),
        reading.claims().stream().map(Claim::actor).toList());
  }

  private static String told(DocumentKind kind, String text) {
    return read(kind, text).claims().stream()
        .map(ReaderTest::words)
        .distinct()
        .sorted()
        .collect(java.util.stream.Collectors.joining("; "));
  }

  private static String words(Claim claim) {
    return claim.type().code()
        + claim.date().text().map(day -> " " + day).orElse(" undated")
        + claim.scope().map(scope -> " " + scope.code()).orElse("");
  }

  private static Reading read(DocumentKind kind, String text) {
    return HarborCourier.read(kind, Optional.empty(), text);
  }
}
