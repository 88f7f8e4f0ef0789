package org.inforce.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.InstrumentMention;

/// The sentences of a text, split plainly: enough to collect the words told of an instrument.
final class Sentences {
  private final List<String> sentences;

  Sentences(String text) {
    this.sentences = Arrays.asList(text.split("(?<=[.!?])\\s"));
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
