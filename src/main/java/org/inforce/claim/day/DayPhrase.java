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
  PUBLISHED;

  /// Whether the sentence tells of such a day.
  boolean in(Sentence sentence) {
    String words =
        sentence.tokens().stream()
            .map(Token::text)
            .collect(Collectors.joining(" ", " ", " "))
            .toLowerCase(Locale.ROOT);
    return Table.ROWS.stream().anyMatch(row -> row.day() == this && words.contains(row.phrase()));
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
