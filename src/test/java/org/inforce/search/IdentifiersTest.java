package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SB627                            | sb627
          S.B. 627                         | sb627
          the Senate Bill No. 627, which   | sb627
          Executive Order 14160            | eo14160
          E.O. 14160.                      | eo14160
          H.R. 22                          | hr22
          Public Law 118-5                 | pl118-5
          Pub. L. No. 118-5                | pl118-5
          31 CFR Part 1010                 | 31cfr1010
          31 C.F.R. § 1010.380             | 31cfr1010.380
          42 U.S.C. 1983                   | 42usc1983
          89 Fed. Reg. 38342               | 89fr38342
          No. 2:24-cv-00417-ABC            | 24cv417
          Prop. 12                         | prop12
          """)
  void oneIdentifierHasOneSpellingHoweverItIsWritten(String written, String one) {
    assertEquals(Set.of(one), Identifiers.in(written));
  }

  @Test
  void ordinaryWordsAndNumbersAreNoIdentifiers() {
    assertEquals(
        Set.of(), Identifiers.in("On May 12, 2024 the 9 judges met at 10 a.m. in room 5."));
  }
}
