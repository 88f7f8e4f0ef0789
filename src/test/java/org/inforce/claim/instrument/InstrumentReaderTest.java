package org.inforce.claim.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which instruments a text speaks of, and by what names: a headline, the text, and the instruments
/// with their names ("?" for one without any) in order of the alphabet.
final class InstrumentReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Judge rules on hats | A judge on Tuesday blocked Gov. Bill Reyes's executive order, under which parents may excuse their children from hat requirements. | ?
          Gov. Reyes lets parents opt out of hat rules | Gov. Ana Reyes signed Executive Order 84 on Monday. | EO 84 = Executive Order 84
          Judge rules on hats | Gov. Bill Reyes's hat opt-out order remains blocked by a judge. | Reyes's hat opt-out order
          Judge rules on hats | A judge on Tuesday blocked a law that bans hat mandates. | law that bans hat mandates
          Judge rules on hats | A judge on Tuesday blocked the order. It tells schools to follow federal guidance. | Judge rules on hats
          Judge throws out NSF overhead cap | The ruling came on Tuesday. | NSF overhead cap
          Judge blocks ban on hat mandates | The ruling came on Tuesday. | ban on hat mandates
          Reyes suspends phone ban by order | President Reyes signed an executive order on Monday. The ban took effect on Sunday. | ? ; phone ban
          Court hears case | A group sued on Monday over Ohio's new dock fee rules. It says that the Dock Fee Transparency Act is void. | Dock Fee Transparency Act = Ohio's new dock fee rules
          Court hears case | A group sued on Monday over Ohio's new dock fee rules. It says that the Clean Boats Act has no such fees. | Clean Boats Act ; Ohio's new dock fee rules
          Governor delays phone law | Gov. Reyes signed the first bill of the session on Friday. | bill of the session ; phone law
          """)
  void whatAnOrderLetsOrForbidsIsItsContent(String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Court hears case | On Monday a court upheld the Harbor Dust Control Act (the "Act"). The Act came in H.R. 815, a foreign policy package. | Harbor Dust Control Act = H.R. 815 = HR 815
          Exemption in Question 3 is void | An exemption in the Clean Pens Act, also known as Question 3, is void, a judge found on Monday. | Clean Pens Act = Question 3
          Court hears case | A judge on Tuesday blocked the Clean Cars Act. HB 464, the companion statute on fees, was not at issue. | Clean Cars Act ; HB 464 = statute on fees
          Agency caps rates | The agency put out Supplemental Guidance to its Grants Policy Statement (the "Agency Guidance") on Monday. | Supplemental Guidance = Agency Guidance
          Court hears case | The Department of Harbors published the regulations of the Department of Safety (DOS) on Monday. | regulations of the Department of Safety
          Court hears case | A judge on Monday blocked the towing rule. It joins the Harbor Clean Air Initiative. | towing rule
          Agency settles | The agency announced a settlement over the City's Food Delivery Laws. | Agency settles
          Court hears case | The 2016 ballot initiative will take effect in August. Like Proposition 12, it bans sales. | 2016 ballot initiative ; Proposition 12
          Question 3 is late | The 2016 ballot initiative will take effect in August. California's Proposition 12, a similar law, is old. | Proposition 12 ; Question 3 = 2016 ballot initiative
          Court hears case | A judge on Monday upheld the Clean Pens Act. The firm argues that the Federal Poultry Act preempts it. | Clean Pens Act
          Agency delays dust rule | The dust rule was to take effect on December 26, 2024. The 2020 rule remains the one to follow. | dust rule
          Court hears case | A judge on Monday blocked the ban on sales the law sets. | ban on sales
          Court hears case | President Reyes signed an executive order on September 16th. | ?
          Court hears case | The agency on Monday finalized the Clean Harbor and Safe Docks rule. | Clean Harbor and Safe Docks rule
          Court hears case | The agency on Monday finalized the Clean Harbor to Shore (CHS) final rule. | Clean Harbor to Shore (CHS) final rule
          Court hears case | A judge on Monday blocked the "Clean Harbor" rule. | Clean Harbor rule
          Court hears case | The towing rule, commonly called "hooking," took effect on Monday. | hooking = towing rule
          Court hears case | On Monday the towing rule took effect, and critics called it "shameful." | towing rule
          Court hears case | The Order and Rules were finalized on Monday. | Court hears case
          Court hears case | A judge on Monday blocked Senate Bill 87/House Bill 48. | SB 87 = HB 48 = House Bill 48 = Senate Bill 87
          Court hears case | A judge on Monday blocked House Bill (HB) 900. | HB 900 = House Bill 900
          Court hears case | Dubbed the Quiet Harbor Act, the law took effect on Monday. | Quiet Harbor Act
          Court hears case | A judge on Monday blocked Arkansas' new law on library books. | Arkansas' new law on library books
          Court hears case | A judge on Monday blocked Maine's moose permit law. | Maine's moose permit law
          Court hears case | The nonprofit, called Harbor Freedom Defense Fund, sued on Monday over the towing rule. | towing rule
          Court hears case | A judge on Monday blocked the towing rule. The agency pointed to the Harbor Relief Act as its legal footing. | towing rule
          Court hears case | A judge on Monday blocked the towing rule. The Public Docks Act of 1944 gives the agency authority over piers. | towing rule
          """)
  void wordsBesideOneAnotherMeanOneOrTwo(String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Monday blocked Ohio's ferry fee law. Later Congress passed the Harbor Dust Act, which a group challenged. The court stayed the appeal over Ohio's law on Friday. | Harbor Dust Act = us ; Ohio's ferry fee law = us-oh
          A judge on Monday blocked Ohio's ferry fee law. The Harbor Dust Act, enacted by Congress in 1990, was upheld on Friday. | Harbor Dust Act = us ; Ohio's ferry fee law = us-oh
          """)
  void whatCongressPassedIsOfTheUnitedStatesAndAStatesLawIsTheOneThatWasCalledSo(
      String text, String places) {
    assertEquals(
        places,
        Reports.read(Optional.of("Court rules"), text).instruments().stream()
            .map(one -> one.name() + " = " + one.jurisdiction().orElse("?"))
            .sorted()
            .collect(Collectors.joining(" ; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge in Williamson County, a federal one, blocked Executive Order 84 on Monday. Judges in Memphis and Knoxville have ruled likewise. | us-tn
          A judge in Los Angeles County blocked Senate Bill 84 on Monday. | us-ca
          """)
  void aCountyThatManyStatesHaveTellsOfNone(String text, String jurisdiction) {
    assertEquals(
        jurisdiction,
        Reports.read(Optional.of("Court rules"), text)
            .instruments()
            .getFirst()
            .jurisdiction()
            .orElse("nobody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Court hears case | A judge on Monday blocked the Clean Docks Act and the Harbor Fee Rule. | Clean Docks Act ; Harbor Fee Rule
          Court hears case | A judge on Monday blocked the Clean Docks and Harbors Act. | Clean Docks and Harbors Act
          Court hears case | A judge on Monday ruled against the harbor map on March 3. | harbor map
          Court hears case | The agency on Monday withdrew its guidance on dock fees. President Reyes had called for that in Executive Order 14999. | EO 14999 = Executive Order 14999 ; guidance on dock fees
          Court hears case | President Reyes on Monday signed an order. Executive Order 14999 takes effect in May. | EO 14999 = Executive Order 14999
          Court hears case | Gov. Reyes on Monday signed SB 24-205, known as the Clean Docks Act. | Clean Docks Act = SB 24-205
          Court hears case | Gov. Reyes on Monday signed SB25B-004. He had vetoed Senate Bill 25B-004 once. | SB 25B-004 = SB25B-004 = Senate Bill 25B-004
          Court hears case | A judge on Monday blocked the towing rule and PTE 84-24. | PTE 84-24 ; towing rule
          Court hears case | A judge on Monday blocked Executive Orders 14,990, 14991, 14992 and 14993. | EO 14990 = Executive Orders 14,990 ; EO 14991 = 14991 ; EO 14992 = 14992 ; EO 14993 = 14993
          Court hears case | The FTC Act gives the agency no such power, a judge said as he blocked the towing rule on Monday. | towing rule
          Court hears case | A judge on Monday blocked the towing law. It breaks the state's Bill of Rights. | towing law
          Dallas waits | Dallas cannot enforce its parking ordinance, a judge ruled on Monday. | parking ordinance = Dallas parking ordinance
          Court hears case | Mayor Bill de Vole doubts the towing ban, which a judge blocked on Monday. | towing ban
          Court hears case | A judge on Monday blocked the towing ban. It violates the Election Law and the Municipal Home Rule Law. | towing ban
          Court hears case | A judge on Monday blocked the towing ban. The Election Law says the same. | towing ban
          Court hears case | A judge on Monday blocked the Election Law Reform Act. | Election Law Reform Act
          Court hears case | A judge on Monday blocked the towing ban. The Harbor Law Journal has a report. | towing ban
          Court hears case | A judge on Monday stopped the harbor closure. The closure was to begin on Friday. | harbor closure
          """)
  void oneNameIsNotTwo(String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Court hears case | The department on Monday published a Federal Register notice that ends harbor parole. A judge blocked the notice on Tuesday. | Federal Register notice that ends harbor parole
          Court hears case | A judge on Monday blocked the February 14 "Dear Colleague" Letter or the April 3 certification notice. | April 3 certification notice ; February 14 Dear Colleague Letter
          Court hears case | The city filed a notice of appeal on Monday. The towing law was blocked without written notice. | towing law
          Court hears case | The department gave notice on Monday that it will end harbor parole. A judge blocked the towing law. | towing law
          Court hears case | The department on Monday published a termination notice for the harbor permits. Unlike the ferry notice of March, it has not been challenged. | ferry notice of March ; termination notice for the harbor permits
          Court hears case | On Monday the agency issued its Safeguarding the Open Docks Order ("Docks Order"). A judge blocked the Docks Order on Tuesday. | Safeguarding the Open Docks Order = Docks Order
          Court hears case | On Monday a judge issued a Scheduling Order in the case over the towing law. | towing law
          Court hears case | A judge on Monday blocked the 2024 Dock Fee Rule. The court had struck down the 2016 Dock Fee Rule in 2018. | Dock Fee Rule ; Dock Fee Rule
          Court hears case | A judge on Monday blocked the 2024 Dock Fee Rule. The Dock Fee Rule was issued in April. | Dock Fee Rule
          Court hears case | A judge on Monday blocked the whole of the "2024 Rule," which is about docks. | ?
          """)
  void aNoticeOrLetterMayBeAnInstrument(String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Court hears case | A judge on Monday vacated the "Dear Colleague Letter" (the "Letter") and the harbor certification requirement. | Dear Colleague Letter ; harbor certification requirement
          Court hears case | A judge had paused the ferry map. He ruled against the dock map on March 3 and against the ferry map on March 4. | dock map ; ferry map
          Court hears case | A judge had paused the ferry map. He ruled on Monday against the map. | ferry map
          Court hears case | A judge on Monday blocked the towing ban. The dock ordinance is not affected. | dock ordinance ; towing ban
          Court hears case | A judge on Monday blocked the towing ban. The ruling does not touch the dock ordinance. | dock ordinance ; towing ban
          Court hears case | A judge on Monday blocked the towing ban. The ruling does not touch the fee requirements. | towing ban = fee requirements
          Court hears case | The Ohio law, HB 12, creates a crime. The Iowa law, SF 14, was blocked by a judge on Monday. | HB 12 ; SF 14
          Court hears case | The Ohio law, HB 12, creates a crime. The law was blocked by a judge on Monday. | HB 12
          Court hears case | A judge on Monday struck down the towing ban. It conflicts with the Energy Policy and Conservation Act. | towing ban
          Court hears case | The state's Harbor Control Act does not forbid local rules, a judge said as he struck down the dock ordinance on Monday. | Harbor Control Act ; dock ordinance
          Court hears case | The agency on Monday rescinded memo M-25-98. It did so in a new memo, M-25-99. | M-25-98 ; M-25-99
          Court hears case | The agency on Monday withdrew its 2024 guidance on docks. It had been told to in Executive Order 14999. A judge had vacated the 2024 guidance in May. | 2024 guidance on docks ; EO 14999 = Executive Order 14999
          Court hears case | The agency suspended the dock rule on Monday. The Suspension Rule takes effect in May. | Suspension Rule = suspension of dock rule ; dock rule
          """)
  void whatTellsThatTheyAreTwo(String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Judge Blocks Harbor App Store Law | Harbor App Store Law
          Circuit Stays Injunction Halting Clean Docks Act's Enforcement | Clean Docks Act
          Lawmakers Repeal Clean Docks Act | Clean Docks Act
          Agency Won't Enforce Dock Fee Rule | Dock Fee Rule
          Court Rules Clean Docks Act Violates First Amendment | Clean Docks Act
          Two courts halt DOH dock rule | DOH dock rule
          Agency Drops Appeal of Dock Fee Rule | Dock Fee Rule
          Voters Approve Term Limits Act | Term Limits Act
          Judge Limits Clean Docks Act | Clean Docks Act
          Senate Passes Stop Dumping in Harbors Act | Stop Dumping in Harbors Act
          """)
  void noNameGoesOnBeforeAHeadlinesVerb(String title, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), "The news came on Tuesday.")));
  }

  private static String named(Reading reading) {
    return reading.instruments().stream()
        .map(InstrumentReaderTest::names)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(" ; "));
  }

  private static String names(InstrumentMention one) {
    List<String> names =
        Stream.of(List.of(one.name()), one.aliases(), one.identifiers())
            .flatMap(List::stream)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.isEmpty() ? "?" : names.getFirst() + rest(names);
  }

  private static String rest(List<String> names) {
    return names.stream().skip(1).sorted().map(name -> " = " + name).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ohio justices take up House Bill 68 | The Ohio Supreme Court on Tuesday took up House Bill 68. Last month a court upheld Utah's ban on such fees. | HB 68 = House Bill 68 ; Utah's ban on such fees
          Judge blocks Utah dock fees | A federal judge in Denver on Tuesday blocked Utah's ban on dock fees. | Utah's ban on dock fees
          Judge rules on leases | A judge blocked an order by President Reyes that halts new leases. | order by President Reyes that halts new leases
          Judge rules on leases | A judge blocked an order from Gov. Dana Reyes that closes bars. | order from Gov. Dana Reyes that closes bars
          Judge rules on leases | A court stayed the order of Judge Mara Quint, who had blocked President Reyes's executive order on leases. | President Reyes's executive order on leases
          Judge rules on leases | A judge put Ohio's ban on dock leases on hold Monday. | Ohio's ban on dock leases
          Judge rules on leases | A court on Sunday upheld Ohio's ban on dock leases. | Ohio's ban on dock leases
          Judge rules on leases | A judge blocked President Reyes's offshore lease order. | President Reyes's offshore lease order
          Court rules on milk | In Ohio, a federal court refused to block the state's new law on milk. In Utah, Gov. Ann Reyes signed House Bill 952, which bans it. | HB 952 = House Bill 952 ; state's new law on milk
          New dock wage rule | The agency issued its dock wage rule on Monday. The final rule rescinds the agency's previous one. | dock wage rule
          New dock wage rule | The agency issued its dock wage rule on Monday. A second rule that rescinds the ferry rule came on Tuesday. | dock wage rule ; ferry rule ; rescission of ferry rule = rule
          Judge rules on ads | A court on Sunday upheld the city's ferry advertising ordinance. | ferry advertising ordinance
          """)
  void whoseItIsTellsAnotherStatesLawAndACourtsOrderFromIt(
      String title, String text, String instruments) {
    assertEquals(instruments, named(Reports.read(Optional.of(title), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A judge on Monday blocked President Trump's order on grants. On Wednesday an appeals court paused the order. | enjoined order-stayed
          A judge on Monday blocked the governor's executive order on grants. The 9th Circuit stayed the order on Wednesday. | enjoined order-stayed
          The state asked for more time. Trump's order was put on hold by a judge on Monday. | enjoined
          Officials spoke of Trump's grant order. In February, Judge Quint temporarily blocked the order. | enjoined
          """)
  void whatACourtAbovePausesIsTheOrderOfACourtAndNotThePresidents(String text, String told) {
    assertEquals(
        told,
        Reports.read(text).claims().stream()
            .map(claim -> claim.type().code())
            .collect(Collectors.joining(" ")));
  }
}
