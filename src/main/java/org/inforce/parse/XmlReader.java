package org.inforce.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.parse.bill.Bill;
import org.inforce.parse.bill.Bills;
import org.inforce.parse.docket.Docket;
import org.inforce.parse.docket.Dockets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Any XML, e.g. laws in USLM, judgments in Akoma Ntoso, an issue of the Federal Register. An
/// element that stands amid text is part of its line; any other begins a paragraph.
final class XmlReader {
  private XmlReader() {}

  static Outcome<ParsedText> read(String input, String xml, Limits limits) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(limits.depth()));
    Optional<Docket> docket = Dockets.ofXml(document);
    if (docket.isPresent()) {
      return DocketDraft.of(docket.get()).done();
    }
    Optional<Bill> bill = Bills.ofXml(document);
    if (bill.isPresent()) {
      return BillDraft.of(bill.get()).done();
    }
    Optional<Draft> law = OfficialXml.law(document).filter(draft -> !draft.text.isBlank());
    if (law.isPresent()) {
      return law.get().done();
    }
    Draft draft = new Draft();
    Collector collector = new Collector();
    NodeTraversor.traverse(collector, document);
    collector.end();
    draft.text(Characters.clean(String.join("\n\n", collector.blocks)));
    if (draft.text.isBlank()) {
      return Draft.failed(input, "XML without text");
    }
    OfficialXml.read(draft, document);
    return draft.done();
  }

  static String local(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  static Optional<Element> first(Document document, String name) {
    return document.getAllElements().stream().filter(e -> local(e).equals(name)).findFirst();
  }

  private static final class Collector implements NodeVisitor {
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    /// Whether an element has text of its own, asked of each once: a root may have very many
    /// children.
    private final Map<Element, Boolean> mixed = new IdentityHashMap<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        current.append(text.getWholeText());
      } else if (node instanceof Element element && !inLine(element)) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !inLine(element)) {
        end();
      }
    }

    private boolean inLine(Element element) {
      Element parent = element.parent();
      return parent != null && mixed.computeIfAbsent(parent, Collector::hasText);
    }

    private static boolean hasText(Element element) {
      return element.childNodes().stream()
          .anyMatch(child -> child instanceof TextNode text && !text.isBlank());
    }

    void end() {
      String block = Characters.oneLine(current.toString());
      if (!block.isEmpty()) {
        blocks.add(block);
      }
      current.setLength(0);
    }
  }
}
