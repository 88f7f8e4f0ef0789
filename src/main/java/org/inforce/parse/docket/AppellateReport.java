package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The docket report and the case summary of CM/ECF at the federal courts of appeals
/// (`TransportRoom?servlet=CaseSummary.jsp`): below `General Docket` and the court's name, the case
/// by its `Docket #`, then its parties and its entries, each day in a cell of its own.
final class AppellateReport {
  private static final Pattern NUMBER =
      Pattern.compile("(?:Docket #|Case Number):\\s*([0-9]{2}-[0-9]{1,6})");
  private static final Pattern DOCKETED = Pattern.compile("Docketed:\\s*([0-9/]{8,10})");
  private static final Pattern DAY = Pattern.compile("^[0-9]{2}/[0-9]{2}/[0-9]{4}$");
  private static final Pattern DOCUMENT = Pattern.compile("/docs1/([0-9]+)");
  private static final Pattern OWN_NUMBER = Pattern.compile("^([0-9]{1,6})(?:\\s|$)");

  private AppellateReport() {}

  static Optional<Docket> read(Document page) {
    for (Element stub : page.select("table")) {
      if (stub.select("table").size() > 1) {
        continue;
      }
      String text = Cells.text(stub);
      Matcher number = NUMBER.matcher(text);
      if (number.find()) {
        Matcher docketed = DOCKETED.matcher(text);
        return Optional.of(
            new Docket(
                court(page),
                Optional.of(number.group(1)),
                caseName(stub),
                Optional.empty(),
                parties(page),
                docketed.find() ? Cells.slashed(docketed.group(1)) : Optional.empty(),
                entries(page)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> court(Document page) {
    return page.select("td").stream()
        .filter(cell -> cell.selectFirst("td td") == null)
        .map(Cells::text)
        .filter(text -> text.startsWith("General Docket"))
        .flatMap(AppellateReport::named)
        .findFirst()
        .or(() -> CourtOf.links(page));
  }

  /// The appellate panel of a circuit's bankruptcy courts is a court of its own.
  private static Stream<String> named(String heading) {
    return Courts.standard().namedIn(heading).map(Court::id).stream()
        .map(id -> heading.contains("Bankruptcy Appellate Panel") ? id.replace("ca", "bap") : id);
  }

  /// It stands alone in a row, without a label.
  private static Optional<String> caseName(Element stub) {
    return stub.select("tr").stream()
        .filter(row -> row.selectFirst("b") == null)
        .map(Cells::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(CaseNames::of);
  }

  private static int parties(Document page) {
    return (int)
        page.select("tr").stream()
            .filter(row -> row.select("> td").size() == 2)
            .filter(row -> row.select("> td[width=50%]").size() == 2)
            .filter(row -> !Cells.text(row.select("> td").getFirst()).isEmpty())
            .count();
  }

  private static List<DocketEntry> entries(Document page) {
    List<DocketEntry> entries = new ArrayList<>();
    for (Element row : page.select("tr")) {
      List<Element> cells = row.select("> td");
      if (cells.size() == 3
          && DAY.matcher(Cells.text(cells.getFirst())).find()
          && !DAY.matcher(Cells.text(cells.get(2))).find()) {
        Optional<LocalDate> filed = Cells.slashed(Cells.text(cells.getFirst()));
        entries.add(new DocketEntry(number(cells.get(1)), filed, Cells.said(cells.get(2))));
      }
    }
    return entries;
  }

  private static Optional<String> number(Element cell) {
    Matcher own = OWN_NUMBER.matcher(Cells.text(cell));
    boolean pages = Cells.text(cell).matches("[0-9]+ pg, .*");
    if (own.find() && !pages) {
      return Optional.of(own.group(1));
    }
    Matcher document = DOCUMENT.matcher(cell.html());
    return document.find() ? Optional.of(document.group(1)) : Optional.empty();
  }
}
