package org.inforce.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Something found in a text, with its place.
public sealed interface Annotation {
  Span span();

  /// Those of a list in reading order that lie whole within a stretch of the text; found by
  /// halving, so that asking for every sentence of a long text stays cheap.
  static <T extends Annotation> List<T> within(List<T> inOrder, Span stretch) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span().start() < stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> within = new ArrayList<>();
    for (int i = low; i < inOrder.size() && inOrder.get(i).span().start() < stretch.end(); i++) {
      if (stretch.contains(inOrder.get(i).span())) {
        within.add(inOrder.get(i));
      }
    }
    return List.copyOf(within);
  }

  /// One sentence, headings and list items included.
  ///
  /// @param paragraph its number in the text, from 0; of a report from its lead, what stands above
  ///   that below 0
  /// @param lower the tokens in lower case, for which nearly every rule asks
  record Sentence(Span span, int paragraph, List<Token> tokens, List<String> lower)
      implements Annotation {
    public Sentence {
      tokens = List.copyOf(tokens);
      lower = List.copyOf(lower);
    }

    public Sentence(Span span, int paragraph, List<Token> tokens) {
      this(span, paragraph, tokens, lower(tokens));
    }

    private static List<String> lower(List<Token> tokens) {
      List<String> lower = new ArrayList<>(tokens.size());
      for (Token token : tokens) {
        lower.add(token.lower());
      }
      return lower;
    }

    /// In lower case, apostrophes as written; seldom another list.
    public List<String> lowerAsWritten() {
      for (Token token : tokens) {
        if (token.text().indexOf('’') >= 0) {
          return tokens.stream().map(Token::lowerAsWritten).toList();
        }
      }
      return lower;
    }

    public Sentence inParagraph(int other) {
      return new Sentence(span, other, tokens, lower);
    }

    /// The same words with their parts of speech.
    public Sentence tagged(List<Token> tags) {
      return new Sentence(span, paragraph, tags, lower);
    }
  }

  /// A word, number or mark. A possessive `'s` is a token of its own.
  ///
  /// @param lower in lower case, its apostrophe straight: "didn’t" and "didn't" are one word
  record Token(Span span, String text, String lower, PartOfSpeech tag) implements Annotation {
    public Token(Span span, String text, PartOfSpeech tag) {
      this(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), tag);
    }

    public Token as(PartOfSpeech other) {
      return new Token(span, text, lower, other);
    }

    /// In lower case, its apostrophe as written.
    public String lowerAsWritten() {
      return text.indexOf('’') < 0 ? lower : text.toLowerCase(Locale.ROOT);
    }
  }

  /// A date, time, duration or set of times after ISO-TimeML.
  ///
  /// @param type `DATE`, `TIME`, `DURATION` or `SET`
  /// @param value ISO 8601, e.g. `2024-03-05`, `P30D`, `2024-W10`, `PRESENT_REF`
  /// @param date the calendar day, month or year meant, where the value names one
  record DateMention(Span span, String type, String value, Optional<EventDate> date)
      implements Annotation {}

  /// A citation or identifier.
  ///
  /// @param kind `case`, `short-case`, `supra`, `id`, `statute`, `journal`, `bill`, `docket`,
  ///   `executive-order`, `public-law`, `federal-register`, `regulation`, `ordinance`,
  ///   `constitution`, `rule`, `court`, ...
  /// @param fields by the names of `citations-dev/README.md`: `volume`, `reporter`, `page`,
  ///   `title`, `section`, `year`, ...
  record Citation(Span span, String kind, String matchedText, Map<String, String> fields)
      implements Annotation {}

  /// A court named in the text.
  ///
  /// @param court id in the table of courts, e.g. `ca9`, `txwd`; empty for one known only by rank
  ///   ("a federal judge")
  /// @param rank `trial`, `appeals`, `supreme`
  record CourtMention(Span span, Optional<String> court, String rank) implements Annotation {}

  /// A day that a text sets for something, worked out from a rule of counting, with the rule's
  /// words.
  record Deadline(Span span, LocalDate due, String explanation) implements Annotation {}
}
