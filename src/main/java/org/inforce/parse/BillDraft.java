package org.inforce.parse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.parse.bill.Bill;
import org.inforce.parse.bill.BillAction;

/// The record of a bill as one document: what it is called, its summary, then a paragraph for each
/// action, the day first, which is the form that the reading of bills expects. It is of the day of
/// the latest action.
final class BillDraft {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  private BillDraft() {}

  static Draft of(Bill bill) {
    Draft draft = new Draft();
    draft.kind = Optional.of(DocumentKind.STATUTE);
    draft.publisher = Optional.of("United States Congress");
    draft.title(title(bill.citation(), bill.congress(), bill.name()));
    draft.published = bill.actions().stream().map(BillAction::day).max(Comparator.naturalOrder());
    draft.field("number", bill.citation());
    draft.field("congress", Integer.toString(bill.congress()));
    bill.law().ifPresent(law -> draft.field("law", law));
    List<String> paragraphs = new ArrayList<>();
    draft.title.ifPresent(paragraphs::add);
    bill.officialTitle()
        .filter(title -> !Optional.of(title).equals(bill.name()))
        .ifPresent(paragraphs::add);
    bill.law().ifPresent(paragraphs::add);
    paragraphs.addAll(bill.summary());
    for (BillAction action : bill.actions()) {
      paragraphs.add(line(action.day(), action.text()));
      draft.entries.add(new Entry(action.text(), Map.of("date", action.day().toString())));
    }
    return draft.text(Characters.clean(String.join("\n\n", paragraphs)));
  }

  /// `H.R. 1531, 114th Congress: Land Management Workforce Flexibility Act`.
  static String title(String citation, int congress, Optional<String> name) {
    return citation
        + ", "
        + ordinal(congress)
        + " Congress"
        + name.map(called -> ": " + called).orElse("");
  }

  static String line(LocalDate day, String text) {
    return DAY.format(day) + " " + text;
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }
}
