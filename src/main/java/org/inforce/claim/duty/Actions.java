package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;
import org.jspecify.annotations.Nullable;

/// Takes the words after "shall" apart into what is to be done: verbs with their own objects are
/// actions of their own; verbs that share an object or stand under one purpose ("take steps to
/// assess and improve") are one.
final class Actions {
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:(;|,)|(?<![\\s;,]))\\s+(?:(?:and(?:, (?:if|in consultation|in"
              + " coordination|after|upon|before)"
              + " [^,;]{1,100},)?|or)\\s+(?:(?:then|also|thereafter|subsequently|if"
              + " [^,;]{1,80},)\\s+)?)((?:(?:do\\s+)?not\\s+)?(?:\\w+ly\\s+){0,2})([a-z][a-z-]+)\\s+([\\w‘“(-]+)"
              + "|(;)\\s+((?:\\w+ly\\s+){0,2})([a-z][a-z-]+)\\s+([\\w‘“(-]+)"
              + "|(,)\\s+((?:\\w+ly\\s+){0,1})([a-z][a-z-]+)\\s+(the|a|an|any|all|each|its|their|such)\\b");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(?:to"
              + " (?!the\\b|a\\b|an\\b|any\\b|all\\b|each\\b|its\\b|their\\b|such\\b|me\\b|that\\b|those\\b|this\\b|these\\b|[A-Z]|which\\b|be\\b)[a-z-]+|(?<!\\b(?:in|of|at|on|for|from|by|within)"
              + " )that(?! (?:same|day|date)\\b)|which|who|whether|how|by"
              + " [a-z]+ing|including|where|when|if|ensure|ensuring)\\b");
  private static final Pattern OBJECT =
      Pattern.compile(
          "^(?:the|an?|any|all|each|every|its|their|his|her|such|this|that|these|those|it|them|me|us|you|to|with|on|upon|appropriate|relevant|new|additional|other|steps|action|actions|no|compliance|public|written|recommendations|regulations|guidance|information|procedures|policies|immediately|whether|against|civil|how|available)$");

  private static final Pattern FURTHER_ORDER =
      Pattern.compile(",?;? and (?:(?:further|also|then) )?to (?=(?:\\w+ly )?[a-z-]+ )");

  private Actions() {}

  /// The stretches after "I order somebody to", where "and to" begins a further task.
  static List<Span> splitOrdered(String words) {
    List<Span> spans = new ArrayList<>();
    Matcher further = FURTHER_ORDER.matcher(words);
    int from = 0;
    while (further.find()) {
      int base = from;
      split(words.substring(from, further.start())).forEach(s -> spans.add(s.shifted(base)));
      from = further.end();
    }
    int base = from;
    split(words.substring(from)).forEach(s -> spans.add(s.shifted(base)));
    return spans;
  }

  /// The stretches of the action words, in order; never empty.
  static List<Span> split(String words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher joint = JOINT.matcher(words);
    int at = 0;
    while (joint.find(at)) {
      int group = joint.group(3) != null ? 1 : joint.group(7) != null ? 5 : 9;
      String mark = joint.group(group);
      String verb = joint.group(group + 2);
      int start = joint.start(group + 1);
      boolean own =
          DutyWords.isVerb(verb)
              && insideBrackets(words, start) == 0
              && objectFollows(
                  verb,
                  joint.group(group + 3),
                  words.substring(starts.getLast(), joint.start()),
                  mark)
              && standsAlone(
                  words.substring(starts.getLast(), joint.start()),
                  mark == null ? "" : mark,
                  group == 9);
      if (own) {
        ends.add(joint.start());
        starts.add(start);
      }
      at = joint.start(group + 2);
    }
    ends.add(words.length());
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      spans.add(new Span(starts.get(i), Math.max(starts.get(i), ends.get(i))));
    }
    return spans;
  }

  private static boolean objectFollows(
      String verb, String next, String before, @Nullable String mark) {
    if (DutyWords.isOnlyVerb(verb)) {
      return !next.equals("and") && !next.equals("or");
    }
    return OBJECT.matcher(next).find()
        || ",".equals(mark) && !inList(before) && !next.matches("and|or|of|for|in|at|from|as");
  }

  /// "guidelines, regulations" before ", and process improvements" is a row of nouns.
  private static boolean inList(String before) {
    List<Integer> commas = Commas.of(before);
    return !commas.isEmpty()
        && before.substring(commas.getLast() + 1).strip().split("\\s+").length < 8;
  }

  private static boolean standsAlone(String before, String mark, boolean bareComma) {
    String[] words = before.strip().split("\\s+");
    if (mark.equals(";")) {
      return true;
    }
    if (words.length < (mark.equals(",") ? 2 : 3)
        || DutyWords.isOnlyVerb(words[words.length - 1]) && mark.isEmpty()) {
      return false;
    }
    boolean under = SUBORDINATE.matcher(before).find();
    if (bareComma) {
      return !under;
    }
    return mark.equals(",") ? !endsOpen(before) : !under;
  }

  /// "to assess, adopt, and enforce": the comma belongs to a row of verbs without objects.
  private static boolean endsOpen(String before) {
    String[] words = before.strip().split("\\s+");
    String last = words[words.length - 1];
    boolean row = before.strip().matches("(?s).*\\bto (?:\\w+, )+\\w+$");
    return row || DutyWords.isOnlyVerb(last) || last.equals("not");
  }

  private static int insideBrackets(String words, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = words.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return Math.max(0, depth);
  }
}
