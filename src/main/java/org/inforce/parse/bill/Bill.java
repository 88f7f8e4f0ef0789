package org.inforce.parse.bill;

import java.util.List;
import java.util.Optional;

/// The record of one bill or resolution of Congress.
///
/// @param name its short title, else the official one
/// @param officialTitle "To amend ..."
/// @param summary of the latest version, plain, in paragraphs
/// @param law the number of the law it has become, e.g. `Public Law 114-47`
/// @param actions the earliest first; what the record tells twice in the same words once
public record Bill(
    BillForm form,
    String number,
    int congress,
    Optional<String> name,
    Optional<String> officialTitle,
    List<String> summary,
    Optional<String> law,
    List<BillAction> actions) {
  public Bill {
    summary = List.copyOf(summary);
    actions =
        actions.stream()
            .distinct()
            .sorted(java.util.Comparator.comparing(BillAction::day))
            .toList();
  }

  /// `H.R. 1531`.
  public String citation() {
    return form.citation() + " " + number;
  }
}
