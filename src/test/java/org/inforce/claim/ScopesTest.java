package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopesTest {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enjoined    | A judge barred the county from carrying out the fee against the haulers whom the union represents. | part
          enjoined    | The order keeps the attorney general from prosecuting nurses at St. Anne's over the act. | part
          enjoined    | The court granted Iowa, Kansas and Utah an injunction against the rule. | part
          enjoined    | Her ruling bars the sheriff of Pike County from enforcing the act. | part
          enjoined    | A judge granted an injunction in favor of the clinics. | part
          enjoined    | The appeals court issued a stay for Ann Reyes, who owns two docks. | part
          enjoined    | The appeals court issued a stay for members of two boating groups. | part
          enjoined    | A judge has blocked the piece of the order that cuts grants. | part
          enjoined    | She also blocked the part under which voters must show papers. | part
          enjoined    | She signed an order that shields four growers from the rule. | part
          enjoined    | A judge in Dale kept the act out of that county. | part
          enjoined    | A judge halted the act. Towns that did not sue are not covered. | part
          struck-down | The court held that sections 3 and 7 of the measure are void. | part
          struck-down | The judge vacated the rule of 2031, except two sections. | part
          enjoined    | A judge halted the act on Monday. The union cheered. The mayor did not. The sections on schools still apply. | part
          enjoined    | A judge in Boise halted the act on Monday. | -
          enjoined    | The court blocked the rule and left most of the ruling unexplained. | -
          struck-down | The justices stayed most of the ruling of Judge Vole, who on May 3 struck down the law. | -
          enjoined    | The judge blocked parts of the executive order. | part
          order-stayed | The justices stayed most of the ruling of Judge Vole. | part
          enjoined    | A judge barred the state from using the act against anyone. | whole
          enjoined    | A judge on Friday blocked the state's act in Pike County schools. | part
          enjoined    | He granted two orders, one for Pike County and one for Dane County. | part
          enjoined    | A judge gave the city of Dover a temporary injunction against the governor's ban. | part
          enjoined    | The ruling keeps the act from taking effect in the county's two ports. | part
          enjoined    | A judge stopped the order from being applied there. | part
          enjoined    | A judge in Pike County halted the act. | -
          enjoined    | A judge granted an order against the act limited to fourteen days. | -
          enjoined    | A judge blocked the act on Monday in Pike County Circuit Court. | -
          enjoined    | A judge blocked the act after a hearing in Pike County. | -
          enjoined    | The judge issued the order in Pike County on Monday. | -
          enjoined    | A judge granted the lender an injunction against the act. | -
          enjoined    | A judge blocked the rule in 17 states, and the agency put it off nationwide. | part
          enjoined    | The court barred the agency from enforcing the rule within those states. | part
          enjoined    | A judge extended the order that had blocked the rule in 17 states and halted it nationwide. | whole
          enjoined    | A judge blocked the rule nationwide. | whole
          enjoined    | The stay reaches the portions of the rule on wages, and holds nationwide. | part
          enjoined    | A judge in one of the provinces of the union blocked the whole rule. | whole
          """)
  void theReachOfAnOrderIsReadFromItsWords(String type, String text, String scope) {
    Document document =
        new Document(
            new DocumentId("d"),
            new SourceId("s"),
            Optional.empty(),
            "Wire",
            DocumentKind.NEWS,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.empty(),
            text);
    Annotated annotated = ANNOTATOR.annotate(document);
    assertEquals(
        scope,
        new Scopes(annotated)
            .of(0, Coded.of(EventType.class, type), false)
            .map(Coded::code)
            .orElse("-"));
  }
}
