package org.inforce.claim.cue;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.OrderKind;
import org.inforce.table.TsvRow;

/// A row of the table of cues: a phrase and what it does or is.
///
/// @param words lower case; the first is a verb's base form where {@code verb}; `~` stands for up
///   to eleven words
/// @param order the kind of order it names, where it names one
/// @param phrase the words with a blank between
/// @param line of the table, for explanations
public record Cue(
    List<String> words,
    String phrase,
    boolean verb,
    Act act,
    Optional<OrderKind> order,
    List<String> flags,
    int line) {
  static Cue of(TsvRow row) {
    return new Cue(
        List.of(row.get("phrase").split(" ")),
        row.get("phrase"),
        switch (row.get("part")) {
          case "verb" -> true;
          case "noun", "adj" -> false;
          default ->
              throw new IllegalArgumentException(
                  "part must be verb, noun or adj: " + row.get("part"));
        },
        Coded.of(Act.class, row.get("act")),
        row.find("order").map(code -> Coded.of(OrderKind.class, code)),
        row.list("flags"),
        row.line());
  }

  public boolean has(String flag) {
    return flags.contains(flag);
  }
}
