package org.inforce.annotate.citation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.PhraseTrie;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// One way in which an identifier is written: words, then a number.
record IdentifierForm(
    String kind,
    List<String> phrases,
    Pattern number,
    String normal,
    Map<String, String> fields,
    boolean folds) {
  /// With the short form in brackets where a text gives it: "House Bill (HB) 900".
  private static final String GAP =
      "[ \\n\\u00a0]{0,2}(?:\\([A-Z][A-Z.]{1,5}\\)"
          + " ?)?+(?:(?:Nos?\\.|[Nn]o\\.|NO\\.|[Nn]umbers?|No|Nos|\\u2116|#)[ \\n\\u00a0]{0,2})?+";

  /// A number written out as in a title, "Sixty-Seven", or all in capitals: what `{words}` stands
  /// for in a row.
  private static final String IN_WORDS =
      "(?!An?\\b)(?=[A-Z])(?i:" + NumberWords.standard().pattern() + ")";

  static PhraseTrie<IdentifierForm> table() {
    PhraseTrie.Builder<IdentifierForm> builder = PhraseTrie.exactCase();
    for (IdentifierForm form :
        TsvTable.read(IdentifierForm.class, "identifiers.tsv", IdentifierForm::of)) {
      for (String phrase : form.phrases()) {
        builder.add(phrase, form);
        if (form.folds()) {
          builder.add(phrase.toLowerCase(java.util.Locale.ROOT), form);
        }
      }
    }
    return builder.build();
  }

  private static IdentifierForm of(TsvRow row) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : row.text("fields").split(",")) {
      int equals = field.indexOf('=');
      if (equals > 0 && equals < field.length() - 1) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    String number = row.get("number");
    String gap = number.startsWith("-") || number.equals("()") ? "" : GAP;
    return new IdentifierForm(
        row.get("kind"),
        row.list("phrases"),
        Pattern.compile(gap + number.replace("{words}", IN_WORDS) + "(?![A-Za-z0-9_]|-\\d)"),
        row.get("normal"),
        Map.copyOf(fields),
        row.find("fold").isPresent());
  }

  /// Whether the words announce several numbers: "Executive Orders 14,110 and 13,960".
  boolean several(String written) {
    return written.endsWith("s")
        && (written.length() > 3 || Character.isUpperCase(written.charAt(0)));
  }
}
