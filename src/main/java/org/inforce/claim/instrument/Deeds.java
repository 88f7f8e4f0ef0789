package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.VerbForm;
import org.inforce.model.Annotation.Token;
import org.inforce.table.TsvTable;

/// Where behind the words for an instrument the verb stands that tells what it does to another.
final class Deeds {
  static final Set<String> MODALS = TsvTable.asked("would", "will", "could", "may", "might");

  private Deeds() {}

  /// The verb of what describes an instrument: "(the order) ending", "(a bill) to repeal", "(a
  /// rule) that would delay".
  static Optional<Integer> after(List<String> lower, int at) {
    if (at + 1 >= lower.size()) {
      return Optional.empty();
    }
    String word = lower.get(at);
    if (is(lower, at, VerbForm.ING)) {
      return Optional.of(at);
    }
    if (word.equals("to")) {
      return is(lower, at + 1, VerbForm.BASE) ? Optional.of(at + 1) : Optional.empty();
    }
    return word.equals("that") || word.equals("which") ? finite(lower, at + 1) : Optional.empty();
  }

  /// A verb with what may stand before it: "repeals", "would also repeal".
  static Optional<Integer> finite(List<String> lower, int from) {
    int at = from;
    boolean modal = at < lower.size() && MODALS.contains(lower.get(at));
    at += modal ? 1 : 0;
    at += at < lower.size() && ADVERBS.contains(lower.get(at)) ? 1 : 0;
    boolean verb =
        modal
            ? is(lower, at, VerbForm.BASE)
            : is(lower, at, VerbForm.PRESENT) || is(lower, at, VerbForm.PAST);
    return verb ? Optional.of(at) : Optional.empty();
  }

  /// "(A memorandum) on Monday (that ends the program)", "(a rule) on March 10": the token after
  /// the day.
  static int pastDay(List<String> lower, int at) {
    int day = at < lower.size() && BEFORE_DAY.contains(lower.get(at)) ? at + 1 : at;
    if (day + 1 < lower.size()
        && PhraseEnd.MONTHS.contains(lower.get(day))
        && Character.isDigit(lower.get(day + 1).charAt(0))) {
      return day + 2;
    }
    return day < lower.size() && PhraseWord.DAY.is(lower.get(day)) ? day + 1 : at;
  }

  private static final Set<String> BEFORE_DAY =
      TsvTable.asked("on", "last", "late", "early", "this");

  private static final Set<String> ADVERBS =
      TsvTable.asked(
          "also", "formally", "fully", "partly", "effectively", "immediately", "retroactively");

  /// Whether a noun phrase goes on at a token: "the repeal vote".
  static boolean goesOn(List<Token> tokens, int at) {
    return at < tokens.size()
        && switch (tokens.get(at).tag()) {
          case NOUN, ADJ -> true;
          case ADP, ADV, AUX, CCONJ, DET, INTJ, NONE, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM ->
              false;
          case VERB, X -> false;
        };
  }

  private static boolean is(List<String> lower, int at, VerbForm form) {
    return at < lower.size() && Deed.form(lower.get(at)).filter(f -> f.form() == form).isPresent();
  }
}
