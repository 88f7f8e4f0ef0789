package org.inforce.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Span;

/// The sentences of a text, split plainly: enough to collect the words told of an instrument.
final class Sentences {
  private static final int LONGEST = 200;
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s|\\n|$");

  private final List<String> sentences;

  Sentences(String text) {
    this.sentences = Arrays.asList(text.split("(?<=[.!?])\\s"));
  }

  /// The first sentence of a text, or as much of it as is quoted.
  static Span first(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Matcher end = END.matcher(text).region(start, text.length());
    int stop = end.find() ? end.start() : text.length();
    if (stop - start > LONGEST) {
      int cut = text.lastIndexOf(' ', start + LONGEST);
      stop = cut > start ? cut : start + LONGEST;
    }
    return new Span(start, stop);
  }

  /// Those in which a mention is called by a name or identifier of its own.
  List<String> naming(InstrumentMention mention) {
    List<String> own =
        Stream.concat(Names.proper(mention).stream(), mention.identifiers().stream()).toList();
    return own.isEmpty()
        ? List.of()
        : sentences.stream().filter(s -> own.stream().anyMatch(s::contains)).toList();
  }
}
