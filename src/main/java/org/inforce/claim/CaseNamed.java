package org.inforce.claim;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.Sentence;

/// The case that a sentence speaks of by its name: "granted an injunction in Hale v. Bright", "the
/// case, Hale v. Bright". A decision that it gives as authority is none: "overturned Hale v.
/// Bright", "the Court's ruling in Hale v. Bright". Nor is one with a reporter, which is cited; of
/// two in one sentence neither is taken.
final class CaseNamed {
  /// What stands before a case in which something happens.
  private static final Pattern IN =
      Pattern.compile(
          "(?i)(?:^|\\bin |\\b(?:case|suit|lawsuit|action|matter)(?: is| was|,| of)? |[(]|\\band"
              + " )$");

  /// What stands before an authority, for all that.
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?i)\\b(?:under|citing|cit(?:es|ed)|after|follow(?:s|ed|ing)|light of|based"
              + " on|rel(?:y|ies|ied|ying) on|point(?:s|ed|ing)"
              + " to|courts?['’]s?|justices['’])[^.;]{0,80}\\b(?:ruling|decision|opinion|holding|judgment)\\b[^.;]{0,30}"
              + " in $");

  /// What stands behind one.
  private static final Pattern CONTROLS =
      Pattern.compile(
          "^,?(?: [^.;]{0,40},)? (?:controls|governs|forecloses|compels|requires|held)\\b");

  private static final Pattern FULL_STOP = Pattern.compile("(\\b\\p{Lu}\\p{Ll}{3,24})\\.$");

  private static final Pattern VERSUS = Pattern.compile(" vs?\\.? ");

  private CaseNamed() {}

  static Optional<String> in(Annotated document, Sentence sentence) {
    String text = document.document().text();
    return VERSUS.split(sentence.span().of(text)).length == 2
        ? Annotation.within(document.citations(), sentence.span()).stream()
            .filter(c -> c.kind().equals("case-name") && isSpokenOf(text, sentence, c))
            .map(c -> FULL_STOP.matcher(c.matchedText()).replaceFirst("$1"))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isSpokenOf(String text, Sentence sentence, Citation name) {
    String before = text.substring(sentence.span().start(), name.span().start());
    return IN.matcher(before).find()
        && !AUTHORITY.matcher(before).find()
        && !CONTROLS.matcher(text.substring(name.span().end(), sentence.span().end())).find();
  }
}
