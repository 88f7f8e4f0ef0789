package org.inforce.parse;

import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What XML of offices says it is: laws and judgments by readers of their own; of an issue of the
/// Federal Register, and of anything else, the facts about itself.
final class OfficialXml {
  private OfficialXml() {}

  /// @return empty for what is no law and no judgment
  static Optional<Draft> law(Document document) {
    Element root = document.firstElementChild();
    return root == null
        ? Optional.empty()
        : switch (XmlReader.local(root)) {
          case "bill", "resolution", "plaw", "lawdoc", "publaw", "amendmentdoc" ->
              LawXml.read(document);
          case "akomantoso" -> Optional.of(AkomaNtoso.read(document));
          default -> Optional.<Draft>empty();
        };
  }

  static void read(Draft draft, Document document) {
    Element root = document.firstElementChild();
    if (root == null) {
      return;
    }
    switch (XmlReader.local(root)) {
      case "fedreg" -> issue(draft, document);
      default -> title(draft, document, "title");
    }
  }

  private static void issue(Draft draft, Document document) {
    draft.kind = Optional.of(DocumentKind.NOTICE);
    draft.publisher = Optional.of("Federal Register");
    field(draft, document, "volume", "vol");
    field(draft, document, "issue", "no");
    draft.published = day(document, "date");
  }

  private static void title(Draft draft, Document document, String... names) {
    text(document, names).ifPresent(draft::title);
  }

  private static void field(Draft draft, Document document, String field, String... names) {
    text(document, names).ifPresent(value -> draft.field(field, value));
  }

  private static Optional<java.time.LocalDate> day(Document document, String... names) {
    return document.getAllElements().stream()
        .filter(e -> java.util.List.of(names).contains(XmlReader.local(e)))
        .flatMap(e -> Days.first(e.hasAttr("date") ? e.attr("date") : e.text()).stream())
        .findFirst();
  }

  private static Optional<String> text(Document document, String... names) {
    for (String name : names) {
      Optional<String> text =
          XmlReader.first(document, name).map(Element::text).flatMap(Draft::present);
      if (text.isPresent() && text.get().length() < 1000) {
        return text;
      }
    }
    return Optional.empty();
  }
}
