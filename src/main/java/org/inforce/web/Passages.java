package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.inforce.model.Claim;
import org.inforce.model.DutyClaim;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Mood;
import org.inforce.model.Reading;
import org.inforce.model.Span;
import org.inforce.search.answer.Wording;

/// A document's text cut where the passages begin and end that say something. They may overlap.
public final class Passages {
  /// How a stretch of text is shown.
  public enum Mark {
    /// Nothing is said in it.
    NONE,
    /// It says that something happened.
    SAID,
    /// It says what is asked for, expected, alleged or denied: no event.
    DOUBTED,
    /// It says what somebody must do.
    DUTY
  }

  /// A stretch of text.
  ///
  /// @param anchors of the passages that begin with it
  /// @param label what the passages say, for a reader who points at it
  public record Piece(String text, Mark mark, List<String> anchors, String label) {}

  /// What stands between two blank lines.
  public record Paragraph(List<Piece> pieces) {}

  private record Passage(Span span, Mark mark, String label) {}

  private Passages() {}

  /// The name of a passage within its page.
  public static String anchor(Span span) {
    return "q" + span.start() + "-" + span.end();
  }

  static List<Paragraph> of(Reading reading) {
    String text = reading.document().text();
    List<Passage> passages = passages(reading);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(paragraph(text, new Span(start, end), passages));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  private static List<Passage> passages(Reading reading) {
    List<Passage> passages = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      boolean said = claim.mood() == Mood.ASSERTED;
      String what = Wording.type(claim.type());
      passages.add(
          new Passage(
              claim.quote().span(),
              said ? Mark.SAID : Mark.DOUBTED,
              (said ? what : what + " (only " + Wording.code(claim.mood()) + ")")
                  + ": "
                  + reading.instruments().get(claim.instrument()).name()));
    }
    for (DutyClaim duty : reading.duties()) {
      passages.add(
          new Passage(
              duty.quote().span(), Mark.DUTY, "must: " + duty.obligor().orElse("somebody")));
    }
    // Where it first names a law, a question of the review leads to.
    for (InstrumentMention mention : reading.instruments()) {
      passages.add(new Passage(mention.firstMention(), Mark.NONE, ""));
    }
    return passages;
  }

  private static Paragraph paragraph(String text, Span span, List<Passage> passages) {
    List<Passage> here = passages.stream().filter(p -> p.span().overlaps(span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Passage passage : here) {
      cuts.add(Math.max(span.start(), passage.span().start()));
      cuts.add(Math.min(span.end(), passage.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = span.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(text, new Span(from, to), here));
      from = to;
    }
    return new Paragraph(pieces);
  }

  private static Piece piece(String text, Span span, List<Passage> passages) {
    List<Passage> over = passages.stream().filter(p -> p.span().contains(span)).toList();
    Mark mark =
        over.stream()
            .map(Passage::mark)
            .filter(m -> m != Mark.NONE)
            .min((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
            .orElse(Mark.NONE);
    return new Piece(
        span.of(text),
        mark,
        over.stream()
            .filter(p -> p.span().start() == span.start())
            .map(p -> anchor(p.span()))
            .distinct()
            .toList(),
        String.join(
            "; ", over.stream().map(Passage::label).filter(l -> !l.isEmpty()).distinct().toList()));
  }
}
