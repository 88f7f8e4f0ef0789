package org.inforce.claim.instrument;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;

/// Who in a document makes orders of their own.
///
/// @param orders whether the document speaks of a president's, governor's or mayor's order, which
///   "the order" may then be
/// @param names surnames, in lower case, of those whom it calls by an office: their order is called
///   after them
record Issuers(boolean orders, Set<String> names) {
  private static final Pattern EXECUTIVE =
      Pattern.compile(
          "(?i)\\b(?:executive order|proclamation|presidential|directive|memorandum|memo|signed an"
              + " order|(?:president|governor|mayor|county executive|white house)(?:['’]s)?"
              + " (?:\\w+ ){0,4}order)");

  private static final Pattern HOLDER =
      Pattern.compile(
          "\\b(?:President|Gov\\.|Governor|Mayor|Secretary|Attorney General|Commissioner|Executive)"
              + " (?:\\p{Lu}[\\w.]* ){0,2}(\\p{Lu}[\\w-]+)");

  static Issuers of(Document document) {
    String text = document.title().map(t -> t + "\n").orElse("") + document.text();
    Set<String> names =
        HOLDER
            .matcher(text)
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return new Issuers(
        EXECUTIVE.matcher(text).find() || document.kind() == DocumentKind.DIRECTIVE, names);
  }
}
