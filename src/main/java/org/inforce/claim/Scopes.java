package org.inforce.claim;

import java.util.List;
import java.util.Locale;
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
                  row.get("of").equals("any")));

  /// "from enforcing the act against private employers": one that names against whom stops no more.
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:enforc|appl)(?:e|es|ing|ied|y|ying)\\b[^.;:]{0,80}?\\bagainst (?:the )?"
              + "(?!any|every|all\\b|anybody|anyone|public\\b)[a-z]");

  private enum Where implements Coded {
    SENTENCE,
    NEAR
  }

  /// @param any whether the words tell the reach of whatever a court does; else they tell whom an
  ///   order protects, which a stay or judgment that is told beside it need not share
  private record Row(String phrase, Scope scope, Where where, boolean any) {
    boolean speaksOf(EventType type) {
      return any || type == EventType.ENJOINED || type == EventType.RELIEF_DENIED;
    }
  }

  private Scopes() {}

  /// The reach of an order that a sentence tells of; empty if it tells none.
  ///
  /// @param index of the sentence
  static Optional<Scope> of(Annotated document, int index, EventType type) {
    Optional<Scope> own =
        in(text(document, index), Where.SENTENCE, type)
            .or(() -> named(text(document, index), type))
            .or(() -> StatesReached.of(text(document, index), type));
    for (int i = index + 1; own.isEmpty() && i <= index + NEAR; i++) {
      if (i < document.sentences().size()) {
        own = in(text(document, i), Where.NEAR, type);
      }
    }
    return own;
  }

  /// The reach that words by themselves tell of.
  static Optional<Scope> in(String words, EventType type) {
    return in(words, Where.SENTENCE, type);
  }

  private static Optional<Scope> named(String sentence, EventType type) {
    return type == EventType.ENJOINED && AGAINST.matcher(sentence).find()
        ? Optional.of(Scope.PART)
        : Optional.empty();
  }

  private static String text(Annotated document, int index) {
    Sentence sentence = document.sentences().get(index);
    return sentence.span().of(document.document().text());
  }

  /// "nationwide" outweighs a word for a part: such an order reaches everybody.
  private static Optional<Scope> in(String words, Where where, EventType type) {
    String padded = plain(words);
    List<Scope> found =
        ROWS.stream()
            .filter(row -> where == Where.SENTENCE || row.where() == Where.NEAR)
            .filter(row -> row.speaksOf(type))
            .filter(row -> padded.contains(row.phrase()))
            .map(Row::scope)
            .distinct()
            .toList();
    return found.contains(Scope.WHOLE) ? Optional.of(Scope.WHOLE) : found.stream().findFirst();
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
        boolean number =
            word.chars().allMatch(Character::isDigit)
                || NumberWords.standard().isPlural(word.toString());
        plain.append(number ? "#" : word.toString()).append(' ');
        word.setLength(0);
      }
    }
    return plain.toString();
  }
}
