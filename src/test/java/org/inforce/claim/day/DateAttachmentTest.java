package org.inforce.claim.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// On which days invented documents, published on Friday 14 March 2025, say that things happened.
final class DateAttachmentTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 14);
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge blocked the Harbor Towing Act on Tuesday, two days after the hotels filed suit.   | challenged 2025-03-09; enjoined 2025-03-11
          One day after the mayor signed the Harbor Towing Ordinance, a judge blocked it on Tuesday. | enacted 2025-03-10; enjoined 2025-03-11
          A judge on Tuesday blocked the Harbor Towing Act. Two hotels had filed suit a week earlier. | challenged 2025-03-04; enjoined 2025-03-11
          The mayor signed the Harbor Towing Ordinance on Tuesday. Two days after the mayor signed it, two hotels filed suit. | challenged 2025-03-13; enacted 2025-03-11; enacted 2025-03-11
          The mayor signed the Harbor Towing Ordinance on Tuesday. Two hotels filed suit the next day. | challenged 2025-03-12; enacted 2025-03-11
          A judge on Tuesday blocked the Harbor Towing Ordinance. The order came less than a day after the council approved the ordinance. | enjoined 2025-03-11; passed 2025-03-10
          A judge on Tuesday blocked the Harbor Towing Ordinance, less than 24 hours after the council passed it. | enjoined 2025-03-11; passed 2025-03-10
          The Harbor Towing Ordinance needs its last vote at the meeting of March 20, and takes effect 30 days after that. | effective 2025-04-19
          The Harbor Towing Rule is free. On Tuesday the panel dissolved the administrative stay it had entered a week before and sent the case back. | enjoined 2025-03-04; order-lifted 2025-03-11
          """)
  void aDistanceIsCountedFromTheDayBesideIt(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On March 4, 2025, a federal court invalidated the 2016 towing rule. | struck-down 2025-03-04
          On March 4, 2025, a federal court vacated the 2016 Harbor Towing Rule. | struck-down 2025-03-04
          A judge on Tuesday blocked a 2021 state towing law. | enjoined 2025-03-11
          The towing rule was enjoined on March 4, before its effective date of April 1, 2025. | effective 2025-04-01; enjoined 2025-03-04
          """)
  void theYearOfALawAndTheDayOfItsStartAreNotThoseOfWhatIsDoneToIt(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court struck down the Harbor Towing Act on Monday. It was slated to take effect in May. | effective 2025-05; struck-down 2025-03-10
          The court struck down the Harbor Towing Act on Monday. The act had been set to go into effect in January. | effective 2025-01; struck-down 2025-03-10
          The court struck down the Harbor Towing Act on Monday. The act was to take effect in November. | effective 2024-11; struck-down 2025-03-10
          """)
  void theMonthOfAStartThatWasToComeIsTheNearest(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The city defends the Harbor Towing Act. In its August 2023 ruling, the court struck down the act. | struck-down 2023-08
          The city defends the Harbor Towing Act. In its Feb. 3 decision, the court upheld the act. | upheld 2025-02-03
          The agency will not enforce the Harbor Towing Rule until 30 days after the decision of March 3, 2025 becomes effective. | delayed 2025-03-14
          """)
  void theDayOfARulingIsThatOfWhatItDidAndOfNothingElse(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @Test
  void whereTheLeadGivesNoDayItIsThatOnWhichTheJudgeRuled() {
    String text =
        """
        A federal court has blocked the Harbor Towing Act.

        The act bars hotels from towing cars.

        It bars stores too, and hits some harder than others.

        U.S. District Judge Ann Reyes ruled Tuesday that the fees are too high.\
        """;
    assertEquals("enjoined 2025-03-11", told(DocumentKind.NEWS, text));
  }

  @Test
  void aHeadingIsNoParagraphOfTheLead() {
    String text =
        """
        A judge has struck down the Harbor Towing Act.

        The ruling

        The state may not set fees, the judge wrote on Tuesday.\
        """;
    assertEquals("struck-down 2025-03-11", told(DocumentKind.NEWS, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hotels went to court over the Harbor Towing Act. A second lawsuit was filed two days later. | challenged 2025-03-14; challenged 2025-03-14
          """)
  void nothingIsCountedOnFromTheNewsPastIt(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked the Harbor Towing Act. The First Amendment forbids it, and the judge enjoined the Harbor Fees Act at once. | enjoined 2025-03-11; enjoined 2025-03-11
          """)
  void wordsThatOnlyLookLikeATimeBeforeDoNotTurnTheNewsIntoBackground(
      String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbor Towing Act has been blocked since March 3.                              | enjoined 2025-03-03
          The city appealed the ruling of March 3, in which a judge vacated the Harbor Towing Rule. | appealed 2025-03-14; struck-down 2025-03-03
          A panel on Tuesday lifted last month's injunction against the Harbor Towing Act.      | order-lifted 2025-03-11
          A judge blocked the Harbor Towing Act, which was to start Monday.                     | effective 2025-03-17; enjoined 2025-03-14
          A judge blocked the Harbor Towing Act, which had been scheduled to take effect Thursday. | effective 2025-03-13; enjoined 2025-03-14
          Its council passed the Harbor Towing Ordinance on March 3 that binds every driver. | passed 2025-03-03
          A judge on Tuesday kept the city from bringing back its January freeze and blocked the Harbor Towing Act. | enjoined 2025-03-11
          """)
  void aDayBelongsToTheVerbThatIsDoneOnIt(String text, String expected) {
    assertEquals(expected, told(DocumentKind.NEWS, text), text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "typical-days.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void whatAReportTellsIsOfTheDayThatAReaderTakesFromIt(String expected, String text) {
    String told = told(DocumentKind.NEWS, text.replace("\\n", "\n"));
    String kinds =
        Stream.of(told.split("; ")).distinct().sorted().collect(Collectors.joining("; "));
    assertEquals(expected, kinds, text);
  }

  @Test
  void whatIsReportedWithoutADayWasDoneByTheDayOfTheNews() {
    assertEquals(
        "appealed 2025-03-11; enjoined 2025-03-11",
        told(
            DocumentKind.NEWS,
            "A judge on Tuesday blocked the Harbor Towing Act.\n\n"
                + "The hotels filed an appeal over the Harbor Towing Act."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The city defended the Harbor Towing Act in court on Wednesday.\\n\\nA district judge has blocked the act. | REPORTED
          A district judge has blocked the Harbor Towing Act.             | PUBLICATION
          Judges have blocked the Harbor Towing Act.                      | REPORTED
          The agency recently delayed the Harbor Towing Rule.             | REPORTED
          The agency delayed the Harbor Towing Rule.                      | PUBLICATION
          Shortly after that, the Ninth Circuit vacated the Harbor Towing Rule. | REPORTED
          The court put on hold the injunction against the Harbor Towing Act. | PUBLICATION
          As we reported, hotels challenged the Harbor Towing Act.        | REPORTED
          Subsequently the agency delayed the Harbor Towing Rule.         | REPORTED
          Background\\n\\nA district judge blocked the Harbor Towing Act.  | REPORTED
          The ruling\\n\\nA district judge blocked the Harbor Towing Act.  | PUBLICATION
          """)
  void whatIsToldAsDoneIsNotTheNewsOfItsDay(String text, DateBasis expected) {
    assertEquals(
        List.of(expected),
        claims(DocumentKind.NEWS, text.replace("\\n", "\n")).stream().map(Claim::basis).toList(),
        text);
  }

  @Test
  void thePaperThatOpensASentenceGivesItsDay() {
    assertEquals(
        "delayed 2025-03-14",
        told(
            DocumentKind.NEWS,
            "In a memo dated today the agency said that it will not enforce the Harbor Towing Rule"
                + " before June 1."));
  }

  @Test
  void whatTellsOfWhichThingIsSpokenIsNotTheNews() {
    assertEquals(
        "enjoined undated",
        told(
            DocumentKind.NEWS,
            "The Harbor Towing Act, which the lower courts enjoined, was not before the court."));
  }

  @Test
  void whatAPronounGoesOnToTellIsOfTheDayToldBefore() {
    assertEquals(
        "enjoined 2025-01-07; order-stayed 2025-01-07",
        told(
            DocumentKind.NEWS,
            "On January 7, 2025 the panel enjoined the Harbor Towing Act. It also stayed the"
                + " injunction against the Harbor Fees Act."));
  }

  @Test
  void anAgencysOrderIsOfTheDayOnWhichItWasSigned() {
    assertEquals(
        "delayed 2025-03-11",
        told(
            DocumentKind.NOTICE,
            "It is ordered that the Harbor Towing Rule is stayed pending judicial review. Dated:"
                + " March 11, 2025."));
  }

  @Test
  void anAppealIsOfTheDayOnWhichItWasFiledBelow() {
    assertEquals(
        "appealed 2025-03-04",
        told(
            DocumentKind.DOCKET,
            "03/10/2025 Civil case docketed. Notice of appeal filed March 4, 2025 in the matter of"
                + " the Harbor Towing Act."));
  }

  @Test
  void eachEntryOfADocketLineIsOfTheDayBeforeIt() {
    assertEquals(
        "dismissed 2025-03-10",
        told(
            DocumentKind.DOCKET,
            "03/06/2025 MANDATE received in the matter of the Harbor Towing Act. 03/10/2025 ORDER"
                + " OF DISMISSAL. The case is dismissed."));
  }

  private static String told(DocumentKind kind, String text) {
    return claims(kind, text).stream()
        .sorted(java.util.Comparator.comparing((Claim c) -> c.type().code()))
        .map(c -> c.type().code() + c.date().text().map(day -> " " + day).orElse(" undated"))
        .collect(Collectors.joining("; "));
  }

  private static List<Claim> claims(DocumentKind kind, String text) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Post",
            kind,
            AuthorityTier.NEWS,
            PUBLISHED,
            Optional.of("Towing"),
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document)).claims();
  }
}
