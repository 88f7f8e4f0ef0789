package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An invented order of a trial court, with what it decides in one place.
final class OpinionClaimsTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  private static final String ORDER =
      """
      UNITED STATES DISTRICT COURT
      FOR THE WESTERN DISTRICT OF WASHINGTON

      HARBOR TENANTS UNION, et al., Plaintiffs,
      v.
      LENA OSTROW, Attorney General, Defendant.

      Case No. 2:31-cv-00412-KSM

      ORDER

      This matter comes before the Court on Plaintiffs' motion, Dkt. 12. Senate Bill 412, the Harbor Rent Act ("the Act"), limits rents.

      We review a motion of this kind with care. If the Act stands, rents fall. 2031 Wash. Laws 611.

      {decision}

      IT IS SO ORDERED.

      DATED this 12th day of March, 2031.
      """;

  private static Reading read(String decision) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("court"),
            Optional.empty(),
            "Court records",
            DocumentKind.OPINION,
            AuthorityTier.COURT_RECORD,
            LocalDate.of(2031, 3, 14),
            Optional.of("Opinion and Order Granting a Motion"),
            ORDER.replace("{decision}", decision));
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plaintiffs' motion for a preliminary injunction is GRANTED. Defendant is ENJOINED from enforcing the Act. | enjoined 2031-03-12
          The Court GRANTS Plaintiffs' Motion for Preliminary Injunction.                              | enjoined 2031-03-12
          The motion for a temporary restraining order is DENIED.                                      | relief-denied 2031-03-12
          The Court DECLARES that the Act violates the First Amendment and PERMANENTLY ENJOINS its enforcement. | struck-down 2031-03-12
          Defendant's motion to dismiss is GRANTED and this action is DISMISSED for lack of standing.  | dismissed 2031-03-12
          The preliminary injunction entered on March 3, 2031 is hereby DISSOLVED.                     | enjoined 2031-03-03; order-lifted 2031-03-12
          We GRANT the motion for a stay pending appeal of the injunction against the Act.             | order-stayed 2031-03-12
          We REVERSE the order granting the preliminary injunction and REMAND.                         | order-lifted 2031-03-12
          Plaintiffs lodged a proposed order, which recites that the Act is enjoined.                  | ''
          """)
  void whatAnOpinionDecidesIsOfItsOwnDay(String decision, String expected) {
    assertEquals(
        Stream.of(expected.split("; ")).filter(e -> !e.isEmpty()).toList(),
        read(decision).claims().stream()
            .map(claim -> claim.type().code() + " " + claim.date().text().orElse(""))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void itIsDecidedInTheCaseOfTheOpinion() {
    Reading reading = read("The Court GRANTS Plaintiffs' Motion for Preliminary Injunction.");
    ProceedingMention own = reading.proceedings().getFirst();
    assertEquals(Optional.of("wawd"), own.court());
    assertEquals(Optional.of("Case No. 2:31-cv-00412-KSM"), own.docket());
    assertEquals(
        List.of(Optional.of(0)),
        reading.claims().stream().map(claim -> claim.proceeding()).distinct().toList());
  }

  @Test
  void neitherThePaperNorACitationIsAnInstrument() {
    assertEquals(
        List.of("Harbor Rent Act"),
        read("The motion for a temporary restraining order is DENIED.").instruments().stream()
            .map(instrument -> instrument.name())
            .toList());
  }
}
