package org.inforce.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Changes of status, the latest learned first.
///
/// @param said the sentences of their quotes
/// @param page from 1
/// @param more true if another page follows
public record ChangesView(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<Learned> learned,
    Said said,
    int total,
    int page,
    boolean more) {
  public String at(int other) {
    return "/changes?page=" + other + days("&");
  }

  /// The days as they stand in an address.
  public String days(String before) {
    StringBuilder text = new StringBuilder();
    from.ifPresent(day -> text.append("&from=").append(day));
    to.ifPresent(day -> text.append("&to=").append(day));
    return text.isEmpty() ? "" : before + text.substring(1);
  }
}
