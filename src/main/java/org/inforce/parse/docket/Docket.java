package org.inforce.parse.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The record of one case at one court.
///
/// @param court its id in the table of courts, e.g. `cand`; empty where the page does not tell
/// @param number without the initials of judges, e.g. `3:09-cr-00418`
/// @param caseName e.g. `United States v. Doe`
/// @param judge to whom the case is assigned, without title
/// @param parties how many the page lists
/// @param filed the day on which the case began at this court: no zone
/// @param entries in the order of the page
public record Docket(
    Optional<String> court,
    Optional<String> number,
    Optional<String> caseName,
    Optional<String> judge,
    int parties,
    Optional<LocalDate> filed,
    List<DocketEntry> entries) {
  public Docket {
    entries = List.copyOf(entries);
  }
}
