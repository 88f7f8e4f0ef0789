package org.inforce.annotate.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.inforce.model.Annotation.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationReaderTest {
  private final CitationReader reader = new CitationReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S.B. 4 and SB4 and Senate Bill 4            | bill SB 4; bill SB 4; bill SB 4
          H.R. 1234, or HB 1204                       | bill HR 1234; bill HB 1204
          House Bills 12 and 13                       | bill HB 12; bill HB 13
          L.D. 2004 and S.F. 1750                     | bill LD 2004; bill SF 1750
          Executive Order 14160                       | executive-order EO 14160
          E.O. 14,160 and executive order No. 14160   | executive-order EO 14160; executive-order EO 14160
          Executive Orders 13,771 and 13,957          | executive-order EO 13771; executive-order EO 13957
          Executive Directive No. 11                  | directive Directive 11
          Pub. L. No. 116-283 and P.L. 116\u2013283        | public-law PL 116-283; public-law PL 116-283
          2:24-cv-1743-KSM and 2:24-CV-01743          | docket 2:24-cv-01743; docket 2:24-cv-01743
          Case No. 24-10951                           | docket 24-10951
          Nos. 23A814 and 22-5312                     | docket 23A814
          Cause No. D-1-GN-24-000123                  | docket D-1-GN-24-000123
          Ordinance No. 187,122                       | ordinance Ordinance 187122
          Ord. 2024-15 and Resolution 2025-08         | ordinance Ordinance 2024-15; ordinance Resolution 2025-08
          Proposition 22, Measure ULA and Question 3  | ballot-measure Proposition 22; ballot-measure Measure ULA; ballot-measure Question 3
          89 Fed. Reg. 38,342 and 89 FR 38342         | federal-register 89 FR 38342; federal-register 89 FR 38342
          31 CFR part 1010                            | regulation 31 CFR 1010
          31 CFR parts 1010 and 1020                  | regulation 31 CFR 1010; regulation 31 CFR 1020
          8 U.S.C. \u00a7 1182(f)                          | statute 8 USC 1182
          Fed. R. Civ. P. 65(b)                       | rule Fed. R. Civ. P. 65(b)
          the Fourteenth Amendment, 14th Amendment    | constitution us const amend 14; constitution us const amend 14
          U.S. Const. amend. XIV, § 1                  | constitution us const amend 14 § 1
          Mont. Const. art. II, § 20                   | constitution us-mt const art 2 § 20
          Article II, Section 20, of the Montana Constitution | constitution us-mt const art 2 § 20
          Mass. Gen. Laws ch. 93A, § 2 and M.G.L. c. 93A, § 2 | statute Mass Gen Laws 93A/2; statute Mass Gen Laws 93A/2
          California Penal Code section 12 and Cal. Penal Code § 12 | statute Cal Penal Code 12; statute Cal Penal Code 12
          under M.G.L. c. 149A it is                   | statute Mass Gen Laws 149A
          Title 14, Code of Federal Regulations, Part 91 | regulation 14 CFR 91
          Title 18 of the U.S. Code, section 242       | statute 18 USC 242
          Executive Order D 2020 003                   | executive-order EO D 2020 003
          ch. 2019-23, Laws of Fla.                    | session-law Fla Laws ch 2019-23
          Bill No. 190612 passed                       | bill Bill 190612
          Phila. Code § 9-1102                         | ordinance Phila Code 9-1102
          Elk Grove Municipal Code § 8-20              | ordinance Elk Grove Municipal Code 8-20
          No. 62-CV-23-1234                           | docket 62-CV-23-1234
          In Hale v. Bright Harbor LLC. It said       | case-name -
          A.320 and A1320, but not the A320 or S22    | bill A 320; bill A 1320
          at 10 A.M. 5 of 12 St. Louis firms met      | ''
          in 2024 the council met 12 times            | ''
          the rule has 5 parts and 12 Smiths          | ''
          """)
  void anIdentifierHasOneNormalForm(String text, String expected) {
    assertEquals(
        expected,
        reader.read(text).stream()
            .map(c -> c.kind() + " " + c.fields().getOrDefault("normalized", "-"))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oakley v. Bright Harbor, Inc., 512 F.3d 88, 91 (9th Cir. 2008) | case 512 F.3d 88 | ca9 | 2008
          Oakley, 512 F.3d at 93                                         | short-case 512 F.3d at 93 | '' | ''
          In re Marsh (2011) 51 Cal.4th 12                               | case 51 Cal.4th 12 | '' | 2011
          601 U.S. ___ (2024)                                            | case 601 U.S. ___ | scotus | 2024
          Oakley v. Reef, 512 F.3d 88, 91-92 & n.4 (9th Cir. 2008) (holding that) | case 512 F.3d 88 | ca9 | 2008
          Oakley v. Reef, 471 S.W.3d 12, 14 (Tex. App. 2015, no pet.)    | case 471 S.W.3d 12 | texapp | 2015
          14 Harv. L. Rev. 3 (1901)                                      | journal 14 Harv. L. Rev. 3 | '' | 1901
          2019-Ohio-77                                                   | case 2019-Ohio-77 | '' | ''
          14 Zeb. Reg. Pa. 10                                            | case 14 Zeb. Reg. Pa. 10 | '' | ''
          12 F.3d. 34                                                    | case 12 F.3d. 34 | '' | ''
          2021COA112                                                     | case 2021COA112 | '' | ''
          3 Zebulon App. Rep. 9                                          | case 3 Zebulon App. Rep. 9 | '' | ''
          """)
  void aCaseHasItsReporterCourtAndYear(String text, String found, String court, String year) {
    Citation citation = reader.read(text).getFirst();
    assertEquals(found, citation.kind() + " " + citation.matchedText());
    assertEquals(court, citation.fields().getOrDefault("court", ""));
    assertEquals(year, citation.fields().getOrDefault("year", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oakley v. Reef, 2019 IL 123186, ¶ 33, 129 N.E.3d 1197 | Oakley v. Reef, ¶ 33; Oakley v. Reef, ''
          Oakley v. Harbor of Reef (1976) 17 Cal.3d 425, 439 [131 Cal.Rptr. 14] | Oakley v. Harbor of Reef, 439; Oakley v. Harbor of Reef, ''
          Oakley v. Reef, No. 3:18-cv-00277, 2019 WL 1234567, at *4 | Oakley v. Reef, at *4
          OAKLEY V. REEF, 442 U.S. 735, 740 n.5 (1979)           | OAKLEY v. REEF, 740 n.5
          (Oakley v. Reef (2008) 43 Cal.4th 757, 782, fn. 5.)    | Oakley v. Reef, 782, fn. 5
          """)
  void citationsOfOneCaseShareItsParties(String text, String expected) {
    assertEquals(
        expected,
        reader.read(text).stream()
            .filter(c -> c.kind().equals("case"))
            .map(Citation::fields)
            .map(f ->
                f.getOrDefault("plaintiff", "")
                    + " v. "
                    + f.getOrDefault("defendant", "")
                    + ", "
                    + f.getOrDefault("pin_cite", "''"))
            .collect(Collectors.joining("; ")));
  }

  @Test
  void spansLieInsideAnyTextInOrderWithoutOverlap() {
    Random random = new Random(11);
    String[] words = {
      "1", "U.S.", "22", "F.3d", "v.", "Id.", "supra,", "\u00a7", "\u00a7\u00a7", "Cal.", "Penal",
          "Code", "(2019)",
      "S.B.", "No.", "24-cv-123", "at", "31", "CFR", "parts", "and", "Executive", "Orders",
          "\uD83D", ",", "(",
      "\n", "Rule", "___", "Const.", "art.", "I", "P.L.", "116-283", "2d", "Reg.", "."
    };
    for (int run = 0; run < 2000; run++) {
      String text =
          random.ints(25, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
      int last = 0;
      for (Citation citation : reader.read(text)) {
        assertTrue(citation.span().start() >= last, text);
        assertTrue(citation.span().end() <= text.length(), text);
        assertEquals(citation.span().of(text), citation.matchedText());
        last = citation.span().end();
      }
    }
  }
}
