package org.inforce.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.lexicon.Courts;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Document;
import org.inforce.model.Span;

/// How courts write: what they decide in capitals ("the motion is GRANTED"), and of themselves as
/// "we".
final class OpinionText {
  /// Shorter words in capitals are initials, unless they are known words.
  private static final int WORD = 6;

  private OpinionText() {}

  /// The sentence with its words in capitals in small letters, by which alone the tagger and the
  /// rules know them; headings, all in capitals, stay.
  ///
  /// @param known words in lower case that are no initials
  static Sentence inSmallLetters(Sentence sentence, Set<String> known) {
    long words = sentence.tokens().stream().filter(t -> isWord(t.text())).count();
    long shouted = sentence.tokens().stream().filter(t -> isShouted(t.text())).count();
    if (shouted == 0 || 2 * shouted > words) {
      return sentence;
    }
    return sentence.tagged(
        sentence.tokens().stream().map(t -> isShouted(t.text()) ? lowered(t, known) : t).toList());
  }

  private static boolean isWord(String text) {
    return text.length() > 1 && Character.isLetter(text.charAt(0));
  }

  private static boolean isShouted(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private static Token lowered(Token token, Set<String> known) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean word =
        lower.length() >= WORD
            || known.contains(lower)
            || !lower.equals("us") && FunctionWords.SHIPPED.words().contains(lower);
    return word ? new Token(token.span(), lower, token.tag()) : token;
  }

  /// The courts named, and where the opinion's own court speaks of itself as "we".
  static List<CourtMention> withSpeaker(
      Document document, List<Sentence> sentences, List<CourtMention> named) {
    Span head = new Span(0, 0);
    Optional<CourtMention> own =
        Courts.standard()
            .namedIn(document.publisher())
            .map(court -> new CourtMention(head, Optional.of(court.id()), court.level().code()))
            .or(() -> named.stream().findFirst());
    if (own.isEmpty()) {
      return named;
    }
    List<CourtMention> all = new ArrayList<>(named);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.lower().equals("we")) {
          all.add(new CourtMention(token.span(), own.get().court(), own.get().rank()));
        }
      }
    }
    all.sort(Comparator.comparing(Annotation::span));
    return List.copyOf(all);
  }
}
