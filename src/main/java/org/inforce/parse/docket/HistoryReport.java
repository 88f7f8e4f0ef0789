package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The history of a case in CM/ECF (`HistDocQry.pl`): number, days and a short name of each entry,
/// in a table headed `Doc. No. | Dates | Description`.
final class HistoryReport {
  private static final Pattern FACT =
      Pattern.compile(
          "(Date filed|Date of last filing|Date terminated|Date discharged|Plan confirmed|Case"
              + " type|Chapter|Asset|Vol|[A-Z][A-Za-z ]*Judge|Assigned to|Referred"
              + " to|Presiding|Office|County|Discharge|Closed|Converted|Jurisdiction)\\s?:");
  private static final Pattern JUDGE =
      Pattern.compile("([^|]*), presiding|(?:Assigned to|Judge)\\s?:\\s*([^|]*)");
  private static final Pattern FILED =
      Pattern.compile("Filed(?: & Entered)?\\s*:\\s*([0-9]{2}/[0-9]{2}/[0-9]{4})");
  private static final String TEXT = "Docket Text:";
  private static final Pattern NUMBER = Pattern.compile("^([0-9]+)");

  private HistoryReport() {}

  static Optional<Docket> read(Document page) {
    Optional<Element> table =
        page.select("table").stream().filter(HistoryReport::isOne).findFirst();
    if (table.isEmpty()) {
      return Optional.empty();
    }
    for (Element centre : page.select("center")) {
      List<String> lines = Cells.lines(centre);
      Optional<String> number =
          lines.isEmpty() ? Optional.empty() : CaseNumbers.federal(lines.getFirst());
      if (number.isPresent()) {
        String facts = String.join(" | ", lines);
        return Optional.of(
            new Docket(
                CourtOf.links(page),
                number,
                caseName(centre, lines),
                judge(facts),
                0,
                fact(facts, "Date filed").flatMap(Cells::slashed),
                entries(table.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(Element table) {
    Element first = table.selectFirst("tr");
    return first != null
        && table.equals(first.closest("table"))
        && Cells.oneLine(first.text()).matches("Doc\\. ?No\\. Dates Description.*");
  }

  /// It follows the number, on its line.
  private static Optional<String> caseName(Element centre, List<String> lines) {
    Element number = centre.selectFirst("font");
    String name = lines.getFirst();
    if (number != null && name.startsWith(Cells.text(number))) {
      name = name.substring(Cells.text(number).length());
    }
    Matcher fact = FACT.matcher(name);
    return Cells.present(CaseNames.of(fact.find() ? name.substring(0, fact.start()) : name));
  }

  /// `Jane Roe, presiding`, or by a label.
  private static Optional<String> judge(String facts) {
    Matcher judge = JUDGE.matcher(facts);
    return judge.find()
        ? Cells.present(
            CaseNames.judge(judge.group(1) == null ? untilFact(judge.group(2)) : judge.group(1)))
        : Optional.empty();
  }

  private static Optional<String> fact(String facts, String label) {
    int at = facts.indexOf(label + ":");
    return at < 0
        ? Optional.empty()
        : Optional.of(untilFact(facts.substring(at + label.length() + 1)));
  }

  private static String untilFact(String text) {
    Matcher next = FACT.matcher(text);
    return next.find() ? text.substring(0, next.start()) : text;
  }

  private static List<DocketEntry> entries(Element table) {
    List<DocketEntry> entries = new ArrayList<>();
    Optional<String> number = Optional.empty();
    for (Element row : table.select("tr")) {
      List<Element> cells = row.select("> td");
      if (!table.equals(row.closest("table")) || cells.isEmpty()) {
        continue;
      }
      String last = Cells.said(cells.getLast());
      if (cells.size() == 1 && last.startsWith(TEXT) && !entries.isEmpty()) {
        DocketEntry named = entries.removeLast();
        entries.add(
            new DocketEntry(named.number(), named.filed(), last.substring(TEXT.length()).strip()));
        continue;
      }
      if (cells.size() >= 3) {
        Matcher found = NUMBER.matcher(Cells.text(cells.getFirst()));
        number = found.find() ? Optional.of(found.group(1)) : Optional.empty();
      }
      String days = cells.size() < 2 ? "" : Cells.oneLine(cells.get(cells.size() - 2).text());
      Matcher filed = FILED.matcher(days);
      Optional<LocalDate> day = filed.find() ? Cells.slashed(filed.group(1)) : Optional.empty();
      if (day.isPresent()) {
        entries.add(new DocketEntry(number, day, last));
      }
    }
    return entries;
  }
}
