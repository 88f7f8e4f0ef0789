package org.inforce.claim.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.inforce.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which instruments a sentence tells of that speaks of several at once.
final class SeveralTest {
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
    assertEquals(instruments, touched(text), () -> Reports.read(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked the wage and hour laws. The wage law is old. | none
          A judge on Tuesday blocked the state and federal mask bans. | none
          Both sides said on Tuesday that the noise and dock laws were blocked. | none
          """)
  void aPairBeforeAHeadMayBeOneSubject(String text, String instruments) {
    assertEquals(instruments, touched(text), () -> Reports.read(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked both laws. | HB 12, SB 9
          House Bill 12 and Senate Bill 9 deal with towing. A judge on Tuesday blocked the two laws. | HB 12, SB 9
          House Bill 12 deals with towing, as Senate Bill 9 does. A judge on Tuesday issued an injunction against one of them. | none
          House Bill 12 deals with towing, as Senate Bill 9 does. A judge on Tuesday issued an injunction against the first of them. | HB 12
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
    assertEquals(instruments, touched(text), () -> Reports.read(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked two laws. One is House Bill 12. The other is Senate Bill 9. House Bill 14 has not been signed. | HB 12, SB 9
          A judge on Tuesday blocked two laws. One is House Bill 12, on towing. It is old. The other is Senate Bill 9. House Bill 14 has not been signed. | HB 12, SB 9
          Gov. Reyes on Tuesday vetoed several bills. They are House Bill 12 and Senate Bill 9. House Bill 14 still waits. | HB 12, SB 9
          Gov. Reyes on Tuesday vetoed two bills, House Bill 12 and Senate Bill 9. House Bill 14 still waits. | HB 12, SB 9
          Gov. Reyes on Tuesday vetoed several bills. House Bill 12 and Senate Bill 9 still wait. | none
          A judge on Tuesday blocked three laws. One is House Bill 12. The other is Senate Bill 9. | none
          A judge on Tuesday blocked two laws. One lawyer cheered. House Bill 12, House Bill 14 and Senate Bill 9 deal with towing. | none
          Gov. Reyes on Tuesday signed two bills. One bans towing at night. The other forbids night docking. | bill that bans towing at night, bill that forbids night docking
          Gov. Reyes on Tuesday signed two bills. One lets cities tow. Another would close docks. | bill that lets cities tow, bill that would close docks
          Gov. Reyes on Tuesday signed two bills. One says he was brave. The other went home. | none
          The president on Tuesday revoked two memos. The first is memo M-25-98. The second is memo M-25-99. Memo M-25-97 is old. | M-25-98, M-25-99
          """)
  void severalMayBeNamedOneByOne(String text, String instruments) {
    assertEquals(instruments, touched(text), () -> Reports.read(text).toString());
  }

  private static String touched(String text) {
    Reading reading = Reports.read(text);
    String names =
        reading.claims().stream()
            .map(claim -> reading.instruments().get(claim.instrument()))
            .map(one -> one.identifiers().stream().findFirst().orElse(one.name()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }
}
