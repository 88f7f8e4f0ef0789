package org.inforce.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Coded;
import org.inforce.model.EventType;
import org.inforce.model.Scope;
import org.inforce.table.TsvTable;

/// How far an order reaches, by the rows of `scopes.tsv` beside this class: words in the sentence
/// that tells of it, else words of reach in the sentences after it.
final class Scopes {
  /// How many sentences after an order may still speak of its reach.
  private static final int NEAR = 2;

  private static final List<Row> ROWS =
      TsvTable.read(
          Scopes.class,
          "scopes.tsv",
          row ->
              new Row(
                  " " + row.get("phrase") + " ",
                  Coded.of(Scope.class, row.get("scope")),
                  Coded.of(Where.class, row.get("where")),
                  Coded.of(Of.class, row.get("of"))));

  private static final BitSet NONE = new BitSet();

  /// Where in the table the phrases with a first word stand.
  private static final Map<String, BitSet> BY_FIRST_WORD = new HashMap<>();

  static {
    for (int at = 0; at < ROWS.size(); at++) {
      String phrase = ROWS.get(at).phrase();
      BY_FIRST_WORD
          .computeIfAbsent(phrase.substring(1, phrase.indexOf(' ', 1)), _ -> new BitSet())
          .set(at);
    }
  }

  /// "from enforcing the act against private employers": one that names against whom stops no more.
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:(?:enforc|appl|us|invok)(?:e|es|ing|ied|y|ying)|implement(?:ing)?|carry(?:ing)?"
              + " out)\\b[^.;:]{0,80}?(?<!\\b(?:law|laws|ban|rule|rules|act|measure|statute|ordinance|policy)"
              + " )against (?:the )?(?!any|every|all\\b|anybody|anyone|public\\b)[A-Za-z]");

  /// "from prosecuting doctors at St. Luke's": one that names whom it shields shields no more.
  private static final Pattern SHIELDED =
      Pattern.compile(
          "\\b(?:prosecut|punish|penaliz|penalis)(?:e|ing)\\b (?:[a-z-]+ ){1,5}(?:at|of|with|from)"
              + " [A-Z]");

  /// "issued a stay for Ann Reyes, who owns two docks".
  private static final Pattern FOR_WHOM =
      Pattern.compile(
          "\\b(?:stay|injunction|restraining order) for"
              + " (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*"
              + " \\d)[A-Z][a-z]");

  /// "bars the sheriff of Pike County from enforcing it": one officer is not the state.
  private static final Pattern LOCAL =
      Pattern.compile(
          "\\b(?i:bar|bars|barred|enjoins?|enjoined|forbids?|forbade|orders?|ordered|ordering|stops?|stopped|prevents?|prevented)\\b[^.;:]{0,30}\\b(?:district"
              + " attorney|county attorney|city attorney|prosecutor|sheriff)(?:s? (?:in|of|for) |"
              + " )[A-Z]");

  /// "The sections on schools still apply", told anywhere beside an order of whose reach nothing
  /// else tells.
  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:rest of (?:it|the [a-z]+)|(?:other|remaining) (?:sections|provisions|parts|pieces)"
              + "|sections|provisions|parts|pieces)\\b[^.;:]{0,80}?\\b(?:still"
              + " appl(?:y|ies)|(?:remain|stay)s? in (?:effect|force)|(?:take|go)(?:es|s)?"
              + " (?:in)?to? ?effect|(?:is|are) (?:untouched|unaffected|not affected)|may (?:take"
              + " effect|be enforced))");

  /// "stayed most of his order": what is cut is the order, whatever it did.
  private static final Pattern PART_OF_ORDER =
      Pattern.compile(
          "(?i)\\b(?:most|much|some|parts?|portions?|pieces|components|elements|aspects) of"
              + " (?:(?:(?:the|an?|his|her|its|their|that|this) (?:[\\w'’.-]+ ){0,3}?)?"
              + "(?:ruling|injunction|decision|judgment|opinion|stay)s?\\b|(?:the|an?) (?:[\\w.-]+"
              + " ){0,3}?(?:judge|court)['’]s order|the order of (?:[\\w.-]+ ){0,3}judge)");

  /// "limited to fourteen days": how long it holds is not how far.
  private static final Pattern IN_TIME =
      Pattern.compile("(?i)\\blimit(?:ed|s)? to [a-z0-9-]{1,20} (?:hour|day|week|month)s?\\b");

  private static final List<String> SHIELDS = List.of("prosecut", "punish", "penali");
  private static final List<String> OFFICERS = List.of("attorney", "prosecutor", "sheriff");
  private static final List<String> OF_ORDER =
      List.of(
          "most of ",
          "much of ",
          "some of ",
          "part of ",
          "parts of ",
          "portion of ",
          "portions of ",
          "pieces of ",
          "components of ",
          "elements of ",
          "aspects of ",
          "the order of ",
          "s order");
  private static final List<String> PARTS_OF_LAW =
      List.of("rest of ", "sections", "provisions", "parts", "pieces");

  private enum Where implements Coded {
    SENTENCE,
    NEAR
  }

  /// "The stay reaches the portions of the rule on hotels, nationwide": everywhere, but not all.
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\b(?:parts?|portions?|pieces|sections?|provisions?|certain [a-z]{4,12}) (?:of|in)"
              + " (?:the|a|an|its|his|her|[a-z]{3,12}['’]s?) ");

  private enum Of implements Coded {
    /// The reach of whatever a court does.
    ANY,
    /// Where that holds, and not how much of the law it stops.
    PLACES,
    /// Whom an order protects, which a stay or judgment that is told beside it need not share.
    ORDERS
  }

  private record Row(String phrase, Scope scope, Where where, Of of) {
    boolean speaksOf(EventType type) {
      return of != Of.ORDERS || type == EventType.ENJOINED || type == EventType.RELIEF_DENIED;
    }
  }

  private final Annotated document;

  /// The words of a sentence by its number, once they were asked for.
  private final Map<Integer, String> plain = new HashMap<>();

  /// What the document says of the rest, once it was looked for.
  private Optional<Boolean> rest = Optional.empty();

  Scopes(Annotated document) {
    this.document = document;
  }

  /// The reach of an order that a sentence tells of; empty if it tells none.
  ///
  /// @param index of the sentence
  /// @param ofCounty whether it is an order against what one county or city made, which holds
  ///   nowhere else anyway
  Optional<Scope> of(int index, EventType type, boolean ofCounty) {
    if (StatesReached.areSome(text(index), type)) {
      return Optional.of(Scope.PART);
    }
    Optional<Scope> own =
        in(index, Where.SENTENCE, type)
            .or(() -> named(text(index), type))
            .or(() -> StatesReached.of(text(index), type))
            .or(() -> ofCounty ? Optional.empty() : inCounties(index, type));
    for (int i = index + 1; own.isEmpty() && i <= index + NEAR; i++) {
      if (i < document.sentences().size()) {
        own = in(i, Where.NEAR, type);
      }
    }
    return own.or(() -> ofRest(type));
  }

  private Optional<Scope> inCounties(int index, EventType type) {
    boolean beside = index > 0 && CountiesReached.remainIn(text(index - 1), type);
    return beside || CountiesReached.in(text(index), type)
        ? Optional.of(Scope.PART)
        : Optional.empty();
  }

  private Optional<Scope> ofRest(EventType type) {
    return type == EventType.ENJOINED && tellsOfRest() ? Optional.of(Scope.PART) : Optional.empty();
  }

  private boolean tellsOfRest() {
    String text = document.document().text();
    boolean tells = rest.orElseGet(() -> holds(text, PARTS_OF_LAW) && REST.matcher(text).find());
    rest = Optional.of(tells);
    return tells;
  }

  /// The reach that words by themselves tell of.
  static Optional<Scope> in(String words, EventType type) {
    return in(words, Where.SENTENCE, type);
  }

  private static Optional<Scope> named(String sentence, EventType type) {
    return type == EventType.ENJOINED
            && (sentence.contains("against ") && AGAINST.matcher(sentence).find()
                || sentence.contains(" for ") && FOR_WHOM.matcher(sentence).find()
                || holds(sentence, SHIELDS) && SHIELDED.matcher(sentence).find()
                || holds(sentence, OFFICERS) && LOCAL.matcher(sentence).find())
        ? Optional.of(Scope.PART)
        : Optional.empty();
  }

  private String text(int index) {
    Sentence sentence = document.sentences().get(index);
    return sentence.span().of(document.document().text());
  }

  /// "nationwide" outweighs a word for a part: such an order reaches everybody.
  private static Optional<Scope> in(String words, Where where, EventType type) {
    String bare = bare(words);
    return in(words, isOfInstrument(type) ? plain(withoutOrder(bare)) : plain(bare), where, type);
  }

  /// The same, for a sentence that is asked of again and again.
  private Optional<Scope> in(int index, Where where, EventType type) {
    String words = text(index);
    String bare = bare(words);
    String left = isOfInstrument(type) ? withoutOrder(bare) : bare;
    return left.equals(bare)
        ? in(words, plain.computeIfAbsent(index, i -> plain(bare)), where, type)
        : in(words, plain(left), where, type);
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).contains("limit")
        ? IN_TIME.matcher(words).replaceAll(" ")
        : words;
  }

  private static String withoutOrder(String words) {
    return holds(words.toLowerCase(Locale.ROOT), OF_ORDER)
        ? PART_OF_ORDER.matcher(words).replaceAll(" ")
        : words;
  }

  private static boolean isOfInstrument(EventType type) {
    return type == EventType.ENJOINED || type == EventType.STRUCK_DOWN;
  }

  private static Optional<Scope> in(String words, String padded, Where where, EventType type) {
    Optional<Scope> first = Optional.empty();
    BitSet rows = mayHold(padded);
    for (int at = rows.nextSetBit(0); at >= 0; at = rows.nextSetBit(at + 1)) {
      Row row = ROWS.get(at);
      boolean counts = where == Where.SENTENCE || row.where() == Where.NEAR;
      if (counts && row.speaksOf(type) && padded.contains(row.phrase())) {
        if (row.scope() == Scope.WHOLE) {
          return Optional.of(
              first.isPresent()
                      && isOfInstrument(type)
                      && row.of() == Of.PLACES
                      && PARTS.matcher(words).find()
                  ? Scope.PART
                  : Scope.WHOLE);
        }
        first = first.or(() -> Optional.of(row.scope()));
      }
    }
    return first;
  }

  /// The rows whose first word is among words parted by one space.
  private static BitSet mayHold(String padded) {
    BitSet rows = new BitSet(ROWS.size());
    for (int from = 1; from < padded.length(); from = padded.indexOf(' ', from) + 1) {
      rows.or(BY_FIRST_WORD.getOrDefault(padded.substring(from, padded.indexOf(' ', from)), NONE));
    }
    return rows;
  }

  /// Whether a text has one of some words, without which a pattern cannot be there: they are far
  /// cheaper to look for.
  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Words in lower case parted by one space, numbers as `#`.
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(" ");
    StringBuilder word = new StringBuilder();
    String lower = words.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      } else if (!word.isEmpty()) {
        boolean number = isNumber(word) || NumberWords.standard().isPlural(word.toString());
        plain.append(number ? "#" : word.toString()).append(' ');
        word.setLength(0);
      }
    }
    return plain.toString();
  }
}
