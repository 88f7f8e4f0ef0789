package org.inforce.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.table.TsvTable;
import org.jsoup.parser.Parser;

/// Counts how far what is read of court records agrees with what is expected of them.
final class DocketAgreement {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// What is expected and wrong: the file and what of it.
  private static final Set<String> ERRATA =
      Set.copyOf(
          TsvTable.read(
              DocketAgreement.class,
              "docket-errata.tsv",
              row -> row.get("file") + " " + row.get("what")));

  /// How many of what is compared, how many agree, and how many do not by a fault of what is
  /// expected.
  static final class Tally {
    int all;
    int right;
    int excused;

    void add(boolean agrees) {
      add(agrees, false);
    }

    void add(boolean agrees, boolean erratum) {
      all++;
      right += agrees ? 1 : 0;
      excused += !agrees && erratum ? 1 : 0;
    }

    void add(Tally other) {
      all += other.all;
      right += other.right;
      excused += other.excused;
    }

    double share() {
      return all == 0 ? 1 : (double) right / all;
    }

    /// Without the faults of what is expected.
    double fairShare() {
      return all == excused ? 1 : (double) right / (all - excused);
    }
  }

  final Map<String, Tally> tallies = new TreeMap<>();
  final List<String> differences = new ArrayList<>();
  int files;
  int unread;

  Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  /// Of all whose name begins so.
  Tally sum(String begin) {
    Tally sum = new Tally();
    tallies.forEach((name, tally) -> {
      if (name.startsWith(begin)) {
        sum.add(tally);
      }
    });
    return sum;
  }

  /// @param original and expected one of each record
  void compare(Parsers parsers, Path original, Path expected) throws IOException {
    files++;
    JsonNode wanted = MAPPER.readTree(Files.readString(expected));
    String name = original.getFileName().toString();
    Outcome<ParsedText> outcome = parsers.parse(Originals.of(name, Files.readAllBytes(original)));
    if (!(outcome instanceof Outcome.Done<ParsedText>(ParsedText text))
        || text.fields().isEmpty() && text.entries().isEmpty()) {
      unread++;
      differences.add(name + ": not read as a docket: " + outcome);
      return;
    }
    if (wanted.isObject()) {
      facts(name, wanted, text);
    }
    entries(name, rows(wanted), text.entries());
  }

  private void facts(String file, JsonNode wanted, ParsedText text) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "case_name", wanted.path("case_name_full").asText(wanted.path("case_name").asText("")));
    facts.put("docket_number", wanted.path("docket_number").asText(""));
    if (wanted.has("assigned_to_str")) {
      facts.put("judge", wanted.path("assigned_to_str").asText(""));
    }
    if (wanted.has("parties")) {
      facts.put("parties", Integer.toString(wanted.path("parties").size()));
    }
    if (wanted.has("court_id")) {
      facts.put("court", court(wanted.path("court_id").asText("")));
    }
    facts.put("date_filed", day(wanted.path("date_filed")));
    facts.forEach((name, value) -> {
      String got = text.fields().getOrDefault(name, "");
      count("case " + name, file + " " + name, value, got);
    });
  }

  /// A row of what is expected: number, day, text.
  record Row(String number, String day, String text) {}

  private static List<Row> rows(JsonNode wanted) {
    List<Row> rows = new ArrayList<>();
    if (wanted.has("case_events")) {
      wanted
          .path("case_events")
          .forEach(e ->
              rows.add(
                  new Row(
                      "",
                      day(e.path("date")),
                      joined(e.path("type"), e.path("disposition"), e.path("remarks")))));
    } else if (wanted.isArray()) {
      wanted.forEach(e ->
          rows.add(
              new Row(
                  "",
                  day(e.path("date_filed")),
                  joined(e.path("entry_name"), e.path("entry_description")))));
    } else {
      wanted
          .path("docket_entries")
          .forEach(e -> {
            String said = string(e.path("description"));
            rows.add(
                new Row(
                    string(e.path("document_number")),
                    day(e.path("date_filed")),
                    said.isEmpty() ? string(e.path("short_description")) : said));
          });
    }
    return rows;
  }

  private static String joined(JsonNode... parts) {
    return String.join(
        ": ", Stream.of(parts).map(DocketAgreement::string).filter(s -> !s.isEmpty()).toList());
  }

  private static String string(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : Characters.oneLine(node.asText());
  }

  private static String day(JsonNode node) {
    String text = string(node);
    return text.length() > 10 ? text.substring(0, 10) : text;
  }

  private void entries(String file, List<Row> wanted, List<Entry> got) {
    List<Row> rows =
        new ArrayList<>(
            got.stream()
                .map(e ->
                    new Row(
                        e.fields().getOrDefault("document_number", ""),
                        e.fields().getOrDefault("date_filed", ""),
                        Characters.oneLine(e.text())))
                .toList());
    if (rows.size() != wanted.size()) {
      differences.add(file + ": " + rows.size() + " entries, expected " + wanted.size());
    }
    for (int i = 0; i < wanted.size(); i++) {
      Row want = wanted.get(i);
      Row nearest =
          rows.stream()
              .max(Comparator.comparingInt(row -> likeness(want, row)))
              .orElse(new Row("", "", ""));
      rows.remove(nearest);
      String entry = file + " entry " + i;
      count("entry number", entry + " number", want.number(), nearest.number());
      count("entry date", entry + " date", want.day(), nearest.day());
      count("entry text", entry + " text", want.text(), nearest.text());
    }
    rows.forEach(row -> {
      count("entry text", file + " one too many", "", row.toString());
    });
  }

  private static int likeness(Row a, Row b) {
    return (a.text().equals(b.text()) ? 4 : 0)
        + (a.number().equals(b.number()) ? 2 : 0)
        + (a.day().equals(b.day()) ? 1 : 0);
  }

  /// Texas' courts of appeals are one row in our table of courts.
  private static String court(String id) {
    return id.startsWith("texas_coa") ? "texapp" : id.equals("texas_cossup") ? "tex" : id;
  }

  private void count(String tally, String where, String wanted, String got) {
    tally(tally).add(same(where, wanted, got), ERRATA.contains(where));
  }

  private boolean same(String where, String wanted, String got) {
    boolean same = Objects.equals(plain(wanted), plain(got));
    if (!same) {
      differences.add(where + "\n    expected " + wanted + "\n    read     " + got);
    }
    return same;
  }

  /// What is expected of some records holds character references that nobody resolved.
  private static String plain(String text) {
    return Characters.oneLine(Parser.unescapeEntities(text, false));
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
