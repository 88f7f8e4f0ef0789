package org.inforce.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// The provisions of a law in XML as paragraphs: a number stands in one line with its heading and
/// the text that follows it, and each part below begins a paragraph of its own. Notes beside the
/// text and what describes the file are left out.
final class LawText {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "meta",
          "sidenote",
          "page",
          "legislativehistory",
          "endmarker",
          "presentation",
          "action",
          "attestation",
          "quoted-block-continuation-text",
          "metadata");

  /// What opens a provision, and what may follow it in the same line.
  private static final Set<String> OPENERS = Set.of("num", "enum", "heading", "header");

  private static final Set<String> NUMBERS = Set.of("num", "enum");

  private static final Set<String> FOLLOWERS =
      Set.of("heading", "header", "chapeau", "content", "text", "intro", "p", "docnumber");

  private static final Set<String> IN_LINE =
      Set.of(
          "ref",
          "inline",
          "i",
          "b",
          "sup",
          "sub",
          "term",
          "quote",
          "external-xref",
          "internal-xref",
          "shorttitle",
          "short-title",
          "amendingaction",
          "date",
          "span",
          "a",
          "rref",
          "mref",
          "def",
          "italic",
          "bold",
          "br");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "quotedcontent",
          "quoted-block",
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "item",
          "level",
          "block",
          "blocklist",
          "table",
          "tr",
          "li");

  /// A full stop, or a quotation mark with one.
  private static final int LONGEST_MARK = 3;

  private LawText() {}

  static List<String> paragraphs(Element root) {
    Collector collector = new Collector();
    NodeTraversor.filter(collector, root);
    collector.end();
    return List.copyOf(collector.paragraphs);
  }

  private static final class Collector implements NodeFilter {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        current.append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (LEFT_OUT.contains(XmlReader.local(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (!goesOn(element)) {
          end();
        } else if (!isInLine(element) || XmlReader.local(element).equals("br")) {
          current.append(' ');
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !isFollowed(element) && !isInLine(element)) {
        end();
      }
      return FilterResult.CONTINUE;
    }

    /// Also what stands amid text, unless it is a provision or paragraph by itself.
    private static boolean isInLine(Element element) {
      String name = XmlReader.local(element);
      Element parent = element.parent();
      return IN_LINE.contains(name)
          || (parent != null && !BLOCKS.contains(name) && hasText(parent));
    }

    private static boolean hasText(Element element) {
      return element.childNodes().stream()
          .anyMatch(child -> child instanceof TextNode text && !text.isBlank());
    }

    private static boolean goesOn(Element element) {
      if (isInLine(element)) {
        return true;
      }
      Element before = previous(element);
      return before == null
          ? isFirstOfContent(element)
          : FOLLOWERS.contains(XmlReader.local(element))
              && OPENERS.contains(XmlReader.local(before))
              && isNumbered(before);
    }

    /// `content > p`: the first paragraph of what goes on itself.
    private static boolean isFirstOfContent(Element element) {
      Element parent = element.parent();
      return parent != null
          && XmlReader.local(element).equals("p")
          && FOLLOWERS.contains(XmlReader.local(parent))
          && goesOn(parent);
    }

    private static boolean isFollowed(Element element) {
      Element after = element.nextElementSibling();
      while (after != null && LEFT_OUT.contains(XmlReader.local(after))) {
        after = after.nextElementSibling();
      }
      return after != null
          && OPENERS.contains(XmlReader.local(element))
          && FOLLOWERS.contains(XmlReader.local(after))
          && isNumbered(element);
    }

    /// A heading without a number stands for itself.
    private static boolean isNumbered(Element opener) {
      Element first = opener.parent() == null ? opener : opener.parent().firstElementChild();
      return first != null && NUMBERS.contains(XmlReader.local(first));
    }

    private static @Nullable Element previous(Element element) {
      Element before = element.previousElementSibling();
      while (before != null && LEFT_OUT.contains(XmlReader.local(before))) {
        before = before.previousElementSibling();
      }
      return before;
    }

    void end() {
      String paragraph = Characters.oneLine(current.toString());
      boolean words = paragraph.chars().anyMatch(Character::isLetterOrDigit);
      boolean mark = paragraph.length() <= LONGEST_MARK && !paragraphs.isEmpty();
      if (words || !mark && !paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      } else if (!paragraph.isEmpty()) {
        // The full stop after a quoted provision.
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + paragraph);
      }
      current.setLength(0);
    }
  }
}
