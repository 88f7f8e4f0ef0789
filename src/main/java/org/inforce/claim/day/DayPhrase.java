package org.inforce.claim.day;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    return Table.ROWS.stream()
        .anyMatch(row -> row.day() == this && words.contains(" " + row.phrase() + " "));
  }

  /// Whether words of such a day stand in the clause of a verb, with no other verb between.
  boolean isBeside(int verb, SentenceDays days) {
    for (Table.Row row : Table.ROWS) {
      if (row.day() == this && isBeside(row.words(), verb, days)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(List<String> words, int verb, SentenceDays days) {
    for (int at = 0; at <= days.size() - words.size(); at++) {
      if (stand(words, at, days)
          && (at < verb
              ? days.verbs(at + words.size(), verb) == 0
              : days.verbs(verb + 1, at) == 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stand(List<String> words, int at, SentenceDays days) {
    for (int i = 0; i < words.size(); i++) {
      if (!days.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Holds the rows, read once.
  private static final class Table {
    private static final List<Row> ROWS =
        TsvTable.read(
            DayPhrase.class,
            "day-phrases.tsv",
            row ->
                new Row(
                    row.get("phrase"),
                    List.of(row.get("phrase").strip().split(" ")),
                    Coded.of(DayPhrase.class, row.get("day"))));

    private record Row(String phrase, List<String> words, DayPhrase day) {}
  }
}
