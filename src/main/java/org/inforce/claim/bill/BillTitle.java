package org.inforce.claim.bill;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.DocumentKind;

/// What the headline of an official text of Congress says it is: `H.R. 1531, 114th Congress: Land
/// Management Workforce Flexibility Act`.
///
/// @param identifiers the number in its normal form, alone and with its Congress, since each
///   Congress counts anew
/// @param resolution whether it is no bill
record BillTitle(List<String> identifiers, Optional<String> name, boolean resolution) {
  private static final Pattern FORM =
      Pattern.compile(
          "^[HS]\\.[A-Za-z. ]{0,12}\\d{1,5}, (\\d{1,3}(?:st|nd|rd|th) Congress)(?:: (.+))?$");

  /// Three words written small, one after another, or an ending as of a sentence.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b[a-z]+ [a-z]+ [a-z]+\\b|\\.$|^(?:To|A bill|A joint|A concurrent|A resolution|An"
              + " Act) ");

  BillTitle {
    identifiers = List.copyOf(identifiers);
  }

  /// The name, if it is a title of its own and no sentence: "To amend title 5, United States Code".
  Optional<String> shortTitle() {
    return name.filter(called -> !SENTENCE.matcher(called).find());
  }

  static Optional<BillTitle> of(Annotated document, Annotated title) {
    Matcher form = FORM.matcher(title.document().text().strip());
    Optional<Citation> bill =
        title.citations().stream().filter(c -> c.kind().equals("bill")).findFirst();
    if (document.document().kind() != DocumentKind.STATUTE || !form.find() || bill.isEmpty()) {
      return Optional.empty();
    }
    String number = bill.get().fields().getOrDefault("normalized", bill.get().matchedText());
    Set<String> identifiers = new LinkedHashSet<>();
    identifiers.add(number);
    identifiers.add(number + " (" + form.group(1) + ")");
    return Optional.of(
        new BillTitle(
            List.copyOf(identifiers),
            Optional.ofNullable(form.group(2)),
            bill.get().matchedText().contains("Res")));
  }
}
