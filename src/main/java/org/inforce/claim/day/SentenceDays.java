package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.inforce.claim.scan.Dateline;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventDate;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Precision;

/// The words of a sentence and the days it names, by the numbers of its tokens.
final class SentenceDays {
  /// @param from its first token
  /// @param to the token after its last
  record Day(DateMention mention, int from, int to) {
    EventDate date() {
      return mention.date().orElseThrow();
    }

    /// The day, or the first one of the month or year.
    LocalDate first() {
      return date().first().orElseThrow();
    }

    boolean isWholeDay() {
      return date().precision() == Precision.DAY;
    }

    int distance(int token) {
      return Math.abs(from - token);
    }
  }

  private final Sentence sentence;
  private final List<String> lower;
  private final List<Day> days;

  private SentenceDays(Sentence sentence, List<DateMention> mentions) {
    this.sentence = sentence;
    this.lower = sentence.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    int dateline = Dateline.end(sentence.tokens());
    this.days =
        mentions.stream()
            .map(m -> new Day(m, token(m.span().start()), token(m.span().end())))
            .filter(d -> d.from() >= dateline)
            .toList();
  }

  /// The calendar days, months and years that a sentence names; those of its dateline are not what
  /// it tells.
  static SentenceDays of(Annotated document, Sentence sentence) {
    return new SentenceDays(
        sentence,
        Annotation.within(document.dates(), sentence.span()).stream()
            .filter(d -> d.date().filter(e -> e.first().isPresent()).isPresent())
            .filter(d -> d.type().equals("DATE") || d.type().equals("TIME"))
            .filter(d -> !d.value().endsWith("_REF"))
            .toList());
  }

  Sentence sentence() {
    return sentence;
  }

  List<Day> days() {
    return days;
  }

  int size() {
    return lower.size();
  }

  /// In lower case; empty outside the sentence.
  String word(int token) {
    return token < 0 || token >= lower.size() ? "" : lower.get(token);
  }

  /// Whether a word may stand among the helpers of a verb: "had not yet been".
  boolean helps(int token) {
    return switch (tag(token)) {
      case AUX, ADV, PART -> true;
      case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          false;
    };
  }

  /// Whether something named begins or goes on with a word.
  boolean opensNoun(int token) {
    return switch (tag(token)) {
      case ADJ, DET, NOUN, NUM, PRON, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X, NONE -> false;
    };
  }

  /// Whether nothing goes on after the word before: the end, or a mark.
  boolean closes(int token) {
    return token >= size() || tag(token) == PartOfSpeech.PUNCT;
  }

  /// The token after the last of a clause: the comma, semicolon or end.
  int clauseEnd(int from) {
    int at = from;
    while (at < size() && !word(at).equals(",") && !word(at).equals(";")) {
      at++;
    }
    return at;
  }

  /// How many verbs stand from one token to before another.
  long verbs(int from, int to) {
    return IntStream.range(from, to).filter(t -> tag(t) == PartOfSpeech.VERB).count();
  }

  boolean isNoun(int token) {
    return tag(token) == PartOfSpeech.NOUN;
  }

  /// "has been blocked", "had already been barred", "has halted".
  boolean isPerfect(int verb) {
    for (int t = verb - 1; helps(t); t--) {
      if (word(t).equals("had") || word(t).equals("has") || word(t).equals("have")) {
        return true;
      }
    }
    return false;
  }

  private PartOfSpeech tag(int token) {
    return token < 0 || token >= lower.size()
        ? PartOfSpeech.NONE
        : sentence.tokens().get(token).tag();
  }

  boolean is(int token, DayWord part) {
    return part.is(word(token));
  }

  private int token(int offset) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  /// "until March 13", "before August 30": where something ends, not when it was done.
  boolean bounds(Day day) {
    for (int t = day.from() - 1; t >= Math.max(0, day.from() - 2); t--) {
      if (is(t, DayWord.BOUND)) {
        return true;
      }
      if (!is(t, DayWord.BOUND_FILLER)) {
        return false;
      }
    }
    return false;
  }
}
