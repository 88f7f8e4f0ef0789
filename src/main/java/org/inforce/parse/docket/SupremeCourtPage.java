package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A docket page of the Supreme Court, in both forms that its site serves: since 2017 tables named
/// `docketinfo`, `proceedings` and `Contacts` (`.html`), before that three tables without names
/// whose heads are drawn with tildes (`.htm`), in which an entry may run over several rows.
final class SupremeCourtPage {
  private static final Pattern NUMBER =
      Pattern.compile("No\\.\\s*([0-9]{2}[-A-Z][0-9]{1,6}|[0-9]{1,3}O[0-9]{1,4})");
  private static final String PARTY = "Party name:";

  private SupremeCourtPage() {}

  static Optional<Docket> read(Document page) {
    Element facts = page.getElementById("docketinfo");
    Element proceedings = page.getElementById("proceedings");
    if (facts != null && proceedings != null) {
      Matcher number = NUMBER.matcher(Cells.text(facts));
      return number.find()
          ? Optional.of(modern(number.group(1), facts, proceedings, page))
          : Optional.empty();
    }
    Optional<Element> entries = tilde(page, "Date");
    return entries.flatMap(table -> old(page, table));
  }

  private static Docket modern(String number, Element facts, Element proceedings, Document page) {
    Element title = facts.selectFirst("span.title");
    Optional<String> name =
        title == null ? Optional.empty() : Optional.of(String.join(" ", Cells.lines(title)));
    Element contacts = page.getElementById("Contacts");
    return docket(
        number,
        name,
        labelled(facts, "Docketed:").flatMap(Cells::written),
        contacts == null
            ? 0
            : (int)
                contacts.select("td").stream()
                    .filter(cell -> Cells.text(cell).startsWith(PARTY))
                    .count(),
        entries(proceedings));
  }

  private static Optional<String> labelled(Element table, String label) {
    return table.select("tr").stream()
        .map(row -> row.select("> td"))
        .filter(cells -> cells.size() >= 2 && Cells.text(cells.getFirst()).equals(label))
        .map(cells -> Cells.text(cells.get(1)))
        .findFirst();
  }

  private static Optional<Docket> old(Document page, Element proceedings) {
    for (Element row : page.select("tr")) {
      Matcher number = NUMBER.matcher(Cells.text(row));
      Element table = row.closest("table");
      if (table != null && row.select("tr").size() == 1 && number.find() && number.start() == 0) {
        return Optional.of(
            docket(
                number.group(1),
                Optional.of(String.join(" ", title(table))),
                docketed(table),
                tilde(page, "Name").map(SupremeCourtPage::sides).orElse(0),
                entries(proceedings)));
      }
    }
    return Optional.empty();
  }

  /// In the cell after `Title:`, and in the last cells of the rows below it as long as they have no
  /// label.
  private static List<String> title(Element table) {
    List<String> title = new ArrayList<>();
    for (Element row : table.select("> tbody > tr")) {
      List<String> cells = row.select("> td").stream().map(Cells::text).toList();
      boolean labelled = cells.contains("Title:");
      boolean bare = cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
      if (labelled || !title.isEmpty() && bare && !cells.getLast().isEmpty()) {
        title.add(cells.getLast());
      } else if (!title.isEmpty()) {
        return title;
      }
    }
    return title;
  }

  /// In the cell after `Docketed:` or, on older pages, below it.
  private static Optional<LocalDate> docketed(Element table) {
    boolean begun = false;
    for (Element row : table.select("> tbody > tr")) {
      List<String> cells = row.select("> td").stream().map(Cells::text).toList();
      if (begun) {
        return Cells.written(cells.getFirst());
      }
      if (!cells.isEmpty() && cells.getFirst().startsWith("Docketed:")) {
        Optional<LocalDate> day =
            cells.stream().flatMap(c -> Cells.written(c).stream()).findFirst();
        if (day.isPresent()) {
          return day;
        }
        begun = true;
      }
    }
    return Optional.empty();
  }

  /// The older pages name parties, or only their counsel: then a side for each heading that has
  /// any.
  private static int sides(Element table) {
    List<String> rows = table.select("tr").stream().map(Cells::text).toList();
    long named = rows.stream().filter(row -> row.startsWith(PARTY)).count();
    long sides =
        rows.stream().filter(row -> row.matches("(?i)(?:Attorneys? for |Other:).*")).count();
    return (int) (named > 0 ? named : sides);
  }

  /// The table whose head is drawn with tildes.
  private static Optional<Element> tilde(Document page, String head) {
    return page.select("tr").stream()
        .filter(row -> row.select("tr").size() == 1)
        .filter(row -> Cells.text(row).matches("~+" + head + "~.*"))
        .flatMap(row -> Optional.ofNullable(row.closest("table")).stream())
        .findFirst();
  }

  private static Docket docket(
      String number,
      Optional<String> title,
      Optional<LocalDate> docketed,
      int parties,
      List<DocketEntry> entries) {
    return new Docket(
        Optional.of("scotus"),
        Optional.of(number),
        title
            .map(name -> CaseNames.of(CaseNames.withoutRole(CaseNames.of(name))))
            .flatMap(Cells::present),
        Optional.empty(),
        parties,
        docketed,
        entries);
  }

  private static List<DocketEntry> entries(Element table) {
    List<DocketEntry> entries = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Element> cells = row.select("> td");
      if (cells.size() < 2) {
        continue;
      }
      Optional<LocalDate> day = Cells.written(Cells.text(cells.getFirst()));
      String text = said(cells.get(1));
      if (day.isPresent()) {
        entries.add(new DocketEntry(Optional.empty(), day, text));
      } else if (!entries.isEmpty()
          && Cells.text(cells.getFirst()).isEmpty()
          && !text.isEmpty()
          && !text.startsWith("***")) {
        DocketEntry begun = entries.removeLast();
        entries.add(
            new DocketEntry(
                begun.number(), begun.filed(), Cells.oneLine(begun.text() + " " + text)));
      }
    }
    return entries;
  }

  /// Without the links to the papers that may follow.
  private static String said(Element cell) {
    Element text = cell.clone();
    text.select("table, .card-title, .documentlinks").remove();
    return Cells.text(text);
  }
}
