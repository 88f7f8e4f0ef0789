package org.inforce.collect.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.inforce.table.TsvTable;
import org.jsoup.nodes.Document;

/// Reads the lists of opinions that courts publish. Sites whose shape is a row of
/// `opinion-lists.tsv` are read by it; of any other page the tables are read whose head says what
/// stands in their columns.
public final class OpinionLists {
  private static final List<ListShape> SHAPES =
      TsvTable.read(OpinionLists.class, "opinion-lists.tsv", ListShape::of);

  private OpinionLists() {}

  /// @return empty if the page is no such list
  public static List<ListedOpinion> ofPage(Document page) {
    for (ListShape shape : SHAPES) {
      if (shape.form() == ListShape.Form.PAGE) {
        List<ListedOpinion> found = read(shape, PageItem.all(page, shape));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.copyOf(new LinkedHashSet<>(HeadedTable.read(page)));
  }

  /// @return empty if it is no such list
  public static List<ListedOpinion> ofJson(JsonNode root) {
    for (ListShape shape : SHAPES) {
      if (shape.form() == ListShape.Form.JSON) {
        List<ListedOpinion> found = read(shape, JsonItem.all(root, shape.each()));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<ListedOpinion> read(ListShape shape, List<? extends ListItem> items) {
    return items.stream().flatMap(item -> opinion(shape, item).stream()).distinct().toList();
  }

  /// Empty for what is no opinion, e.g. a row without day or link.
  private static Optional<ListedOpinion> opinion(ListShape shape, ListItem item) {
    Optional<String> name = present(shape.name().of(item));
    Optional<String> number = present(shape.number().of(item));
    Optional<String> link = present(shape.link().of(item));
    if (link.isEmpty() || name.isEmpty() && number.isEmpty()) {
      return Optional.empty();
    }
    return ListedDay.in(shape.day().of(item))
        .map(day ->
            new ListedOpinion(
                shape.court(),
                name,
                number,
                day,
                link.get(),
                present(shape.disposition().of(item))));
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  static Optional<String> present(String text) {
    return Optional.of(oneLine(text)).filter(line -> !line.isEmpty());
  }
}
