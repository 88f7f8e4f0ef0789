package org.inforce.collect.listing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// An item of a page. A path is a CSS selector; ` @NAME` after it names an attribute, ` @own` the
/// text that stands in the element itself. An empty selector is the item.
record PageItem(Element item, Document page) implements ListItem {
  private static final List<String> BREAKS =
      List.of("br", "tr", "p", "div", "li", "ul", "table", "h1", "h2", "h3", "h4", "hr");

  /// The items of a page, each with the nodes that belong to it.
  static List<PageItem> all(Document page, ListShape shape) {
    List<Element> heads = page.select(shape.each());
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      items.add(new PageItem(reach(heads, i, shape.scope()), page));
    }
    return items;
  }

  private static Element reach(List<Element> heads, int at, ListShape.Scope scope) {
    Element head = heads.get(at);
    Element reach = new Element("div");
    return switch (scope) {
      case ITSELF -> head;
      case AFTER -> {
        reach.appendChild(head.clone());
        for (Node node = head.nextSibling();
            node != null && !heads.contains(node);
            node = node.nextSibling()) {
          reach.appendChild(node.clone());
        }
        yield reach;
      }
      case BEFORE -> {
        reach.appendChild(head.clone());
        for (Node node = head.previousSibling();
            node != null && !heads.contains(node);
            node = node.previousSibling()) {
          reach.prependChild(node.clone());
        }
        yield reach;
      }
    };
  }

  @Override
  public String at(String path) {
    return value(item, path);
  }

  @Override
  public String ofWhole(String path) {
    return value(page, path);
  }

  private static String value(Element root, String path) {
    int mark = path.lastIndexOf('@');
    String selector = (mark < 0 ? path : path.substring(0, mark)).strip();
    Element found = selector.isEmpty() ? root : root.selectFirst(selector);
    if (found == null) {
      return "";
    }
    if (mark < 0) {
      return text(found);
    }
    String attribute = path.substring(mark + 1).strip();
    return attribute.equals("own") ? found.ownText().strip() : found.attr(attribute).strip();
  }

  /// Lines as a reader sees them, blanks single.
  static String text(Element element) {
    StringBuilder out = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
            } else if (BREAKS.contains(node.nodeName())) {
              out.append('\n');
            } else if (node.nodeName().equals("td")) {
              out.append(' ');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BREAKS.contains(node.nodeName())) {
              out.append('\n');
            }
          }
        });
    return out.toString().replaceAll(" {2,}", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
  }
}
