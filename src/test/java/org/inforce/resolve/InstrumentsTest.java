package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mentions of one instrument meet across documents; two instruments stay two.
final class InstrumentsTest {
  private static Resolution resolve(Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
  }

  private static Told challenged(Told told) {
    return told.that(EventType.CHALLENGED, "Shippers sued.", "2024-06-03", DateBasis.STATED);
  }

  @Test
  void aBillThatIsSignedIsAStatute() {
    Resolution told =
        resolve(
            Told.of("a", "2024-03-05")
                .about(
                    "Harbor Dust Act",
                    Optional.of(InstrumentType.BILL),
                    Optional.of("us-wa"),
                    "HB 1204")
                .that(
                    EventType.ENACTED, "The governor signed it.", "2024-03-04", DateBasis.STATED));
    assertEquals(InstrumentType.STATUTE, told.instruments().getFirst().type());
  }

  @Test
  void aReportThatNamesNothingIsAboutWhatItsHeadlineIsAbout() {
    Told told =
        Told.of("a", "2024-06-04")
            .title("Harbor fee upheld")
            .about("harbor fee", Optional.of(InstrumentType.ORDINANCE), Optional.of("us-wa"))
            .that(EventType.UPHELD, "A judge upheld the fee.", "2024-06-03", DateBasis.STATED)
            .about("levy on barges", Optional.of(InstrumentType.ORDINANCE), Optional.of("us-wa"))
            .below()
            .that(EventType.STRUCK_DOWN, "It fell.", "1998-02-03", DateBasis.STATED)
            .that(EventType.APPEALED, "It was appealed.", "1998-03-03", DateBasis.STATED);
    assertEquals("harbor fee", resolve(told).instruments().getFirst().name());
  }

  @Test
  void aHeadlineIsNoNameOfWhatLaterReportsName() {
    Told headline =
        challenged(
            Told.of("a", "2024-06-04")
                .title("Shippers sue over dust")
                .about("Shippers sue over dust"));
    Instrument unnamed = resolve(headline).instruments().getFirst();
    assertEquals(Instrument.UNNAMED + "Shippers sue over dust", unnamed.name());
    Instrument named =
        resolve(headline, challenged(Told.of("b", "2024-06-05").about("Harbor Dust Act")))
            .instruments()
            .getFirst();
    assertEquals("Harbor Dust Act", named.name());
    assertEquals(List.of(), named.aliases());
  }

  @Test
  void whatADocketNamesNowhereIsShownByItsCaption() {
    Told docket =
        challenged(
            Told.of("a", "2024-06-04").record().title("Shippers v. Port of Tacoma").about(""));
    assertEquals(
        Instrument.UNNAMED + "Shippers v. Port of Tacoma",
        resolve(docket).instruments().getFirst().name());
  }

  /// Tells of a suit against an act and, on a day of its own, of what befell a rule.
  private static Told beside(String id, String published, String rule, String... description) {
    return about(challenged(Told.of(id, published).about("Harbor Dust Act")), rule, description)
        .that(EventType.DELAYED, "It was put off.", published, DateBasis.STATED);
  }

  private static Told about(Told told, String rule, String... descriptions) {
    told.about(rule, Optional.of(InstrumentType.REGULATION), Optional.of("us"), new String[0]);
    List.of(descriptions).forEach(told::also);
    return told;
  }

  @ParameterizedTest
  @CsvSource({
    "Covering Rule, coal pile covering rule, 2",
    "Covering Rule, coal pile covering standard, 3",
    "Noise Rule, coal pile covering rule, 3"
  })
  void aShortNameBesideAnActIsThatOfTheOneRuleThatIsCalledByMore(
      String named, String longer, int instruments) {
    Resolution told =
        resolve(beside("a", "2024-06-04", named), beside("b", "2024-06-25", "CPC Rule", longer));
    assertEquals(instruments, told.instruments().size());
  }

  @Test
  void aShortNameThatFitsTwoRulesIsNeither() {
    Resolution told =
        resolve(
            beside("a", "2024-06-04", "Covering Rule"),
            about(
                    beside("b", "2024-06-25", "CPC Rule", "coal pile covering rule"),
                    "GBC Rule",
                    "grain barge covering rule")
                .that(EventType.DELAYED, "It was put off too.", "2024-06-15", DateBasis.STATED));
    assertEquals(4, told.instruments().size());
  }

