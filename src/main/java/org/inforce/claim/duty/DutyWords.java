package org.inforce.claim.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.lexicon.Beginnings;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The tables of words by which duties are told from what is none.
final class DutyWords {
  /// What a section is, by its heading.
  enum SectionKind implements Coded {
    /// Nothing in it is a duty.
    NONE,
    /// It tells purpose: "must" binds nobody in it.
    WEAK,
    PLAIN;
  }

  /// How words beside the subject bear on the duty.
  enum Adverbial implements Coded {
    TIME,
    CONDITION,
    CONSULT,
    OTHER;
  }

  private record Row<T>(T kind, Pattern words) {}

  private static final Map<String, Boolean> VERBS = new HashMap<>();
  private static final Pattern NEVER = pattern("(?!)");

  /// Heads of subjects that are things, each with the words before it that make it somebody.
  private static final Map<String, Pattern> THINGS =
      TsvTable.read(
              DutyWords.class,
              "subjects.tsv",
              row ->
                  Map.entry(
                      row.get("head"),
                      row.find("unless").map(w -> pattern("\\b(?:" + w + ")$")).orElse(NEVER)))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final List<Pattern> STATIVES =
      TsvTable.read(
          DutyWords.class, "statives.tsv", row -> pattern("^(?:" + row.get("words") + ")"));
  private static final Beginnings<Pattern> STATIVES_BY_BEGINNING =
      Beginnings.of(STATIVES, Function.identity());
  private static final List<Row<SectionKind>> SECTIONS =
      TsvTable.read(
          DutyWords.class,
          "sections.tsv",
          row ->
              new Row<>(
                  Coded.of(SectionKind.class, row.get("kind")),
                  pattern("(?:^|and |, )(?:" + row.get("heading") + ")\\b")));
  private static final List<Row<Adverbial>> ADVERBIALS =
      TsvTable.read(
          DutyWords.class,
          "adverbials.tsv",
          row ->
              new Row<>(
                  Coded.of(Adverbial.class, row.get("kind")),
                  pattern("^(?:" + row.get("words") + ")")));
  private static final Beginnings<Row<Adverbial>> ADVERBIALS_BY_BEGINNING =
      Beginnings.of(ADVERBIALS, Row::words);
  private static final Pattern HEAD_END =
      pattern(
          " (?:of|for|to|in|on|under|that|which|who|from|against|within|by|at|with|regarding|about|whose|"
              + "deposited|issued|described|listed|made|submitted|required|specified|established|imposed|and|or)\\b|[,(]");

  /// "Regulation and Licensing Department": one name, told by its last word.
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:[Tt]he )?(?:[A-Z][\\w’'-]+,? ){1,4}and (?:[A-Z][\\w’'-]+ ){1,3}(?=[A-Z])");

  static {
    TsvTable.read(
            DutyWords.class,
            "verbs.tsv",
            row -> Map.entry(row.get("verb"), row.find("noun").isPresent()))
        .forEach(e -> VERBS.put(e.getKey(), e.getValue()));
  }

  private DutyWords() {}

  static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  static PatternFinder finder(String words) {
    return PatternFinder.of(pattern(words));
  }

  static boolean isVerb(String word) {
    return VERBS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// A word that is a verb and nothing else.
  static boolean isOnlyVerb(String word) {
    return Boolean.FALSE.equals(VERBS.get(word.toLowerCase(Locale.ROOT)));
  }

  /// Matches a verb in its base form.
  static String verbs() {
    return VERBS.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", ")\\b"));
  }

  /// The words that are verbs and nothing else, in their base form, and with the ending of one who
  /// does it.
  static String onlyVerbs() {
    return VERBS.keySet().stream()
        .filter(DutyWords::isOnlyVerb)
        .sorted()
        .map(verb -> verb + (verb.endsWith("s") || verb.endsWith("sh") ? "(?:es)?" : "s?"))
        .collect(Collectors.joining("|"));
  }

  static SectionKind section(String heading) {
    return SECTIONS.stream()
        .filter(row -> row.words.matcher(heading).find())
        .map(Row::kind)
        .findFirst()
        .orElse(SectionKind.PLAIN);
  }

  static Optional<Adverbial> adverbial(String words) {
    for (Row<Adverbial> row : ADVERBIALS_BY_BEGINNING.at(words, 0)) {
      if (row.words.matcher(words).lookingAt()) {
        return Optional.of(row.kind);
      }
    }
    return Optional.empty();
  }

  static boolean isStative(String afterModal) {
    return STATIVES_BY_BEGINNING.at(afterModal, 0).stream()
        .anyMatch(p -> p.matcher(afterModal).lookingAt());
  }

  /// True if the subject is a product, rule or thing, by its head noun.
  static boolean isThing(String subject) {
    Matcher name = NAME.matcher(subject);
    if (name.find()) {
      return isThing(subject.substring(name.end()));
    }
    Matcher end = HEAD_END.matcher(subject);
    String phrase = end.find() && end.start() > 2 ? subject.substring(0, end.start()) : subject;
    String[] words = phrase.strip().split("\\s+");
    String head = words[words.length - 1].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String before = String.join(" ", List.of(words).subList(0, words.length - 1));
    return THINGS.containsKey(head) && !THINGS.getOrDefault(head, NEVER).matcher(before).find();
  }
}
