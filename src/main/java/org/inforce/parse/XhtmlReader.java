package org.inforce.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Text out of what the {@link Fork} makes of PDF and office files.
final class XhtmlReader {
  /// So many pages must carry a line at the same place before it counts as heading of pages.
  private static final int RECURRING = 3;

  /// Lines at the top and at the bottom of a page among which its headings are looked for.
  private static final int EDGE = 3;

  private XhtmlReader() {}

  static Outcome<ParsedText> read(String input, List<Metadata> parts) {
    Draft draft = new Draft();
    List<String> laidOut = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Metadata part : parts) {
      String xhtml = part.get(TikaCoreProperties.TIKA_CONTENT);
      if (xhtml != null) {
        List<List<String>> pages = pages(xhtml);
        pages.forEach(page -> laidOut.addAll(page));
        texts.add(Paragraphs.join(withoutHeadings(pages.stream().map(PrintMarks::drop).toList())));
      }
      noteProblems(draft, part);
    }
    draft.text(
        Characters.clean(
            texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"))));
    if (draft.text.isBlank()) {
      return Draft.failed(input, "holds no text: a scan or an empty document");
    }
    metadata(draft, parts.getFirst());
    Filing.read(draft, String.join("\n", laidOut));
    return draft.done();
  }

  private static void noteProblems(Draft draft, Metadata part) {
    if (part.get(TikaCoreProperties.CONTAINER_EXCEPTION) != null
        || part.get(TikaCoreProperties.EMBEDDED_EXCEPTION) != null) {
      draft.notes.add("a part of it is broken and was left out");
    }
    if ("true".equals(part.get(TikaCoreProperties.WRITE_LIMIT_REACHED))) {
      draft.notes.add("too long: the end was cut off");
    }
    if ("true"
        .equals(part.get(AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED))) {
      draft.notes.add("too many documents inside it: the rest was left out");
    }
  }

  /// The title that a program wrote into the file, if it looks like one of a person.
  private static void metadata(Draft draft, Metadata metadata) {
    Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
        .map(Characters::oneLine)
        .filter(title -> title.length() > 8 && title.contains(" ") && !title.contains("\\"))
        .filter(
            title -> !title.startsWith("Microsoft ") && !title.matches(".{0,80}\\.[a-zA-Z]{3,4}"))
        .ifPresent(draft::title);
  }

  private static List<List<String>> pages(String xhtml) {
    Document document = Jsoup.parse(xhtml);
    List<Element> pages = document.body().select("div.page");
    return pages.isEmpty()
        ? List.of(Blocks.of(document.body(), true))
        : pages.stream().map(page -> Blocks.of(page, true)).toList();
  }

  private static List<String> withoutHeadings(List<List<String>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<String> page : pages) {
      edges(lines(page)).stream()
          .map(XhtmlReader::form)
          .collect(Collectors.toSet())
          .forEach(form -> seen.merge(form, 1, Integer::sum));
    }
    int enough = Math.max(RECURRING, pages.size() / 2);
    Set<String> headings =
        seen.entrySet().stream()
            .filter(entry -> entry.getValue() >= enough)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return PrintMarks.joined(pages.stream().map(page -> kept(page, headings)).toList());
  }

  private static List<String> lines(List<String> page) {
    return page.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  private static List<String> edges(List<String> lines) {
    List<String> edges = new ArrayList<>(lines.subList(0, Math.min(EDGE, lines.size())));
    edges.addAll(lines.subList(Math.max(0, lines.size() - EDGE), lines.size()));
    return edges;
  }

  /// A line with its numbers made alike, so that counted pages have the same.
  private static String form(String line) {
    return Characters.oneLine(line).replaceAll("[0-9]{1,9}+", "#");
  }

  private static List<String> kept(List<String> page, Set<String> headings) {
    if (headings.isEmpty()) {
      return page;
    }
    List<String> lines = lines(page);
    Set<String> edges = Set.copyOf(edges(lines));
    return page.stream()
        .map(block ->
            block
                .lines()
                .filter(line -> !(edges.contains(line) && headings.contains(form(line))))
                .collect(Collectors.joining("\n")))
        .filter(block -> !block.isBlank())
        .toList();
  }
}
