package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.lexicon.Beginnings;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Coded;
import org.inforce.model.Span;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// Words by which a report tells that somebody must do something, by the rows of
/// `binding-words.tsv`.
///
/// @param start where they begin in the sentence
/// @param end where the words of the action begin
/// @param who whoever is bound, where the words hold it
/// @param limit the time limit within the words
record BindingWords(Kind kind, int start, int end, Optional<Span> who, Optional<Span> limit) {
  /// How the words stand to who is bound and to what is to be done.
  enum Kind implements Coded {
    BOUND,
    NEED,
    PLANNED,
    LIMIT,
    ELIDED,
    MORE,
    FORBIDDEN,
    ORDERS,
    CAUSES,
    GIVES,
    FORBIDS,
    DEADLINE,
    DUE;

    /// Whoever gives the order stands before the words, and who is bound within.
    boolean imposed() {
      return this == ORDERS
          || this == CAUSES
          || this == GIVES
          || this == FORBIDS
          || this == DEADLINE;
    }

    boolean negative() {
      return this == FORBIDDEN || this == FORBIDS;
    }
  }

  /// @param needs of each of these one must be in a sentence for the words to fit: far cheaper to
  ///   look for
  private record Row(Kind kind, Pattern words, List<List<String>> needs) {
    /// For a sentence and the same in small letters; nothing where the words cannot fit.
    Optional<Matcher> matcher(String sentence, String lower) {
      boolean fits = needs.stream().allMatch(any -> any.stream().anyMatch(lower::contains));
      return fits
          ? Optional.of(words.matcher(sentence).useTransparentBounds(true))
          : Optional.empty();
    }
  }

  /// What every time limit holds.
  private static final List<String> OF_LIMIT =
      List.of("hour", "day", "week", "month", "year", "until", "till", "through");

  private static List<List<String>> needs(TsvRow row) {
    List<List<String>> needs = new ArrayList<>();
    if (row.get("words").contains("{limit}")) {
      needs.add(OF_LIMIT);
    }
    row.find("needs").ifPresent(any -> needs.add(List.of(any.split(" "))));
    return needs;
  }

  private static final String ADVERB =
      "(?:now|also|then|still|therefore|hereby|further|each|all|both|again|instead|thus|generally|only|just|until"
          + " then|\\w{3,20}ly)";
  private static final String UNTIL =
      "(?:until|till|through) (?:[^,;.]|, (?:\\d{4}|"
          + DeadlinePhrase.MONTH
          + ")|\\. (?=\\d)|[ap]\\.m\\.){3,40}?";
  private static final String LIMIT =
      "(?<limit>"
          + UNTIL
          + "|(?:only |just |up to |about |at least |the next )?(?:\\d{1,4}|"
          + NumberWords.standard().pattern()
          + ")[- ](?:(?:more|calendar|business|working) )?(?:hours?|days?|weeks?|months?|years?)(?:"
          + " (?:from|after|of|following) [^,;.]{3,80}?)?)";
  private static final String DAY = "(?<limit>" + DeadlinePhrase.MONTH + " \\d{1,2}(?:, \\d{4})?)";
  private static final String WHO =
      "(?<who>(?!(?:to|by|that|in|from|at|on|of|it|them|him|her|us|reporters|what|how|why|whether|if|when)\\b)(?:(?!"
          + " (?:when|if|whether|must|shall|may|will|would|because)\\b)[^,;.:“”]){2,110}?)(?<not>"
          + " not)?";

  private static final List<Row> ROWS =
      TsvTable.read(
          BindingWords.class,
          "binding-words.tsv",
          row ->
              new Row(
                  Coded.of(Kind.class, row.get("kind")),
                  DutyWords.pattern(
                      (row.get("kind").equals("more") ? "" : "\\b")
                          + row.get("words")
                              .replace("{adv}", ADVERB)
                              .replace("{limit}", LIMIT)
                              .replace("{day}", DAY)
                              .replace(" {verb}", "(?= " + DutyWords.verbs() + ")")
                              .replace("{who}", WHO)
                          + (row.get("words").endsWith(")") && row.get("kind").equals("elided")
                              ? ""
                              : "(?=[\\s,])")),
                  needs(row)));

  /// What a sentence with binding words has one of.
  private static final Beginnings<Pattern> GATE =
      Beginnings.of(
          Stream.of(
                  "must|shall|ha[sd]|have|gets?|got|given?|gives|gave|giving",
                  "grant\\w*|allow\\w*|leav(?:es?|ing)|left|makes|(?:is|are)"
                      + " to|needs?|may|cannot|can",
                  "requir\\w+|order\\w+|direct\\w+|instruct\\w*|oblig\\w+|compel\\w*|mandat\\w+",
                  "command\\w+|tells?|telling|told|tasks|tasked|barr?\\w*|prohibit\\w*|forb\\w+",
                  "bann?\\w*|deadline|charge[sd]")
              .map(words -> DutyWords.pattern("\\b(?:" + words + ")\\b"))
              .toList(),
          Function.identity());

  /// Where the words of a row may begin: each is tried there alone, for to look for each in the
  /// whole sentence costs many times more.
  private static final Beginnings<Row> BEGINNINGS = Beginnings.of(ROWS, Row::words);

  /// The binding words of a sentence, in order; of two that overlap the one that begins first, and
  /// of those the one that stands first in the table.
  static List<BindingWords> in(String sentence) {
    if (!passes(sentence)) {
      return List.of();
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    Map<Row, Optional<Matcher>> matchers = new IdentityHashMap<>();
    List<BindingWords> found = new ArrayList<>();
    for (int at = BEGINNINGS.next(sentence, 0);
        at < sentence.length();
        at = BEGINNINGS.next(sentence, at + 1)) {
      for (Row row : BEGINNINGS.at(sentence, at)) {
        Optional<Matcher> words = matchers.computeIfAbsent(row, r -> r.matcher(sentence, lower));
        if (words.isPresent() && words.get().region(at, sentence.length()).lookingAt()) {
          found.add(of(row, words.get()));
          // Of the rows that fit at one place the first in the table counts.
          break;
        }
      }
    }
    List<BindingWords> bindings = new ArrayList<>();
    for (BindingWords binding : found) {
      if (bindings.isEmpty() || bindings.getLast().end <= binding.start) {
        bindings.add(binding);
      }
    }
    return bindings;
  }

  private static boolean passes(String sentence) {
    for (int at = GATE.next(sentence, 0);
        at < sentence.length();
        at = GATE.next(sentence, at + 1)) {
      for (Pattern words : GATE.at(sentence, at)) {
        if (words
            .matcher(sentence)
            .useTransparentBounds(true)
            .region(at, sentence.length())
            .lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static BindingWords of(Row row, Matcher words) {
    boolean not =
        row.words.namedGroups().containsKey("not")
            && words.group("not") != null
            && row.kind == Kind.ORDERS;
    return new BindingWords(
        not ? Kind.FORBIDS : row.kind,
        words.start(),
        words.end(),
        group(row, words, "who"),
        group(row, words, "limit"));
  }

  private static Optional<Span> group(Row row, Matcher words, String name) {
    return row.words.namedGroups().containsKey(name) && words.group(name) != null
        ? Optional.of(new Span(words.start(name), words.end(name)))
        : Optional.empty();
  }
}
