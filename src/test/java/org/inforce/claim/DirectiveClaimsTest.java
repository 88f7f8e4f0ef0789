package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An invented executive order as printed eight days after it was signed.
final class DirectiveClaimsTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static Annotated annotated(String text) {
    return ANNOTATOR.annotate(
        new Document(
            new DocumentId("d"),
            new SourceId("test"),
            Optional.empty(),
            "Federal Register",
            DocumentKind.DIRECTIVE,
            AuthorityTier.OFFICIAL_TEXT,
            LocalDate.of(2031, 1, 28),
            Optional.of("Counting the Dust of Harbors"),
            text));
  }

  private static final Reading READING =
      Reader.read(
          annotated(
              """
              Executive Order 19149 of January 20, 2031

              Counting the Dust of Harbors

              Section 1. Count. The officers designated by the Secretary shall count dust.

              Sec. 2. Revocation. (a) Executive Order 19001 of May 2, 2029 (Dust), is hereby revoked.

              (b) The following executive actions are hereby revoked:

              (i) Executive Order 19002 of May 3, 2029 (More Dust); and

              (ii) Executive Order 19003 of May 4, 2029 (Yet More Dust).

              (c) Section 4 of Executive Order 19004 of May 5, 2029 (Rain), is hereby revoked.\
              """),
          annotated("Counting the Dust of Harbors"));

  private static List<String> told(EventType type) {
    return READING.claims().stream()
        .filter(claim -> claim.type() == type)
        .map(claim ->
            READING.instruments().get(claim.instrument()).identifiers().getFirst()
                + " "
                + claim.date().text().orElse(""))
        .distinct()
        .toList();
  }

  @Test
  void anOrderSpeaksOfItselfAsThisOrderBesideOthers() {
    Reading reading =
        Reader.read(
            annotated(
                "By the authority vested in me it is ordered:\n\n"
                    + "1. The officers shall end Harbor Health Emergency Order Ten.\n\n"
                    + "This Executive Order shall be effective February 3, 2031, and shall remain"
                    + " in force until rescinded by further executive order."),
            annotated("Counting the Dust of Harbors"));
    assertEquals(
        List.of("Counting the Dust of Harbors 2031-02-03"),
        reading.claims().stream()
            .filter(claim -> claim.type() == EventType.EFFECTIVE)
            .map(c ->
                reading.instruments().get(c.instrument()).name() + " " + c.date().text().orElse(""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANN TULL, THE HARBOR HOUSE, January 20, 2031.                                | 2031-01-20
          ANN TULL\\n\\nTHE HARBOR HOUSE,\\n\\nJanuary 20, 2031.\\n\\n[Doc. 31-01234]     | 2031-01-20
          ANN TULL, THE HARBOR HOUSE.                                                  | 2031-01-28
          Section 2. Report. The officers shall report by June 1, 2031.                | 2031-01-28
          Section 2. Past. Nothing here changes the order of January 2, 2029.          | 2031-01-28
          """)
  void theLineBelowTheTextGivesTheDay(String below, String expected) {
    Reading reading =
        Reader.read(
            annotated(
                "By the authority vested in me it is ordered:\n\n"
                    + "Section 1. Count. The officers shall count dust.\n\n"
                    + below.replace("\\n", "\n")),
            annotated("Counting the Dust of Harbors"));
    assertEquals(
        List.of(expected),
        reading.claims().stream()
            .filter(claim -> claim.type() == EventType.ISSUED)
            .map(claim -> claim.date().text().orElse(""))
            .distinct()
            .toList());
  }

  /// A mayor's directive: what is told of it, of its number and of another that it ends.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXECUTIVE DIRECTIVE NO. 14\\n\\nIssue Date: January 9, 2031\\n\\n1. Bureaus shall count dust by January 20, 2031.\\n\\n2. Executive Directive No. 6, issued June 3, 2029, is rescinded.\\n\\nThis Directive takes effect upon its issuance. | issued Directive 14 2031-01-09; issued Directive 6 2029-06-03; rescinded Directive 6 2031-01-09; effective Directive 14 2031-01-09
          ORDER NO. 3417\\n\\nSec. 1. Effective immediately, bureaus will count dust.\\n\\nSec. 2. This Order is effective January 21, 2031. Order No. 3288, dated July 9, 2010, is superseded.\\n\\nDate: January 12, 2031 | issued Order 3417 2031-01-12; effective Order 3417 2031-01-21; rescinded Order 3288 2031-01-12
          SPECIAL ORDER 26-14\\n\\nIssued: January 5, 2031\\n\\nEffective: January 18, 2031\\n\\n1. General Order 9.03 (Dust) is rescinded. | issued Order 26-14 2031-01-05; effective Order 26-14 2031-01-18; rescinded Order 9.03 2031-01-05
          EXECUTIVE ORDER 31-02\\n\\nWHEREAS, on May 2, 2030, dust fell; and\\n\\nNOW, THEREFORE, I order: 1. Bureaus shall count dust beginning January 30, 2031.\\n\\nThis order shall take effect immediately and shall expire on December 31, 2033.\\n\\nIN TESTIMONY WHEREOF, I have set my hand this 7th day of January, 2031. | issued EO 31-02 2031-01-07; effective EO 31-02 2031-01-07
          TO: Bureau Chiefs\\n\\nDATE: January 3, 2031\\n\\nNo complaint was filed over the dust that a judge blocked. Please count it. | issued Counting the Dust of Harbors 2031-01-03
          """)
  void aDirectiveTellsOfItselfByItsHeadItsFootAndItsWordsOfEffect(String text, String expected) {
    Reading reading =
        Reader.read(
            annotated(text.replace("\\n", "\n")), annotated("Counting the Dust of Harbors"));
    assertEquals(
        Stream.of(expected.split("; ")).sorted().toList(),
        reading.claims().stream()
            .map(claim -> {
              InstrumentMention of = reading.instruments().get(claim.instrument());
              return claim.type().code()
                  + " "
                  + of.identifiers().stream().findFirst().orElse(of.name())
                  + " "
                  + claim.date().text().orElse("");
            })
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void anOrderIsOfTheDayOnWhichItWasSigned() {
    assertEquals(List.of("EO 19149 2031-01-20"), told(EventType.ISSUED));
  }

  @Test
  void whatItRevokesIsRescindedOnThatDay() {
    assertEquals(
        List.of("EO 19001 2031-01-20", "EO 19002 2031-01-20", "EO 19003 2031-01-20"),
        told(EventType.RESCINDED).stream().sorted().toList());
    assertEquals(List.of("EO 19004 2031-01-20"), told(EventType.AMENDED));
  }

  @Test
  void anItemOfAListIsQuotedWithTheWordsThatRevokeIt() {
    assertEquals(
        Optional.of(
            "The following executive actions are hereby revoked:\n\n"
                + "(i) Executive Order 19002 of May 3, 2029 (More Dust); and"),
        READING.claims().stream()
            .filter(claim ->
                READING.instruments().get(claim.instrument()).identifiers().contains("EO 19002"))
            .map(claim -> claim.quote().text())
            .findFirst());
  }

  @Test
  void anOrderSpeaksOfItselfAndRevokesAnotherFromItsOwnDayOfEffect() {
    Reading reading =
        Reader.read(
            annotated(
                """
                Executive Order 19150 of January 20, 2031

                Sec. 1. Executive Order 19001 halted the count of dust for a year.

                Sec. 2. Executive Order 19001 is revoked as of the effective date of this order.

                Sec. 3. This order is effective at 12:01 a.m. on February 16, 2031.\
                """),
            annotated("Counting the Dust of Harbors"));
    List<String> days =
        reading.claims().stream()
            .filter(c -> c.type() == EventType.EFFECTIVE || c.type() == EventType.RESCINDED)
            .map(c ->
                c.type().code()
                    + " "
                    + reading.instruments().get(c.instrument()).name()
                    + " "
                    + c.date().text().orElse("?"))
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "effective Counting the Dust of Harbors 2031-02-16", "rescinded EO 19001 2031-02-16"),
        days);
  }
}
