package org.inforce.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Precision;
import org.inforce.model.Span;

/// From when a directive holds, as it says of itself: "This order shall take effect on February 1,
/// 2023", "Effective: May 18, 2026", "effective immediately".
///
/// @param stated true for a day that the text names; else it is that of its making
/// @param words where it says so
record OwnEffect(LocalDate day, boolean stated, Span words) {
  private static final Pattern CAPTION =
      Pattern.compile("(?im)^[ \\t]*effective(?: date)?\\s*[:.—-]\\s*(?=[A-Z0-9])");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are|be|becomes?|being) effective|takes? effect|goes? into"
              + " (?:force|effect)|go into (?:force|effect)|enters? into force|commences?)\\b");
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "(?i)^[ ,]*(?:immediately|at once|today|(?:on|upon|as of|from) (?:the date of )?(?:its"
              + " |the |my )?(?:issuance|signature|signing|execution|adoption|publication|today)|on"
              + " the date (?:hereof|it is signed))\\b");
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?i)\\beffective (?:immediately|today|at once|upon (?:issuance|signature))\\b");

  /// What ends a stretch that tells of the beginning.
  private static final Pattern ENDS =
      Pattern.compile(
          "(?i)\\b(?:expires?|until|through|unless|except|remain|reviewed|terminate)\\b");

  /// @param made the day on which the text was made
  static Optional<OwnEffect> of(Annotated document, LocalDate made) {
    return caption(document, made)
        .or(() ->
            document.sentences().stream()
                .flatMap(sentence -> ofItself(document, sentence, made).stream())
                .findFirst())
        .or(() -> anywhere(document, made));
  }

  private static Optional<OwnEffect> caption(Annotated document, LocalDate made) {
    String text = document.document().text();
    Matcher caption = CAPTION.matcher(text);
    return caption.find()
        ? after(document, new Span(caption.start(), text.length()), caption.end(), made)
        : Optional.empty();
  }

  private static Optional<OwnEffect> ofItself(
      Annotated document, Sentence sentence, LocalDate made) {
    String text = document.document().text();
    Matcher begins = BEGINS.matcher(text).region(sentence.span().start(), sentence.span().end());
    return OwnTerms.isOfItself(sentence.span().of(text)) && begins.find()
        ? after(document, sentence.span(), begins.end(), made)
        : Optional.empty();
  }

  private static Optional<OwnEffect> anywhere(Annotated document, LocalDate made) {
    String text = document.document().text();
    return document.sentences().stream()
        .filter(s -> ANYWHERE.matcher(s.span().of(text)).find())
        .map(s -> new OwnEffect(made, false, s.span()))
        .findFirst();
  }

  private static Optional<OwnEffect> after(Annotated document, Span words, int at, LocalDate made) {
    String text = document.document().text();
    int line = text.indexOf('\n', at);
    int end = Math.min(words.end(), line < 0 ? text.length() : line);
    Span whole = new Span(words.start(), end);
    if (AT_ONCE.matcher(text).region(at, end).lookingAt()) {
      return Optional.of(new OwnEffect(made, false, whole));
    }
    Matcher ends = ENDS.matcher(text).region(at, end);
    int last = ends.find() ? ends.start() : end;
    return days(document, new Span(at, last))
        .findFirst()
        .map(day -> new OwnEffect(day, true, whole));
  }

  private static Stream<LocalDate> days(Annotated document, Span within) {
    return document.dates().stream()
        .filter(d -> within.contains(d.span()))
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .filter(d -> d.precision() == Precision.DAY)
        .flatMap(d -> d.first().stream());
  }
}