  private static Told bill(String id, String published, String... numbers) {
    return Told.of(id, published)
        .about("", Optional.of(InstrumentType.BILL), Optional.of("us"), numbers)
        .that(EventType.INTRODUCED, "It was introduced.", published, DateBasis.STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "HR 1 (117th Congress), 2021-03-04, 1",
    "HR 1 (114th Congress), 2015-02-01, 2",
    "HR 1 (118th Congress), 2023-02-01, 2"
  })
  void aBillNumberIsThatOfItsCongress(String number, String published, int bills) {
    Told one = bill("a", "2021-01-04", "HR 1", "HR 1 (117th Congress)");
    assertEquals(bills, resolve(one, bill("b", published, "HR 1", number)).instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, 2", "2021-01-03, 1", "2024-06-01, 1", "2025-01-04, 2"})
  void aReportSpeaksOfTheBillOfTheCongressOfItsDayOrTheOneBefore(String published, int bills) {
    Told record = bill("a", "2021-01-04", "HR 1", "HR 1 (117th Congress)");
    assertEquals(bills, resolve(record, bill("b", published, "HR 1")).instruments().size());
    assertEquals(bills, resolve(bill("b", published, "HR 1"), record).instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-05, 1", "2024-05-01, 3"})
  void twoBillsThatOneReportTellsOfAloneAreTheActThatLaterOnesName(String named, int laws) {
    Resolution told =
        resolve(
            Told.of("a", "2024-06-03")
                .about("HB 311", Optional.of(InstrumentType.BILL), Optional.of("us-wa"), "HB 311")
                .that(EventType.ENACTED, "It was signed.", "2024-06-03", DateBasis.STATED)
                .about("SB 152", Optional.of(InstrumentType.BILL), Optional.of("us-wa"), "SB 152")
                .that(EventType.ENACTED, "It was signed.", "2024-06-03", DateBasis.STATED),
            challenged(
                Told.of("b", named)
                    .about(
                        "Harbor Dust Act",
                        Optional.of(InstrumentType.STATUTE),
                        Optional.of("us-wa"))));
    assertEquals(laws, told.instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"pork rules, 1", "egg rules, 2"})
  void theRulesOfAMeasureThatReportsCallBySoManyWordsAreNotToldFromIt(String rules, int laws) {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-03")
                    .about(
                        "pork rules",
                        Optional.of(InstrumentType.BALLOT_MEASURE),
                        Optional.of("us-ma"),
                        "Question 3")),
            challenged(
                Told.of("b", "2024-06-05")
                    .about(
                        rules,
                        Optional.of(InstrumentType.REGULATION),
                        Optional.of("us-ma"),
                        "330 CMR 35.00")));
    assertEquals(laws, told.instruments().size());
  }

  @Test
  void aRuleAndItsRepealAreTwo() {
    Resolution told =
        resolve(
            challenged(Told.of("a", "2024-06-04").about("Harbor Dust Rule")),
            challenged(
                Told.of("b", "2024-06-05")
                    .about("repeal of Harbor Dust Rule")
                    .marked(ENDS)
                    .apart()),
            challenged(Told.of("c", "2024-06-06").about("dust rule")));
    assertEquals(
        List.of("Harbor Dust Rule", "repeal of Harbor Dust Rule"),
        told.instruments().stream().map(Instrument::name).sorted().toList());
  }

  @Test
  void aRepealThatNobodyContestsIsOnlyWhatBecameOfTheRule() {
    Resolution told =
        resolve(
            challenged(Told.of("a", "2024-06-04").about("Harbor Dust Rule")),
            Told.of("b", "2024-06-05")
                .about("repeal of Harbor Dust Rule")
                .marked(ENDS)
                .apart()
                .that(EventType.EFFECTIVE, "It took effect.", "2024-06-01", DateBasis.STATED));
    assertEquals(1, told.instruments().size());
  }

  private static final Particular ENDS = new Particular(Particular.Kind.DEED, "ends");

  @Test
  void anActAndTheRuleUnderItAreTwo() {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-04")
                    .about(
                        "Harbor Dust Act", Optional.of(InstrumentType.STATUTE), Optional.empty())),
            challenged(
                Told.of("b", "2024-06-05")
                    .about(
                        "Harbor Dust Rule",
                        Optional.of(InstrumentType.REGULATION),
                        Optional.empty())));
    assertEquals(2, told.instruments().size());
  }

