package org.inforce.lexicon;

import java.util.List;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The table of codes, registers and session laws. Thread-safe.
public final class Codes {
  private static final Codes STANDARD = new Codes();

  private final List<Code> codes;
  private final PhraseTrie<Code> named;
  private final PhraseTrie<Code> numbered;

  private Codes() {
    codes =
        TsvTable.read(
            Codes.class,
            "codes.tsv",
            row ->
                new Code(
                    row.get("code"),
                    row.get("kind"),
                    row.find("jurisdiction"),
                    Coded.of(Code.Form.class, row.get("form")),
                    row.find("series").orElse(row.get("code")),
                    row.list("variations")));
    named = trie(code -> code.form() == Code.Form.NAME || code.form() == Code.Form.TITLE);
    numbered = trie(code -> code.form() != Code.Form.NAME);
  }

  public static Codes standard() {
    return STANDARD;
  }

  public List<Code> all() {
    return codes;
  }

  /// Names that begin a citation: "Ala. Code § 3".
  public PhraseTrie<Code> named() {
    return named;
  }

  /// Names that follow a title or volume: "8 U.S.C. § 3", "89 Fed. Reg. 3".
  public PhraseTrie<Code> numbered() {
    return numbered;
  }

  private PhraseTrie<Code> trie(java.util.function.Predicate<Code> which) {
    PhraseTrie.Builder<Code> builder = PhraseTrie.exactCase();
    for (Code code : codes) {
      if (which.test(code)) {
        builder.add(code.name(), code);
        code.variations().forEach(form -> builder.add(form, code));
      }
    }
    return builder.build();
  }
}
