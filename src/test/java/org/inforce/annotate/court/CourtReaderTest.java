package org.inforce.annotate.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.inforce.model.Annotation.CourtMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CourtReaderTest {
  private final CourtReader reader = new CourtReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 9th U.S. Circuit Court of Appeals refused.              | 9th U.S. Circuit Court of Appeals=ca9:appeals
          The Fifth Circuit and the 11th Circuit split.               | Fifth Circuit=ca5:appeals; 11th Circuit=ca11:appeals
          U.S. Court of Appeals for the Third Circuit                 | U.S. Court of Appeals for the Third Circuit=ca3:appeals
          the U.S. District Court for the Central District of California ruled | U.S. District Court for the Central District of California=cacd:trial
          in the Northern District of Texas on Monday                 | Northern District of Texas=txnd:trial
          (W.D. Wash. 2024)                                           | W.D. Wash.=wawd:trial
          (S.D.N.Y. 2024)                                             | S.D.N.Y.=nysd:trial
          A federal judge in Seattle blocked it.                      | federal judge in Seattle=wawd:trial
          a federal judge in New Hampshire                            | federal judge in New Hampshire=nhd:trial
          a federal judge in California                               | federal judge in California=-:trial
          a U.S. district judge in Austin                             | U.S. district judge in Austin=txwd:trial
          A Seattle-based federal judge said                          | Seattle-based federal judge=wawd:trial
          a Manhattan federal court                                   | Manhattan federal court=nysd:trial
          U.S. District Judge Dana Whitfield in Boston said           | U.S. District Judge=mad:trial
          A federal appeals court revived the rule.                   | federal appeals court=-:appeals
          The Supreme Court let it stand; the justices gave no reason.| Supreme Court=scotus:supreme; justices=scotus:supreme
          The Montana Supreme Court agreed. The justices were split.  | Montana Supreme Court=mont:supreme; justices=mont:supreme
          Georgia lawmakers met. The state's high court agreed.       | state's high court=ga:supreme
          Travis County district court                                | Travis County district court=-:trial
          A Pike County Circuit judge ruled                           | A Pike County Circuit judge=-:trial
          Supreme Court Judge Ann Moss of Manhattan blocked it.       | Supreme Court Judge=-:trial
          the Superior Court of Alameda County                        | Superior Court of Alameda County=-:trial
          a panel of the 5th Circuit                                  | 5th Circuit=ca5:appeals
          A three-judge panel of the 4th Circuit                      | three-judge panel of the 4th Circuit=ca4:appeals
          the Supreme Court of Ohio                                   | Supreme Court of Ohio=ohio:supreme
          New York Court of Appeals                                   | New York Court of Appeals=ny:supreme
          UNITED STATES DISTRICT COURT, EASTERN DISTRICT OF VIRGINIA  | UNITED STATES DISTRICT COURT, EASTERN DISTRICT OF VIRGINIA=vaed:trial
          The mayor spoke in the district.                            | ''
          """)
  void namesTheCourtOrItsRank(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @Test
  void spansLieInsideAnyTextAndDoNotOverlap() {
    Random random = new Random(7);
    String[] words = {
      "U.S.",
      "District",
      "Court",
      "of",
      "the",
      "Texas",
      "9th",
      "Circuit",
      "judge",
      "federal",
      "in",
      "Seattle",
      ",",
      "\n",
      "\u2019s",
      "Supreme",
      "\uD83D",
      "N.D.",
      "Cal.",
      "justices"
    };
    for (int run = 0; run < 500; run++) {
      String text =
          random.ints(30, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
      int last = 0;
      for (CourtMention mention : reader.read(text)) {
        assertTrue(mention.span().length() > 0, text);
        assertTrue(mention.span().end() <= text.length(), text);
        assertTrue(mention.span().start() >= last, text);
        last = mention.span().end();
      }
    }
  }

  private String told(String text) {
    List<CourtMention> mentions = reader.read(text);
    return mentions.stream()
        .map(m -> m.span().of(text) + "=" + m.court().orElse("-") + ":" + m.rank())
        .collect(Collectors.joining("; "));
  }
}
