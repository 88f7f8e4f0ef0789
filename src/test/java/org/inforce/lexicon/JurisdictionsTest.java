package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JurisdictionsTest {
  private final Jurisdictions jurisdictions = Jurisdictions.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Californians and Texas' governor          | Californians=us-ca; Texas=us-tx
          West Virginia, not Virginia               | West Virginia=us-wv; Virginia=us-va
          a judge in Los Angeles                    | Los Angeles=us-ca-los-angeles
          New York City and New York                | New York City=us-ny-new-york; New York=us-ny
          Springfield, Ill., on Friday              | Springfield=us-il-springfield; Ill.=us-il
          Portland, Maine                           | Portland=us-me-portland; Maine=us-me
          Austin, TX                                | Austin=us-tx-austin; TX=us-tx
          Washington, D.C.                          | Washington, D.C.=us-dc
          Washington state lawmakers                | Washington state=us-wa
          lawmakers in Washington                   | ''
          the Ohio River                            | ''
          OR so they said                           | ''
          """)
  void namesStatesAndPlaces(String text, String expected) {
    assertEquals(
        expected,
        jurisdictions.find(text).stream()
            .map(m -> m.span().of(text) + "=" + m.jurisdiction())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void everyPlaceLiesInAKnownStateAndDistrict() {
    for (Place place : jurisdictions.places()) {
      assertTrue(jurisdictions.state(place.jurisdiction()).isPresent(), place.name());
      assertTrue(Courts.standard().byId(place.district()).isPresent(), place.name());
    }
  }

  @Test
  void thereAreFiftyStatesTheDistrictAndFiveTerritories() {
    assertEquals(56, jurisdictions.states().size());
  }
}