  @ParameterizedTest
  @CsvSource({
    "harbor dust rule, harbor dust executive order, 2",
    "dust rule, ferry executive order, 1",
    "harbor dust policy, harbor dust executive order, 1"
  })
  void anOrderAndTheRuleThatBearsItsNameAreTwo(String rule, String order, int instruments) {
    InstrumentType type =
        rule.endsWith("policy") ? InstrumentType.POLICY : InstrumentType.REGULATION;
    Told both = ordered("b", order).about(rule, Optional.of(type), Optional.empty());
    assertEquals(
        instruments,
        resolve(challenged(ordered("a", order)), challenged(both)).instruments().size());
  }

  private static Told ordered(String id, String order) {
    return Told.of(id, "2024-06-04")
        .about(order, Optional.of(InstrumentType.EXECUTIVE_ORDER), Optional.empty(), "EO 14100");
  }

  @ParameterizedTest
  @CsvSource({"2022, 2", "2018, 1", "2016, 1"})
  void theRuleOfALaterYearIsAnother(String year, int instruments) {
    Told later = Told.of("b", "2023-03-05").about(year + " harbor dust rule");
    assertEquals(
        instruments,
        resolve(
                challenged(Told.of("a", "2017-06-04").about("Harbor Dust Rule")),
                challenged(later.marked(new Particular(Particular.Kind.YEAR, year))))
            .instruments()
            .size());
  }

  /// A report that names an act, too: the one that it does not name is not taken for the main one.
  private static Told besideAnAct(String id, String name, InstrumentType type) {
    return Told.of(id, "2024-03-0" + id)
        .about("Ferry Fare Act", Optional.of(InstrumentType.STATUTE), Optional.empty(), "HB 12")
        .about(name, Optional.of(type), Optional.empty())
        .apart();
  }

  private static Told stopped(String id, String name) {
    return stopped(id, name, "W.D. Wash.");
  }

  private static Told stopped(String id, String name, String court) {
    return besideAnAct(id, name, InstrumentType.REGULATION)
        .in(court, "trial")
        .that(EventType.ENJOINED, "A judge blocked it.", "2024-03-01", DateBasis.STATED);
  }

  @Test
  void whatWasStoppedOnOneDayIsOneUnderTwoDescriptions() {
    assertEquals(
        1,
        resolve(stopped("2", "port dust rule"), stopped("3", "terminal standard"))
            .instruments()
            .size());
  }

  @Test
  void whatTwoCourtsStoppedOnOneDayIsTwo() {
    assertEquals(
        2,
        resolve(stopped("2", "port dust rule"), stopped("3", "terminal standard", "D. Or."))
            .instruments()
            .size());
  }

  private static Told signed(String id, String name) {
    return besideAnAct(id, name, InstrumentType.STATUTE)
        .that(EventType.ENACTED, "The governor signed it.", "2024-03-01", DateBasis.STATED);
  }

  @Test
  void whatWasSignedOnOneDayMayBeTwo() {
    assertEquals(
        2,
        resolve(signed("2", "port dust law"), signed("3", "terminal wages act"))
            .instruments()
            .size());
  }

  @Test
  void twoWithNamesOfTheirOwnThatOneOrderStopsAreTwo() {
    assertEquals(
        2,
        resolve(stopped("2", "Harbor Dust Rule"), stopped("3", "Ferry Wage Standard"))
            .instruments()
            .size());
  }

