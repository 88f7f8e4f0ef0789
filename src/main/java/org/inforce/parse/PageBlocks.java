package org.inforce.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The {@link PageBlock}s under an element, in reading order.
final class PageBlocks implements NodeVisitor {
  private static final Set<String> APART = Set.of("td", "th", "dt", "dd");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final Element root;
  private Element owner;
  private int links;
  private int linked;
  private int breaks;
  private boolean begun;

  private PageBlocks(Element root) {
    this.root = root;
    this.owner = root;
  }

  static List<PageBlock> of(Element root) {
    PageBlocks visitor = new PageBlocks(root);
    NodeTraversor.traverse(visitor, root);
    visitor.end();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      if (words.isBlank()) {
        current.append(' ');
        return;
      }
      breaks = 0;
      if (!begun) {
        owner = ownerOf(text);
        begun = true;
      }
      current.append(words);
      if (links > 0) {
        linked += words.strip().length();
      }
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        current.append(' ');
        if (++breaks > 1) {
          end();
        }
      } else if (standsApart(element)) {
        end();
      }
      if (element.normalName().equals("a")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      }
      if (standsApart(element)) {
        end();
      }
    }
  }

  private Element ownerOf(TextNode text) {
    for (Element up = text.parent() instanceof Element parent ? parent : root;
        !up.equals(root);
        up = Optional.ofNullable(up.parent()).orElse(root)) {
      if (standsApart(up)) {
        return up;
      }
    }
    return root;
  }

  static boolean standsApart(Element element) {
    return element.isBlock() || APART.contains(element.normalName());
  }

  private void end() {
    if (begun) {
      String text = Characters.spaced(current.toString());
      blocks.add(new PageBlock(owner, text, Math.min(linked, text.length())));
    }
    begun = false;
    current.setLength(0);
    linked = 0;
    breaks = 0;
    owner = root;
  }
}
