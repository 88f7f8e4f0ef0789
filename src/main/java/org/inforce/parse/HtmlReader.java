package org.inforce.parse;

import java.util.Optional;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.parse.docket.Docket;
import org.inforce.parse.docket.Dockets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// HTML pages: a docket to its entries, a paper of a court as a whole, of any other page its main
/// text.
final class HtmlReader {
  private HtmlReader() {}

  /// What a selector chose is the document: nothing of it is left out as no main text.
  static Outcome<ParsedText> readSelected(String input, String html, Limits limits) {
    Document document = Jsoup.parse(html, input, Parser.htmlParser().setMaxDepth(limits.depth()));
    Draft draft = new Draft();
    draft.title(document.title());
    draft.text(Characters.clean(Blocks.text(document.body())));
    return draft.text.isBlank() ? Draft.failed(input, "a page without text") : draft.done();
  }

  static Outcome<ParsedText> read(String input, String address, String html, Limits limits) {
    Document document = Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(limits.depth()));
    Optional<Docket> docket = Dockets.ofPage(document);
    if (docket.isPresent()) {
      return DocketDraft.of(docket.get()).done();
    }
    Draft draft = new Draft();
    draft.text(Characters.clean(Blocks.text(document.body())));
    if (draft.text.isBlank()) {
      return Draft.failed(input, "a page without text");
    }
    Filing.read(draft, draft.text);
    if (draft.kind.isEmpty()) {
      Page page = PageReader.read(html, address);
      draft.published = page.published().map(Published::day);
      draft.title = page.title();
      draft.publisher = page.publisher();
      if (!page.text().isBlank()) {
        draft.text(Characters.clean(page.text()));
      }
    } else if (draft.title.isEmpty()) {
      draft.title(document.title());
    }
    return draft.done();
  }
}