  @Test
  void aShorterNameOfTheSameKindMeansTheLonger() {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-04")
                    .about(
                        "Coastal Harbor Dust Reporting Rule",
                        Optional.of(InstrumentType.REGULATION),
                        Optional.empty())),
            challenged(
                Told.of("b", "2024-06-05")
                    .about(
                        "Reporting Rule",
                        Optional.of(InstrumentType.REGULATION),
                        Optional.empty())));
    assertEquals(1, told.instruments().size());
  }

  @Test
  void whatTwoReportsSetApartByCityAreTwo() {
    Particular austin = new Particular(Particular.Kind.CITY, "us-tx-austin");
    Particular dallas = new Particular(Particular.Kind.CITY, "us-tx-dallas");
    assertEquals(2, ordinances(austin, dallas));
    assertEquals(1, ordinances(austin, austin));
  }

  private static int ordinances(Particular one, Particular other) {
    return resolve(
            challenged(Told.of("a", "2024-06-04").about("parking fee ordinance").marked(one)),
            challenged(Told.of("b", "2024-06-05").about("parking fee ordinance").marked(other)))
        .instruments()
        .size();
  }

  @Test
  void aDescriptionSetApartInOneReportIsTheNamedOneOfAnother() {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-04")
                    .about("garage license rules")
                    .apart()
                    .about("towing ban")
                    .apart()),
            challenged(
                Told.of("b", "2024-06-05")
                    .about("Towing Ban Act", "HB 7")
                    .about("License Rules Act", "HB 8")));
    assertEquals(2, told.instruments().size(), told.instruments().toString());
  }

  @Test
  void oneNumberInTwoStatesIsTwoBills() {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-04")
                    .about("HB 12", Optional.empty(), Optional.of("us-wa"), "HB 12")),
            challenged(
                Told.of("b", "2024-06-05")
                    .about("HB 12", Optional.empty(), Optional.of("us-tx"), "HB 12")));
    assertEquals(2, told.instruments().size());
  }

  @Test
  void aMisreadStateIsForgivenWhereTheTextNamesTheRightOne() {
    Resolution told =
        resolve(
            challenged(
                Told.of("a", "2024-06-04")
                    .about("HB 12", Optional.empty(), Optional.of("us-or"), "HB 12")),
            challenged(
                Told.of("b", "2024-06-05")
                    .saying("Oregon defends its act in San Francisco, California.")
                    .about("HB 12", Optional.empty(), Optional.of("us-ca"), "HB 12")));
    assertEquals(1, told.instruments().size());
  }

  @Test
  void whatADocumentCallsByNumberAndNameJoinsBoth() {
    Resolution told =
        resolve(
            challenged(Told.of("a", "2024-06-04").about("Harbor Dust Act")),
            challenged(Told.of("b", "2024-06-05").about("HB 1204", "HB 1204")),
            challenged(Told.of("c", "2024-06-06").about("Harbor Dust Act", "HB 1204")));
    assertEquals(1, told.instruments().size());
    assertEquals("Harbor Dust Act", told.instruments().getFirst().name());
    assertEquals(1, told.events().size());
  }

  @Test
  void aDescriptionThatFitsTwoAlikeIsPutUpForReview() {
    Resolution told =
        resolve(
            challenged(Told.of("a", "2024-06-04").about("Harbor Dust Act", "HB 1")),
            challenged(Told.of("b", "2024-06-05").about("Harbor Noise Act", "HB 2")),
            challenged(Told.of("c", "2024-06-06").about("harbor law")));
    assertEquals(1, told.review().size());
    assertEquals(2, told.review().getFirst().choices().size());
    assertTrue(told.review().getFirst().question().contains("harbor law"));
  }

  @Test
  void aQuestionAboutADocumentThatIsTheInstrumentItselfQuotesHowItBegins() {
    Resolution told =
        resolve(
            challenged(Told.of("a", "2024-06-04").about("Harbor Dust Act", "HB 1")),
            challenged(Told.of("b", "2024-06-05").about("Harbor Noise Act", "HB 2")),
            challenged(
                Told.of("c", "2024-06-06")
                    .saying("The harbor master makes this law. It binds all.")
                    .about("harbor law")));
    assertEquals(
        List.of("The harbor master makes this law."),
        told.review().getFirst().evidence().stream().map(Quote::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Harbor Dust Act,                                true
          Act 345,                                        true
          Measure 12,                                     true
          BOAT,                                           true
          Final Rule,                                     false
          harbor dust law,                                false
          rule on harbor dust against Quay LLC,           false
          Quay Terminals v. Washington,                   false
          03/14/2025 ORDER OF DISMISSAL,                  false
          """)
  void aProperNameSaysMoreThanItsKind(String name, boolean proper) {
    assertEquals(proper, Names.isProper(name));
  }

  @ParameterizedTest
  @CsvSource({"2019-05-01, 2", "2021-05-01, 1"})
  void aPresidentsRuleIsNoneThatWasToldOfBeforeHeTookOffice(String first, int rules) {
    Told early = challenged(rule("a", first));
    Told later =
        challenged(
            rule("b", "2023-05-01")
                .marked(new Particular(Particular.Kind.PRESIDENT, "2021-biden")));
    assertEquals(rules, resolve(early, later).instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"2022-05-01, 2", "2018-05-01, 1"})
  void aRuleThatIsProposedIsNotTheOneOverWhichCourtsSatYearsBefore(String proposed, int rules) {
    Told early =
        rule("a", "2017-02-01")
            .that(EventType.ENJOINED, "A judge blocked it.", "2017-02-01", DateBasis.STATED);
    Told later =
        rule("b", proposed)
            .that(EventType.INTRODUCED, "It was proposed.", proposed, DateBasis.STATED);
    assertEquals(rules, resolve(early, later).instruments().size());
  }

  @ParameterizedTest
  @CsvSource({"2022-05-01, 2", "2018-05-01, 1"})
  void aLawThatIsEnactedIsNotTheOneThatCourtsBlockedBefore(String enacted, int laws) {
    Told early =
        law("a", "2018-04-01")
            .that(EventType.ENJOINED, "A judge blocked it.", "2018-04-01", DateBasis.STATED);
    Told later =
        law("b", enacted)
            .that(EventType.ENACTED, "The governor signed it.", enacted, DateBasis.STATED);
    assertEquals(laws, resolve(early, later).instruments().size());
  }

  private static Told law(String id, String published) {
    return Told.of(id, published)
        .about("dock fee law", Optional.of(InstrumentType.STATUTE), Optional.of("us-wa"));
  }

  private static Told rule(String id, String published) {
    return Told.of(id, published)
        .about("dock fee rule", Optional.of(InstrumentType.REGULATION), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"Harbor Dust Rule, REGULATION, 1", "Harbor Dust Act, STATUTE, 2"})
  void whatANumberAloneNamedTakesTheNameThatDescribesIt(
      String name, InstrumentType type, int instruments) {
    Told first = numbered("a", "2024-06-03").also("harbor dust rule");
    Told named = named(Told.of("b", "2024-06-04"), name, type);
    Told both = named(numbered("c", "2024-06-05"), name, type);
    assertEquals(
        instruments,
        resolve(challenged(first), challenged(named), challenged(both)).instruments().size());
  }

  private static Told numbered(String id, String published) {
    return named(Told.of(id, published), "FCC 99-107", InstrumentType.REGULATION, "FCC 99-107");
  }

  private static Told named(Told told, String name, InstrumentType type, String... numbers) {
    return told.about(name, Optional.of(type), Optional.empty(), numbers);
  }

  private static Told appealed(Told told, String day) {
    return told.that(EventType.APPEALED, "The state appealed.", day, DateBasis.STATED);
  }

  private static Told besideDust(String id, String published, String called) {
    return appealed(
        Told.of(id, published).about("river dust law").about(called).apart(), published);
  }

  /// "Also on the books is a six-hour ban, the so-called canal barge law."
  private static Told passing() {
    return challenged(Told.of("a", "2024-06-03").about("river dust law"))
        .about("six-hour ban")
        .also("canal barge law")
        .apart();
  }

  @ParameterizedTest
  @CsvSource({"canal barge law, 2", "harbor slip law, 3"})
  void whatADocumentSaysOfTwoDescriptionsInPassingMakesThemOne(String called, int laws) {
    Told one = besideDust("b", "2024-07-04", "six-hour ban");
    Told other = besideDust("c", "2024-08-05", called);
    assertEquals(laws, resolve(passing(), one, other).instruments().size());
  }

  @Test
  void whatADocumentTellsApartStaysTwoWhateverAnotherSaysInPassing() {
    Told one = besideDust("b", "2024-07-04", "six-hour ban");
    Told both = appealed(one.about("canal barge law").apart(), "2024-06-28");
    assertEquals(3, resolve(passing(), both).instruments().size());
  }

  @Test
  void aBillOfWhichAReportTellsBesideARuleIsNotTheRule() {
    Optional<InstrumentType> rule = Optional.of(InstrumentType.REGULATION);
    Told first =
        challenged(
            Told.of("a", "2024-06-04")
                .about("emergency rule on harbor dust", rule, Optional.of("us-mo")));
    Told both =
        Told.of("b", "2024-06-10")
            .about("rule on harbor dust", rule, Optional.of("us-mo"))
            .that(EventType.RESCINDED, "It was withdrawn.", "2024-06-09", DateBasis.STATED)
            .about(
                "bill on harbor dust",
                Optional.of(InstrumentType.BILL),
                Optional.of("us-mo"),
                "SB 49")
            .that(EventType.PASSED, "Lawmakers passed it.", "2024-06-07", DateBasis.STATED);
    assertEquals(2, resolve(first, both).instruments().size());
  }

  private static Told besideAnother() {
    return appealed(
        challenged(Told.of("a", "2024-06-04").about("river dust law"))
            .about("canal barge law")
            .apart(),
        "2024-06-03");
  }

  @Test
  void whatTheModelGuessesMakesNoInstrument() {
    assertEquals(2, resolve(besideAnother()).instruments().size());
    assertEquals(1, resolve(besideAnother().guessed()).instruments().size());
  }
}
