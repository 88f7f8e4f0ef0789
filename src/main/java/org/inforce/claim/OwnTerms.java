package org.inforce.claim;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;

/// What an official text says of itself: "This order is effective on March 16", and that it revokes
/// another "as of the effective date of this order".
final class OwnTerms {
  private static final Pattern ITSELF =
      Pattern.compile(
          "^(?i:(?:(?:sec(?:tion|\\.)|§) ?\\d+\\.? |\\d{1,2}\\.(?:\\d{1,2}\\.?)? )?(?:effective"
              + " date\\. )?this (?:executive )?(?:order|directive|proclamation|memorandum"
              + "|rule|act|ordinance|policy|resolution|guidance|memo|circular|bulletin))\\b");

  private static final Pattern WITH_IT =
      Pattern.compile("(?i)\\b(?:as of|on|upon|from) the effective date of this\\b");

  private OwnTerms() {}

  /// True if a sentence has the text itself for its subject.
  static boolean speaksOfItself(Annotated document, int index) {
    return isOfItself(document.sentences().get(index).span().of(document.document().text()));
  }

  static boolean isOfItself(String sentence) {
    return ITSELF.matcher(sentence.strip()).find();
  }

  /// Gives what holds from its day of effect that day.
  static void date(Annotated document, int own, List<Claim> claims) {
    Optional<EventDate> effect =
        claims.stream()
            .filter(c -> c.type() == EventType.EFFECTIVE && c.instrument() == own)
            .map(Claim::date)
            .filter(day -> day.first().isPresent())
            .findFirst();
    effect.ifPresent(day ->
        claims.replaceAll(
            c -> c.type() == EventType.RESCINDED && holdsWithIt(document, c) ? c.on(day) : c));
  }

  /// True if some words say that something holds from the day of effect of their own text.
  static boolean holdWith(String words) {
    return WITH_IT.matcher(words).find();
  }

  private static boolean holdsWithIt(Annotated document, Claim claim) {
    String text = document.document().text();
    return document.sentences().stream()
        .map(Sentence::span)
        .filter(span -> span.contains(claim.quote().span()))
        .anyMatch(span -> holdWith(span.of(text)));
  }
}
