package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.Claim;
import org.inforce.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A ruling of a court of appeals is told with the words by which it waits for its mandate,
/// wherever in the document they stand.
final class ReservationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A divided 4th Circuit panel struck down the Harbor Towing Act on Tuesday. The state police will go on enforcing the act until the court issues its mandate. | true
          The Harbor Towing Act is unconstitutional, the 4th U.S. Circuit Court of Appeals ruled on January 21. The mandate has not issued. | true
          A divided 4th Circuit panel struck down the Harbor Towing Act on Tuesday. Tow drivers need no license now. | false
          U.S. District Judge Ida Quill struck down the Harbor Towing Act on Tuesday. The mandate has not issued. | false
          """)
  void aRulingOnAppealWaitsForItsMandate(String text, boolean waits) {
    List<Claim> rulings =
        HarborCourier.read(text).claims().stream()
            .filter(c -> c.type() == EventType.STRUCK_DOWN)
            .toList();
    assertEquals(false, rulings.isEmpty());
    assertEquals(
        waits,
        rulings.stream().anyMatch(c -> HeldBack.awaitsMandate(c.quote().text())),
        rulings.toString());
  }
}
