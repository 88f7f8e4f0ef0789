package org.inforce.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The paragraphs of a tree: what a browser would show apart stands apart, and the cells of a row
/// of a table stand on one line.
final class Blocks {
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select");
  private static final Set<String> CELLS = Set.of("td", "th");

  private Blocks() {}

  /// @param lines whether line ends within a block are kept, as in text that was laid out in lines
  static List<String> of(Element root, boolean lines) {
    Collector collector = new Collector(lines);
    NodeTraversor.traverse(collector, root);
    collector.end();
    return collector.blocks;
  }

  /// The paragraphs, separated by a blank line.
  static String text(Element root) {
    return String.join("\n\n", of(root, false));
  }

  private static final class Collector implements NodeVisitor {
    private final boolean lines;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int silent;
    private int breaks;

    Collector(boolean lines) {
      this.lines = lines;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (silent == 0 && !text.isBlank()) {
          current.append(text.getWholeText());
          breaks = 0;
        } else if (silent == 0) {
          current.append(lines && text.getWholeText().contains("\n") ? "\n" : " ");
        }
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      String name = element.normalName();
      if (SILENT.contains(name)) {
        silent++;
      } else if (name.equals("br")) {
        lineBreak();
      } else if (!CELLS.contains(name) && element.isBlock()) {
        end();
      }
    }

    /// Two breaks in a row are how old pages part paragraphs.
    private void lineBreak() {
      breaks++;
      if (breaks > 1) {
        end();
      } else {
        current.append(lines ? '\n' : ' ');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
          silent--;
        } else if (CELLS.contains(name)) {
          current.append(' ');
        } else if (element.isBlock()) {
          end();
        }
      }
    }

    void end() {
      String block = lines ? current.toString().strip() : Characters.oneLine(current.toString());
      if (!block.isEmpty()) {
        blocks.add(block);
      }
      current.setLength(0);
      breaks = 0;
    }
  }
}
