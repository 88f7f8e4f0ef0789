package org.inforce.claim.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.OrderKind;
import org.inforce.table.TsvTable;

/// The table of cues, ready for matching: `cues.tsv` beside this class.
public final class Cues {
  public static final Cues SHIPPED = new Cues(TsvTable.read(Cues.class, "cues.tsv", Cue::of));

  private static final int LONGEST_GAP = 11;

  private final Map<String, List<Entry>> verbs = new HashMap<>();

  /// Nouns and adjectives.
  private final Map<String, List<Entry>> others = new HashMap<>();

  private final Set<String> firstWords;

  private record Entry(Cue cue, VerbForm form) {}

  /// A phrase of the table at a place in a sentence.
  ///
  /// @param cues the rows of the phrase: never empty; more than one where the phrase can mean
  ///   several acts
  /// @param from index of its first token
  /// @param to index after its last token
  /// @param last index after the last token before a gap; equals {@code to} where there is none
  public record Match(List<Cue> cues, VerbForm form, int from, int to, int last) {
    public Match {
      cues = List.copyOf(cues);
    }

    public boolean can(Act act) {
      for (int i = 0; i < cues.size(); i++) {
        if (cues.get(i).act() == act) {
          return true;
        }
      }
      return false;
    }

    /// What courts do.
    public boolean isOfCourts() {
      for (Cue cue : cues) {
        if (cue.act().isOfCourts()) {
          return true;
        }
      }
      return false;
    }

    public boolean verb() {
      return cues.getFirst().verb();
    }

    public boolean has(String flag) {
      for (int i = 0; i < cues.size(); i++) {
        if (cues.get(i).has(flag)) {
          return true;
        }
      }
      return false;
    }

    public Optional<OrderKind> order() {
      for (Cue cue : cues) {
        if (cue.order().isPresent()) {
          return cue.order();
        }
      }
      return Optional.empty();
    }

    /// For explanations: the phrase and the lines of the table.
    public String because() {
      if (cues.size() == 1) {
        return "cues.tsv:" + cues.getFirst().line() + " '" + cues.getFirst().phrase() + "'";
      }
      return "cues.tsv:"
          + cues.stream().map(cue -> String.valueOf(cue.line())).collect(Collectors.joining(","))
          + " '"
          + cues.getFirst().phrase()
          + "'";
    }
  }

  Cues(List<Cue> rows) {
    for (Cue cue : rows) {
      String first = cue.words().getFirst();
      if (cue.verb()) {
        Inflection.of(first).forEach((word, form) -> add(verbs, word, new Entry(cue, form)));
      } else {
        add(others, first, new Entry(cue, VerbForm.NONE));
      }
    }
    firstWords =
        Stream.of(verbs, others).flatMap(by -> by.keySet().stream()).collect(TsvTable.asked());
  }

  private static void add(Map<String, List<Entry>> to, String word, Entry entry) {
    to.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
  }

  /// The lower-case words with which cues begin, in all their forms.
  public Set<String> firstWords() {
    return firstWords;
  }

  /// Whether some cue begins with a word.
  ///
  /// @param word in lower case
  public boolean beginWith(String word) {
    return firstWords.contains(word);
  }

  /// The longest phrase that begins at a token, as a verb or as another part of speech.
  public Optional<Match> at(List<String> words, int at, boolean verb) {
    List<Match> all = all(words, at, verb);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// All phrases that begin at a token, the longest first.
  public List<Match> all(List<String> words, int at, boolean verb) {
    List<Entry> entries = (verb ? verbs : others).getOrDefault(words.get(at), List.of());
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Entry entry : entries) {
      match(entry, words, at).ifPresent(matches::add);
    }
    if (matches.size() < 2) {
      return matches;
    }
    List<Match> inOrder = new ArrayList<>(matches);
    inOrder.sort(LONGEST_FIRST);
    inOrder.replaceAll(match -> union(match, matches));
    return inOrder;
  }

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.cues().getFirst().words().size())
          .thenComparingInt(Match::to);

  private static Match union(Match best, List<Match> matches) {
    List<Cue> same =
        matches.stream()
            .filter(m -> m.cues().getFirst().words().equals(best.cues().getFirst().words()))
            .flatMap(m -> m.cues().stream())
            .toList();
    return new Match(same, best.form(), best.from(), best.to(), best.last());
  }

  private static Optional<Match> match(Entry entry, List<String> words, int at) {
    List<String> pattern = entry.cue().words();
    int token = at + 1;
    int beforeGap = -1;
    for (int i = 1; i < pattern.size(); i++) {
      if (pattern.get(i).equals("~")) {
        beforeGap = token;
        int found = find(words, token, pattern.subList(i + 1, pattern.size()));
        if (found < 0) {
          return Optional.empty();
        }
        token = found;
      } else {
        token = afterDay(words, token, pattern.get(i));
        if (token >= words.size() || !words.get(token).equals(pattern.get(i))) {
          return Optional.empty();
        }
        token++;
      }
    }
    if (pattern.size() > 1 && pattern.getLast().equals("on") && isDay(words, token)) {
      // "ruled on Friday that the act is void"
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            List.of(entry.cue()), entry.form(), at, token, beforeGap < 0 ? token : beforeGap));
  }

  private static boolean isDay(List<String> words, int token) {
    return token < words.size()
        && (DAYS.contains(words.get(token))
            || token + 1 < words.size()
                && MONTHS.contains(words.get(token))
                && Character.isDigit(words.get(token + 1).charAt(0)));
  }

  private static final Set<String> MONTHS =
      TsvTable.asked(
          "jan.",
          "january",
          "feb.",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "aug.",
          "august",
          "sept.",
          "september",
          "oct.",
          "october",
          "nov.",
          "november",
          "dec.",
          "december");

  /// "hit the pause button Friday on": a day may stand before the last word of a phrase.
  private static int afterDay(List<String> words, int token, String next) {
    int day = token < words.size() && words.get(token).equals("on") ? token + 1 : token;
    boolean between =
        day + 1 < words.size() && words.get(day + 1).equals(next) && DAYS.contains(words.get(day));
    return between ? day + 1 : token;
  }

  private static final Set<String> DAYS =
      TsvTable.asked(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  /// Where the words after a gap stand: in "put the ban on towing on hold" not at the first "on".
  private static int find(List<String> words, int from, List<String> tail) {
    for (int i = from; i < Math.min(words.size(), from + LONGEST_GAP + 1); i++) {
      String token = words.get(i);
      if (token.equals(tail.getFirst()) && goesOn(words, i, tail)) {
        return i;
      }
      // "took office in 2019) issued": what a bracket ends is over.
      boolean bracket = token.equals(")") && !words.subList(from, i).contains("(");
      // "took effect Friday, to the": nothing is taken there.
      boolean effect = i == from && token.equals("effect");
      if (bracket || effect || token.equals(";") || token.equals(".") || token.equals(":")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean goesOn(List<String> words, int at, List<String> tail) {
    return tail.size() < 2
        || tail.get(1).equals("~")
        || at + 1 < words.size()
            && words.get(afterDay(words, at + 1, tail.get(1))).equals(tail.get(1));
  }
}
