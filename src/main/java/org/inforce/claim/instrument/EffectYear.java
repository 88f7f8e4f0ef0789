package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;

/// The year in which a sentence says that an instrument takes effect: "the rule, to take effect
/// December 26, 2023".
///
/// @param instrument its index
record EffectYear(int instrument, int year) {
  private static final Pattern BEFORE =
      Pattern.compile("\\b(?:effect|effective|effective date (?:of|to))(?: on| from| as of)? $");

  /// In characters.
  private static final int NEAR = 30;

  /// Nothing where the sentence speaks of several.
  static Optional<EffectYear> of(
      Sentence sentence, List<Instruments.Place> here, Annotated document) {
    List<DateMention> dates = Annotation.within(document.dates(), sentence.span());
    if (dates.isEmpty() || here.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> meant = here.stream().flatMap(p -> p.instruments().stream()).distinct().toList();
    if (meant.size() != 1 || meant.getFirst() < 0) {
      return Optional.empty();
    }
    String text = document.document().text();
    return dates.stream()
        .filter(date -> isOfEffect(date, text))
        .flatMap(date -> date.date().flatMap(d -> d.first()).stream())
        .map(day -> new EffectYear(meant.getFirst(), day.getYear()))
        .findFirst();
  }

  private static boolean isOfEffect(DateMention date, String text) {
    int start = date.span().start();
    return BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
  }
}
