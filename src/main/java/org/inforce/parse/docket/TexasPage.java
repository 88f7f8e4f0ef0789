package org.inforce.parse.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A case page of the Texas appellate courts (`search.txcourts.gov/Case.aspx?cn=…`): labels and
/// their values in rows, then grids of briefs, events and parties.
final class TexasPage {
  private static final String GRID = "table[id$=%s_ctl00]";

  private TexasPage() {}

  static Optional<Docket> read(Document page) {
    Element events = page.selectFirst(GRID.formatted("grdEvents"));
    Optional<String> number = labelled(page, "Case:");
    if (events == null || number.isEmpty()) {
      return Optional.empty();
    }
    List<DocketEntry> entries = new ArrayList<>();
    rows(page, "grdEvents").forEach(cells -> entries.add(entry(cells)));
    String name = labelled(page, "Style:").orElse("");
    String other = labelled(page, "v.:").orElse("");
    return Optional.of(
        new Docket(
            court(page),
            number,
            Cells.present(other.isEmpty() ? name : name + " v. " + other),
            Optional.empty(),
            rows(page, "grdParty").size(),
            labelled(page, "Date Filed:").flatMap(Cells::slashed),
            entries));
  }

  private static DocketEntry entry(List<Element> cells) {
    StringBuilder text = new StringBuilder(Cells.text(cells.get(1)));
    for (Element cell : cells.subList(2, cells.size() - 1)) {
      Cells.present(Cells.text(cell)).ifPresent(said -> text.append(": ").append(said));
    }
    return new DocketEntry(
        Optional.empty(), Cells.slashed(Cells.text(cells.getFirst())), text.toString());
  }

  private static List<List<Element>> rows(Document page, String grid) {
    Element table = page.selectFirst(GRID.formatted(grid));
    return table == null
        ? List.of()
        : table.select("> tbody > tr").stream()
            .map(row -> (List<Element>) row.select("> td"))
            .filter(cells -> cells.size() >= 3)
            .toList();
  }

  private static Optional<String> court(Document page) {
    return page.select("a[href*=coa=]").stream()
        .map(link -> link.attr("href").replaceFirst("^.*[?&]coa=([a-z0-9]+).*", "$1"))
        .findFirst()
        .map(code ->
            switch (code) {
              case "cossup" -> "tex";
              case "coscca" -> "texcrimapp";
              default -> "texapp";
            });
  }

  private static Optional<String> labelled(Document page, String label) {
    return page.select("label").stream()
        .filter(element -> Cells.text(element).equals(label))
        .flatMap(element -> Optional.ofNullable(element.parent()).stream())
        .flatMap(element -> Optional.ofNullable(element.nextElementSibling()).stream())
        .findFirst()
        .flatMap(value -> Cells.present(Cells.text(value)));
  }
}
