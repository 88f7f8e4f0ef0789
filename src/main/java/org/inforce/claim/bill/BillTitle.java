package org.inforce.claim.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentType;

/// What the headline of an official text of a legislature says it is: `H.R. 1531, 114th Congress:
/// Land Management Workforce Flexibility Act`, `Public Law 114-47: ...`, `Data Protection Act 2018
/// (2018 c. 12)`.
///
/// @param identifiers normal forms; a bill's number alone and with its Congress, since each
///   Congress counts anew
/// @param type what it is, unless it turns out to have become law
record BillTitle(
    List<String> identifiers, Optional<String> name, InstrumentType type, String jurisdiction) {
  private static final Pattern BILL =
      Pattern.compile(
          "^[HS]\\.[A-Za-z. ]{0,12}\\d{1,5}, (\\d{1,3}(?:st|nd|rd|th) Congress)(?:: (.+))?$");
  private static final Pattern LAW =
      Pattern.compile("^(?:Public|Private) Law (\\d{1,3}-\\d{1,4})(?:: (.+))?$");
  private static final Pattern ACT =
      Pattern.compile("^(.+) \\((\\d{4} (?:c\\.|asp|anaw|asc|nia) \\d{1,3})\\)$");

  /// Three words written small, one after another, or a beginning or ending as of a sentence.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b[a-z]+ [a-z]+ [a-z]+\\b|\\.$|^(?:To|A bill|A joint|A concurrent|A resolution|An Act)"
              + " ");

  BillTitle {
    identifiers = List.copyOf(identifiers);
  }

  static Optional<BillTitle> of(Annotated document, Annotated title) {
    String text = title.document().text().strip();
    return document.document().kind() == DocumentKind.STATUTE
        ? bill(text, title).or(() -> law(text, document)).or(() -> act(text))
        : Optional.empty();
  }

  private static Optional<BillTitle> bill(String text, Annotated title) {
    Matcher form = BILL.matcher(text);
    Optional<Citation> bill =
        title.citations().stream().filter(c -> c.kind().equals("bill")).findFirst();
    if (!form.find() || bill.isEmpty()) {
      return Optional.empty();
    }
    boolean resolution = bill.get().matchedText().contains("Res");
    return Optional.of(
        new BillTitle(
            numbers(bill.get(), form.group(1)),
            Optional.ofNullable(form.group(2)),
            resolution ? InstrumentType.RESOLUTION : InstrumentType.BILL,
            "us"));
  }

  /// A law names the bill that it was in a paragraph of its own.
  private static Optional<BillTitle> law(String text, Annotated document) {
    Matcher form = LAW.matcher(text);
    if (!form.find()) {
      return Optional.empty();
    }
    List<String> identifiers = new ArrayList<>(List.of("PL " + form.group(1)));
    for (Citation citation : document.citations()) {
      if (citation.kind().equals("bill")) {
        Matcher bill = BILL.matcher(line(document.document().text(), citation.span().start()));
        if (bill.find()) {
          identifiers.addAll(numbers(citation, bill.group(1)));
          break;
        }
      }
    }
    return Optional.of(
        new BillTitle(
            identifiers, Optional.ofNullable(form.group(2)), InstrumentType.STATUTE, "us"));
  }

  /// An act of a parliament of the United Kingdom, by year and chapter.
  private static Optional<BillTitle> act(String text) {
    Matcher form = ACT.matcher(text);
    return form.find()
        ? Optional.of(
            new BillTitle(
                List.of(form.group(2)), Optional.of(form.group(1)), InstrumentType.STATUTE, "gb"))
        : Optional.empty();
  }

  private static List<String> numbers(Citation bill, String congress) {
    String number = bill.fields().getOrDefault("normalized", bill.matchedText());
    return List.of(number, number + " (" + congress + ")");
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }

  /// The name, if it is a title of its own and no sentence: "To amend title 5, United States Code".
  Optional<String> shortTitle() {
    return name.filter(called -> !SENTENCE.matcher(called).find());
  }
}
