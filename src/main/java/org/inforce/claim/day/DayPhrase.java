package org.inforce.claim.day;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// A day that words tell without naming it, by the rows of `day-phrases.tsv`.
enum DayPhrase implements Coded {
  /// The day on which the instrument was made: "with her signature".
  SIGNED,
  /// The day of the news: "within hours".
  PUBLISHED,
  /// The day on which a suit was filed: "along with its complaint".
  SUED,
  /// In a heading or a short question, tells that what follows lies before the news: "Background".
  HISTORY,
  /// A day shortly before the news: "recently".
  LATELY;

  /// Whether the sentence tells of such a day.
  boolean in(Sentence sentence) {
    String words =
        sentence.tokens().stream()
            .map(Token::text)
            .collect(Collectors.joining(" ", " ", " "))
            .toLowerCase(Locale.ROOT);
    return Table.ROWS.stream().anyMatch(row -> row.day() == this && words.contains(row.phrase()));
  }

  /// Whether words of such a day stand in the clause of a verb, with no other verb between.
  boolean isBeside(int verb, SentenceDays days) {
    return Table.ROWS.stream()
        .filter(row -> row.day() == this)
        .map(row -> List.of(row.phrase().strip().split(" ")))
        .anyMatch(words ->
            IntStream.rangeClosed(0, days.size() - words.size())
                .filter(at -> stand(words, at, days))
                .anyMatch(at ->
                    at < verb
                        ? days.verbs(at + words.size(), verb) == 0
                        : days.verbs(verb + 1, at) == 0));
  }

  private static boolean stand(List<String> words, int at, SentenceDays days) {
    return IntStream.range(0, words.size()).allMatch(i -> days.word(at + i).equals(words.get(i)));
  }

  /// Holds the rows, read once.
  private static final class Table {
    private static final List<Row> ROWS =
        TsvTable.read(
            DayPhrase.class,
            "day-phrases.tsv",
            row ->
                new Row(" " + row.get("phrase") + " ", Coded.of(DayPhrase.class, row.get("day"))));

    private record Row(String phrase, DayPhrase day) {}
  }
}
