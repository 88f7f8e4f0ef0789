package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Span;

/// What a sentence of a report says is to be done, cut out of the words after the binding ones.
final class ReportAction {
  private static final PatternFinder END =
      DutyWords.finder(
          ";|:\\s|\\s[-–—]\\s|,? so that\\b|,? (?:after|by|under|in|for|to|of|with) which\\b|,"
              + " (?:and )?(?:is|are|was|were|can|may|will|would|has|have|had)\\b|,"
              + " (?:but|while|though|although|which|who|whose|because|since|so|whereas|yet|where|with|as|or"
              + " else|or (?:face|risk|lose|pay|be)|unless|according to|under|including|that"
              + " is|about|more than|less than|well|even|plus|not|starting|beginning|\\w+ing)\\b|,?"
              + " (?:or|and) (?:else|face|risk)\\b|,? according to\\b|,? under (?:an?|the|its|new)"
              + " (?:\\w+"
              + " ){0,4}?(?:law|rule|order|directive|memo|act|ordinance|measure|policy|guidance|settlement|regulation)s?\\b|,?"
              + " (?:or|and) (?:lose|forfeit)\\b|, [^,;]{2,100}?"
              + " (?:said|says|told|wrote|writes|argued|argues|shows?|announced|announces|reminded|reminds|noted|notes|explained|confirmed)\\b|,"
              + " (?:an?|the) (?:[\\w-]+"
              + " ){0,3}(?:requirement|rule|step|deadline|move|change|task|cost|duty|process|burden|date)\\b|"
              + " (?:is|are|was|were)"
              + " (?:un(?:constitutional|lawful|enforceable)|illegal|invalid|void|blocked|enjoined)\\b|[”\"]");

  /// A few words between marks are a name or a manner of speaking: the clause goes on behind.
  private static final Pattern QUOTED =
      Pattern.compile("[“\"](?=\\w)[^”\"]{2,40}(?<![,.])[”\"](?= \\w)");

  /// One with which the clause ends: "pay a yearly "bread fee," set at".
  private static final Pattern QUOTED_LAST =
      Pattern.compile("[“\"](?=[a-z])[^”\"]{2,40}(?=[,.][”\"])");

  private static final Pattern NEW_CLAUSE = Pattern.compile(",? (?:and|or) (?=(\\w+) )");
  private static final Pattern SKIPPED =
      DutyWords.pattern(
          "^(?:(?:therefore|also|now|then|still|each|either|both|all|first|immediately|promptly|instead|thus|generally|further|again|at"
              + " least|at once)\\b,?\\s*)+");
  private static final Pattern GERUND = Pattern.compile("^(\\w+ing)\\b");
  private static final Pattern ADVERB = Pattern.compile("^\\w+ly (?=\\w+ing\\b)");
  private static final Pattern PASSIVE =
      DutyWords.pattern("^be (?:\\w+ly )?(?<participle>\\w+)\\b(?<rest>.*)$");
  private static final Pattern STATE =
      DutyWords.pattern(
          "^be (?:\\w+ly"
              + " )?(?:vaccinated|immunized|licensed|registered|certified|accredited|insured|bonded|trained|tested|screened|enrolled|fingerprinted|present|available|compliant|in"
              + " compliance|ready|equipped|closed|open)\\b");

  /// "sell it or scrap it": one duty that may be met in either way.
  private static final Pattern ALTERNATIVE =
      DutyWords.pattern(
          "\\bor (?:to )?(\\w+)("
              + " (?:the|an?|its|their|his|her|them|it|any|all|each|every|those|these)\\b)?");

  private static final Pattern FURTHER_STATE = DutyWords.pattern(",? and (?=(?:be|have) )");

  private ReportAction() {}

