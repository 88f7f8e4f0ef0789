package org.inforce.collect.listing;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A table whose head says what stands in its columns, of any court.
final class HeadedTable {
  /// What a column may hold.
  enum Column {
    NAME,
    NUMBER,
    DAY,
    LINK,
    DISPOSITION
  }

  private record Head(Column column, Pattern words) {
    static Head of(TsvRow row) {
      return new Head(
          Column.valueOf(row.get("column").toUpperCase(java.util.Locale.ROOT)),
          Pattern.compile("(?i)" + row.get("heading")));
    }
  }

  private static final List<Head> HEADS =
      TsvTable.read(HeadedTable.class, "opinion-list-heads.tsv", Head::of);

  private HeadedTable() {}

  /// The rows of all such tables of a page. A table without a head goes on with the one before it,
  /// if it is as wide.
  static List<ListedOpinion> read(Document page) {
    List<ListedOpinion> all = new ArrayList<>();
    Map<Column, Integer> columns = Map.of();
    int width = 0;
    for (Element row : page.select("table tr")) {
      List<Element> cells = row.select("> td, > th");
      Map<Column, Integer> head = columns(cells);
      if (head.containsKey(Column.DAY) && head.containsKey(Column.NAME)) {
        columns = head;
        width = cells.size();
      } else if (!columns.isEmpty() && cells.size() == width) {
        opinion(cells, columns).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Map<Column, Integer> columns(List<Element> cells) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      String heading = OpinionLists.oneLine(cells.get(i).text());
      for (Head head : HEADS) {
        if (head.words().matches(heading)) {
          columns.putIfAbsent(head.column(), i);
          break;
        }
      }
    }
    return columns;
  }

  private static Optional<ListedOpinion> opinion(
      List<Element> cells, Map<Column, Integer> columns) {
    Optional<String> link = link(cells, columns);
    return ListedDay.in(text(cells, columns, Column.DAY))
        .flatMap(day ->
            link.map(address ->
                new ListedOpinion(
                    Optional.empty(),
                    OpinionLists.present(name(cells, columns)),
                    OpinionLists.present(text(cells, columns, Column.NUMBER)),
                    day,
                    address,
                    OpinionLists.present(text(cells, columns, Column.DISPOSITION)))))
        .filter(opinion -> opinion.name().isPresent() || opinion.number().isPresent());
  }

  /// Where the name is a link, what stands after it is a remark on the opinion.
  private static String name(List<Element> cells, Map<Column, Integer> columns) {
    String cell = OpinionLists.oneLine(text(cells, columns, Column.NAME));
    return cells
        .get(Math.min(columns.getOrDefault(Column.NAME, 0), cells.size() - 1))
        .select("a[href]")
        .stream()
        .map(link -> OpinionLists.oneLine(link.text()))
        .filter(link -> !link.isEmpty() && cell.startsWith(link))
        .findFirst()
        .orElse(cell);
  }

  private static String text(List<Element> cells, Map<Column, Integer> columns, Column column) {
    int at = columns.getOrDefault(column, -1);
    return at < 0 || at >= cells.size() ? "" : PageItem.text(cells.get(at));
  }

  /// In the column for it, else where the name or the number stands, else anywhere in the row; a
  /// file before a page.
  private static Optional<String> link(List<Element> cells, Map<Column, Integer> columns) {
    List<Element> links = new ArrayList<>();
    for (Column column : List.of(Column.LINK, Column.NAME, Column.NUMBER)) {
      int at = columns.getOrDefault(column, -1);
      if (at >= 0 && at < cells.size()) {
        links.addAll(cells.get(at).select("a[href]"));
      }
    }
    cells.forEach(cell -> links.addAll(cell.select("a[href]")));
    links.removeIf(link ->
        link.attr("href").startsWith("#") || link.text().isBlank() && link.childrenSize() == 0);
    return links.stream()
        .filter(HeadedTable::isPaper)
        .findFirst()
        .or(() -> links.stream().findFirst())
        .map(link -> link.attr("href"));
  }

  private static boolean isPaper(Element link) {
    return link.attr("href")
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*\\.(?:pdf|docx?|wpd)(?:[?#].*)?");
  }
}
