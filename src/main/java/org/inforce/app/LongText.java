package org.inforce.app;

import java.util.List;
import org.inforce.model.Document;

/// One long document made of many: their texts again and again, with other numbers each time, so
/// that the cost of reading per character can be compared with that of short ones.
public final class LongText {
  private LongText() {}

  /// @param characters the least length of the text
  public static Document of(List<Document> documents, int characters) {
    Document first = documents.getFirst();
    StringBuilder text = new StringBuilder(characters + 10_000);
    for (int round = 0; text.length() < characters; round++) {
      append(documents.get(round % documents.size()).text(), round / documents.size(), text);
      text.append("\n\n");
    }
    return new Document(
        first.id(),
        first.source(),
        first.address(),
        first.publisher(),
        first.kind(),
        first.tier(),
        first.published(),
        first.title(),
        text.toString());
  }

  /// Every number of three digits is turned on by the round, so that identifiers and docket numbers
  /// differ; days and years stay as they are.
  private static void append(String text, int round, StringBuilder out) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end - at == 3) {
        out.append((Integer.parseInt(text.substring(at, end)) + 7 * round) % 900 + 100);
      } else {
        out.append(text, at, Math.max(end, at + 1));
      }
      at = Math.max(end, at + 1);
    }
  }
}
