package org.inforce.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Akoma Ntoso (OASIS LegalDocML 1.0): judgments, summaries of them, and acts, with what their
/// `meta` says they are.
final class AkomaNtoso {
  private final Document document;

  private AkomaNtoso(Document document) {
    this.document = document;
  }

  static Draft read(Document document) {
    return new AkomaNtoso(document).draft();
  }

  private Draft draft() {
    Draft draft = new Draft();
    boolean act = all("act", "bill").findAny().isPresent();
    boolean summary = all("doc").anyMatch(e -> e.attr("name").equals("pressSummary"));
    draft.kind =
        Optional.of(
            act
                ? DocumentKind.STATUTE
                : summary ? DocumentKind.PRESS_RELEASE : DocumentKind.OPINION);
    work("frbrdate")
        .flatMap(e -> Days.first(e.attr("date")).stream())
        .findFirst()
        .ifPresent(day -> draft.published = Optional.of(day));
    author().ifPresent(name -> draft.publisher = Optional.of(name));
    return act ? act(draft) : judgment(draft);
  }

  private Draft judgment(Draft draft) {
    first("frbrname", "value").or(() -> text("doctitle")).ifPresent(draft::title);
    text("cite", "neutralcitation", "summaryofcite")
        .ifPresent(citation -> draft.field("citation", citation));
    text("court").ifPresent(court -> draft.field("court", court));
    text("docketnumber").ifPresent(number -> draft.field("docket_number", number));
    String cited =
        all("ref")
            .filter(ref -> ref.attr("uk:type").equals("legislation"))
            .map(ref -> ref.attr("uk:canonical"))
            .filter(canonical -> !canonical.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    draft.field("legislation", cited);
    return draft.text(Characters.clean(String.join("\n\n", LawText.paragraphs(document))));
  }

  /// An act is told like the record of a bill: its title with its number, its provisions, and the
  /// day on which it was made law.
  private Draft act(Draft draft) {
    String name = text("doctitle", "title").or(() -> first("frbrname", "value")).orElse("");
    Optional<String> citation = citation();
    draft.title(name + citation.map(number -> " (" + number + ")").orElse(""));
    citation.ifPresent(number -> draft.field("number", number));
    List<String> paragraphs = new ArrayList<>();
    draft.title.ifPresent(paragraphs::add);
    text("longtitle").ifPresent(paragraphs::add);
    all("body").flatMap(body -> LawText.paragraphs(body).stream()).forEach(paragraphs::add);
    enacted()
        .ifPresent(day -> {
          draft.published = Optional.of(day);
          draft.entries.add(new Entry("Enacted", Map.of("date", day.toString())));
          paragraphs.add(BillDraft.line(day, "Enacted"));
        });
    return draft.text(Characters.clean(String.join("\n\n", paragraphs)));
  }

  /// `2018 c. 12`.
  private Optional<String> citation() {
    return work("frbrname")
        .map(e -> Characters.oneLine(e.attr("value")))
        .filter(value -> value.matches("\\d{4} [a-z. ]{1,8}\\d{1,4}"))
        .findFirst();
  }

  private Optional<LocalDate> enacted() {
    return work("frbrdate")
        .filter(e -> e.attr("name").equals("enacted"))
        .flatMap(e -> Days.first(e.attr("date")).stream())
        .findFirst();
  }

  /// The court or legislature whose work it is, by the name that the references give it.
  private Optional<String> author() {
    Optional<String> id = work("frbrauthor").map(e -> e.attr("href")).findFirst();
    return all("tlcorganization")
        .filter(e -> id.filter(("#" + e.attr("eId"))::equals).isPresent())
        .map(e -> Characters.oneLine(e.attr("showAs")))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private Optional<String> first(String name, String attribute) {
    return all(name)
        .map(e -> Characters.oneLine(e.attr(attribute)))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> text(String... names) {
    for (String name : names) {
      Optional<String> text = all(name).flatMap(e -> Draft.present(e.text()).stream()).findFirst();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /// Elements of the work itself, not of the file that holds it.
  private Stream<Element> work(String name) {
    return all(name)
        .filter(e -> e.parents().stream().anyMatch(p -> XmlReader.local(p).equals("frbrwork")));
  }

  private Stream<Element> all(String... names) {
    List<String> wanted = List.of(names);
    return document.getAllElements().stream().filter(e -> wanted.contains(XmlReader.local(e)));
  }
}
