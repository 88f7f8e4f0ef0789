package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The facts that laws and judgments in XML carry about themselves: United States Legislative
/// Markup and the older bill markup of the House, Akoma Ntoso, an issue of the Federal Register.
final class OfficialXml {
  private static final Pattern APPROVED =
      Pattern.compile("Approved ([A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4})");

  private OfficialXml() {}

  static void read(Draft draft, Document document) {
    Element root = document.firstElementChild();
    if (root == null) {
      return;
    }
    switch (XmlReader.local(root)) {
      case "bill", "resolution", "plaw", "lawdoc", "publaw", "amendmentdoc" -> law(draft, document);
      case "akomantoso" -> judgment(draft, document);
      case "fedreg" -> issue(draft, document);
      default -> title(draft, document, "title");
    }
  }

  private static void law(Draft draft, Document document) {
    draft.kind = Optional.of(DocumentKind.STATUTE);
    draft.publisher = Optional.of("United States Congress");
    title(draft, document, "title", "official-title", "officialtitle");
    field(draft, document, "number", "docnumber", "legis-num");
    field(draft, document, "congress", "congress");
    field(draft, document, "stage", "docstage", "legis-type");
    field(draft, document, "citation", "citableas");
    Matcher approved = APPROVED.matcher(draft.text);
    draft.published =
        approved.find()
            ? Days.first(approved.group(1))
            : day(document, "approveddate", "date", "action-date", "attestation-date");
  }

  private static void judgment(Draft draft, Document document) {
    draft.kind = Optional.of(DocumentKind.OPINION);
    for (Element name : document.getElementsByTag("FRBRname")) {
      if (draft.title.isEmpty()) {
        draft.title(name.attr("value"));
      }
    }
    for (Element date : document.getElementsByTag("FRBRdate")) {
      if (draft.published.isEmpty()) {
        draft.published = Days.first(date.attr("date"));
      }
    }
    field(draft, document, "citation", "cite", "neutralcitation");
    field(draft, document, "court", "court");
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
