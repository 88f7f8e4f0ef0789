package org.inforce.parse;

import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;

/// Plain text, laid out in lines or not.
final class TextReader {
  private TextReader() {}

  static Outcome<ParsedText> read(String input, String text) {
    Draft draft = new Draft();
    String clean = Characters.clean(text);
    draft.text(Paragraphs.ofText(clean));
    if (draft.text.isBlank()) {
      return Draft.failed(input, "holds no text");
    }
    if (clean.length() < text.length() / 2) {
      return Draft.failed(input, "holds more control characters than text");
    }
    Filing.read(draft, clean);
    if (draft.kind.isEmpty()) {
      PlainHead.read(draft);
    }
    return draft.done();
  }
}
