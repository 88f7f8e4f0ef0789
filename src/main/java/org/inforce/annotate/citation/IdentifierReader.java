package org.inforce.annotate.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.PhraseTrie;

/// Identifiers that a word introduces: "Senate Bill 4", "E.O. 14,160", "Proposition 22", "Rule
/// 12(b)(6)". The forms are rows of `identifiers.tsv`.
final class IdentifierReader {
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:,[ ](?:and[ ])?|[ ]and[ ]|[ ]&[ ]|[ ]or["
              + " ])((?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,8})(?:-\\d{1,4})?)(?![A-Za-z0-9]| [A-Z])");

  private final PhraseTrie<IdentifierForm> forms = IdentifierForm.table();

  Optional<Found> at(String text, int start) {
    Optional<Found> best = Optional.empty();
    List<PhraseTrie.Match<IdentifierForm>> matches = forms.all(text, start);
    if (matches.isEmpty()) {
      return best;
    }
    for (int i = matches.size() - 1; i >= 0; i--) {
      PhraseTrie.Match<IdentifierForm> match = matches.get(i);
      for (IdentifierForm form : match.values()) {
        Optional<Found> found = read(text, start, match.end(), form);
        if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Optional<Found> read(String text, int start, int end, IdentifierForm form) {
    Matcher number = CaseReader.region(form.number(), text, end);
    if (!number.lookingAt()
        || end - start == 1 && (!longBill(form, number) || isYear(text, start, number))) {
      return Optional.empty();
    }
    Found found = new Found(text, start, number.end(), form.kind());
    String whole = text.substring(start, number.end());
    found.with(
        "normalized",
        form.kind().equals("constitution")
            ? Provision.normal(whole)
            : fill(form.normal(), whole, number));
    if (number.groupCount() > 0 && number.group(1) != null) {
      found.with("number", plain(number.group(1)));
    }
    form.fields().forEach((name, value) -> found.with(name, fill(value, whole, number)));
    if (form.several(text.substring(start, end))) {
      found.with("several", "yes");
    }
    return Optional.of(found);
  }

  /// "A1234" is a bill; "A320", without a stop, is more likely something else.
  private static boolean longBill(IdentifierForm form, Matcher number) {
    return !form.kind().equals("bill") || number.group(1).replaceAll("\\D", "").length() >= 4;
  }

  /// "A 2019 law": an article and a year.
  private static boolean isYear(String text, int start, Matcher number) {
    return text.charAt(start) == 'A'
        && YEAR.matcher(number.group(1)).matches()
        && NOUN.matcher(text).region(number.end(), text.length()).lookingAt();
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern NOUN = Pattern.compile(" [a-z]");

  /// "Executive Orders 14,110 and 13,960": an identifier for each number after the first.
  List<Found> furtherNumbers(String text, Found first) {
    List<Found> further = new ArrayList<>();
    if (first.field("several").isEmpty() || first.field("number").isEmpty()) {
      return further;
    }
    int at = first.end();
    for (Matcher more = CaseReader.region(FURTHER, text, at); more.lookingAt(); ) {
      String number = plain(more.group(1));
      Found found =
          new Found(text, more.start(1), more.end(1), first.kind())
              .with("number", number)
              .with("chamber", first.field("chamber"))
              .with("normalized", first.field("normalized").replace(first.field("number"), number));
      further.add(found);
      at = more.end(1);
      more = CaseReader.region(FURTHER, text, at);
    }
    return further;
  }

  private static String fill(String template, String whole, Matcher number) {
    String filled = template.replace("$0", whole);
    for (int group = 1; group <= number.groupCount(); group++) {
      String value = number.group(group);
      filled = filled.replace("$" + group, value == null ? "" : plain(value));
    }
    return filled;
  }

  private static String plain(String number) {
    return NumberWords.standard()
        .value(number)
        .map(String::valueOf)
        .orElseGet(() -> digits(number));
  }

  private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

  private static final Pattern DIGITS = Pattern.compile("[\\d,\\s]+");

  private static String digits(String number) {
    return BLANKS
        .matcher(number)
        .replaceAll(DIGITS.matcher(number).matches() ? "" : " ")
        .replace('\u2013', '-')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2014', '-')
        .strip();
  }
}
