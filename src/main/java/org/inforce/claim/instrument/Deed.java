package org.inforce.claim.instrument;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.cue.Inflection;
import org.inforce.claim.cue.VerbForm;
import org.inforce.model.Coded;
import org.inforce.model.Particular;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// What an instrument may do to another one: a row of `deeds.tsv`.
///
/// @param noun the noun for the verb, "repeal" for "to repeal"
/// @param effect what becomes of the other
/// @param stands when the noun stands for the instrument that does it
record Deed(String verb, String noun, Effect effect, Stands stands) {

  enum Effect implements Coded {
    /// It is no longer in force.
    ENDS,
    /// It is not applied for a time.
    SUSPENDS,
    /// It takes effect, or must be obeyed, later.
    POSTPONES;

    boolean lasts() {
      return this == ENDS;
    }
  }

  enum Stands implements Coded {
    /// "The repeal takes effect."
    ALONE,
    /// "The withdrawal of the guidance takes effect."
    OF
  }

  /// A form of a verb.
  record Form(Deed deed, VerbForm form) {}

  private static final List<Deed> ALL = TsvTable.read(Deed.class, "deeds.tsv", Deed::of);
  private static final Map<String, Form> BY_FORM = forms();
  private static final Map<String, Deed> BY_NOUN = nouns();

  private static Deed of(TsvRow row) {
    return new Deed(
        row.get("verb"),
        row.get("noun"),
        Coded.of(Effect.class, row.get("deed")),
        Coded.of(Stands.class, row.get("stands")));
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    for (Deed deed : ALL) {
      Inflection.of(deed.verb()).forEach((word, form) -> forms.put(word, new Form(deed, form)));
    }
    return Collections.unmodifiableMap(forms);
  }

  private static Map<String, Deed> nouns() {
    Map<String, Deed> nouns = new HashMap<>();
    ALL.forEach(deed -> nouns.put(deed.noun(), deed));
    return Collections.unmodifiableMap(nouns);
  }

  /// @param word in lower case
  static Optional<Form> form(String word) {
    return Optional.ofNullable(BY_FORM.get(word));
  }

  /// @param word in lower case
  static Optional<Deed> noun(String word) {
    return Optional.ofNullable(BY_NOUN.get(word));
  }

  Particular particular() {
    return new Particular(Particular.Kind.DEED, effect.code());
  }
}
