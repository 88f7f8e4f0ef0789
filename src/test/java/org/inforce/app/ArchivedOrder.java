package org.inforce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A row of the National Archives' table of executive orders, with its notes on what became of it.
///
/// @param notes e.g. `Revoked by` to the orders named, each with the day it is said to be of
record ArchivedOrder(String number, String signed, List<Note> notes) {
  /// @param day ISO 8601; empty if none is told
  record Note(String kind, String order, String day) {}

  private static final Pattern ROW =
      Pattern.compile(
          "^(\\d{5}),\\s?([^,]*),(\\d{4}-\\d\\d-\\d\\d),([^,]*),(?:\"((?:[^\"]++|\"\")*+)\"|([^\\n]*))$",
          Pattern.MULTILINE);
  private static final Pattern NOTE = Pattern.compile("^([A-Z][a-z ]+):(.*)$", Pattern.MULTILINE);
  private static final Pattern ORDER =
      Pattern.compile("EO (\\d{4,5})(?:,? ([A-Z][a-z]+ \\d{1,2}, \\d{4}))?");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  static Map<String, ArchivedOrder> read(Path table) throws IOException {
    Map<String, ArchivedOrder> orders = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(table).replace("\r", ""));
    while (row.find()) {
      String notes = row.group(5) != null ? row.group(5) : row.group(6);
      orders.put(row.group(1), new ArchivedOrder(row.group(1), row.group(3), notes(notes)));
    }
    return orders;
  }

  private static List<Note> notes(String text) {
    List<Note> notes = new ArrayList<>();
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      Matcher order = ORDER.matcher(note.group(2));
      while (order.find()) {
        notes.add(
            new Note(
                note.group(1).strip(),
                order.group(1),
                order.group(2) == null ? "" : day(order.group(2))));
      }
    }
    return notes;
  }

  static String day(String written) {
    return LocalDate.parse(written, WRITTEN).toString();
  }

  List<String> revokedBy() {
    return notes.stream()
        .filter(note -> note.kind().equals("Revoked by") || note.kind().equals("Superseded by"))
        .map(Note::order)
        .toList();
  }

  /// A revocation that only one of the two rows knows, and a day that is not that of the order's
  /// own row.
  static List<String> contradictions(Map<String, ArchivedOrder> table) {
    List<String> found = new ArrayList<>();
    for (ArchivedOrder order : table.values()) {
      for (Note note : order.notes()) {
        ArchivedOrder other = table.get(note.order());
        if (other == null) {
          continue;
        }
        if (!note.day().isEmpty() && !note.day().equals(other.signed())) {
          found.add(
              "EO %s %s EO %s of %s, which its own row gives as %s"
                  .formatted(
                      order.number(), note.kind(), other.number(), note.day(), other.signed()));
        }
        String back =
            switch (note.kind()) {
              case "Revokes" -> "Revoked";
              case "Revoked by" -> "Revokes";
              default -> "";
            };
        boolean known =
            other.notes().stream()
                .anyMatch(n -> n.order().equals(order.number()) && n.kind().startsWith(back));
        if (!back.isEmpty() && !known) {
          found.add(
              "EO %s %s EO %s, whose own row does not say so"
                  .formatted(order.number(), note.kind(), other.number()));
        }
      }
    }
    return found;
  }
}
