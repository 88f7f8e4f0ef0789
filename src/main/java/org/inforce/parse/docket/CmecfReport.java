package org.inforce.parse.docket;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The docket report of CM/ECF (`DktRpt.pl`), the filing system of the federal trial courts: those
/// of the districts, of bankruptcy and of international trade. Its head names the case by `… DOCKET
/// FOR CASE #`, `Bankruptcy Petition #` or `Adversary Proceeding #`; its parties stand in a table
/// of three columns; its entries in a table whose head ends with `Docket Text`.
final class CmecfReport {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:DOCKET FOR CASE|Bankruptcy Petition|Adversary Proceeding|Miscellaneous"
              + " (?:Proceeding|Case)|Case)\\s?#:?\\s*([^\\s]+)");
  private static final Pattern LABEL = Pattern.compile("^[A-Z][A-Za-z /'?-]{2,60}:");
  private static final Pattern TABLE_HEAD =
      Pattern.compile("(?i)^(?:Date Filed|Filing Date|Date Entered)\\b.{0,20}Docket Text$");
  private static final Pattern DAY = Pattern.compile("^[0-9]{2}/[0-9]{2}/(?:[0-9]{4}|[0-9]{2})$");
  private static final Pattern FIRST_NUMBER = Pattern.compile("^([0-9]+)");

  private static final Pattern HEAD_NUMBER = Pattern.compile("^([0-9]{1,5}) ([A-Za-z].*)$");

  /// So many numbers in a row may belong to entries that the report leaves out.
  private static final int SKIPPED = 5;

  private final Document page;
  private final String heading;
  private final String number;

  private CmecfReport(Document page, String heading, String number) {
    this.page = page;
    this.heading = heading;
    this.number = number;
  }

  static Optional<Docket> read(Document page) {
    for (Element head : page.select("h3, center")) {
      String text = Cells.text(head);
      Matcher named = HEAD.matcher(text);
      if (text.toLowerCase(Locale.ROOT).contains("court") && named.find()) {
        return new CmecfReport(page, text, named.group(1)).docket();
      }
    }
    return Optional.empty();
  }

  private Optional<Docket> docket() {
    List<String> lines = head();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<CmecfParty> parties = CmecfParty.of(page);
    return Optional.of(
        new Docket(
            CourtOf.page(page, heading),
            CaseNumbers.federal(number),
            caseName(lines, parties),
            value(lines, "Assigned to")
                .or(() -> value(Cells.lines(page), "Assigned to"))
                .map(CaseNames::judge)
                .flatMap(Cells::present),
            parties.size(),
            value(lines, "Date filed").flatMap(Cells::slashed),
            entries()));
  }

  /// The lines of the table below the head, which gives the facts of the case.
  private List<String> head() {
    for (Element table : page.select("table")) {
      List<String> lines = Cells.lines(table);
      if (value(lines, "Date filed").isPresent()) {
        return lines;
      }
    }
    return List.of();
  }

  private static Optional<String> value(List<String> lines, String label) {
    String start = label.toLowerCase(Locale.ROOT) + ":";
    return lines.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }

  private static Optional<String> caseName(List<String> lines, List<CmecfParty> parties) {
    Optional<String> lead = value(lines, "Lead BK Title").flatMap(Cells::present);
    if (lead.isPresent()) {
      return lead.map(name -> CaseNames.of(name) + " - Adversary Proceeding");
    }
    Optional<String> title =
        value(lines, "Case title")
            .or(() -> lines.stream().filter(l -> CaseNames.hasParties(l)).findFirst())
            .or(() -> lines.stream().findFirst().filter(l -> !LABEL.matcher(l).find()));
    return parties.stream()
        .filter(party -> party.role().toLowerCase(Locale.ROOT).startsWith("debtor"))
        .map(CmecfParty::name)
        .findFirst()
        .or(() -> title)
        .map(CaseNames::of)
        .flatMap(Cells::present);
  }

  /// Courts break a long table into several, of which only the first has a head.
  private List<DocketEntry> entries() {
    List<DocketEntry> entries = new ArrayList<>();
    boolean begun = false;
    for (Element row : page.select("tr")) {
      List<Element> cells = row.select("> td");
      begun = begun || TABLE_HEAD.matcher(Cells.text(row)).find();
      if (begun && cells.size() >= 2 && DAY.matcher(Cells.text(cells.getFirst())).find()) {
        entries.add(cells.size() == 2 ? joined(cells, last(entries)) : separate(cells));
      }
    }
    return entries;
  }

  /// The greatest number so far.
  private static int last(List<DocketEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.number().stream())
        .filter(number -> number.matches("[0-9]{1,6}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static DocketEntry separate(List<Element> cells) {
    return new DocketEntry(
        cells.subList(1, cells.size() - 1).stream()
            .flatMap(cell -> number(cell).stream())
            .findFirst(),
        Cells.slashed(Cells.text(cells.getFirst())),
        Cells.said(cells.getLast()));
  }

  private static Optional<String> number(Element cell) {
    Matcher found = FIRST_NUMBER.matcher(Cells.text(cell));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /// Some bankruptcy courts write the number at the head of the text, as a link where there is a
  /// document. Without one it is a number only if it goes on from the last: "341 Meeting" does not.
  private static DocketEntry joined(List<Element> cells, int last) {
    Element text = cells.get(1).clone();
    Optional<LocalDate> day = Cells.slashed(Cells.text(cells.getFirst()));
    Element link = text.selectFirst("a");
    if (link != null
        && Cells.text(link).matches("[0-9]+")
        && Cells.text(text).startsWith(Cells.text(link))) {
      String number = Cells.text(link);
      link.remove();
      return new DocketEntry(Optional.of(number), day, Cells.said(text));
    }
    Matcher plain = HEAD_NUMBER.matcher(Cells.said(text));
    if (plain.matches()) {
      int number = Integer.parseInt(plain.group(1));
      if (number > last && number <= last + SKIPPED) {
        return new DocketEntry(Optional.of(plain.group(1)), day, plain.group(2));
      }
    }
    return new DocketEntry(Optional.empty(), day, Cells.said(text));
  }
}
