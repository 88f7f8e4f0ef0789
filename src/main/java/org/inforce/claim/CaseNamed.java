package org.inforce.claim;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.Sentence;

/// The case that a sentence speaks of by its name: "granted an injunction in Hale v. Bright". A
/// decision that it gives as authority is none: "under Hale v. Bright", "the Court's ruling in Hale
/// v. Bright controls". Nor is one with a reporter, which is cited.
final class CaseNamed {
  private static final String WHOSE =
      "\\b(?:(?:the|its|their) (?:\\w+ )?(?:[Cc]ourt|justices|panel)['’]s?|[Jj]ustices['’]|last"
          + " \\w+['’]s)";

  /// What stands before an authority.
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?i)\\b(?:under|citing|cit(?:es|ed)|(?:un)?like|applying|follow(?:s|ed|ing)|overrul(?:es|ed|ing)|see)"
              + " $|(?:\\b(?:under|citing|cit(?:es|ed)|after|follow(?:s|ed|ing)|light of|based"
              + " on|rel(?:y|ies|ied|ying) on|point(?:s|ed|ing) to)\\b|"
              + WHOSE
              + ")[^.;]{0,60}\\b(?:ruling|decision|opinion|holding|judgment)\\b[^.;]{0,30} in $");

  /// What stands behind one.
  private static final Pattern CONTROLS =
      Pattern.compile(
          "^,?(?: [^.;]{0,40},)? (?:controls|governs|forecloses|compels|requires|held)\\b");

  private CaseNamed() {}

  static Optional<String> in(Annotated document, Sentence sentence) {
    String text = document.document().text();
    List<Citation> cases =
        Annotation.within(document.citations(), sentence.span()).stream()
            .filter(c -> c.kind().contains("case"))
            .toList();
    return cases.isEmpty()
        ? CaptionReader.in(sentence.span().of(text))
        : cases.stream()
            .filter(c -> c.kind().equals("case-name"))
            .filter(c -> !isAuthority(text, sentence, c))
            .map(Citation::matchedText)
            .findFirst();
  }

  private static boolean isAuthority(String text, Sentence sentence, Citation name) {
    return AUTHORITY.matcher(text.substring(sentence.span().start(), name.span().start())).find()
        || CONTROLS.matcher(text.substring(name.span().end(), sentence.span().end())).find();
  }
}
