package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The docket entries of a Florida appellate case, as the court system's public access (ACIS)
/// answers: a page of `docketEntryHeader`. It names no case. Its moments are in UTC; the day is the
/// one in Tallahassee.
final class FloridaJson {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private FloridaJson() {}

  static Optional<Docket> read(JsonNode root) {
    JsonNode results = root.path("_embedded").path("results");
    if (!results.path(0).has("docketEntryHeader")) {
      return Optional.empty();
    }
    List<DocketEntry> entries = new ArrayList<>();
    for (JsonNode result : results) {
      JsonNode head = result.path("docketEntryHeader");
      String said = head.path("docketEntryDescription").asText("");
      String name = head.path("docketEntryName").asText("");
      entries.add(
          new DocketEntry(
              Optional.empty(),
              day(head.path("filedDate").asText("")),
              Cells.oneLine(said.isEmpty() ? name : name + ": " + said)));
    }
    return Optional.of(
        new Docket(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            entries));
  }

  private static Optional<LocalDate> day(String moment) {
    try {
      return Optional.of(OffsetDateTime.parse(moment).atZoneSameInstant(ZONE).toLocalDate());
    } catch (DateTimeException e) {
      return Cells.iso(moment);
    }
  }
}
