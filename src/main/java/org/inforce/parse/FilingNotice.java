package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A notice of electronic filing of CM/ECF: one entry for each case that it names.
final class FilingNotice {
  private static final Pattern FILED =
      Pattern.compile("(?i)filed on ([0-9]{1,2}/[0-9]{1,2}/[0-9]{4})");
  private static final Pattern ENTERED =
      Pattern.compile("(?i)entered\\b[^0-9]{0,120} on ([0-9]{1,2}/[0-9]{1,2}/[0-9]{4})");
  private static final Pattern DOCKET_TEXT =
      Pattern.compile(
          "(?is)Docket Text:\\s*(.+?)(?:\\s(?:The following"
              + " document\\(s\\)|[0-9:a-zA-Z~-]{5,40}\\s{1,3}Notice (?:has been|will be|will not"
              + " be)\\b|Notice will be)|$)");
  private static final Pattern COURT_HOST =
      Pattern.compile("https?://(?:www\\.)?ecf\\.([a-z0-9]{2,12})\\.uscourts\\.gov");

  private FilingNotice() {}

  static void read(Draft draft, Document body) {
    String all = Characters.oneLine(Blocks.text(body.body()));
    Matcher docketText = DOCKET_TEXT.matcher(all);
    if (!all.contains("Notice of Electronic Filing") && !all.contains("Notice of Docket Activity")
        || !docketText.find()) {
      return;
    }
    // "# (1) Exhibit": the mark is of the form, as in a docket.
    String said = docketText.group(1).strip().replace("# (", "(");
    Optional<LocalDate> filed = day(all, FILED).or(() -> day(all, ENTERED));
    Map<String, String> common = new LinkedHashMap<>();
    court(body).ifPresent(court -> common.put("court", court));
    filed.ifPresent(day -> common.put("date_filed", day.toString()));
    List<Map<String, String>> cases = FilingTable.cases(body);
    for (Map<String, String> row : cases) {
      Map<String, String> fields = new LinkedHashMap<>(common);
      fields.putAll(row);
      draft.entries.add(new Entry(said, fields));
    }
    if (cases.isEmpty()) {
      draft.entries.add(new Entry(said, common));
    }
    draft.kind = Optional.of(DocumentKind.DOCKET);
    draft.published = filed.or(() -> draft.published);
    draft.publisher = courtName(body).or(() -> draft.publisher);
    draft.fields.putAll(draft.entries.getFirst().fields());
    draft.text(
        draft.entries.stream()
                .map(entry -> heading(entry.fields()))
                .filter(heading -> !heading.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n\n"))
            + said);
  }

  private static String heading(Map<String, String> fields) {
    return (fields.getOrDefault("case_name", "") + " " + fields.getOrDefault("docket_number", ""))
        .strip();
  }

  private static Optional<LocalDate> day(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Days.first(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> court(Document body) {
    for (Element link : body.select("a[href]")) {
      Matcher host = COURT_HOST.matcher(link.attr("href"));
      if (host.find()) {
        return Optional.of(host.group(1));
      }
    }
    return Optional.empty();
  }

  /// `U.S. District Court` and the line after it.
  private static Optional<String> courtName(Document body) {
    List<String> blocks = Blocks.of(body.body(), false);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      String block = blocks.get(i);
      if (block.matches("(?i)(?:U\\.S\\.|United States) (?:District|Bankruptcy) Court.{0,60}")) {
        String next = blocks.get(i + 1);
        return Optional.of(next.length() < 60 ? block + ", " + next : block);
      }
    }
    return Optional.empty();
  }
}
