package org.inforce.alert;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.deliver.Notice;
import org.inforce.model.LegalStatus;

/// What a subscription was told, as the ledger keeps it.
///
/// @param day on which the status holds
/// @param lastDay of the month or year, where no more than that was told
/// @param status told, where the message told one as of its day
record Told(
    Notice notice,
    AlertKind kind,
    LocalDate day,
    Optional<LocalDate> lastDay,
    Optional<LegalStatus> status,
    String scope) {
  /// True if it told how the instrument stands, and not only what is to come.
  boolean tellsStatus() {
    return kind != AlertKind.SCHEDULED && status.isPresent();
  }
}