  /// The words from the verb up to the end of its clause, adverbs left out.
  static Span within(String sentence, int from, int to) {
    String words = sentence.substring(from, to);
    Matcher skipped = SKIPPED.matcher(words.stripLeading());
    int start = words.length() - words.stripLeading().length();
    start += skipped.find() ? skipped.end() : 0;
    String rest = words.substring(start);
    int end = rest.length();
    for (Optional<Matcher> stop = END.first(rest); stop.isPresent(); ) {
      int at = stop.get().start();
      Matcher quoted = QUOTED.matcher(rest).region(at, rest.length());
      if (!quoted.lookingAt()) {
        Matcher last = QUOTED_LAST.matcher(rest).region(at, rest.length());
        end = last.lookingAt() ? last.end() : at;
        break;
      }
      stop = END.first(rest, quoted.end());
    }
    Matcher next = NEW_CLAUSE.matcher(rest).region(0, end);
    while (next.find()) {
      boolean comma = next.group().startsWith(",");
      if (comma && !goesOn(next.group(1)) && !list(rest.substring(0, next.start()))) {
        end = next.start();
        break;
      }
    }
    while (end > 0 && " .,\n".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(from + start, from + start + end);
  }

  private static boolean goesOn(String word) {
    return DutyWords.isVerb(word)
        || word.matches("(?i)be|have|not|to|if|also|then|by|within|until|thereafter|\\w+ly");
  }

  /// "name, address, and number": a row of nouns goes on after its "and".
  private static boolean list(String before) {
    List<Integer> commas = Commas.of(before);
    return !commas.isEmpty()
        && before.substring(commas.getLast() + 1).strip().split("\\s+").length <= 5;
  }

  /// The stretches that are actions of their own, within the words.
  static List<Span> split(String words) {
    if (ALTERNATIVE.matcher(words).results().anyMatch(ReportAction::isAlternative)) {
      return List.of(new Span(0, words.length()));
    }
    List<Span> spans = new ArrayList<>();
    for (Span span : Actions.split(words)) {
      Matcher state = FURTHER_STATE.matcher(span.of(words));
      int from = span.start();
      while (state.find()) {
        spans.add(new Span(from, span.start() + state.start()));
        from = span.start() + state.end();
      }
      spans.add(new Span(from, span.end()));
    }
    return spans;
  }

  private static boolean isAlternative(MatchResult or) {
    String verb = or.group(1);
    boolean object = or.group(2) != null;
    return DutyWords.isOnlyVerb(verb)
        || verb.matches("(?i)be|have")
        || object && DutyWords.isVerb(verb);
  }

  /// The action without its time limit, verb first.
  static String without(Optional<Deadline> limit, String words) {
    String rest =
        limit
            .map(d -> {
              String before = words.substring(0, d.start()).stripTrailing();
              String after = words.substring(d.end()).stripLeading();
              boolean setApart =
                  before.length() > 1 && before.endsWith(",") && after.startsWith(",");
              return setApart ? before : before + " " + after;
            })
            .orElse(words);
    String tidy =
        SentenceDuties.trim(
            unquoted(rest)
                .replaceAll("\\s+", " ")
                .replaceAll(" ,", ",")
                .replaceFirst(
                    "(?i)(?<![\\s,])[\\s,]+(?:and|or|on|by|before|until|but|only|when|whenever|if|where|once|unless)$",
                    ""));
    return base(tidy);
  }

  /// Without marks that lost their like, or what they enclosed first: "“promptly list all mills”".
  private static String unquoted(String action) {
    Matcher opening = OPENING.matcher(action);
    String words = opening.find() ? opening.group(1) + action.substring(opening.end()) : action;
    long marks = words.chars().filter(c -> c == '"' || c == '“' || c == '”').count();
    return marks % 2 == 0 ? words : words.replaceAll("[\"“”]", "");
  }

  private static final Pattern OPENING = Pattern.compile("^[“\"]\\s+([^“”\"]+)[”\"]");

  private static String base(String action) {
    Matcher adverb = ADVERB.matcher(action);
    return adverb.find()
        ? adverb.group() + infinitive(action.substring(adverb.end()))
        : infinitive(action);
  }

  private static String infinitive(String action) {
    Matcher gerund = GERUND.matcher(action);
    return gerund.find()
        ? Participle.base(gerund.group(1))
            .map(verb -> verb + action.substring(gerund.end()))
            .orElse(action)
        : action;
  }

  static boolean isState(String action) {
    return STATE.matcher(action).find();
  }

  /// "be filed with the clerk", told of reports, is to file reports with the clerk; empty if the
  /// words are no passive of a verb that is known.
  static Optional<String> active(String action, String object) {
    Matcher passive = PASSIVE.matcher(action);
    return passive.find() && !isState(action)
        ? Participle.base(passive.group("participle"))
            .map(verb -> verb + " " + object + passive.group("rest"))
        : Optional.empty();
  }

  static boolean isPassive(String action) {
    return PASSIVE.matcher(action).find() && !isState(action);
  }
}
