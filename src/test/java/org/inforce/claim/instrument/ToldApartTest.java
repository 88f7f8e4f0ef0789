package org.inforce.claim.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.Particular;
import org.inforce.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many instruments a text speaks of, and which of them a ruling touches.
final class ToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A judge on Tuesday blocked Austin's parking ordinance. Dallas's parking ordinance was blocked on Monday. | 2
          Dallas will not wait. Its council passed a parking ordinance on Monday. A judge on Tuesday blocked Austin's parking ordinance. | 2
          A judge on Tuesday blocked the parking ordinance. The city of Austin will appeal the ruling on the parking ordinance. | 1
          The president signed an executive order against Quill & Moss on Monday. A judge on Tuesday blocked the order against Sorrel Partners. | 2
          The president signed an executive order against Quill & Moss on Monday. A judge on Tuesday blocked the Quill order. | 1
          A judge on Tuesday blocked the state's 1911 gambling ban. The 2019 gambling law was upheld on Monday. | 2
          A judge on Tuesday blocked the 15-week towing law. Another judge upheld the six-week towing law on Monday. | 2
          A judge on Tuesday blocked the towing ban, saying it is at odds with Amendment 3. Voters approved Amendment 3 on Monday. | 2
          A judge on Tuesday blocked the towing ban, the garage licensing requirement and several lesser rules. | 2
          A judge on Tuesday blocked SB 4, the towing ban. | 1
          A judge on Tuesday blocked the state's towing ban, along with the law that forbids night parking. | 2
          A judge on Tuesday blocked the state's towing ban as well as the noise law. | 2
          A judge on Tuesday blocked the state's towing ban, as well as the noise law. | 2
          A judge on Tuesday blocked the state's towing ban, as far as the noise law allows it. | 1
          A judge on Tuesday blocked the NIH policy on fees. The Energy Department's policy on fees was upheld on Monday. | 2
          A judge on Tuesday blocked the Labor Department's policy on fees. The OSHA policy on fees had been upheld on Monday. | 1
          A judge on Tuesday blocked the NIH rule on fees. The NIH and Energy Department rule on fees had been upheld on Monday. | 1
          A judge on Tuesday blocked the Obama-era dock rule. The Biden administration's dock rule was upheld on Monday. | 2
          A judge on Tuesday blocked the Biden-era dock rule. The Biden administration's dock rule had been upheld on Monday. | 1
          A judge on Tuesday blocked the Trump-era dock policy. The Biden administration's dock policy had been upheld on Monday. | 1
          A judge on Tuesday blocked the final rule on dock fees. Another judge upheld the Trump-era regulations on Monday. | 2
          A judge on Tuesday blocked the rule on dock fees. Another judge upheld the Trump-era rule on Monday. | 1
          A judge on Tuesday blocked the parking ordinance and said that state law preempts it. | 1
          The governor on Monday signed House Bill 12, a broad package on streets known as the Open Streets Act. A judge on Tuesday blocked the Open Streets Act. | 1
          A judge on Tuesday blocked the Tenant Screening Act, part of the Housing Fairness Act. The Housing Fairness Act was signed on Monday. | 1
          Gov. Lee on Monday signed Senate Bill 12. Its most disputed part, the Clean Cars Act, takes effect on July 1. | 1
          The Clean Cars Act was tucked into Senate Bill 12. Gov. Lee signed Senate Bill 12 on Monday. A judge on Tuesday blocked the Clean Cars Act. | 1
          A judge on Tuesday blocked the Clean Cars Act. Another judge upheld the Clean Trucks Act on Monday. | 2
          Judge Lee on Tuesday blocked both the state's six-week ban and its pill ban. | 2
          A judge on Tuesday blocked SB 627, which bans masks, and SB 805, which makes agents wear badges. | 2
          The towing ban, the garage licensing requirement and other restrictions were blocked by a judge on Tuesday. | 2
          The president on Monday revoked Executive Order 14100, Proclamation 9999 and two memos. | 2
          A judge on Tuesday blocked the January executive order. Another judge upheld the March executive order on Monday. | 2
          The governor signed an executive order on May 2. A judge on Tuesday blocked the governor's May order. | 1
          A judge on Tuesday blocked the agency's Dear Colleague letter and the reporting requirement. The letter was upheld by another judge on Monday. | 2
          The attorney general said in a letter to the court that the law is valid. A judge on Tuesday blocked the law. | 1
          A judge on Tuesday blocked the towing ban. The noise law was blocked too. | 2
          A judge on Tuesday blocked the towing ban. The towing law was blocked too by another judge. | 1
          Judge Cole ruled on Tuesday that the towing ban, the licensing requirement and the noise law are unconstitutional. | 3
          The towing ban and the noise law took effect on July 1. | 2
          A judge on Tuesday blocked the Wait in Line policy. The Wait in Line policy had taken effect on Monday. | 1
          """)
  void whatWordsTellApartIsNotOne(String text, int instruments) {
    assertEquals(
        instruments,
        Reports.read(text).claims().stream().map(Claim::instrument).distinct().count(),
        () -> Reports.read(text).toString());
  }

  /// "That" opens a clause, and points to no law named before.
  @Test
  void federalLawByWhichABanIsJudgedIsNotTheBan() {
    Reading reading =
        Reports.read(
            Optional.of("Ninth Circuit sinks Dallas kite ban"),
            "Kite makers won. The court held that federal law preempts Dallas's ban on kites.");
    assertFalse(
        reading.instruments().getFirst().particulars().stream()
            .anyMatch(particular -> particular.kind() == Particular.Kind.LEVEL),
        reading.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FRANKFORT - A judge in Kentucky on Tuesday blocked Executive Order 14999 in Kentucky and Ohio. | us
          WASHINGTON - The president on Monday signed Proclamation 9999. | us
          FRANKFORT - A judge in Kentucky on Tuesday blocked memo M-25-99 in Kentucky and Ohio. | us
          A judge in Frankfort, Kentucky, on Tuesday blocked House Bill 12. | us-ky
          """)
  void anInstrumentIsOfWhoeverNumbersIt(String text, String jurisdiction) {
    assertEquals(
        jurisdiction, Reports.read(text).instruments().getFirst().jurisdiction().orElse("nobody"));
  }
}
