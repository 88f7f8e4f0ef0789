package org.inforce.annotate;

import java.util.*;
import java.util.regex.*;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Span;

final class Bills {
  static List<Citation> read(String text) {
    List<Citation> found = new ArrayList<>();
    Matcher m =
        Pattern.compile(
                "\\b(S\\.? ?B\\.?|Senate Bill|H\\.? ?B\\.?|House Bill|A\\.? ?B\\.?|Assembly"
                    + " Bill|H\\.R\\.) ?(\\d{1,4})\\b")
            .matcher(text);
    while (m.find()) {
      String k = m.group(1).replaceAll("[. ]", "").toUpperCase(Locale.ROOT);
      String c = k.startsWith("S") ? "SB" : k.startsWith("A") ? "AB" : k.equals("HR") ? "HR" : "HB";
      found.add(
          new Citation(
              new Span(m.start(), m.end()),
              "bill",
              m.group(),
              Map.of("normalized", c + " " + m.group(2))));
    }
    m = Pattern.compile("\\b(\\d+) C\\.?F\\.?R\\.? (?:Part |§ ?)?(\\d+)").matcher(text);
    while (m.find())
      found.add(
          new Citation(
              new Span(m.start(), m.end()),
              "regulation",
              m.group(),
              Map.of("normalized", m.group(1) + " CFR " + m.group(2))));
    m = Pattern.compile("Executive Order (\\d+)").matcher(text);
    while (m.find())
      found.add(
          new Citation(
              new Span(m.start(), m.end()),
              "executive-order",
              m.group(),
              Map.of("normalized", "EO " + m.group(1))));
    return found;
  }
}
