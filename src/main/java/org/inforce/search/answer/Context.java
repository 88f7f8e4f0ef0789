package org.inforce.search.answer;

import java.util.List;
import org.inforce.annotate.SentenceReader;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Span;

/// A quote within its sentence, so that few words can be understood.
///
/// @param before the words of the sentence before the quote; may be empty
/// @param after those behind it; may be empty
public record Context(String before, String quote, String after) {
  private static final int MOST = 220;
  private static final String CUT = " …";

  /// So few words are not cut off: it would save less than it hides.
  private static final int FEW = 8;

  /// The quote at a span, with the rest of the sentence or sentences in which it stands.
  public static Context of(String text, Span span) {
    int paragraph = text.lastIndexOf("\n\n", span.start());
    int start = paragraph < 0 ? 0 : paragraph + 2;
    int next = text.indexOf("\n\n", span.end());
    String around = text.substring(start, next < 0 ? text.length() : next);
    Span quote = span.shifted(-start);
    int from = quote.start();
    int to = quote.end();
    for (Sentence sentence : SentenceReader.read(around)) {
      if (sentence.span().overlaps(quote)) {
        from = Math.min(from, sentence.span().start());
        to = Math.max(to, sentence.span().end());
      }
    }
    return new Context(
        last(around.substring(from, quote.start())),
        quote.of(around),
        Wording.excerpt(around.substring(quote.end(), to), MOST));
  }

  /// The end of a text, cut at a word if it is too long.
  private static String last(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= MOST) {
      return line;
    }
    int cut = line.indexOf(' ', line.length() - MOST);
    return "… " + line.substring(cut < 0 ? line.length() - MOST : cut + 1);
  }

  /// The whole of it on one line.
  public String line() {
    return (before + gap(before) + quote + tail()).strip();
  }

  /// About so many words of it at most, the quote in their midst; the whole where little is over.
  /// Where something is left out stands an ellipsis.
  public String around(int most) {
    List<String> said = split(quote);
    List<String> ahead = split(before);
    List<String> behind = split(after);
    if (said.size() + ahead.size() + behind.size() <= most + FEW) {
      return part(ahead, said, behind);
    }
    if (said.size() >= most) {
      boolean whole = said.size() <= most + FEW;
      String words = String.join(" ", whole ? said : said.subList(0, most));
      return (ahead.isEmpty() ? "" : "… ") + words + (whole && behind.isEmpty() ? "" : CUT);
    }
    int room = most - said.size();
    int last = whole(behind.size(), Math.max(room / 2, room - ahead.size()));
    int first = ahead.size() - whole(ahead.size(), Math.max(0, room - last));
    return (first > 0 ? "… " : "")
        + part(ahead.subList(first, ahead.size()), said, behind.subList(0, last))
        + (last < behind.size() ? CUT : "");
  }

  /// So many of the words, or all if hardly any were left out.
  private static int whole(int all, int some) {
    return all - some <= FEW / 2 ? all : some;
  }

  private static String part(List<String> ahead, List<String> said, List<String> behind) {
    return new Context(String.join(" ", ahead), String.join(" ", said), String.join(" ", behind))
        .line();
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /// What stands between the words before and the quote.
  public static String gap(String before) {
    return before.isEmpty() ? "" : " ";
  }

  /// The words behind the quote, after a blank unless they begin with a mark.
  public String tail() {
    return after.isEmpty() || ",.;:!?’”'\")".indexOf(after.charAt(0)) >= 0 ? after : " " + after;
  }
}
