package org.inforce.claim.cue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// The forms of an English verb: irregular ones from a table, the others by rule.
public final class Inflection {
  private static final Map<String, Map<String, VerbForm>> IRREGULAR =
      TsvTable.read(Inflection.class, "irregular-verbs.tsv", Function.identity()).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("base"),
                  row ->
                      forms(
                          row.get("base"),
                          row.get("third"),
                          row.get("past"),
                          row.get("participle"),
                          row.get("ing"))));

  private static final Set<String> IRREGULAR_PAST =
      IRREGULAR.entrySet().stream()
          .flatMap(verb ->
              verb.getValue().entrySet().stream()
                  .filter(form -> form.getValue() == VerbForm.PAST)
                  .map(Map.Entry::getKey)
                  .filter(word -> !word.equals(verb.getKey())))
          .collect(TsvTable.asked());

  private Inflection() {}

  /// True for a verb in the past, by its ending or one of the table; not for one whose past is its
  /// base form ("set").
  public static boolean isPast(String word) {
    return word.endsWith("ed") || IRREGULAR_PAST.contains(word);
  }

  /// Each form of the verb with what it is. A form that is both past tense and participle counts as
  /// past.
  public static Map<String, VerbForm> of(String base) {
    Map<String, VerbForm> irregular = IRREGULAR.get(base);
    return irregular != null ? irregular : regular(base);
  }

  private static Map<String, VerbForm> regular(String base) {
    boolean mute = base.endsWith("e");
    boolean consonantY = base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    String stem = mute ? base.substring(0, base.length() - 1) : base;
    String third =
        consonantY
            ? base.substring(0, base.length() - 1) + "ies"
            : base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
    String past = consonantY ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    Map<String, VerbForm> forms =
        forms(base, third, past, past, (base.endsWith("ee") ? base : stem) + "ing");
    // "cancelled", as many spell it
    if (base.endsWith("el")) {
      forms.put(base + "led", VerbForm.PAST);
      forms.put(base + "ling", VerbForm.ING);
    }
    return forms;
  }

  private static Map<String, VerbForm> forms(
      String base, String third, String past, String participle, String ing) {
    Map<String, VerbForm> forms = new LinkedHashMap<>();
    forms.put(ing, VerbForm.ING);
    forms.put(participle, VerbForm.PARTICIPLE);
    forms.put(past, VerbForm.PAST);
    forms.put(third, VerbForm.PRESENT);
    forms.putIfAbsent(base, VerbForm.BASE);
    return forms;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
