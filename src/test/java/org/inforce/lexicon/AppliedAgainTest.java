package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppliedAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The county can now enforce the dust rule against everyone but the two terminals.  | true
          The panel narrowed the order, allowing the port authority to enforce the rest.    | true
          The order was cut back, and the ban takes effect for new tenants today.           | true
          The judge limited her order to the named plaintiffs.                              | false
          The state may not enforce the rule while the appeal is heard.                     | false
          The county asked to be allowed to enforce the rule.                               | false
          The orders must be cut down to fit the ruling.                                    | false
          """)
  void theDocumentMustSayThatTheInstrumentMayNowBeApplied(String quote, boolean says) {
    assertEquals(says, AppliedAgain.says(quote));
  }
}
