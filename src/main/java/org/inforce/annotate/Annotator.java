package org.inforce.annotate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.annotate.citation.CitationReader;
import org.inforce.annotate.court.CourtReader;
import org.inforce.annotate.date.DateReader;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.Span;

/// Finds in a document's text the sentences, dates, citations and courts. Safe for use by several
/// threads.
public final class Annotator {
  private final CourtReader courts = new CourtReader();
  private final CitationReader citationReader = new CitationReader();
  private final Tagger tagger = Tagger.shipped();
  private final Set<String> gate;

  /// @param gate lower-case words of which a sentence must have one to be tagged with parts of
  ///   speech: the tagger is by far the slowest step, and nothing reads its tags in other sentences
  public Annotator(Set<String> gate) {
    this.gate = Collections.unmodifiableSet(new HashSet<>(gate));
  }

  public Annotated annotate(Document document) {
    String text = document.text();
    List<Annotation.Citation> citations = citationReader.read(text);
    List<Span> masked = citations.stream().map(Annotation.Citation::span).toList();
    List<Sentence> sentences = sentences(document);
    List<Annotation.CourtMention> named = courts.read(text);
    return new Annotated(
        document,
        sentences,
        DateReader.read(text, Optional.of(document.published()), masked),
        citations,
        document.kind() == DocumentKind.OPINION
            ? OpinionText.withSpeaker(document, sentences, named)
            : named);
  }

  /// The headline as a text of its own, so that what it names is found as in the text; that of a
  /// report in the case of a sentence.
  public Annotated title(Document document) {
    String written = document.title().orElse("");
    String title =
        switch (document.kind()) {
          case NEWS, PRESS_RELEASE -> Headline.sentenceCase(written, document.text());
          case DIRECTIVE, DOCKET, NOTICE, OPINION, STATUTE -> written;
        };
    return annotate(
        new Document(
            document.id(),
            document.source(),
            document.address(),
            document.publisher(),
            document.kind(),
            document.tier(),
            document.published(),
            document.title(),
            title));
  }

  private List<Sentence> sentences(Document document) {
    return switch (document.kind()) {
      case NEWS, PRESS_RELEASE -> FrontMatter.above(sentences(document.text()));
      case OPINION ->
          tagged(
              SentenceReader.read(document.text()).stream()
                  .map(s -> OpinionText.inSmallLetters(s, gate))
                  .toList());
      case DIRECTIVE, DOCKET, NOTICE, STATUTE -> sentences(document.text());
    };
  }

  /// The sentences of a text, those with a word of the gate tagged.
  public List<Sentence> sentences(String text) {
    return tagged(SentenceReader.read(text));
  }

  private List<Sentence> tagged(List<Sentence> sentences) {
    return sentences.stream().map(s -> passes(s) ? tagger.tag(s) : s).toList();
  }

  private boolean passes(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (gate.contains(token.lowerAsWritten())) {
        return true;
      }
    }
    return false;
  }
}
