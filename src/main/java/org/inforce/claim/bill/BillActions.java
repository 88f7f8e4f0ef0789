package org.inforce.claim.bill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Classifies the actions on a bill by their words alone: the first row of `actions.tsv` that fits
/// decides.
public final class BillActions {
  /// Where the record of debates prints it: "(consideration: CR H66; text: CR H66)".
  private static final Pattern REFERENCE =
      Pattern.compile("\\((?i:consideration|text|sponsor|cr )[^()]{0,400}\\)");

  private static final List<Row> ROWS =
      TsvTable.read(
          BillActions.class,
          "actions.tsv",
          row ->
              new Row(
                  row.line(),
                  Coded.of(BillStage.class, row.get("stage")),
                  pattern(row.get("words")),
                  row.find("unless").map(BillActions::pattern)));

  private BillActions() {}

  private record Row(int line, BillStage stage, Pattern words, Optional<Pattern> unless) {
    boolean fits(String text) {
      return words.matcher(text).find() && unless.filter(not -> not.matcher(text).find()).isEmpty();
    }
  }

  /// A stage, and the row that says so.
  public record Found(BillStage stage, String because) {}

  /// The stage that an action brings its bill to; {@link BillStage#OTHER} if no row knows it.
  ///
  /// @param action its words, without the day
  public static Found classify(String action) {
    String text = REFERENCE.matcher(action).replaceAll(" ").strip();
    return ROWS.stream()
        .filter(row -> row.fits(text))
        .findFirst()
        .map(row -> new Found(row.stage(), "actions.tsv:" + row.line()))
        .orElse(new Found(BillStage.OTHER, "no row of actions.tsv"));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
