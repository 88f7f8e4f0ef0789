package org.inforce.claim.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which instruments a sentence tells of that speaks of several at once.
final class SeveralTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked both the noise and dock laws. | dock law, noise law
          A judge on Tuesday blocked the state's six-week and 15-week towing bans. | 15-week towing ban, six-week ban
          Seven rules of the board are void, Judge Cole ruled on Tuesday, the tow-away, night-parking and dock fee rules among them. | dock fee rule, night-parking rule, tow-away rule
          Seven rules of the board are void, Judge Cole ruled on Tuesday. Last year the tow-away, night-parking and dock fee rules drew protests. | none
          """)
  void membersOfAListMayShareAHead(String text, String instruments) {
    assertEquals(instruments, touched(text), () -> read(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked the wage and hour laws. The wage law is old. | 1
          A judge on Tuesday blocked the state and federal mask bans. | 1
          Both sides said on Tuesday that the noise and dock laws were blocked. | 1
          """)
  void aPairBeforeAHeadMayBeOneSubject(String text, int most) {
    long touched = read(text).claims().stream().map(Claim::instrument).distinct().count();
    assertEquals(true, touched <= most, () -> read(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked both laws. | HB 12, SB 9
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked the two laws. | HB 12, SB 9
          House Bill 12 deals with towing, as Senate Bill 9 does. A judge on Tuesday issued an injunction against one of them. | HB 12
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked the laws. | HB 12, SB 9
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked four laws. | none
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked the two older laws. | none
          House Bill 12, House Bill 14 and Senate Bill 9 deal with towing. A judge on Tuesday blocked the two laws. | none
          A judge on Tuesday blocked two laws. House Bill 12 and Senate Bill 9 deal with towing. | HB 12, SB 9
          A judge on Tuesday blocked three laws. House Bill 12 and Senate Bill 9 deal with towing. | none
          House Bill 12 and Senate Bill 9 deal with towing. The laws of nature do not care, a judge said on Tuesday. | none
          House Bill 12 deals with towing, as Senate Bill 9 does. A judge on Tuesday issued an injunction against both. | HB 12, SB 9
          House Bill 12 deals with towing, as Senate Bill 9 does. A judge on Tuesday heard both sides and issued an injunction. | HB 12
          """)
  void aCountMeansAsManyAsTheTextNames(String text, String instruments) {
    assertEquals(instruments, touched(text), () -> read(text).toString());
  }

  private static String touched(String text) {
    Reading reading = read(text);
    String names =
        reading.claims().stream()
            .map(claim -> reading.instruments().get(claim.instrument()))
            .map(one -> one.identifiers().stream().findFirst().orElse(one.name()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  private static Reading read(String text) {
    Document document =
        new Document(
            new DocumentId("d" + text.hashCode()),
            new SourceId("s"),
            Optional.empty(),
            "The Ledger",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.empty(),
            text);
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }
}
