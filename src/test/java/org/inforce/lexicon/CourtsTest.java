package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CourtsTest {
  private final Courts courts = Courts.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N.D. Tex.                      | txnd
          3rd Cir.                       | ca3
          2d Cir.                        | ca2
          D.N.J.                         | njd
          Pa.Super.                      | pasuperct
          Tex. App.\u2014Houston [1st Dist.]  | texapp
          Fla. Dist. Ct. App.            | fladistctapp
          N.Y. App. Div. 1st Dep't       | nyappdiv
          B.A.P. 9th Cir.                | bap9
          Me.                            | me
          S. Ohio                        | ''
          """)
  void aCitationNamesItsCourt(String form, String id) {
    assertEquals(id, courts.byCitation(form).map(Court::id).orElse(""));
  }

  @Test
  void everyParentIsACourtAndEveryStateHasAHighestCourt() {
    for (Court court : courts.all()) {
      court.parent().ifPresent(id -> assertTrue(courts.byId(id).isPresent(), court.id()));
    }
    for (Jurisdiction state : Jurisdictions.standard().states()) {
      assertTrue(courts.supreme(state.id()).isPresent(), state.name());
      state.circuit().ifPresent(id -> assertTrue(courts.byId(id).isPresent(), state.name()));
    }
  }

  @Test
  void thereAreNinetyFourFederalDistricts() {
    assertEquals(
        94,
        Jurisdictions.standard().states().stream()
            .mapToInt(state -> courts.districts(state.id()).size())
            .sum());
  }
}
